import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes } from 'parse5';
import { DocumentRefusedError } from '../domain/errors.js';
import { LIMITS } from '../domain/limits.js';
import { guardMarkup } from './guardMarkup.js';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/**
 * A page as a tree with source locations. Depth and number of elements are counted while it grows, so that a page made to
 * hurt is refused before it does. Throws DocumentRefusedError (`READER_LIMIT`).
 */
export function parseHtml(html: string, markupDepth: number): HtmlDocument {
  guardMarkup(html, LIMITS);
  let depth = 0;
  let elements = 0;
  return parse<DefaultTreeAdapterMap>(html, {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        elements += 1;
        if (depth > markupDepth) {
          throw new DocumentRefusedError(
            'READER_LIMIT',
            `The page’s elements lie more than ${markupDepth} deep in one another.`,
          );
        }
        if (elements > LIMITS.markupElements) {
          throw new DocumentRefusedError(
            'READER_LIMIT',
            `The page has more than ${LIMITS.markupElements} elements. Split it.`,
          );
        }
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

/** The value of an attribute, or null. */
export const attribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const isTextNode = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

import type { TextWarning } from '../../domain/CanonicalText.js';
import { alignText } from '../alignText.js';
import type { ReadText } from '../canonicalText.js';
import { decodeText } from '../decodeText.js';
import { orderedLabels } from '../orderedLabels.js';
import { pageBuilder, type BlockForm } from '../pageBuilder.js';
import {
  attribute,
  isElement,
  isTextNode,
  parseHtml,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from '../parseHtml.js';
import { holdsText, isActive, visibilityOf } from '../visibility.js';

/** Raise the version when the text or the blocks of any file would change. */
export const HTML_READER = { name: 'html', version: '1' } as const;

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);
const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** Parts beside the text: they stay in it, as notes, from which nothing is extracted. */
const BESIDE = new Set(['nav', 'footer', 'aside']);
const BESIDE_ROLES = /^(?:navigation|contentinfo|complementary|search|banner|menu|menubar)$/;

/** What the elements around a node say. */
interface Surroundings {
  readonly note: boolean;
  readonly quotation: boolean;
  readonly verbatim: boolean;
  readonly row: object | null;
  readonly cell: boolean;
  /** The block of the list's head or the list item around; null outside lists. */
  readonly item: { parent: number | null; label: string | null; block: number | null } | null;
  readonly list: { readonly parent: number | null; readonly label: ((item: HtmlElement) => string) | null } | null;
  readonly heading: number | null;
}

/** Work for the walk: a node to enter, or an end to mark. */
type Step = { readonly node: HtmlNode; readonly around: Surroundings } | { readonly after: () => void };

/** An HTML page: its visible text with folded white space, one line for each block (extraction.md §2, rules 3–7). */
export function readHtml(bytes: Uint8Array, markupDepth: number, charset?: string): ReadText {
  const { text: page } = decodeText(bytes, charset ?? charsetIn(bytes));
  const document = parseHtml(page, markupDepth);
  const warnings = new Set<TextWarning>();
  const builder = pageBuilder();
  const found = { title: null as string | null, language: null as string | null };
  walk(document, page, builder, warnings, found);
  const { text, segments, blocks } = builder.finish();
  const headline = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const declaredTitle = found.title ?? (headline ? text.slice(headline.start, headline.end) : null);
  return { text, segments, blocks, warnings, declaredLanguage: found.language, declaredTitle };
}

/** The charset that the page names in its head; the head itself is read as Latin-1, which ASCII letters survive. */
function charsetIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1_024)).toString('latin1');
  const name = head
    .split(/<meta\b/i)
    .slice(1)
    .map((meta) => /charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w-]{1,40})/i.exec(meta.split('>', 1)[0] ?? '')?.[1])
    .find((each) => each !== undefined);
  // A page that can be read as ASCII up to here is not UTF-16, whatever it says.
  return name && /^utf-16/i.test(name) ? 'utf-8' : name;
}

/** Depth first, with a list of open work instead of recursion. */
function walk(
  document: HtmlDocument,
  page: string,
  builder: ReturnType<typeof pageBuilder>,
  warnings: Set<TextWarning>,
  found: { title: string | null; language: string | null },
): void {
  const top: Surroundings = {
    note: false,
    quotation: false,
    verbatim: false,
    row: null,
    cell: false,
    item: null,
    list: null,
    heading: null,
  };
  const open: Step[] = [];
  const enter = (nodes: readonly HtmlNode[], around: Surroundings): void => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node) open.push({ node, around });
    }
  };
  enter(document.childNodes, top);
  for (let step = open.pop(); step; step = open.pop()) {
    if ('after' in step) {
      step.after();
      continue;
    }
    const { node, around } = step;
    if (isTextNode(node)) {
      const place = node.sourceCodeLocation;
      if (place) builder.add(alignText(node.value, page, place.startOffset, place.endOffset), around.verbatim);
      continue;
    }
    if (!isElement(node)) continue;
    if (isActive(node)) warnings.add('ACTIVE_CONTENT');
    if (node.tagName === 'html') found.language = languageTag(attribute(node, 'lang'));
    // A picture drawn in the page has titles too.
    if (node.tagName === 'title' && String(node.namespaceURI) === HTML_NAMESPACE) found.title ??= titleOf(node);
    const visibility = node.tagName === 'head' ? 'shown' : visibilityOf(node);
    if (visibility !== 'shown') {
      if (visibility !== 'noText' && holdsText(node))
        warnings.add(visibility === 'deleted' ? 'TRACKED_CHANGES' : 'HIDDEN_TEXT');
      continue;
    }
    if (node.tagName === 'br') {
      builder.lineBreak();
      continue;
    }
    const isBlock = BLOCKS.has(node.tagName);
    // The block before must be known: it may be the head of the list that opens here.
    if (isBlock) builder.close();
    const inside = surroundingsIn(node, around, builder.lastBlock);
    if (isBlock) {
      builder.open(formOf(inside));
      open.push({ after: () => builder.open(formOf(around)) });
    }
    enter(node.childNodes, inside);
  }
}

function surroundingsIn(element: HtmlElement, around: Surroundings, lastBlock: () => number | null): Surroundings {
  const { tagName } = element;
  const role = attribute(element, 'role');
  const note = around.note || BESIDE.has(tagName) || (role !== null && BESIDE_ROLES.test(role));
  const base = note === around.note ? around : { ...around, note };
  if (/^h[1-6]$/.test(tagName)) return { ...base, heading: Number(tagName.charAt(1)) };
  switch (tagName) {
    case 'blockquote':
      return { ...base, quotation: true };
    case 'pre':
      return { ...base, verbatim: true };
    case 'tr':
      return { ...base, row: {}, cell: false };
    case 'td':
    case 'th':
      return { ...base, cell: true, item: null, list: null };
    case 'ol':
    case 'ul':
    case 'menu': {
      const parent = around.item ? (around.item.block ?? around.item.parent) : lastBlock();
      return { ...base, list: { parent, label: tagName === 'ol' ? orderedLabels(element) : null }, item: null };
    }
    case 'li':
      return {
        ...base,
        item: { parent: base.list?.parent ?? null, label: base.list?.label?.(element) ?? null, block: null },
      };
    default:
      return base;
  }
}

/** What a block that opens here is. The first block of a list item takes its label, and is the parent of the later ones. */
function formOf(around: Surroundings): BlockForm {
  const { item } = around;
  if (around.note) return { kind: 'note', parent: null };
  if (around.heading !== null) return { kind: 'heading', level: around.heading, parent: null };
  if (item) {
    // A label waits until a block of the item has text: then its index is known.
    return {
      kind: item.block === null ? 'listItem' : 'paragraph',
      parent: item.block ?? item.parent,
      ...(item.block === null && item.label !== null ? { label: item.label } : {}),
      opened: (index) => {
        item.block ??= index;
      },
    };
  }
  if (around.cell && around.row) return { kind: 'cell', parent: null, row: around.row };
  return { kind: around.quotation ? 'quotation' : 'paragraph', parent: null };
}

/** A language tag of the usual form, or null. */
function languageTag(tag: string | null): string | null {
  const trimmed = tag?.trim() ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(trimmed) ? trimmed : null;
}

function titleOf(element: HtmlElement): string | null {
  const words = element.childNodes.map((node) => (isTextNode(node) ? node.value : '')).join('');
  return words.trim() === '' ? null : words;
}

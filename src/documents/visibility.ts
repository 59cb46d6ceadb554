import { attribute, isElement, isTextNode, type HtmlElement, type HtmlNode } from './parseHtml.js';

/** Elements whose content no reader sees as text of the page. */
const NEVER_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'select',
  'datalist',
  'textarea',
  'input',
  'noembed',
  'noframes',
  'metadata',
  'desc',
  'defs',
]);
/** Elements that run or load something. */
const ACTIVE = new Set(['script', 'iframe', 'object', 'embed', 'applet', 'frame']);
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)|opacity\s*:\s*0?\.?0+\s*(?:;|!|$))/i;

/** How an element's content is treated. `deleted` is a deleted revision, shown struck through. */
export type Visibility = 'shown' | 'hidden' | 'deleted' | 'noText';

/** Whether a reader of the page sees an element's text: by its kind, its `hidden` attribute and its own style; style sheets are not read. */
export function visibilityOf(element: HtmlElement): Visibility {
  const { tagName } = element;
  if (NEVER_TEXT.has(tagName)) return 'noText';
  if (tagName === 'template' || (tagName === 'dialog' && attribute(element, 'open') === null)) return 'hidden';
  if (attribute(element, 'hidden') !== null) return 'hidden';
  const style = attribute(element, 'style');
  if (style !== null && HIDING_STYLE.test(style)) return 'hidden';
  return tagName === 'del' ? 'deleted' : 'shown';
}

/** Whether an element runs, loads or calls something: scripts, frames, handlers, script addresses. */
export function isActive(element: HtmlElement): boolean {
  if (element.tagName === 'script') return !/json|template|text\/plain/i.test(attribute(element, 'type') ?? '');
  if (ACTIVE.has(element.tagName)) return true;
  return element.attrs.some(
    ({ name, value }) =>
      /^on[a-z]{3,}$/.test(name) ||
      (/^(?:href|src|action|formaction)$/.test(name) && /^[\s\0-\x1f]*(?:javascript|vbscript):/i.test(value)),
  );
}

/** Whether a node holds any text at all. Iterative: hidden parts may be deep, too. */
export function holdsText(node: HtmlNode): boolean {
  const open: HtmlNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isTextNode(next)) {
      if (/\S/.test(next.value)) return true;
    } else if (isElement(next) && !NEVER_TEXT.has(next.tagName)) {
      open.push(...('content' in next ? contentOf(next) : next.childNodes));
    }
  }
  return false;
}

/** A template keeps its nodes apart from its children. */
function contentOf(element: HtmlElement): readonly HtmlNode[] {
  const { content } = element as HtmlElement & { content?: { childNodes: HtmlNode[] } };
  return content?.childNodes ?? element.childNodes;
}

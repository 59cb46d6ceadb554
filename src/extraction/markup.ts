import type { Span } from '../domain/CanonicalText.js';

/**
 * Marks of emphasis and links as Markdown writes them (`**must**`, `_must_`, `[must](https://…)`). They stay in the text and
 * in quotes, but part no words: a reader of the page does not see them.
 */

/** The end of a link with its address: `](https://example.org "title")`. An address has a sign that no label has. */
export const LINK_END = /\]\((?=[^\s():/#.]{0,200}[:/#.])[^\s()]{1,2000}(?:[ \t]"[^"\n]{0,200}")?\)/u;
const LINK_END_AT = new RegExp(LINK_END.source, 'uy');
const WORD = /[\p{L}\p{N}]/u;
/** A longer run of asterisks or underscores is a rule, or a gap to be filled in. */
const MAX_RUN = 3;

/** Is the asterisk or underscore at `at` a mark of emphasis? It touches what it marks; between two letters it is part of a name. */
export function isEmphasis(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== '*' && sign !== '_') return false;
  let start = at;
  let end = at + 1;
  while (text[start - 1] === sign && end - start <= MAX_RUN) start -= 1;
  while (text[end] === sign && end - start <= MAX_RUN) end += 1;
  if (end - start > MAX_RUN) return false;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (end - start === 1 && WORD.test(before) && WORD.test(after)) return false;
  return !/\s/.test(before) || !/\s/.test(after);
}

/** The run of one sign that ends right before `at`; empty if there is none. */
function runBefore(text: string, at: number): string {
  const sign = text[at - 1] ?? '';
  if (!/[*_]/.test(sign)) return '';
  let start = at - 1;
  while (text[start - 1] === sign && at - start <= MAX_RUN) start -= 1;
  return at - start > MAX_RUN ? '' : text.slice(start, at);
}

function runAfter(text: string, at: number): string {
  const sign = text[at] ?? '';
  if (!/[*_]/.test(sign)) return '';
  let end = at + 1;
  while (text[end] === sign && end - at <= MAX_RUN) end += 1;
  return end - at > MAX_RUN ? '' : text.slice(at, end);
}

/** Of an odd number of equal marks one has its partner outside. */
const hasHalf = (quote: string, run: string): boolean => run !== '' && (quote.split(run).length - 1) % 2 === 1;

/** A quote takes in the mark right beside it whose partner it holds: `**report** losses`, not `report** losses`. */
export function withWholeMarks(text: string, span: Span): Span {
  let { start, end } = span;
  const opening = runBefore(text, start);
  if (hasHalf(text.slice(start, end), opening)) start -= opening.length;
  const links = (quote: string): number => quote.split('[').length - quote.split('](').length;
  if (text[start - 1] === '[' && links(text.slice(start, end)) < 0) start -= 1;
  LINK_END_AT.lastIndex = end;
  const close = text[end] === ']' && links(text.slice(start, end)) > 0 ? LINK_END_AT.exec(text) : null;
  if (close) end += close[0].length;
  const closing = runAfter(text, end);
  if (hasHalf(text.slice(start, end), closing)) end += closing.length;
  return { start, end };
}

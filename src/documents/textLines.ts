import type { Span } from '../domain/CanonicalText.js';

/** The lines of a text without their ends (LF, CR, CRLF, form feed, U+2028, U+2029) and without white space around them. Blank lines have `end <= start`. */
export function textLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at); // NaN behind the end
    const isEnd = at === text.length || unit === 10 || unit === 13 || unit === 12 || unit === 0x2028 || unit === 0x2029;
    if (!isEnd) continue;
    if (at < text.length || at > start) lines.push(trimmed(text, start, at));
    if (unit === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

/** A stretch without the white space around it; empty, at its beginning, where it holds nothing else. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end: start };
}

/** White space of ECMAScript, by code unit, with the direction marks that begin lines of some rulebooks kept as text. */
function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

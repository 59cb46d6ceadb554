import type { CanonicalText, Segment } from '../domain/CanonicalText.js';
import { utf8Length } from './utf8Length.js';

/**
 * Where a character of the text stands in the file as received: an offset in bytes, or in UTF-16 code units of a decoded
 * HTML page. Null for what the reader put in. `offset` is the start of a character.
 */
export function sourceOffset(
  { text, segments }: Pick<CanonicalText, 'text' | 'segments'>,
  offset: number,
): number | null {
  const segment = segmentAt(segments, offset);
  if (!segment?.locator || offset >= segment.end) return null;
  const { from, to } = segment.locator;
  const steps = offset - segment.start;
  const units = segment.end - segment.start;
  if (to - from === units) return from + steps;
  if (segment.locator.kind === 'html') return from;
  if (utf8Length(text, segment.start, segment.end) === to - from) return from + utf8Length(text, segment.start, offset);
  return from + (steps * (to - from)) / units;
}

/** The character of the text that stands at an offset of the file; null where none does. The way back of `sourceOffset`. */
export function textOffset(
  { text, segments }: Pick<CanonicalText, 'text' | 'segments'>,
  source: number,
): number | null {
  // In text order a page's locators may go back: text between the cells of a table is shown before it.
  const segment = segments.find(({ locator }) => locator !== null && locator.from <= source && source < locator.to);
  if (!segment?.locator) return null;
  const { from, to, kind } = segment.locator;
  const units = segment.end - segment.start;
  if (to - from === units) return segment.start + source - from;
  if (kind === 'html') return segment.start;
  if (utf8Length(text, segment.start, segment.end) !== to - from) {
    return segment.start + Math.floor(((source - from) * units) / (to - from));
  }
  let bytes = from;
  let at = segment.start;
  while (at < segment.end) {
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const width = utf8Length(text, at, at + size);
    if (source < bytes + width) return at;
    bytes += width;
    at += size;
  }
  return null;
}

/** The last segment that begins at or before a place. */
function segmentAt(segments: readonly Segment[], place: number): Segment | undefined {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return segments[low - 1];
}

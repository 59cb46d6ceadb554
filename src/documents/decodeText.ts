import type { Segment } from '../domain/CanonicalText.js';
import { DocumentRefusedError } from '../domain/errors.js';
import { utf8Length } from './utf8Length.js';

/** A file's text, and where each stretch of it stands in the bytes. */
export interface DecodedText {
  readonly text: string;
  /** Sorted, disjoint, covering. Within one, see `locate.ts`. */
  readonly segments: readonly Segment[];
}

/** Charsets of which each byte is one UTF-16 code unit: the map is arithmetic. */
const SINGLE_BYTE = /^(?:us-ascii|ascii|latin1|iso-8859-\d{1,2}|windows-125[0-8]|koi8-[ru])$/;
/** Names of Windows-1252, which the Encoding standard reads Latin-1 and ASCII as, too. */
const WESTERN = /^(?:us-ascii|ascii|latin1|iso-8859-1|windows-1252)$/;
/** What the bytes 0x80–0x9F are in Windows-1252; five are controls. */
const WESTERN_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Chinese charsets, whose characters are of one, two or four bytes. */
const CHINESE = /^(?:gbk|gb2312|gb18030)$/;

/**
 * Bytes as text (extraction.md §2, rule 1): UTF-8 without a single wrong byte; UTF-16 only with a byte-order mark; another
 * charset only where it is declared. The mark is no part of the text. NUL is refused: it is a sign of a binary file.
 * Throws DocumentRefusedError (`TEXT_NOT_DECODABLE`).
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const charset = declared?.trim().toLowerCase();
  const mark = markOf(bytes);
  const name = mark?.charset ?? (charset === undefined || charset === '' ? 'utf-8' : charset);
  if (charset?.startsWith('utf-16') && !mark) {
    throw refused(
      'It is declared as UTF-16 but has no byte-order mark, so its byte order is a guess. Save it as UTF-8.',
    );
  }
  const from = mark?.length ?? 0;
  const text = decoded(bytes.subarray(from), name);
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw refused(`It holds a NUL character (at ${nul}), as binary files do. Give a text, Markdown or HTML file.`);
  if (text === '') return { text, segments: [] };
  return { text, segments: segmentsOf(text, bytes, from, name) };
}

function markOf(bytes: Uint8Array): { charset: string; length: number } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { charset: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

function decoded(bytes: Uint8Array, charset: string): string {
  if (!/^utf-?8$|^utf-16[lb]e$/.test(charset) && !SINGLE_BYTE.test(charset) && !CHINESE.test(charset)) {
    throw refused(
      `Its declared charset “${charset.replace(/[^\x21-\x7e]/g, ' ').slice(0, 40)}” is not one that is read here. Save it as UTF-8.`,
    );
  }
  if (WESTERN.test(charset)) return western(bytes);
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw refused(
      `Its bytes are not valid ${charset.toUpperCase()}. Save it as UTF-8, or declare its charset where it has another.`,
      { cause },
    );
  }
}

/** By our own table: some versions of Node read Windows-1252 as Latin-1, and the text must not depend on them. */
function western(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

function segmentsOf(text: string, bytes: Uint8Array, from: number, charset: string): readonly Segment[] {
  if (CHINESE.test(charset)) return chineseSegments(text, bytes, from);
  const whole = bytesSegment(0, text.length, from, bytes.length);
  const length = bytes.length - from;
  if (!charset.startsWith('utf-16') || utf8Length(text) !== length) return [whole];
  // As long in UTF-16 as it would be in UTF-8: cut off one character of another width, so that no segment can be misread.
  const odd = [...widthsOf(text)].find(({ width, units }) => width !== 2 * units);
  if (!odd) return [whole];
  const cuts = [0, odd.start, odd.start + odd.units, text.length];
  return cuts.flatMap((start, at) => {
    const end = cuts[at + 1];
    return end === undefined || end <= start ? [] : [bytesSegment(start, end, from + 2 * start, from + 2 * end)];
  });
}

function* widthsOf(text: string): Generator<{ start: number; units: number; width: number }> {
  let start = 0;
  for (const character of text) {
    yield { start, units: character.length, width: utf8Length(character) };
    start += character.length;
  }
}

/** Runs of characters of equal width. */
function chineseSegments(text: string, bytes: Uint8Array, from: number): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let at = from;
  while (at < bytes.length) {
    const width = chineseWidth(bytes, at);
    const first = at;
    const begin = start;
    while (at < bytes.length && chineseWidth(bytes, at) === width) {
      start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
      at += width;
      if (width === 4) break; // one or two units: not constant, so each stands alone
    }
    segments.push(bytesSegment(begin, start, first, at));
  }
  return segments;
}

function chineseWidth(bytes: Uint8Array, at: number): 1 | 2 | 4 {
  const lead = bytes[at] ?? 0;
  if (lead <= 0x80 || lead === 0xff) return 1;
  const next = bytes[at + 1] ?? 0;
  return next >= 0x30 && next <= 0x39 ? 4 : 2;
}

const bytesSegment = (start: number, end: number, from: number, to: number): Segment => ({
  start,
  end,
  origin: 'source',
  locator: { kind: 'bytes', from, to },
});

function refused(why: string, options?: ErrorOptions): DocumentRefusedError {
  return new DocumentRefusedError('TEXT_NOT_DECODABLE', `The file cannot be read as text. ${why}`, options);
}

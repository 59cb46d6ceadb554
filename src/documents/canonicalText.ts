import type { Block, CanonicalText, Segment, TextWarning } from '../domain/CanonicalText.js';
import { sha256 } from '../util/sha256.js';

/** What a reader has found, before it is checked and hashed. */
export interface ReadText {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly warnings: Iterable<TextWarning>;
  readonly declaredLanguage: string | null;
  /** As found: it may be long, and of many lines. */
  readonly declaredTitle: string | null;
}

/** The name of a reader and the version of what it does; another version makes another text version. */
export interface ReaderName {
  readonly name: string;
  readonly version: string;
}

/**
 * A reader's result, checked and hashed: segments are sorted, disjoint and cover the text, whatever is not synthetic has a
 * locator, blocks lie inside the text on character borders, and each parent stands before its child. Throws TypeError where
 * a reader broke that promise.
 */
export function canonicalText(read: ReadText, bytes: Uint8Array, mediaType: string, reader: ReaderName): CanonicalText {
  const { text, segments, blocks, declaredLanguage, declaredTitle } = read;
  checkText(text);
  checkSegments(text, segments);
  checkBlocks(text, blocks);
  return {
    text,
    textSha256: sha256(text),
    bytesSha256: sha256(bytes),
    mediaType,
    reader,
    segments,
    blocks,
    warnings: [...new Set([...read.warnings, ...(OVERRIDES.test(text) ? (['BIDI_CONTROLS'] as const) : [])])].sort(),
    declaredLanguage,
    declaredTitle: titleFrom(declaredTitle),
  };
}

/** The most code units of a title: more is no title, and would fill every list of documents. */
const TITLE_LENGTH = 500;

/** One line of a title; null where it has no words. */
function titleFrom(words: string | null): string | null {
  const folded = words?.replace(/\s+/g, ' ').trim().slice(0, TITLE_LENGTH).trimEnd().toWellFormed();
  return folded ? folded : null;
}

/** Bidi controls, zero-width and tag characters: they stay in the text, and the reader of a quotation is warned. U+200E and U+200F marks count. */
const OVERRIDES = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

function checkText(text: string): void {
  if (!text.isWellFormed()) throw new TypeError('A reader gave text with half a surrogate pair.');
}

function checkSegments(text: string, segments: readonly Segment[]): void {
  let at = 0;
  for (const segment of segments) {
    if (segment.start !== at || segment.end <= segment.start) throw new TypeError(`Segments do not join at ${at}.`);
    if ((segment.locator === null) !== (segment.origin === 'synthetic')) {
      throw new TypeError(`The segment at ${at} has no locator, or is synthetic and has one.`);
    }
    if (!onBorder(text, segment.start)) throw new TypeError(`The segment at ${at} starts inside a character.`);
    at = segment.end;
  }
  if (at !== text.length) throw new TypeError(`Segments end at ${at}, the text at ${text.length}.`);
}

function checkBlocks(text: string, blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    const { start, end, parent } = block;
    if (start < 0 || end <= start || end > text.length) throw new TypeError(`Block ${index} lies outside the text.`);
    if (!onBorder(text, start) || !onBorder(text, end)) throw new TypeError(`Block ${index} cuts a character.`);
    if (parent !== null && (parent < 0 || parent >= index))
      throw new TypeError(`Block ${index} has no parent before it.`);
    if (index > 0 && start < (blocks[index - 1]?.start ?? 0)) throw new TypeError(`Block ${index} is out of order.`);
  });
}

const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const onBorder = (text: string, at: number): boolean => at >= text.length || !isLowHalf(text.charCodeAt(at));

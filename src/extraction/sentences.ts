import type { Span } from '../domain/CanonicalText.js';
import { isEmphasis } from './markup.js';
import { ABBREVIATIONS, CLOSING_ABBREVIATIONS } from './abbreviations.js';

/** Closing marks, and marks of emphasis. */
const CLOSERS = /["'”’»)\]*_]/;
const BLANK = /[\s\p{Cf}]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\d/;
/** Ideographic stops end a sentence without a space after them. */
const WIDE_STOP = /[。！？；]/;
/** A sentence that begins right after a word, its full stop forgotten: "… mobile payment We will …". */
const MISSING_STOP = /(?:We|It|They)\s{1,3}(?:will|should|must|shall|need)\b/y;
/** An enumeration in words after a colon: "the following tasks: First, deepen …". */
const ENUMERATION = /\s{1,3}First(?:ly)?,/y;
/** Words that open sentences and follow no abbreviation inside one. */
const STARTERS =
  /(?:The|A|An|In|It|We|They|This|These|That|If|Where|When|For|On|At|As|Each|Any|No|All|However|Such|To|By|He|She|There)\b/y;
/** The longest word an abbreviation can be, dots included. */
const MAX_ABBREVIATION = 12;

/**
 * Sentences of `text` in `[start, end)`, in order, trimmed of white space; together they hold every visible character.
 * A scan of its own instead of `Intl.Segmenter`: its data differ between Node versions, and evidence may not.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  let from = start;
  const cut = (to: number): void => {
    let [left, right] = [from, to];
    while (left < right && BLANK.test(text[left] ?? '')) left += 1;
    while (right > left && BLANK.test(text[right - 1] ?? '')) right -= 1;
    if (left < right) found.push({ start: left, end: right });
    from = to;
    // Blanks are passed once, so that no later look back to `from` pays for them again.
    while (from < end && BLANK.test(text[from] ?? '')) from += 1;
  };
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? '';
    if (character === '.' || character === '!' || character === '?') {
      let after = at + 1;
      while (after < end && /[.!?]/.test(text[after] ?? '')) after += 1;
      while (after < end && CLOSERS.test(text[after] ?? '')) after += 1;
      if (isEnd(text, from, at, after, end)) cut(after);
      at = after - 1;
    } else if (WIDE_STOP.test(character)) {
      let after = at + 1;
      while (after < end && CLOSERS.test(text[after] ?? '')) after += 1;
      cut(after);
      at = after - 1;
    } else if (character === ':') {
      ENUMERATION.lastIndex = at + 1;
      if (ENUMERATION.test(text)) cut(at + 1);
    } else if (character === 'W' || character === 'I' || character === 'T') {
      MISSING_STOP.lastIndex = at;
      if (isAfterLowerWord(text, from, at) && MISSING_STOP.test(text)) cut(at);
    }
  }
  cut(end);
  return found;
}

/** Does the stop at `at` (its closers end at `after`) end the sentence that began at `from`? */
function isEnd(text: string, from: number, at: number, after: number, end: number): boolean {
  if (after >= end) return true;
  let next = after;
  while (next < end && BLANK.test(text[next] ?? '')) next += 1;
  if (next >= end) return true;
  const spaced = next > after;
  while (next < end - 1 && isEmphasis(text, next)) next += 1;
  const following = text[next] ?? '';
  // "restructuring.The": a space was lost; "3.2", "www.bank" and "U.S" are no ends.
  if (!spaced)
    return (
      UPPER.test(following) && /^\p{Ll}[\p{Ll}\s)]$/u.test(text.slice(at - 2, at)) && LOWER.test(text[next + 1] ?? ' ')
    );
  if (LOWER.test(following)) return false;
  if (following === '(' && LOWER.test(text[next + 1] ?? '') && text[next + 2] !== ')') return false;
  if (text[at] !== '.') return true;
  const word = wordBefore(text, from, at);
  if (isOnlyLabel(text, from, at)) return false;
  const lower = word.toLowerCase();
  STARTERS.lastIndex = next;
  const starts = STARTERS.test(text);
  if (ABBREVIATIONS.has(lower))
    return starts && !/^(?:v|vs|no|dr|mr|mrs|ms)$/.test(lower) && word.length > 2 && !DIGIT.test(following);
  if (CLOSING_ABBREVIATIONS.has(lower)) return starts;
  if (/^\p{Lu}$/u.test(word)) return starts;
  return true;
}

/** The run of letters and inner stops that ends at `at`. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (
    start > from &&
    at - start < MAX_ABBREVIATION &&
    (LETTER.test(text[start - 1] ?? '') || text[start - 1] === '.')
  )
    start -= 1;
  return text.slice(start, at);
}

/** A sentence that so far is only a number or letter is a label: "4. The Committee …". */
function isOnlyLabel(text: string, from: number, at: number): boolean {
  let start = from;
  while (start < at && BLANK.test(text[start] ?? '')) start += 1;
  return at - start <= 6 && /^[\d.]{1,6}$|^[ivxIVX]{1,5}$|^[a-zA-Z]$|^$/.test(text.slice(start, at));
}

function isAfterLowerWord(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before > from && BLANK.test(text[before] ?? '')) before -= 1;
  return before > from && before < at - 1 && LOWER.test(text[before] ?? '') && LOWER.test(text[before - 1] ?? '');
}

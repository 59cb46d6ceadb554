const NAMED =
  /^(?:(PART|Part|TITLE|Title|BOOK|Book|ANNEX|Annex|SCHEDULE|Schedule|APPENDIX|Appendix)|(CHAPTER|Chapter)|(SECTION|Section|DIVISION|Division)|(ARTICLE|Article|RULE|Rule))\s+(?:\d{1,4}[A-Za-z]?|[IVXLC]{1,7}|[A-Z])\b/;
const HAN = /^第[一二三四五六七八九十百零〇0-9]{1,6}(?:(编|分编)|(章)|(节))/u;
const LONGEST = 100; // UTF-16 code units: longer lines are read as sentences
const MOST_WORDS = 14;
const SMALL = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'of',
  'in',
  'on',
  'to',
  'for',
  'by',
  'with',
  'from',
  'at',
  'as',
  'under',
  'between',
  'into',
  'its',
  'their',
  'not',
  'via',
  'per',
  'against',
]);

/**
 * The depth, 1–6, of a line that is a heading by its own looks: named (`Chapter 2`, `第三章`), or short, without a stop at
 * its end and written like a title. Null for all else. `isFirst` is the first line of the document.
 */
export function headingLevel(line: string, isFirst: boolean): number | null {
  if (line.length > LONGEST || /[.;:,!?。；：，！？]['"”’)]?$/u.test(line)) return null;
  const han = HAN.exec(line);
  if (han && line.length <= 40) return han[1] ? 1 : han[2] ? 2 : 3;
  const words = line.split(/\s+/);
  if (words.length > MOST_WORDS) return null;
  const named = NAMED.exec(line);
  if (named && isTitle(words)) return named[1] ? 1 : named[2] ? 2 : named[3] ? 3 : 4;
  if (/^[\p{Ll}(\-•*–—]/u.test(line) || !/\p{L}/u.test(line)) return null;
  return words.length <= 12 && isTitle(words) ? (isFirst ? 1 : 2) : null;
}

/** The depth of a line that is a heading by its name and number alone (`Article 5`, `Chapter II General rules`); null for all else. */
export function namedHeadingLevel(line: string): number | null {
  return NAMED.test(line) || HAN.test(line) ? headingLevel(line, false) : null;
}

/** Whether the words are written as in a title: capitals throughout, but for small words. Scripts without case have no titles. */
function isTitle(words: readonly string[]): boolean {
  const telling = words.filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capital = telling.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return telling.length > 0 && capital.length >= Math.ceil(telling.length * 0.6) && telling.length > 0;
}

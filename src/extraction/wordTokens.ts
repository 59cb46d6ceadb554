/**
 * The match copy of a stretch of text (model.md §9.4): its words, folded, each with its place in the text itself.
 * White space, hyphens, apostrophes, U+00A0 and direction marks only part words; other punctuation between two words
 * is kept beside the later one, because a name never runs across a comma that is not its own.
 */
export interface WordTokens {
  readonly text: string;
  /** Folded words: NFKC, lower case, without diacritics; `&` is `and`. Han, kana and hangul stand one by one. */
  readonly words: readonly string[];
  /** Where each word starts and ends in `text`, in UTF-16 code units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Punctuation between the word before and this one, without what merely parts words. */
  readonly gaps: readonly string[];
}

const Class = { Break: 1, Word: 2, Single: 3, Punctuation: 4 } as const;

// The class of each UTF-16 code unit, looked up once: a regular expression for each character would cost ten times as much.
const classes = new Uint8Array(65_536);
const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const BREAK = /[\s\p{Zs}\p{Pd}\p{Cf}\u2010-\u2015'\u2018\u2019\u02BC\u00AD]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

function classOf(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  // Halves of surrogate pairs are taken as words of their own pair: names in rare scripts then match as a whole.
  const found =
    unit >= 0xd800 && unit <= 0xdfff
      ? Class.Word
      : BREAK.test(character)
        ? Class.Break
        : SINGLE.test(character)
          ? Class.Single
          : WORD.test(character)
            ? Class.Word
            : Class.Punctuation;
  classes[unit] = found;
  return found;
}

/** A word as names are compared: NFKC, lower case, no diacritics, `-ization` for both spellings of English. */
export function foldWord(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length && plain; at += 1) plain = word.charCodeAt(at) < 0x80;
  const lower = plain
    ? word.toLowerCase()
    : word.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return lower.length > 8 && lower.includes('isation') ? lower.replace('isation', 'ization') : lower;
}

/** The words of `text` between two places. Linear in the length of the stretch. */
export function wordTokens(text: string, from = 0, to = text.length): WordTokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: string[] = [];
  let gap = '';
  let at = from;
  const push = (word: string, end: number): void => {
    words.push(word);
    starts.push(at);
    ends.push(end);
    gaps.push(gap);
    gap = '';
  };
  while (at < to) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.Word) {
      let end = at + 1;
      while (end < to && classOf(text.charCodeAt(end)) === Class.Word) end += 1;
      push(foldWord(text.slice(at, end)), end);
      at = end;
    } else if (kind === Class.Single) {
      push(text.charAt(at).normalize('NFKC'), at + 1);
      at += 1;
    } else {
      const unit = text.charCodeAt(at);
      if (unit === 0x26) push('and', at + 1);
      // Two line ends part paragraphs, and a gap longer than a few signs is never inside a name: one sign stands for both.
      else if (kind === Class.Punctuation) gap = gap.length < 4 ? gap + text.charAt(at) : gap;
      at += 1;
    }
  }
  return { text, words, starts, ends, gaps };
}

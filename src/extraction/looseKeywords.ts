import { singulars } from './nameTrie.js';
import { foldWord, wordTokens, type WordTokens } from './wordTokens.js';

/** A keyword of two or three words that may stand in another order: `RMB internationalization`, `internationalization of RMB`. */
interface LooseKeyword<T> {
  /** In the singular, without small words. */
  readonly words: readonly string[];
  readonly entry: T;
}

/** Keywords by their last word, which in English is mostly the head of the phrase. */
export type LooseKeywords<T> = ReadonlyMap<string, readonly LooseKeyword<T>[]>;

/** How far apart the words of one keyword may stand, in words. */
const REACH = 5;
const SMALL = new Set(['of', 'the', 'a', 'an', 'and', 'or', 'in', 'to', 'for', 'on', 'with', 'by']);

/** An index of those of the keywords that can be matched loosely: two or three telling words in Latin letters. */
export function looseKeywords<T extends { readonly value: string; readonly exactCase: boolean }>(
  entries: readonly T[],
): LooseKeywords<T> {
  const index = new Map<string, LooseKeyword<T>[]>();
  for (const entry of entries) {
    if (entry.exactCase || !/^[\p{Script=Latin}\s-]+$/u.test(entry.value)) continue;
    const words = wordTokens(entry.value)
      .words.filter((word) => !SMALL.has(word))
      .map(singular);
    const head = words.at(-1);
    if (head === undefined || words.length < 2 || words.length > 3 || new Set(words).size < words.length) continue;
    const list = index.get(head);
    if (list) list.push({ words, entry });
    else index.set(head, [{ words, entry }]);
  }
  return index;
}

/** Keywords all of whose words stand near each other in one phrase, in whatever order: `onMatch(entry, first, last)`. */
export function matchLoosely<T>(
  tokens: WordTokens,
  index: LooseKeywords<T>,
  onMatch: (entry: T, first: number, last: number) => void,
): void {
  const words = tokens.words.map((word) => singular(foldWord(word)));
  words.forEach((word, at) => {
    for (const keyword of index.get(word) ?? NONE) {
      const places = keyword.words.map((each) => nearest(words, tokens.gaps, each, at));
      if (places.some((place) => place < 0)) continue;
      const first = Math.min(...places);
      const last = Math.max(...places);
      if (last - first <= REACH) onMatch(keyword.entry, first, last);
    }
  });
}
const NONE: readonly never[] = [];

/** The nearest place of a word within reach, without punctuation between; -1 where there is none. */
function nearest(words: readonly string[], gaps: readonly string[], word: string, at: number): number {
  if (words[at] === word) return at;
  for (let step = 1; step <= REACH; step += 1) {
    if (words[at - step] === word && isOnePhrase(gaps, at - step, at)) return at - step;
    if (words[at + step] === word && isOnePhrase(gaps, at, at + step)) return at + step;
  }
  return -1;
}

function isOnePhrase(gaps: readonly string[], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at += 1) if (gaps[at] !== '') return false;
  return true;
}

const singular = (word: string): string => singulars(word)[0] ?? word;

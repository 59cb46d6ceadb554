import { wordTokens, type WordTokens } from './wordTokens.js';

/** A tree of folded words. A branch is keyed by the punctuation before the word, if any, and the word. */
export interface NameTrie<T> {
  readonly branches: Map<string, NameTrie<T>>;
  /** What ends here. */
  readonly entries: T[];
}

/** An empty tree. */
export const emptyTrie = <T>(): NameTrie<T> => ({ branches: new Map(), entries: [] });

/** Adds a name to the tree. A leading “the” is no part of it; a name without a word is left out. */
export function addName<T>(trie: NameTrie<T>, name: string, entry: T): void {
  const { words, gaps } = wordTokens(name);
  const first = words.length > 1 && words[0] === 'the' ? 1 : 0;
  let node = trie;
  for (let at = first; at < words.length; at += 1) {
    const key = (at === first ? '' : (gaps[at] ?? '')) + (words[at] ?? '');
    let next = node.branches.get(key);
    if (!next) {
      next = emptyTrie<T>();
      node.branches.set(key, next);
    }
    node = next;
  }
  if (node !== trie) node.entries.push(entry);
}

/**
 * All entries that the words bear, nested ones too, in the order of their first word: `onMatch(entry, first, last,
 * plural)`, with the indices of the first and last word. The last word may stand in the plural.
 */
export function matchNames<T>(
  tokens: WordTokens,
  trie: NameTrie<T>,
  onMatch: (entry: T, first: number, last: number, plural: boolean) => void,
): void {
  const { words, gaps } = tokens;
  for (let first = 0; first < words.length; first += 1) {
    let node: NameTrie<T> | undefined = trie;
    for (let at = first; node && at < words.length; at += 1) {
      const word: string = words[at] ?? '';
      const gap: string = at === first ? '' : (gaps[at] ?? '');
      const parent: NameTrie<T> = node;
      node = parent.branches.get(gap + word);
      if (node) for (const entry of node.entries) onMatch(entry, first, at, false);
      for (const singular of singulars(word)) {
        const other = parent.branches.get(gap + singular);
        if (other) for (const entry of other.entries) onMatch(entry, first, at, true);
      }
    }
  }
}

/** What an English plural may be the plural of; empty for a word that is none. */
export function singulars(word: string): readonly string[] {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return NONE;
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return [word.slice(0, -2)];
  return [word.slice(0, -1)];
}
const NONE: readonly string[] = [];

import { kindOfId, type Id } from '../domain/Id.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import { wordTokens } from './wordTokens.js';

/** Names that say too little by themselves. */
export interface SharedNames {
  /** Acronyms (case kept) that several bear, or that mean something else outside the packs. */
  readonly acronyms: ReadonlyMap<string, readonly Id[]>;
  /** What is left of longer names without the place they name: `Department of the Treasury`, of the United States and of others. */
  readonly withoutPlace: ReadonlyMap<string, readonly Id[]>;
  /** Words that end authorities' names: `commission`, `treasury`, `board`. */
  readonly heads: ReadonlySet<string>;
}

/** The folded words of a name, without a leading article. */
export function foldedWords(name: string): readonly string[] {
  const { words } = wordTokens(name);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

const LONGEST_PLACE = 4; // words: “the United States of America” has five, its short forms are enough

/** What the packs' names have in common with each other. */
export function sharedNames({ names, ambiguousAcronyms }: ReferenceNames): SharedNames {
  const acronyms = new Map(
    ambiguousAcronyms.flatMap(({ forms, owners }) => forms.map((form) => [form, owners] as const)),
  );
  const places = new Set(
    names.filter(({ owner }) => kindOfId(owner) === 'Jurisdiction').map(({ value }) => foldedWords(value).join(' ')),
  );
  const withoutPlace = new Map<string, Id[]>();
  const heads = new Set<string>();
  for (const { owner, value, kind } of names) {
    const isAuthority = kindOfId(owner) === 'Regulator' || kindOfId(owner) === 'InternationalBody';
    if (!isAuthority || kind === 'NEGATIVE') continue;
    const words = foldedWords(value);
    if (words.length < 2) continue;
    heads.add(words.at(-1) ?? '');
    for (const rest of [afterPlace(words, places), beforePlace(words, places)]) {
      if (rest === null || rest.length < 2) continue;
      const key = rest.join(' ');
      const owners = withoutPlace.get(key);
      if (!owners) withoutPlace.set(key, [owner]);
      else if (!owners.includes(owner)) owners.push(owner);
    }
  }
  return { acronyms, withoutPlace, heads };
}

function afterPlace(words: readonly string[], places: ReadonlySet<string>): readonly string[] | null {
  for (let count = LONGEST_PLACE; count >= 1; count -= 1) {
    if (places.has(words.slice(0, count).join(' '))) return words.slice(count);
  }
  return null;
}

function beforePlace(words: readonly string[], places: ReadonlySet<string>): readonly string[] | null {
  for (let count = 1; count <= LONGEST_PLACE; count += 1) {
    const rest = words.slice(0, -count);
    if (!places.has(words.slice(-count).join(' '))) continue;
    const last = rest.at(-1) === 'the' ? rest.slice(0, -1) : rest;
    return last.at(-1) === 'of' ? last.slice(0, -1) : null;
  }
  return null;
}

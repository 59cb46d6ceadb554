import { parseId, type Id } from '../../src/domain/Id.js';
import type { AmbiguousAcronym, Keyword, ReferenceName, ReferenceNames } from '../../src/domain/ReferenceNames.js';

/** Reference names for one test, made of short rows: `'reg:x OFFICIAL Bank of X'`, `'area:x 0.9 some words'`. */
export function aReference(rows: {
  readonly names?: readonly string[];
  readonly areas?: readonly string[];
  readonly classes?: readonly string[];
  readonly ambiguous?: Readonly<Record<string, readonly string[]>>;
  readonly jurisdictions?: Readonly<Record<string, string>>;
  readonly broader?: Readonly<Record<string, readonly string[]>>;
  readonly former?: readonly (Omit<ReferenceName, 'owner' | 'kind'> & { readonly owner: string })[];
}): ReferenceNames {
  const idPairs = (entries: Readonly<Record<string, string>> = {}): [Id, Id][] =>
    Object.entries(entries).map(([from, to]) => [parseId(from), parseId(to)]);
  return {
    names: [
      ...(rows.names ?? []).map((row): ReferenceName => {
        const [owner = '', kind = '', ...words] = row.split(' ');
        return {
          owner: parseId(owner),
          kind: kind as ReferenceName['kind'],
          value: words.join(' '),
          language: languageOf(words.join(' ')),
        };
      }),
      ...(rows.former ?? []).map((name): ReferenceName => ({ ...name, owner: parseId(name.owner), kind: 'FORMER' })),
    ],
    areaKeywords: (rows.areas ?? []).map(keyword),
    classKeywords: (rows.classes ?? []).map(keyword),
    ambiguousAcronyms: Object.entries(rows.ambiguous ?? {}).map(([form, owners]): AmbiguousAcronym => ({
      forms: [form],
      owners: owners.map(parseId),
    })),
    jurisdictionOf: new Map(idPairs(rows.jurisdictions)),
    broaderArea: new Map(
      Object.entries(rows.broader ?? {}).map(([area, wider]) => [parseId(area), wider.map(parseId)]),
    ),
  };
}

const languageOf = (words: string): string => (/\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en');

function keyword(row: string): Keyword {
  const [owner = '', weight = '', ...words] = row.split(' ');
  return { owner: parseId(owner), weight: Number(weight), value: words.join(' '), language: 'en' };
}

/** The span of the words in the text; their n-th occurrence, from 0. */
export function spanOf(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`“${words}” does not stand ${nth + 1} times in the text.`);
  }
  return { start, end: start + words.length };
}

/** The sentences of a made-up text, cut at full stops. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S[^.\n]*(?:\.|$)/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

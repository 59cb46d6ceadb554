import type { Mention } from '../domain/Extraction.js';
import { kindOfId, type Id } from '../domain/Id.js';
import type { Keyword, ReferenceName, ReferenceNames } from '../domain/ReferenceNames.js';
import { looseKeywords, type LooseKeywords } from './looseKeywords.js';
import { addName, emptyTrie, type NameTrie } from './nameTrie.js';
import { foldedWords, sharedNames } from './sharedNames.js';
import { foldWord, wordTokens } from './wordTokens.js';

/** One name or keyword as the matcher knows it. */
export interface GazetteerEntry {
  readonly owner: Id;
  /** What the owner is. */
  readonly type: Mention['type'];
  /** What a mention gives as its reasons when nothing but this name decides. */
  readonly reasons: readonly string[];
  readonly value: string;
  readonly kind: ReferenceName['kind'] | 'KEYWORD';
  readonly language: string;
  /** 0–1: what a keyword carries; 1 for names. */
  readonly weight: number;
  /** Written with an article (`the Commission`): the text must then, too. */
  readonly article: boolean;
  /** One word that many bodies are called by (`the Commission`, `Treasury`): it means one only where that one is named in full. */
  readonly generic: boolean;
  /** Who bears the same name, too, and therefore needs more than the name; empty for most. */
  readonly shared: readonly Id[];
  /** Only these very letters are meant: `SAFE`, `WHO`, `BIS`. */
  readonly exactCase: boolean;
  /** For each word, whether the name writes it with a capital; the text must then, too. */
  readonly capitals: readonly boolean[];
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** The packs' names and keywords, ready for matching. */
export interface Gazetteer {
  /** Names of authorities, jurisdictions and publishers, negative ones too, and the keywords of entity classes. */
  readonly names: NameTrie<GazetteerEntry>;
  /** The keywords of policy areas. */
  readonly areas: NameTrie<GazetteerEntry>;
  /** The same, for words in another order. */
  readonly looseAreas: LooseKeywords<GazetteerEntry>;
  /** Who bears an acronym (case kept) according to the packs. */
  readonly acronyms: ReadonlyMap<string, readonly Id[]>;
  /** The words of each authority's official names, folded. */
  readonly officialWords: ReadonlyMap<Id, ReadonlySet<string>>;
  readonly jurisdictionOf: ReadonlyMap<Id, Id>;
  readonly broaderArea: ReadonlyMap<Id, readonly Id[]>;
}

const known = new WeakMap<ReferenceNames, Gazetteer>();

/** The matcher of a set of reference names; built once for each set. */
export function gazetteerOf(reference: ReferenceNames): Gazetteer {
  let gazetteer = known.get(reference);
  if (!gazetteer) {
    gazetteer = built(reference);
    known.set(reference, gazetteer);
  }
  return gazetteer;
}

function built(reference: ReferenceNames): Gazetteer {
  const names = emptyTrie<GazetteerEntry>();
  const areas = emptyTrie<GazetteerEntry>();
  const sharing = sharedNames(reference);
  const acronyms = new Map<string, Id[]>();
  const officialWords = new Map<Id, Set<string>>();
  // Many states have one name in several languages: read in English, it needs no second entry.
  const keyOf = ({ owner, kind, value }: ReferenceName): string => `${owner} ${kind} ${value}`;
  const english = new Set(reference.names.filter(({ language }) => language === 'en').map(keyOf));
  for (const name of reference.names) {
    if (kindOfId(name.owner) === 'PolicyArea' || (name.language !== 'en' && english.has(keyOf(name)))) continue;
    const { owner, value, kind, validFrom, validTo } = name;
    const bare = entryOf(owner, value, name.language);
    const words = foldedWords(value);
    addName(names, value, {
      ...bare,
      kind,
      reasons: [`name “${value}”`, kind],
      weight: 1,
      generic:
        bare.type === 'authority' && !bare.exactCase && bare.capitals.length === 1 && sharing.heads.has(words[0] ?? ''),
      shared: bare.exactCase ? (sharing.acronyms.get(value) ?? []) : (sharing.withoutPlace.get(words.join(' ')) ?? []),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
    });
    if (bare.type !== 'authority' || kind === 'NEGATIVE') continue;
    if (bare.exactCase) acronyms.set(value, [...(acronyms.get(value) ?? []), owner]);
    if (kind === 'OFFICIAL') officialWords.set(owner, new Set([...(officialWords.get(owner) ?? []), ...words]));
  }
  for (const keyword of reference.classKeywords) addName(names, keyword.value, keywordEntry(keyword));
  const areaEntries = reference.areaKeywords.flatMap(withCoordinated).map(keywordEntry);
  for (const entry of areaEntries) addName(areas, entry.value, entry);
  const { jurisdictionOf, broaderArea } = reference;
  return { names, areas, looseAreas: looseKeywords(areaEntries), acronyms, officialWords, jurisdictionOf, broaderArea };
}

/** `economic and trade rules` are economic rules and trade rules: the second alone tells nearly as much. */
function withCoordinated(keyword: Keyword): readonly Keyword[] {
  const second = /^[a-z-]+ and ([a-z-]+ [a-z-]+)$/i.exec(keyword.value)?.[1];
  return second === undefined ? [keyword] : [keyword, { ...keyword, value: second, weight: keyword.weight * 0.9 }];
}

function keywordEntry(keyword: Keyword): GazetteerEntry {
  const entry = entryOf(keyword.owner, keyword.value, keyword.language);
  // A keyword is a common noun: only an acronym (CCP, CBDC) insists on its capitals.
  return {
    ...entry,
    kind: 'KEYWORD',
    reasons: [`keyword “${keyword.value}”`],
    weight: keyword.weight,
    capitals: [],
    generic: false,
    shared: [],
  };
}

function entryOf(
  owner: Id,
  value: string,
  language: string,
): Omit<GazetteerEntry, 'kind' | 'weight' | 'reasons' | 'generic' | 'shared'> {
  const tokens = wordTokens(value);
  const first = tokens.words.length > 1 && tokens.words[0] === 'the' ? 1 : 0;
  const originals = tokens.starts.map((start, at) => value.slice(start, tokens.ends[at])).slice(first);
  const only = originals.length === 1 ? (originals[0] ?? '') : '';
  return {
    owner,
    type: typeOf(owner),
    value,
    language,
    article: first === 1,
    exactCase: isAcronym(only),
    capitals: originals.map(beginsWithCapital),
  };
}

/** A single word whose letters are capitals for the most part: `SAFE`, `PBoC`, `G20`, not `Riksbank`. */
export function isAcronym(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '' || word.length > 12) return false;
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return capitals * 2 >= letters.length && (capitals >= 2 || word.length > letters.length);
}

/** Whether a word begins with an upper-case letter. Scripts without case never do. */
export function beginsWithCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== foldWord(first) && /^\p{Lu}/u.test(first);
}

function typeOf(id: Id): Mention['type'] {
  switch (kindOfId(id)) {
    case 'Regulator':
    case 'InternationalBody':
      return 'authority';
    case 'Jurisdiction':
      return 'jurisdiction';
    case 'EntityClass':
      return 'entityClass';
    case 'Publisher':
      return 'publisher';
    default:
      return 'other';
  }
}

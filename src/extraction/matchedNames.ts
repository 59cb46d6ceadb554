import type { Span } from '../domain/CanonicalText.js';
import type { Id } from '../domain/Id.js';
import { beginsWithCapital, type Gazetteer, type GazetteerEntry } from './gazetteer.js';
import { matchNames } from './nameTrie.js';
import { baseScore } from './nameScore.js';
import type { WordTokens } from './wordTokens.js';

/** The names that one span may be, each owner once. */
export interface NameGroup extends Span {
  readonly entries: GazetteerEntry[];
}

interface Candidate extends Span {
  readonly entry: GazetteerEntry;
}

/** Below this a keyword shows nothing by itself. */
const WEAK = 0.6;

/** The names in a stretch of text whose letters, borders and surroundings fit, NEGATIVE names taken into account. */
export function matchedNames(tokens: WordTokens, { names }: Gazetteer, language: string): readonly NameGroup[] {
  const candidates: Candidate[] = [];
  matchNames(tokens, names, (entry, first, last, plural) => {
    if (plural && entry.kind !== 'KEYWORD') return;
    if (!isRead(entry, language) || !caseFits(tokens, entry, first, last, plural)) return;
    if (entry.kind === 'KEYWORD') {
      if (entry.weight < WEAK || isNegated(tokens, first) || (!plural && isModifier(tokens, first, last))) return;
    } else if (entry.exactCase ? isPartOfNumber(tokens, first) : entry.article && tokens.words[first - 1] !== 'the')
      return;
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[last] ?? 0;
    // The stop of `U.S.` is part of the name.
    const stop = entry.value.endsWith('.') && tokens.text.charAt(end) === '.' ? 1 : 0;
    candidates.push({ start, end: end + stop, entry });
  });
  return grouped(vetoed(candidates));
}

/**
 * Whether a name of this language is looked for at all. “Island” is German for a state: one word in Latin letters is taken
 * only in its own language; longer names and other scripts cannot be mistaken.
 */
function isRead(entry: GazetteerEntry, language: string): boolean {
  if (entry.exactCase || entry.capitals.length !== 1) return true;
  const own = entry.language.split('-', 1)[0];
  return own === 'en' || own === language || /[^\p{Script=Latin}\p{M}\p{N}]/u.test(entry.value);
}

function caseFits(tokens: WordTokens, entry: GazetteerEntry, first: number, last: number, plural: boolean): boolean {
  const written = (at: number): string => tokens.text.slice(tokens.starts[at], tokens.ends[at]);
  if (entry.exactCase) {
    const word = written(first);
    return (plural ? word.slice(0, -1) : word) === entry.value.replace(/^the\s+/i, '');
  }
  for (let at = first; at <= last; at += 1) {
    if (entry.capitals[at - first] && !beginsWithCapital(written(at))) return false;
  }
  return true;
}

/** `2004/39/EC`, `Regulation (EC) No 1060/2009`, `Form WB-2`: letters of a number, and no body. */
function isPartOfNumber({ text, starts, ends }: WordTokens, at: number): boolean {
  const start = starts[at] ?? 0;
  const end = ends[at] ?? 0;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 8);
  if (/\/$|[\dA-Z][-‐‑]$/.test(before) || /^\/|^[-‐‑][\dA-Z]/.test(after)) return true;
  return /\($/.test(before) && /^\)\s{0,2}(?:N[or]\.?\s|\d)/.test(after);
}

/** `non-bank` is no bank. */
function isNegated(tokens: WordTokens, first: number): boolean {
  const joined = (tokens.starts[first] ?? 0) - (tokens.ends[first - 1] ?? 0) === 1;
  return joined && tokens.words[first - 1] === 'non';
}

/**
 * Whether a keyword in the singular, without an article, merely describes the noun after it: a `bank card` is no bank. Verbs
 * and small words after it show that it stands alone.
 */
function isModifier(tokens: WordTokens, first: number, last: number): boolean {
  const word = tokens.words[last] ?? '';
  const next = tokens.words[last + 1];
  if (word.endsWith('s') || next === undefined || tokens.gaps[last + 1] !== '' || !/^[a-z]/.test(word)) return false;
  return !AFTER_NOUN.has(next) && !BEFORE_NOUN.has(tokens.words[first - 1] ?? '');
}
const AFTER_NOUN = new Set(
  'must shall may should will can could would might is are was were be been has have had does do did does not no or and of to in on for with by from at as under if where when who whom whose which that than but it its their s'.split(
    ' ',
  ),
);
const BEFORE_NOUN = new Set('a an the each every any no such this that another one'.split(' '));

/**
 * Without the names that a NEGATIVE one takes from its owner. A longer positive name of the same owner around it stays:
 * `Bank of China` inside `People's Bank of China` vetoes nothing.
 */
function vetoed(candidates: readonly Candidate[]): Candidate[] {
  const vetoes = new Map<Id, Span[]>();
  const negatives = candidates.filter(({ entry }) => entry.kind === 'NEGATIVE');
  for (const { entry, start, end } of negatives) {
    const spans = vetoes.get(entry.owner);
    if (spans) spans.push({ start, end });
    else vetoes.set(entry.owner, [{ start, end }]);
  }
  let passed = 0;
  let reach = 0; // of the NEGATIVE names so far: their words are a name, and no keyword
  const next = new Map<Id, number>();
  return candidates.filter(({ entry, start, end }) => {
    for (; (negatives[passed]?.start ?? Infinity) <= start; passed += 1)
      reach = Math.max(reach, negatives[passed]?.end ?? 0);
    if (entry.kind === 'NEGATIVE' || (entry.kind === 'KEYWORD' && end <= reach)) return false;
    const spans = vetoes.get(entry.owner);
    if (!spans) return true;
    // Candidates come in the order of their first word, so what ends long before this one is done with for good.
    let at = next.get(entry.owner) ?? 0;
    while (at < spans.length && (spans[at]?.end ?? 0) <= start - LONGEST_NAME) at += 1;
    next.set(entry.owner, at);
    for (; at < spans.length; at += 1) {
      const veto = spans[at];
      if (!veto || veto.start >= end) break;
      const isInside = start <= veto.start && veto.end <= end && end - start > veto.end - veto.start;
      if (veto.end > start && !isInside) return false;
    }
    return true;
  });
}
const LONGEST_NAME = 400; // UTF-16 code units; the longest name in the packs has fewer than 200

/** One group for each span, in text order, longer ones first; of two names of one owner the better. */
function grouped(candidates: readonly Candidate[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const { start, end, entry } of candidates) {
    const key = `${start}-${end}`;
    const group = groups.get(key);
    if (!group) {
      groups.set(key, { start, end, entries: [entry] });
      continue;
    }
    const at = group.entries.findIndex(({ owner }) => owner === entry.owner);
    if (at < 0) group.entries.push(entry);
    else if (baseScore(entry) > baseScore(group.entries[at] ?? entry)) group.entries[at] = entry;
  }
  return [...groups.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

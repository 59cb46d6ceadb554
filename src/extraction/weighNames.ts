import type { Span } from '../domain/CanonicalText.js';
import type { IsoDate } from '../domain/DateValue.js';
import type { Mention } from '../domain/Extraction.js';
import type { Id } from '../domain/Id.js';
import type { Gazetteer, GazetteerEntry } from './gazetteer.js';
import type { NameGroup } from './matchedNames.js';
import { baseScore } from './nameScore.js';
import { foldedWords } from './sharedNames.js';

/** What the matcher may know beside the text. */
export interface LinkOptions {
  /** The document's day: a FORMER name scores full only inside its dates. */
  readonly publishedOn?: IsoDate;
}

/** One jurisdiction is what a text is about where it is named at least this many times as often as the next. */
const DOMINANT = 3;
/** An acronym is foreign to a text that names its jurisdiction this many times less often than another. */
const FOREIGN = 10;

/**
 * Decides for each group of names who is meant, in text order (model.md §9.4, rule 3). A name that several bear is linked
 * only where an unshared long name of one stands earlier, or the jurisdiction of one is what the text is about; else it is
 * AMBIGUOUS and has no target. A word such as `the Commission` means the one body whose full name ends with it.
 */
export function weighNames(
  groups: readonly NameGroup[],
  gazetteer: Gazetteer,
  options: LinkOptions,
): readonly Mention[] {
  const seen = surveyed(groups, gazetteer);
  const named = new Set<Id>(); // owners whose unshared long name has been seen so far
  return groups.flatMap((group) => {
    const mention = weighed(group, gazetteer, options, seen, named);
    return mention ? [mention] : [];
  });
}

/** What the whole text names without doubt. */
interface Survey {
  /** How often each jurisdiction is named, itself or by its authorities. */
  readonly places: ReadonlyMap<Id, number>;
  readonly mostPlaced: number;
  /** For each word that ends long names: whose names those are (`|`-joined), and how often. */
  readonly heads: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function surveyed(groups: readonly NameGroup[], { jurisdictionOf }: Gazetteer): Survey {
  const places = new Map<Id, number>();
  const heads = new Map<string, Map<string, number>>();
  for (const { entries } of groups) {
    if (entries.some(({ shared, generic }) => shared.length > 0 || generic)) continue;
    const authorities = entries.filter(({ type }) => type === 'authority');
    if (authorities.length > 1) continue;
    for (const { owner, type } of entries) {
      const place = type === 'jurisdiction' ? owner : type === 'authority' ? jurisdictionOf.get(owner) : undefined;
      if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
    }
    const words = foldedWords(entries[0]?.value ?? '');
    const last = words.at(-1) ?? '';
    if (words.length < 2) continue;
    const owners = entries.map(({ owner }) => owner).join('|');
    const head = heads.get(last) ?? new Map<string, number>();
    head.set(owners, (head.get(owners) ?? 0) + 1);
    heads.set(last, head);
  }
  return { places, mostPlaced: [...places.values()].reduce((most, count) => Math.max(most, count), 0), heads };
}

function weighed(
  group: NameGroup,
  gazetteer: Gazetteer,
  options: LinkOptions,
  seen: Survey,
  named: Set<Id>,
): Mention | null {
  const entries = group.entries.filter((entry) => !entry.generic || isNamedInFull(entry, seen));
  const authorities = entries.filter(({ type }) => type === 'authority');
  // A keyword, or a jurisdiction, that is also an authority's name: the authority is meant.
  const [first] = authorities.length > 0 ? authorities : [...entries].sort((a, b) => baseScore(b) - baseScore(a));
  if (!first) return null;
  const shared = entries.flatMap((entry) =>
    entry.generic ? [] : entry.shared.length > 0 ? [entry.owner, ...entry.shared] : [],
  );
  if (shared.length === 0 && authorities.length <= 1) {
    if (!first.exactCase && !first.generic) named.add(first.owner);
    const place = gazetteer.jurisdictionOf.get(first.owner);
    const foreign =
      first.exactCase && place !== undefined && (seen.places.get(place) ?? 0) <= 1 && seen.mostPlaced >= FOREIGN;
    const score = foreign ? 0.7 : first.generic ? 0.9 : scoreOf(first, options);
    return mentionOf(
      group,
      first,
      score,
      foreign ? [...first.reasons, 'the text is about another jurisdiction'] : first.reasons,
    );
  }
  const owners = [...new Set([...authorities.map(({ owner }) => owner), ...shared])];
  const earlier = owners.filter((owner) => named.has(owner));
  const placed = dominant(owners, gazetteer, seen);
  const [chosen, why, score] =
    earlier.length === 1
      ? [earlier[0], 'its long name stands earlier', 0.95]
      : placed !== null && (earlier.length === 0 || earlier.includes(placed))
        ? [placed, 'its jurisdiction is named', 0.9]
        : [undefined, '', 0];
  if (chosen === undefined) {
    const place = { start: group.start, end: group.end };
    return { ...place, target: null, type: 'authority', form: 'name', score: 0.5, reasons: ['AMBIGUOUS', ...owners] };
  }
  const entry = entries.find(({ owner }) => owner === chosen) ?? first;
  const limit = entry.kind === 'FORMER' ? scoreOf(entry, options) : 1;
  return {
    ...mentionOf(group, entry, Math.min(score, limit), [...entry.reasons, why]),
    target: chosen,
    type: 'authority',
  };
}

/** Whether the long names that end with this word are, for the most part, those of the word's owner. */
function isNamedInFull(entry: GazetteerEntry, { heads }: Survey): boolean {
  const counts = [...(heads.get(foldedWords(entry.value)[0] ?? '') ?? [])].sort((a, b) => b[1] - a[1]);
  const [best, second] = counts;
  if (!best || !best[0].split('|').includes(entry.owner)) return false;
  return second === undefined || best[1] >= DOMINANT * second[1];
}

/** The one of several whose jurisdiction the text names, or names far more often than the others'. */
function dominant(owners: readonly Id[], { jurisdictionOf }: Gazetteer, { places }: Survey): Id | null {
  const counted = owners
    .map((owner) => {
      const place = jurisdictionOf.get(owner);
      return { owner, place, count: place === undefined ? 0 : (places.get(place) ?? 0) };
    })
    .sort((a, b) => b.count - a.count);
  const [best, second] = counted;
  if (!best || best.count === 0) return null;
  return second === undefined ||
    (second.place !== best.place && best.count >= DOMINANT * second.count && second.count < best.count)
    ? best.owner
    : null;
}

function scoreOf(entry: GazetteerEntry, { publishedOn }: LinkOptions): number {
  if (entry.kind !== 'FORMER' || publishedOn === undefined) return baseScore(entry);
  const within =
    (entry.validFrom === undefined || entry.validFrom <= publishedOn) &&
    entry.validTo !== undefined &&
    publishedOn < entry.validTo;
  return within ? 0.95 : 0.7;
}

function mentionOf({ start, end }: Span, entry: GazetteerEntry, score: number, reasons: readonly string[]): Mention {
  const form = entry.kind === 'KEYWORD' || entry.generic ? 'nominal' : 'name';
  return { start, end, target: entry.owner, type: entry.type, form, score, reasons };
}

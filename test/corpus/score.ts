import type { Span } from '../../src/domain/CanonicalText.js';

/** A directive as a person marked it (extraction.md §14). `force` is in lower kebab case, as the gold files write it. */
export interface GoldDirective extends Span {
  readonly quote: string;
  readonly extended?: Span;
  readonly force: string;
  readonly lemma?: string;
}

/** A directive as extraction gives it; `quote` is what it would store. */
export interface PredictedDirective extends Span {
  readonly quote: string;
  readonly extended: Span;
  readonly modality: string;
  readonly lemma: string;
}

/** Counts over one or more sets; rates are computed from them, so that sets add up without weights. */
export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly exact: number;
  readonly lenient: number;
  readonly forceRight: number;
  readonly lemmaKnown: number;
  readonly lemmaRight: number;
  readonly offsetsRight: number;
}

/** What one text scored: its counts, and what was missed or found too much, for reading. */
export interface TextScore extends Counts {
  readonly misses: readonly GoldDirective[];
  readonly falsePositives: readonly PredictedDirective[];
  /** Force of each match: what the gold says, what was found. */
  readonly forces: readonly (readonly [gold: string, predicted: string])[];
}

/** Rates of a set, 0–1; where nothing is counted, 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exactF1: number;
  readonly lenientF1: number;
  readonly forceAccuracy: number;
  readonly lemmaAccuracy: number;
  readonly offsetExactness: number;
}

/** Two spans match from here on (extraction.md §13). */
export const MATCHING_IOU = 0.8;

/** Characters in both over characters in either. */
export function intersectionOverUnion(one: Span, other: Span): number {
  const shared = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  const all = one.end - one.start + (other.end - other.start) - shared;
  return all === 0 ? 0 : shared / all;
}

/** Greedy one-to-one pairs `[gold, predicted]`, best first, ties to the earlier start. */
export function matchSpans(
  gold: readonly Span[],
  predicted: readonly Span[],
  likeness = intersectionOverUnion,
): readonly (readonly [number, number])[] {
  const pairs: { readonly score: number; readonly g: number; readonly p: number }[] = [];
  gold.forEach((one, g) =>
    predicted.forEach((other, p) => {
      const score = likeness(one, other);
      if (score >= MATCHING_IOU) pairs.push({ score, g, p });
    }),
  );
  pairs.sort(
    (a, b) =>
      b.score - a.score ||
      (gold[a.g]?.start ?? 0) - (gold[b.g]?.start ?? 0) ||
      (predicted[a.p]?.start ?? 0) - (predicted[b.p]?.start ?? 0),
  );
  const [takenGold, takenPredicted] = [new Set<number>(), new Set<number>()];
  const matches: (readonly [number, number])[] = [];
  for (const { g, p } of pairs) {
    if (takenGold.has(g) || takenPredicted.has(p)) continue;
    takenGold.add(g);
    takenPredicted.add(p);
    matches.push([g, p]);
  }
  return matches;
}

/** Scores one text: spans on the core, the lenient count on whichever of core and extended fits best. */
export function scoreText(
  text: string,
  gold: readonly GoldDirective[],
  predicted: readonly PredictedDirective[],
): TextScore {
  const matches = matchSpans(gold, predicted);
  const lenient = matchSpans(gold, predicted, (one, other) => {
    const [g, p] = [gold.find((each) => each === one), predicted.find((each) => each === other)];
    const wide = [one, ...(g?.extended ? [g.extended] : [])];
    return Math.max(
      ...wide.flatMap((span) => [other, ...(p ? [p.extended] : [])].map((found) => intersectionOverUnion(span, found))),
    );
  });
  const pairs = matches.flatMap(([g, p]) => {
    const [one, other] = [gold[g], predicted[p]];
    return one && other ? [[one, other] as const] : [];
  });
  const [goldMatched, predictedMatched] = [new Set(matches.map(([g]) => g)), new Set(matches.map(([, p]) => p))];
  const forces = pairs.map(([one, other]) => [one.force, other.modality.toLowerCase().replaceAll('_', '-')] as const);
  const withLemma = pairs.filter(([one]) => one.lemma !== undefined);
  return {
    gold: gold.length,
    predicted: predicted.length,
    matched: pairs.length,
    exact: pairs.filter(([one, other]) => one.start === other.start && one.end === other.end).length,
    lenient: lenient.length,
    forceRight: forces.filter(([one, other]) => one === other).length,
    lemmaKnown: withLemma.length,
    lemmaRight: withLemma.filter(([one, other]) => one.lemma === other.lemma).length,
    offsetsRight: predicted.filter(({ start, end, quote }) => text.slice(start, end) === quote).length,
    misses: gold.filter((_, index) => !goldMatched.has(index)),
    falsePositives: predicted.filter((_, index) => !predictedMatched.has(index)),
    forces,
  };
}

const NOTHING: Counts = {
  gold: 0,
  predicted: 0,
  matched: 0,
  exact: 0,
  lenient: 0,
  forceRight: 0,
  lemmaKnown: 0,
  lemmaRight: 0,
  offsetsRight: 0,
};

/** Counts of several texts together: the micro average over sets. */
export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>(
    (sum, one) => ({
      gold: sum.gold + one.gold,
      predicted: sum.predicted + one.predicted,
      matched: sum.matched + one.matched,
      exact: sum.exact + one.exact,
      lenient: sum.lenient + one.lenient,
      forceRight: sum.forceRight + one.forceRight,
      lemmaKnown: sum.lemmaKnown + one.lemmaKnown,
      lemmaRight: sum.lemmaRight + one.lemmaRight,
      offsetsRight: sum.offsetsRight + one.offsetsRight,
    }),
    NOTHING,
  );

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1 = (matched: number, gold: number, predicted: number): number => share(2 * matched, gold + predicted);

/** The rates of counts. */
export const ratesOf = (counts: Counts): Rates => ({
  precision: share(counts.matched, counts.predicted),
  recall: share(counts.matched, counts.gold),
  f1: f1(counts.matched, counts.gold, counts.predicted),
  exactF1: f1(counts.exact, counts.gold, counts.predicted),
  lenientF1: f1(counts.lenient, counts.gold, counts.predicted),
  forceAccuracy: share(counts.forceRight, counts.matched),
  lemmaAccuracy: share(counts.lemmaRight, counts.lemmaKnown),
  offsetExactness: share(counts.offsetsRight, counts.predicted),
});

/** Macro F1 over forces on matched directives: every force counts alike, however rare. */
export function forceMacroF1(forces: readonly (readonly [gold: string, predicted: string])[]): number {
  const kinds = [...new Set(forces.flat())];
  if (kinds.length === 0) return 1;
  const scores = kinds.map((kind) =>
    f1(
      forces.filter(([gold, predicted]) => gold === kind && predicted === kind).length,
      forces.filter(([gold]) => gold === kind).length,
      forces.filter(([, predicted]) => predicted === kind).length,
    ),
  );
  return scores.reduce((sum, one) => sum + one, 0) / kinds.length;
}

/**
 * The 95 % interval of F1 when the units (sentences or passages) are drawn again with replacement. Sets are small: 22–33
 * directives move 2–4 points each. The draw is seeded, so that the interval is the same in every run.
 */
export function bootstrapF1(
  units: readonly Counts[],
  rounds = 1000,
  seed = 20_261_127,
): readonly [low: number, high: number] {
  if (units.length === 0) return [1, 1];
  const random = mulberry32(seed);
  const drawn = Array.from({ length: rounds }, () => {
    const sample = Array.from({ length: units.length }, () => units[Math.floor(random() * units.length)] ?? NOTHING);
    return ratesOf(sumCounts(sample)).f1;
  }).sort((a, b) => a - b);
  return [drawn[Math.floor(rounds * 0.025)] ?? 0, drawn[Math.ceil(rounds * 0.975) - 1] ?? 1];
}

/** A small seeded generator of numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import type { TriggerRule } from './trigger.js';

/** How often a directive that a rule took part in was one, and how often it was none. */
interface Tally {
  readonly hits: number;
  readonly misses: number;
}

/**
 * First numbers: counted on the marked development sets and the seed readout (extraction.md §14), against which the rules
 * were written. Second numbers: estimates from samples of unmarked development texts read by eye, not a count. They stand in
 * until more texts are marked, and are then to be replaced.
 */
const TRIGGERS: Readonly<Record<TriggerRule, Tally>> = {
  T1: { hits: 43 + 150, misses: 0 + 5 },
  T2: { hits: 21 + 8, misses: 0 + 1 },
  T3: { hits: 2 + 14, misses: 0 + 1 },
  T4: { hits: 3 + 9, misses: 0 + 1 },
  T5: { hits: 18 + 12, misses: 0 + 1 },
  T6: { hits: 14 + 60, misses: 0 + 5 },
  T7: { hits: 9 + 30, misses: 0 + 1 },
  T8: { hits: 0 + 14, misses: 0 + 2 },
  T9: { hits: 0 + 9, misses: 0 + 0 },
};
/** A directive cut out of a coordination. */
const SPLIT: Tally = { hits: 45 + 40, misses: 0 + 2 };
/** A subject that no table knows, only its grammar. */
const UNKNOWN_SUBJECT: Tally = { hits: 34, misses: 6 };

/** The rule of succession: a rule that was seen seldom is trusted less. */
const precision = ({ hits, misses }: Tally): number => (hits + 1) / (hits + misses + 2);

/** Below this a directive goes to the run report only. It rests on the estimates above, as they do: on what was read so far. */
export const DEFAULT_THRESHOLD = 0.7;

/** Product of the precisions of the rules used, as far as known, 0–1, before the caps of source and translation. */
export function confidenceOf(rule: TriggerRule, isSplit: boolean, isSubjectKnown: boolean): number {
  const product =
    precision(TRIGGERS[rule]) * (isSplit ? precision(SPLIT) : 1) * (isSubjectKnown ? 1 : precision(UNKNOWN_SUBJECT));
  return Math.round(product * 1000) / 1000;
}

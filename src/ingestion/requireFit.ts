import { BadUserInputError } from '../domain/errors.js';
import { LIMITS } from '../domain/limits.js';

/** Records that a directive makes at the very least: itself, its quotation, and what ties the two to text and instrument. */
const LEAST_RECORDS = 5;
/** Records that a directive makes as a rule: with addressee, modality, areas and their quotations. */
const USUAL_RECORDS = 20;
/** Directives that fit into one document as a rule. */
const USUAL_DIRECTIVES = LIMITS.changeSetRows / USUAL_RECORDS;

/**
 * One document is one revision, which has its limit. `records` is what the directives make, or, before that is known, the
 * least that they can make. Throws `BAD_USER_INPUT`, which says what to do.
 */
export function requireFit(directives: number, records: number = directives * LEAST_RECORDS): void {
  if (records <= LIMITS.changeSetRows) return;
  throw new BadUserInputError(
    `It states ${directives} directives, more than go into one document: about ${USUAL_DIRECTIVES} do, since one revision takes ${LIMITS.changeSetRows} records. Split it into parts, and take in each of them.`,
  );
}

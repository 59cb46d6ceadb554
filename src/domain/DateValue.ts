import type { DatePrecision } from './vocabularies.js';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * A date as law states it: the outer day, how exactly it is known, and the EDTF form (model.md §6.2).
 * A start's outer day is the first possible one; an end's or a deadline's the last.
 */
export interface DateValue {
  readonly day: IsoDate;
  readonly precision: DatePrecision;
  readonly edtf: string;
}

import type { DateValue, IsoDate } from './DateValue.js';
import { parseEdtf } from './edtf.js';
import { isIsoDay } from './isoDay.js';
import type { Properties } from './Value.js';

/** What a stated date is the edge of: the outer day of a start is its first possible one, of all else its last. */
export type DateEdge = 'start' | 'end' | 'deadline';

/** A date as stated in EDTF (`2023-02`), as the edge of something. Null where the text is no date. */
export function dateValueOf(edtf: string, edge: DateEdge): DateValue | null {
  const period = parseEdtf(edtf);
  if (!period) return null;
  return { day: edge === 'start' ? period.first : period.last, precision: period.precision, edtf };
}

/** The three properties in which a date value `x` is stored: `x`, `xPrecision`, `xEdtf`; none where it is not known. */
export function dateProperties(name: string, value: DateValue | null | undefined): Properties {
  return value ? { [name]: value.day, [`${name}Precision`]: value.precision, [`${name}Edtf`]: value.edtf } : {};
}

/** What is known of the stretch of time in which a fact held; dates in EDTF, `to` exclusive. */
export interface StatedInterval {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** A day on which a source showed the fact to hold. */
  readonly attestedOn?: IsoDate | null | undefined;
}

/**
 * The properties of an interval (model.md §6.2): `validFrom` and `validTo` are the outer days; `fromMax` and `toMin` the
 * inner ones, from and until which the fact holds on every reading. Without a start the attested day is the inner one.
 * Null where a date is none, or where the end does not lie after the start on any reading.
 */
export function intervalProperties({ from, to, attestedOn }: StatedInterval): Properties | null {
  const start = from ? parseEdtf(from) : null;
  const end = to ? parseEdtf(to) : null;
  if ((from && !start) || (to && !end) || (attestedOn && !isIsoDay(attestedOn))) return null;
  if (start && end && end.last <= start.first) return null;
  const fromMax = start?.last ?? attestedOn;
  return {
    ...dateProperties('validFrom', start && from ? { day: start.first, precision: start.precision, edtf: from } : null),
    ...dateProperties('validTo', end && to ? { day: end.last, precision: end.precision, edtf: to } : null),
    ...(fromMax ? { fromMax } : {}),
    ...(end ? { toMin: end.first } : {}),
    ...(attestedOn ? { attestedOn } : {}),
  };
}

import type { IsoDate } from './DateValue.js';
import { daysInMonth, isIsoDay } from './isoDay.js';
import type { DatePrecision } from './vocabularies.js';

/** A stated day, month or year: its first and last possible day, and how exactly it was stated. */
export interface EdtfPeriod {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly precision: Extract<DatePrecision, 'DAY' | 'MONTH' | 'YEAR'>;
}

/**
 * Reads a date of EDTF level 0 that law and reference rows use: `2013`, `2013-02`, `2013-02-24`.
 * Null where the text has another form or names no real day.
 */
export function parseEdtf(text: string): EdtfPeriod | null {
  if (isIsoDay(text)) return { first: text, last: text, precision: 'DAY' };
  if (!/^(?!0000)\d{4}(?:-\d{2})?$/.test(text)) return null;
  const [year = '', month] = text.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'YEAR' };
  const days = daysInMonth(Number(year), Number(month));
  return days === null ? null : { first: `${text}-01`, last: `${text}-${String(days)}`, precision: 'MONTH' };
}

import type { IsoDate } from '../domain/DateValue.js';
import type { DatePrecision } from '../domain/vocabularies.js';

/** What words about time mean: `to` is exclusive. */
export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: DatePrecision;
  readonly edtf: string;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A calendar day, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day after. */
export function nextDay(day: IsoDate): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isoDay(year, month, date + 1) ?? isoDay(year, month + 1, 1) ?? `${pad(year + 1, 4)}-01-01`;
}

/** The day before. */
export function dayBefore(day: IsoDate): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date > 1) return `${pad(year, 4)}-${pad(month)}-${pad(date - 1)}`;
  return month > 1 ? `${pad(year, 4)}-${pad(month - 1)}-${pad(daysIn(year, month - 1))}` : `${pad(year - 1, 4)}-12-31`;
}

/** One day. */
export const dayInterval = (day: IsoDate): Interval => ({ from: day, to: nextDay(day), precision: 'DAY', edtf: day });

/** From one day to another, the last included. */
export const dayRange = (first: IsoDate, last: IsoDate): Interval => ({
  from: first,
  to: nextDay(last),
  precision: 'DAY',
  edtf: first === last ? first : `${first}/${last}`,
});

/** A month of a year. */
export function monthInterval(year: number, month: number): Interval {
  const from = `${pad(year, 4)}-${pad(month)}-01`;
  const to = month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1)}-01`;
  return { from, to, precision: 'MONTH', edtf: from.slice(0, 7) };
}

/** A quarter, 1–4, of a year. EDTF level 2 counts quarters as 33–36. */
export function quarterInterval(year: number, quarter: number): Interval {
  const { from } = monthInterval(year, quarter * 3 - 2);
  const { to } = monthInterval(year, quarter * 3);
  return { from, to, precision: 'QUARTER', edtf: `${pad(year, 4)}-${32 + quarter}` };
}

/** A half, 1 or 2, of a year, as the interval of its months: no precision of the model is coarser than a quarter and finer than a year. */
export function halfInterval(year: number, half: number): Interval {
  const first = monthInterval(year, half * 6 - 5);
  const last = monthInterval(year, half * 6);
  return { from: first.from, to: last.to, precision: 'PLAN_PERIOD', edtf: `${first.edtf}/${last.edtf}` };
}

/** The years from one to another, both included. */
export function yearInterval(first: number, last = first): Interval {
  return {
    from: `${pad(first, 4)}-01-01`,
    to: `${pad(last + 1, 4)}-01-01`,
    precision: first === last ? 'YEAR' : 'PLAN_PERIOD',
    edtf: first === last ? pad(first, 4) : `${pad(first, 4)}/${pad(last, 4)}`,
  };
}

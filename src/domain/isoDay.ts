import type { IsoDate } from './DateValue.js';

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is `YYYY-MM-DD` and a real day of the years 0001–9999. */
export function isIsoDay(text: string): boolean {
  const match = ISO_DAY.exec(text);
  if (!match) return false;
  const [, year = '', month = '', day = ''] = match;
  const inMonth = daysInMonth(Number(year), Number(month));
  return year !== '0000' && inMonth !== null && Number(day) >= 1 && Number(day) <= inMonth;
}

/** The number of days in a month of the proleptic Gregorian calendar; null for a month that does not exist. */
export function daysInMonth(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day that lies `days` after `day`, or before it where `days` is negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

import { strict, Chrono, type ParsedResult } from 'chrono-node/en';
import type { Span } from '../domain/CanonicalText.js';
import { dayInterval, dayRange, isoDay, type Interval } from './isoInterval.js';

/** A day, or a range of days, that the text writes out. Where it says no year, `year` is null and `at` makes the interval. */
export interface CalendarDate extends Span {
  readonly year: number | null;
  /** The interval in a given year (the stated one counts before it); null where that year has no such day. */
  readonly at: (year: number) => Interval | null;
}

const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`;
const NAMED_MONTH = new RegExp(String.raw`\b${MONTH}\b`, 'g');
const NUMERIC =
  /(?<![\d./-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4}))(?![\d/-]|\.\d)/g;
const HAN = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;

// Only the parsers of written-out days: “within 30 days” and “two weeks ago” are no calendar dates, and stay symbolic.
const DAY_PARSERS = new Set(['ENMonthNameLittleEndianParser', 'ENMonthNameMiddleEndianParser']);
const parser = new Chrono({
  parsers: strict.parsers.filter((each) => DAY_PARSERS.has(each.constructor.name)),
  refiners: strict.refiners.filter((each) => /Overlap|MergeDateRange/.test(each.constructor.name)),
});

/** How far around a month's name a date may reach, in UTF-16 code units: `Wednesday, 31 December to 2 January 2025`. */
const REACH = 48;
/** Longest stretch handed to the parser at once: it re-reads the rest of its text after each date. */
const STRETCH = 600;
/** A number after one of these counts provisions, not days: `Article 5 March`. */
const COUNTER =
  /\b(?:Art(?:icle|\.)?|Sec(?:tion|\.)?|Rule|Para(?:graph|\.)?|Chapter|Part|No\.?|Clause|Annex|Item)\s{0,3}$/i;

/** The calendar dates of a text, in text order. Linear: the parser sees only the surroundings of month names. */
export function calendarDates(text: string): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const stretch of stretchesWithMonths(text)) {
    // The reference only fills what is not stated; those values are not used.
    for (const result of parser.parse(text.slice(stretch.start, stretch.end), new Date(Date.UTC(2000, 0, 1, 12)))) {
      const date = fromChrono(result, stretch.start, text);
      if (date) found.push(date);
    }
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [, y1, m1, d1, d2, m2, y2, a, b, y3] = match;
    const ymd = y1 ? [y1, m1, d1] : y2 ? [y2, m2, d2] : unambiguous(y3, a, b);
    if (ymd) pushDay(match, ymd);
  }
  for (const match of text.matchAll(HAN)) pushDay(match, [match[1], match[2], match[3]]);
  return found.sort((a, b) => a.start - b.start);

  function pushDay(match: RegExpExecArray, parts: readonly (string | undefined)[]): void {
    const [year = 0, month = 0, day = 0] = parts.map(Number);
    const iso = isoDay(year, month, day);
    if (!iso) return;
    found.push({ start: match.index, end: match.index + match[0].length, year, at: () => dayInterval(iso) });
  }
}

/** `27/12/2022` has one reading; `4/5/2024` has two, and is left alone. */
function unambiguous(year?: string, a?: string, b?: string): readonly (string | undefined)[] | null {
  if (Number(a) > 12) return [year, b, a];
  return Number(b) > 12 || a === b ? [year, a, b] : null;
}

function stretchesWithMonths(text: string): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const month of text.matchAll(NAMED_MONTH)) {
    const start = Math.max(0, month.index - REACH);
    const end = Math.min(text.length, month.index + month[0].length + REACH);
    const last = all.at(-1);
    if (last && start <= last.end && end - last.start <= STRETCH) last.end = end;
    else all.push({ start: Math.max(start, last ? Math.min(last.end, month.index - 12) : 0), end });
  }
  return all;
}

function fromChrono(result: ParsedResult, offset: number, text: string): CalendarDate | null {
  // The parser takes the preposition of `on 13 December` along; it is no part of the date.
  const lead = /^(?:on|at)\s+/i.exec(result.text)?.[0].length ?? 0;
  const start = offset + result.index + lead;
  if (COUNTER.test(text.slice(Math.max(0, start - 16), start))) return null;
  if (/\b(?:may|march|mar|dec|sept?)\b/.test(result.text)) return null; // “banks may 5 days later”: months have capitals
  // `December, 3.7 %`: the number is no day.
  if (
    /^(?:[.,]\d|\d|\s?%|\s?per\s?cent)/.test(
      text.slice(start - lead + result.text.length, start - lead + result.text.length + 10),
    )
  )
    return null;
  const first = result.start;
  const last = result.end ?? first;
  const month = first.get('month');
  const day = first.get('day');
  const lastMonth = last.get('month');
  const lastDay = last.get('day');
  if (!first.isCertain('day') || month === null || day === null || lastMonth === null || lastDay === null) return null;
  const stated = last.isCertain('year') ? last.get('year') : first.isCertain('year') ? first.get('year') : null;
  const own = first.isCertain('year') ? first.get('year') : null;
  const tail = result.text.trimEnd().length - lead;
  return {
    start,
    end: start + tail,
    year: stated,
    at: (given) => {
      const lastYear = stated ?? given;
      const firstYear = own ?? (month > lastMonth ? lastYear - 1 : lastYear);
      const from = isoDay(firstYear, month, day);
      const to = isoDay(lastYear, lastMonth, lastDay);
      return from && to && from <= to ? (result.end ? dayRange(from, to) : dayInterval(from)) : null;
    },
  };
}

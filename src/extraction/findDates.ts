import type { Span } from '../domain/CanonicalText.js';
import type { IsoDate } from '../domain/DateValue.js';
import type { FoundDate, Register } from '../domain/Extraction.js';
import { calendarDates, type CalendarDate } from './calendarDates.js';
import { dateRole, planPeriods } from './dateRoles.js';
import { datedDeadlines } from './findDeadline.js';
import { statedPeriods, type StatedPeriod } from './statedPeriods.js';

/** What dates are read with. */
export interface DateContext {
  readonly sentences: readonly Span[];
  /** Gives the year of a day that states none. */
  readonly publishedOn?: IsoDate;
  readonly register: Register;
}

/**
 * The dates and periods of a text with their roles, in text order (extraction.md §8). A deadline that counts from an event
 * has no interval and is not among them: `findDeadline` gives its words. A day without a year is left out where neither the
 * sentence, nor the publication, nor anything earlier tells the year.
 */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const periods = statedPeriods(text);
  const calendar = calendarDates(text);
  const deadlines = datedDeadlines(text, calendar, periods);
  const plans =
    context.register === 'readout' || context.register === 'speech' || context.register === 'news'
      ? planPeriods(text, periods)
      : [];
  const sentenceOf = locator(context.sentences);
  const found: FoundDate[] = [];

  for (const { deadline, interval } of deadlines) found.push({ ...deadline, ...interval, role: 'deadline' });
  const due = [...found].sort(byPlace);
  for (const { start, end, interval } of plans)
    if (!overlapsAny(due, { start, end }))
      found.push({ start, end, ...interval, precision: 'PLAN_PERIOD', role: 'planPeriod' });
  const taken = [...found].sort(byPlace);

  const years = statedYears(calendar, periods);
  for (const date of calendar) {
    const sentence = sentenceOf(date.start);
    const dated = withYear(date, yearsFor(date, sentence, years, context.publishedOn));
    if (!dated || overlapsAny(taken, date)) continue;
    const place = widened(text, date, dated.from < lastDayBefore(dated.to));
    found.push({ ...place, ...dated, role: dateRole(text, place, dated.precision, sentence) });
  }
  const days = [...found].sort(byPlace);
  for (const { start, end, interval } of periods) {
    if (overlapsAny(days, { start, end })) continue;
    found.push({
      start,
      end,
      ...interval,
      role: dateRole(text, { start, end }, interval.precision, sentenceOf(start)),
    });
  }
  return found.sort(byPlace);
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The sentence at a place; the text from the sentence before to the next where none is there. */
function locator(sentences: readonly Span[]): (at: number) => Span {
  return (at) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    if (sentence && sentence.start <= at) return sentence;
    return { start: sentences[low - 1]?.end ?? 0, end: sentence?.start ?? Infinity };
  };
}

/** Whether a span overlaps one of a sorted list of which none overlaps another. */
function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Infinity) < end;
}

const DAY_MS = 86_400_000;
const lastDayBefore = (day: IsoDate): IsoDate => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);

/** A range of days takes its `from` or `between` along. */
function widened(text: string, { start, end }: Span, isRange: boolean): Span {
  const lead = isRange ? /\b(?:from|between)\s{1,3}$/i.exec(text.slice(Math.max(0, start - 11), start)) : null;
  return { start: start - (lead?.[0].length ?? 0), end };
}

type Dated = Pick<FoundDate, 'from' | 'to' | 'precision' | 'edtf' | 'yearInferredFrom'>;

/** A year that the text states, and the words that do. */
interface StatedYear extends Span {
  readonly year: number;
  /** It names its sentence's event (`2024 Work Conference`), without a preposition. */
  readonly isEventName: boolean;
}

function statedYears(calendar: readonly CalendarDate[], periods: readonly StatedPeriod[]): readonly StatedYear[] {
  return [
    ...calendar.flatMap(({ start, end, year }) => (year === null ? [] : [{ start, end, year, isEventName: false }])),
    ...periods.map(({ start, interval, yearSpan }) => ({
      ...yearSpan,
      year: Number(interval.from.slice(0, 4)),
      isEventName: start === yearSpan.start,
    })),
  ].sort(byPlace);
}

/** Where the year of a day without one may come from. */
interface YearSource {
  /** A span, or the publication with its day. */
  readonly from: StatedYear | { readonly publishedOn: IsoDate } | null;
}

/**
 * The year of the event that the sentence names; else the one nearest to the day of publication; else the only year that
 * the sentence states; else the last that stands before. Else none: nothing is guessed.
 */
function yearsFor(date: CalendarDate, sentence: Span, years: readonly StatedYear[], publishedOn?: IsoDate): YearSource {
  if (date.year !== null) return { from: null };
  const next = firstFrom(years, date.start);
  const near = years
    .slice(Math.max(0, next - NEAR), next + NEAR)
    .filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const event = near.find(({ isEventName }) => isEventName);
  if (event) return { from: event };
  if (publishedOn !== undefined) return { from: { publishedOn } };
  const [only] = near;
  if (only && near.every(({ year }) => year === only.year)) return { from: only };
  return { from: years[next - 1] ?? null };
}
const NEAR = 8; // years before and after a date that can belong to its sentence

/** The index of the first that starts at or after a place. */
function firstFrom(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withYear(date: CalendarDate, { from }: YearSource): Dated | null {
  if (date.year !== null) return date.at(date.year);
  if (from === null) return null;
  if ('publishedOn' in from) {
    const dated = nearest(date, from.publishedOn);
    return dated && { ...dated, yearInferredFrom: 'publishedOn' };
  }
  const dated = date.at(from.year);
  return dated && { ...dated, yearInferredFrom: { start: from.start, end: from.end } };
}

function nearest(date: CalendarDate, publishedOn: IsoDate): Dated | null {
  const year = Number(publishedOn.slice(0, 4));
  const day = Date.parse(publishedOn);
  const distance = (dated: Dated): number => Math.abs(Date.parse(dated.from) - day);
  return (
    [year, year - 1, year + 1]
      .map((each) => date.at(each))
      .filter((dated) => dated !== null)
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

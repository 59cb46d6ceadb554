import type { Span } from '../domain/CanonicalText.js';
import type { IsoDate } from '../domain/DateValue.js';
import type { DatePrecision } from '../domain/vocabularies.js';
import { calendarDates, type CalendarDate } from './calendarDates.js';
import { dayBefore, type Interval } from './isoInterval.js';
import { statedPeriods, type StatedPeriod } from './statedPeriods.js';

/** By when something is due. A relative deadline keeps its words: only what is counted is given, never a day. */
export interface Deadline {
  /** The words, with the event they count from. */
  readonly deadline: Span;
  /** ISO 8601 duration; null for working days, which no duration can say, and for “without delay”. */
  readonly dueWithin: string | null;
  /** The last day, with the words that name it. */
  readonly dueOn: {
    readonly day: IsoDate;
    readonly precision: DatePrecision;
    readonly edtf: string;
    readonly evidence: Span;
  } | null;
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const RELATIVE =
  /\b(?:within|in|(?:not|no)\s{1,3}later\s{1,3}than|not\s{1,3}more\s{1,3}than|at\s{1,3}least|at\s{1,3}the\s{1,3}latest(?:\s{1,3}within)?)\s{1,3}(?:a\s{1,3}period\s{1,3}of\s{1,3})?(\d{1,4}|[a-z]{1,9}(?:-[a-z]{3,5})?)(?:\s{0,3}\(\d{1,4}\))?\s{1,3}(?:(business|working|trading|banking|calendar|clear|consecutive)\s{1,3})?(hour|day|week|month|year)s?\b['’]?/giu;
/** An event that the time counts from, up to where its clause ends. */
const EVENT =
  /^\s{1,3}(?:of|after|from|following|before|prior\s{1,3}to|starting|beginning|as\s{1,3}of)\b[^,;:.()\n]{1,160}/iu;
const WITHOUT_DELAY =
  /\b(?:without\s{1,3}(?:undue\s{1,3}|unnecessary\s{1,3}|unreasonable\s{1,3})?delay|as\s{1,3}soon\s{1,3}as\s{1,3}(?:is\s{1,3})?(?:reasonably\s{1,3})?(?:practicable|possible)|forthwith)\b/giu;
const ABSOLUTE =
  /\b(by|before|(?:not|no)\s{1,3}later\s{1,3}than|on\s{1,3}or\s{1,3}before|at\s{1,3}the\s{1,3}latest\s{1,3}(?:by|on)|prior\s{1,3}to)\s{1,3}(?:the\s{1,3})?(end\s{1,3}of\s{1,3}(?:the\s{1,3})?)?(?=\S)/giu;
const EARLIER_OF =
  /\b(?:by|on|at|no\s{1,3}later\s{1,3}than)\s{1,3}the\s{1,3}(?:earlier|later)\s{1,3}of\b[^,;:.()\n]{1,160}/giu;
/** Where the event's words end although no punctuation says so. */
const CLAUSE_END =
  /\s(?:and|or|unless|if|where|in\s{1,3}order\s{1,3}to|so\s{1,3}as\s{1,3}to|to\s{1,3}(?=[a-z]{3,20}\s(?:the|a|an|its|their)\b))\s/iu;

/** The first deadline that a stretch of text sets, or null. */
export function findDeadline(text: string, span: Span): Deadline | null {
  const part = text.slice(span.start, span.end);
  const found = [...deadlinesIn(part)].sort(
    (a, b) => a.deadline.start - b.deadline.start || b.deadline.end - a.deadline.end,
  )[0];
  if (!found) return null;
  const moved = (place: Span): Span => ({ start: place.start + span.start, end: place.end + span.start });
  return {
    deadline: moved(found.deadline),
    dueWithin: found.dueWithin,
    dueOn: found.dueOn && { ...found.dueOn, evidence: moved(found.dueOn.evidence) },
  };
}

/** All deadlines with a date of a text, in text order; offsets count on it. */
export function datedDeadlines(
  text: string,
  calendar: readonly CalendarDate[] = calendarDates(text),
  periods: readonly StatedPeriod[] = statedPeriods(text),
): readonly (Deadline & { readonly interval: Interval })[] {
  const dates = [
    ...calendar.flatMap((date) => {
      const interval = date.year === null ? null : date.at(date.year);
      return interval ? [{ start: date.start, end: date.end, interval }] : [];
    }),
    ...periods.map(({ start, end, interval }) => ({ start, end, interval })),
  ];
  const startingAt = new Map(dates.map((date) => [date.start, date]));
  const found: (Deadline & { interval: Interval })[] = [];
  for (const cue of text.matchAll(ABSOLUTE)) {
    const date = startingAt.get(cue.index + cue[0].length);
    if (!date) continue;
    const isEnd = cue[2] !== undefined;
    const isBefore = /^(?:before|prior)/i.test(cue[1] ?? '');
    const last = isBefore && !isEnd ? dayBefore(date.interval.from) : dayBefore(date.interval.to);
    // The end of a year is a day; “by 2025” leaves open which.
    const exact = isEnd || isBefore;
    const edtf = exact ? last : date.interval.edtf;
    const deadline = { start: cue.index, end: date.end };
    found.push({
      deadline,
      dueWithin: null,
      dueOn: { day: last, precision: exact ? 'DAY' : date.interval.precision, edtf, evidence: deadline },
      interval: isEnd ? { from: last, to: date.interval.to, precision: 'DAY', edtf: last } : date.interval,
    });
  }
  return found;
}

function* deadlinesIn(text: string): Generator<Deadline> {
  for (const match of text.matchAll(RELATIVE)) {
    const [whole, count = '', kind, unit = ''] = match;
    const number = numberOf(count);
    if (number === null) continue;
    const end = match.index + whole.length;
    const event = eventAfter(text, end);
    // “at least 30 days before X” is a deadline, “at least 30 days” a duration; so is “in 30 days” without an event.
    if (event === 0 && !/^(?:within|not later|no later)/i.test(whole.replace(/\s+/g, ' '))) continue;
    yield {
      deadline: { start: match.index, end: end + event },
      dueWithin:
        kind === undefined || /^(?:calendar|clear|consecutive)$/i.test(kind)
          ? duration(number, unit.toLowerCase())
          : null,
      dueOn: null,
    };
  }
  for (const match of text.matchAll(WITHOUT_DELAY)) {
    const end = match.index + match[0].length;
    yield { deadline: { start: match.index, end: end + eventAfter(text, end) }, dueWithin: null, dueOn: null };
  }
  for (const match of text.matchAll(EARLIER_OF)) {
    yield {
      deadline: { start: match.index, end: match.index + match[0].trimEnd().length },
      dueWithin: null,
      dueOn: null,
    };
  }
  yield* datedDeadlines(text);
}

/** How many characters after a count belong to the event that it counts from. */
function eventAfter(text: string, end: number): number {
  const event = EVENT.exec(text.slice(end, end + 200))?.[0];
  if (event === undefined) return 0;
  const stop = CLAUSE_END.exec(event)?.index ?? event.length;
  return event.slice(0, stop).trimEnd().length;
}

function numberOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const lower = words.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const [first = '', second] = lower.split('-');
  const tens = TENS.indexOf(first);
  if (tens >= 0) {
    const rest = second === undefined ? 0 : UNITS.indexOf(second) + 1;
    return rest > 9 || (second !== undefined && rest === 0) ? null : 20 + 10 * tens + rest;
  }
  const at = second === undefined ? UNITS.indexOf(first) : -1;
  return at >= 0 ? at + 1 : null;
}

function duration(count: number, unit: string): string {
  switch (unit) {
    case 'hour':
      return `PT${count}H`;
    case 'day':
      return `P${count}D`;
    case 'week':
      return `P${count}W`;
    case 'month':
      return `P${count}M`;
    default:
      return `P${count}Y`;
  }
}

import type { Span } from '../domain/CanonicalText.js';
import { halfInterval, monthInterval, quarterInterval, yearInterval, type Interval } from './isoInterval.js';

/** A month, quarter, half, year or run of years in words. */
export interface StatedPeriod extends Span {
  readonly interval: Interval;
  /** Where the year stands: what another date's year may be inferred from. */
  readonly yearSpan: Span;
}

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`;
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const LEAD = String.raw`(?:(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ff]or)\s{1,3}(?:the\s{1,3})?(?:whole\s{1,3})?(?:year\s{1,3})?)?`;
// A number beside digits, a slash or a dot is part of a citation, an amount or a version: `2016/679`, `2024.1`.
const NO_NUMBER_BEFORE = String.raw`(?<![\d/.,:§#-]|\p{L})`;
const NO_NUMBER_AFTER = String.raw`(?![\d/%]|[.,:-]\d|\p{L})`;

const PART = new RegExp(
  String.raw`${NO_NUMBER_BEFORE}${LEAD}(?:(first|second|third|fourth)\s{1,3}(quarter|half)\s{1,3}(?:of\s{1,3})?(?:the\s{1,3}year\s{1,3})?|Q([1-4])\s?|H([12])\s?)(${YEAR})${NO_NUMBER_AFTER}`,
  'gu',
);
const MONTH_OF_YEAR = new RegExp(
  String.raw`(?<!\d\s?|\d(?:st|nd|rd|th)\s|\d(?:st|nd|rd|th) of )${NO_NUMBER_BEFORE}(?:(?:[Ii]n|[Dd]uring|[Tt]hroughout|[Ff]or)\s{1,3})?(${MONTH})\.?,?\s{1,3}(?:of\s{1,3})?(${YEAR})${NO_NUMBER_AFTER}`,
  'gu',
);
const YEARS = new RegExp(
  String.raw`${NO_NUMBER_BEFORE}(?:(between)\s{1,3}|(?:from|over|for|in|during)\s{1,3}(?:the\s{1,3})?(?:period\s{1,3})?)?(${YEAR})(?:\s?[-–—]\s?|\s{1,3}(?:to|until|through|(and))\s{1,3})(${YEAR})${NO_NUMBER_AFTER}`,
  'giu',
);
const BARE = new RegExp(String.raw`${NO_NUMBER_BEFORE}(${YEAR})${NO_NUMBER_AFTER}`, 'gu');
const HAN_PERIOD = new RegExp(String.raw`(?<!\d)(${YEAR})\s?年(?:\s?(\d{1,2})\s?月)?(?!\s?\d)`, 'gu');

/** What before a bare year shows that it is one. */
const BEFORE_YEAR =
  /(?:^|[^\p{L}])((?:in|during|throughout|for|since|until|till|by|before|after|from|to)\s{1,3}(?:the\s{1,3})?(?:whole\s{1,3})?(?:(?:year|end|start|beginning|course)\s{1,3}(?:of\s{1,3})?)?|(?:early|late|mid|year|end-?)[\s-]{0,3}|(?:end|beginning|start|course|rest|remainder|plan|budget|work|meeting|session|conference|summit|months?|quarter|half)\s{1,3}of\s{1,3})$/iu;
/** What makes part of the span: the words that say “within”. */
const WITHIN = /^(?:in|during|throughout|for)\s/i;
/** After a bare year: the name of an event or programme of that year. */
const NAMED_AFTER =
  /^\s(?=(?:[\p{L}\p{N}’'&-]{1,30}\s){0,8}?(?:Conference|Meeting|Summit|Forum|Session|Assembly|Plan|Programme|Program|Budget|Report|Review|Strategy|Agenda|conference|meeting|summit|work plan|plan|programme|budget)\b)/u;
/** Before a year that belongs to a title: `Financial Services Act 2012`. */
const TITLE_BEFORE =
  /\b(?:Act|Regulations?|Order|Rules?|Code|Directive|Law|Bill|Ordinance|Instrument|Convention|Standards?|Version|ISO|No\.?)\s{1,3}(?:of\s{1,3})?$/i;

/** The periods of a text that name a year, in text order; none within another. */
export function statedPeriods(text: string): readonly StatedPeriod[] {
  const found: StatedPeriod[] = [];
  const add = (match: RegExpExecArray, interval: Interval, year: string): void => {
    const end = match.index + match[0].length;
    const yearAt = match.index + match[0].lastIndexOf(year);
    found.push({ start: match.index, end, interval, yearSpan: { start: yearAt, end: yearAt + year.length } });
  };
  for (const match of text.matchAll(PART)) {
    const [, ordinal, unit, quarter, half, year = ''] = match;
    const count = ordinal ? ORDINALS.indexOf(ordinal) + 1 : Number(quarter ?? half);
    const isHalf = unit === 'half' || half !== undefined;
    if (isHalf && count > 2) continue;
    add(match, isHalf ? halfInterval(Number(year), count) : quarterInterval(Number(year), count), year);
  }
  for (const match of text.matchAll(MONTH_OF_YEAR)) {
    const [, month = '', year = ''] = match;
    add(match, monthInterval(Number(year), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1), year);
  }
  for (const match of text.matchAll(YEARS)) {
    const [, between, first = '', and, last = ''] = match;
    // `in 2011 and 2017` are two years, `between 2011 and 2017` is a run of them.
    if ((between === undefined) !== (and === undefined)) continue;
    if (Number(first) < Number(last) && Number(last) - Number(first) <= 50)
      add(match, yearInterval(Number(first), Number(last)), last);
  }
  for (const match of text.matchAll(HAN_PERIOD)) {
    const [, year = '', month] = match;
    if (month === undefined) add(match, yearInterval(Number(year)), year);
    else if (Number(month) >= 1 && Number(month) <= 12) add(match, monthInterval(Number(year), Number(month)), year);
  }
  for (const match of text.matchAll(BARE)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (TITLE_BEFORE.test(before)) continue;
    const lead = BEFORE_YEAR.exec(before)?.[1];
    if (lead === undefined && !NAMED_AFTER.test(text.slice(end, end + 240))) continue;
    const from = lead !== undefined && WITHIN.test(lead) ? start - lead.length : start;
    found.push({ start: from, end, interval: yearInterval(Number(match[1])), yearSpan: { start, end } });
  }
  return withoutNested(found);
}

/** Longer spans first at each place; what overlaps an earlier one is dropped. */
function withoutNested(found: StatedPeriod[]): StatedPeriod[] {
  const kept: StatedPeriod[] = [];
  let reach = 0;
  for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start < reach) continue;
    kept.push(each);
    reach = each.end;
  }
  return kept;
}

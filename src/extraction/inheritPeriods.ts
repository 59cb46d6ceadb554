import type { Span } from '../domain/CanonicalText.js';
import type { ExtractedPeriod, FoundDate, Register } from '../domain/Extraction.js';

/** A directive with where it stands. */
export interface PlacedDirective extends Span {
  readonly sentence: Span;
  readonly block: Span;
}

/** In these a year that is stated for the work is the plan's own. */
const PLANS: ReadonlySet<Register> = new Set<Register>(['readout', 'speech', 'news']);

/**
 * When each directive holds, in the order given (extraction.md §8): the period that its own sentence states; else the one
 * stated last before it in its block; else, in a plan or readout, the plan's period. Null where nothing tells.
 */
export function inheritPeriods(
  directives: readonly PlacedDirective[],
  dates: readonly FoundDate[],
  register: Register,
): readonly (ExtractedPeriod | null)[] {
  const stated = dates.filter(({ role }) => role === 'directivePeriod');
  const plan = PLANS.has(register) ? dates.find(({ role }) => role === 'planPeriod') : undefined;
  // Only what opens a directive's sentence holds on: a period that closes one, or stands in a forecast, speaks for itself.
  const leading = new Set(
    directives.flatMap((directive) => within(stated, directive.sentence).filter(({ end }) => end <= directive.start)),
  );
  const lasting = stated.filter((date) => leading.has(date));
  return directives.map((directive) => {
    const own = ownPeriod(directive, within(stated, directive.sentence));
    if (own) return periodOf(own, false, plan);
    const earlier = within(lasting, {
      start: directive.block.start,
      end: Math.min(directive.block.end, directive.start),
    }).at(-1);
    if (earlier) return periodOf(earlier, true, plan);
    return plan ? periodOf(plan, true, plan) : null;
  });
}

/** Of the periods of its sentence: the one inside the directive, else the last before it, else the first after it. */
function ownPeriod(directive: Span, periods: readonly FoundDate[]): FoundDate | undefined {
  return (
    periods.find(({ start, end }) => start >= directive.start && end <= directive.end) ??
    periods.findLast(({ end }) => end <= directive.start) ??
    periods[0]
  );
}

/** The dates, which are in text order, that lie inside a span. */
function within(dates: readonly FoundDate[], { start, end }: Span): readonly FoundDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((dates[last]?.end ?? Infinity) <= end) last += 1;
  return dates.slice(low, last);
}

function periodOf(date: FoundDate, inherited: boolean, plan: FoundDate | undefined): ExtractedPeriod {
  const { from, to, edtf, start, end } = date;
  // The year that the plan is for has exact edges; another year says only “some time in it”.
  const isPlans = plan !== undefined && plan.from === from && plan.to === to;
  return { from, to, precision: isPlans ? 'PLAN_PERIOD' : date.precision, edtf, inherited, evidence: { start, end } };
}

import type { Span } from '../domain/CanonicalText.js';
import type { FoundDate } from '../domain/Extraction.js';
import type { DatePrecision } from '../domain/vocabularies.js';
import type { StatedPeriod } from './statedPeriods.js';

const PUBLISHED =
  /\b(?:news|reported|published|released|issued|posted|dated|announced|updated|date)\b[\s:]{0,3}(?:of\s{1,3})?(?:publication\s{0,3}:?\s{0,3})?(?:on\s{1,3})?$/i;
const EVENT =
  /\b(?:held|took\s{1,3}place|takes\s{1,3}place|convened|met|meeting|conference|summit|session|opened|closed|gathered|chaired)\b/i;
const REVIEW =
  /\b(?:summari[sz]ed|reviewed|took\s{1,3}stock|looked\s{1,3}back|recalled|recapped|assessed|evaluated|summed\s{1,3}up)\b/i;
const FUTURE =
  /\b(?:will|shall|should|must|needs?\s{1,3}to|plans?\s{1,3}to|intends?\s{1,3}to|aims?\s{1,3}to|(?:is|are)\s{1,3}to|has\s{1,3}to|have\s{1,3}to)\b/i;
const PAST =
  /\b(?:was|were|had|has\s{1,3}been|have\s{1,3}been|rose|fell|grew|increased|decreased|amounted|reached|stood)\b/i;

// Verbs by which a report says what an event set out to do; the object is what shall be done in the period.
const PLAN_VERB =
  /\b(?:deployed|set\s{1,3}out|laid\s{1,3}out|mapped\s{1,3}out|outlined|arranged|planned|made\s{1,3}(?:arrangements|plans)\s{1,3}for|drew\s{1,3}up|unveiled|presented|adopted|approved)\s{1,3}(?:(?:its|the|their|a|an|key|main|major|annual)\s{1,3}){0,3}(?:[\p{L}-]{1,20}\s{1,3}){0,4}?(?:work|tasks?|priorit(?:y|ies)|plans?|programmes?|programs?|agenda|measures|goals|targets|objectives)\s{1,3}(?:[\p{L}-]{1,20}\s{1,3}){0,3}$/iu;

const LONGEST_SUBJECT = 8; // words between a period and the modal of its clause
const CONTEXT = 160; // UTF-16 code units before and after a date that tell its role

/** What a date says in its sentence. */
export function dateRole(text: string, place: Span, precision: DatePrecision, sentence: Span): FoundDate['role'] {
  const before = text.slice(Math.max(sentence.start, place.start - CONTEXT), place.start);
  const after = text.slice(place.end, Math.min(sentence.end, place.end + CONTEXT));
  if (precision === 'DAY') {
    if ((PUBLISHED.test(before) && !/\b(?:will|to)\s{1,3}be\b[^,;]{0,40}$/i.test(before)) || isDateline(before, after))
      return 'published';
    return EVENT.test(before) || EVENT.test(after) ? 'event' : 'other';
  }
  const clause = lastPart(before, ',;:');
  if (REVIEW.test(clause)) return 'reviewPeriod';
  // `In 2025, it will …` and `will do so in 2025`; `In 2023, output grew, and should grow on` has its past verb first.
  const next = after.split(/[;.]/, 1)[0] ?? '';
  const modal = FUTURE.exec(next);
  const words = modal ? next.slice(0, modal.index).trim().split(/\s+/).length : Infinity;
  if (modal && words <= LONGEST_SUBJECT && !PAST.test(next.slice(0, modal.index))) return 'directivePeriod';
  return FUTURE.test(clause) && !PAST.test(clause) ? 'directivePeriod' : 'other';
}

/** A date that is a line of its own, as under a headline or above a signature. */
function isDateline(before: string, after: string): boolean {
  const [next = ''] = after.split('\n', 1);
  return /^[\s([]{0,8}$/.test(lastPart(before, '\n')) && /^[\s)\].]{0,8}$/.test(next);
}

/** What stands behind the last of some signs. */
function lastPart(text: string, signs: string): string {
  let at = text.length;
  while (at > 0 && !signs.includes(text.charAt(at - 1))) at -= 1;
  return text.slice(at);
}

/**
 * The stretches in which a report of an event says what it set out for a period: from the verb to the end of the period
 * (`deployed the work in 2024`).
 */
export function planPeriods(text: string, periods: readonly StatedPeriod[]): readonly StatedPeriod[] {
  return periods.flatMap((period) => {
    const from = Math.max(0, period.start - CONTEXT);
    const before = text.slice(from, period.start);
    const clause = lastPart(before, ',;:.\n');
    const verb = PLAN_VERB.exec(clause);
    if (!verb) return [];
    return [{ ...period, start: period.start - clause.length + verb.index }];
  });
}

import { DECISIONS, REPORT_FORMS, REPORTING_NOUNS } from './frames.js';
import { lemmaOf, verbForm } from './lexicon.js';
import type { Token } from './tokens.js';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './words.js';

/** What governs a clause: nothing (`main`), a report or decision (`reported`), or something that makes it no statement. */
export type ClauseKind = 'main' | 'reported' | 'subordinate';

/** How far before `that` the word may stand that governs it, in tokens. */
const MAX_GOVERNOR = 10;

/** What stands before a `that`: a report or decision lets the clause speak for itself. */
export function governorKind(tokens: readonly Token[], that: number, from: number, openReport: boolean): ClauseKind {
  const before = tokens[that - 1]?.lower ?? '';
  if ((CONJUNCTIONS.has(before) || before === ',') && openReport) return 'reported';
  if (isReportedBySomeone(tokens, that, from)) return 'reported';
  let first = true;
  for (let at = that - 1; at >= from && that - at <= MAX_GOVERNOR; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === ',' && first) continue;
    if (token.kind === 'mark') break;
    if (isReport(tokens, at) || REPORTING_NOUNS.has(token.lower)) return 'reported';
    if (/ed$/.test(token.lower) && verbForm(token.lower) && DECISIONS.has(lemmaOf(token.lower))) return 'reported';
    // Only "at the meeting" and the like may stand between: preposition, article, noun, participle `out`.
    if (first && !PREPOSITIONS.has(token.lower) && !isEventNoun(token.lower) && token.lower !== 'out') break;
    first = false;
  }
  return 'subordinate';
}

/** "was stressed by the participants that": a passive report with its speaker between it and `that`. */
function isReportedBySomeone(tokens: readonly Token[], that: number, from: number): boolean {
  for (let at = that - 1; at > from && that - at <= MAX_GOVERNOR; at -= 1) {
    if (tokens[at]?.kind === 'mark') return false;
    if (tokens[at]?.lower === 'by')
      return /ed$|^(?:held|said)$/.test(tokens[at - 1]?.lower ?? '') && isReport(tokens, at - 1);
  }
  return false;
}

const isEventNoun = (word: string): boolean =>
  /^(?:meeting|meetings|conference|session|event|forum|statement|report|speech|interview|briefing)$/.test(word);

/** "of that transcript": after a preposition `that` points at a noun; a relative `that` never stands there. */
export const isPointing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'that' &&
  PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
  !(tokens[at - 1]?.lower === 'in' && SUBJECT_PRONOUNS.has(tokens[at + 1]?.lower ?? ''));

/** A form of a reporting verb that is no noun here: finite, participle after `was`, or in -ing. */
export function isReport(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return false;
  const lemma = REPORT_FORMS.get(token.lower);
  if (lemma === undefined) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (DETERMINERS.has(before) || before.endsWith("'s")) return false;
  return lemma !== 'point' || tokens[at + 1]?.lower === 'out';
}

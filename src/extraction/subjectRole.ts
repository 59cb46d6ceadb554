import { agencyOf, ISSUER_NOMINALS, type Agency } from './agents.js';
import { baseVerb, verbForm } from './lexicon.js';
import { isFinite, isIng, isParticiple } from './slots.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';
import { CONDITION_WORDS, CONJUNCTIONS, MODALS, PREPOSITIONS, RELATIVES } from './words.js';

/** How far before a pronoun the condition that names its owner may stand, in tokens. */
const MAX_LOOK_BACK = 60;

/** Who speaks, and whom the pronouns of the block stand for. */
export interface Speaker {
  /** Does the name at `[start, end)` mean the issuer (true), another authority (false), or nobody known (null)? */
  readonly isIssuer: (start: number, end: number) => boolean | null;
  /** Bodies that the document names and gives an acronym: "Monetary Policy Committee (MPC)". */
  readonly bodies: ReadonlySet<string>;
  /** Is a regulated class or an authority named there? */
  readonly isNamedAgent: (start: number, end: number) => boolean;
  /** A frame of the block reports a meeting or a statement. */
  isReporting: boolean;
  /** What `it` and `they` stand for: the last subject that was no pronoun. */
  antecedent: 'issuer' | Agency;
}

/** What a subject is: the issuer, someone who can act, a thing, or unknown. */
export type SubjectRole = 'issuer' | 'agent' | 'thing' | 'unknown' | 'none';

/** Reads the subject of a trigger. */
export function subjectRole(trigger: Trigger, tokens: readonly Token[], speaker: Speaker): SubjectRole {
  const { start, end } = trigger.subject;
  if (start >= end) return 'none';
  const first = tokens[start];
  if (!first) return 'none';
  if (end - start === 1) {
    if (first.lower === 'we') return 'issuer';
    if (
      first.lower === 'i' ||
      first.lower === 'you' ||
      first.lower === 'he' ||
      first.lower === 'she' ||
      first.lower === 'he/she'
    )
      return first.lower === 'i' ? 'unknown' : 'agent';
    if (first.lower === 'it' || first.lower === 'they')
      return antecedentIn(tokens, start, speaker) ?? speaker.antecedent;
  }
  return roleOf(tokens, start, end, speaker);
}

/** With `whole` before them, and where they are told to act, these are the people in them. */
export const COLLECTIVES = /^(?:system|sector|industry|profession|society|community|workforce)$/;
const BODIES_IN_CAPITALS = /^(?:centre|center|division|directorate|service|branch)$/;

/** Reads the subject `[start, end)` by its head, its name, its article. */
export function roleOf(tokens: readonly Token[], start: number, end: number, speaker: Speaker): SubjectRole {
  const first = tokens[start];
  if (!first) return 'none';
  const head = headOf(tokens, start, end);
  const from = first.start;
  const to = tokens[head]?.end ?? first.end;
  const named = speaker.isIssuer(from, to);
  if (named !== null) return named ? 'issuer' : 'agent';
  const word = tokens[head]?.lower ?? '';
  const hasOf = tokens[head + 1]?.lower === 'of';
  if (
    ISSUER_NOMINALS.has(word) &&
    /^(?:the|this|our)$/.test(first.lower) &&
    head - start <= 3 &&
    !(hasOf && word === 'meeting')
  )
    return 'issuer';
  if (head - start <= 1 && speaker.bodies.has(word)) return 'issuer';
  if (speaker.isNamedAgent(from, to)) return 'agent';
  // "the Centre", "the Division of Trade" with a capital are bodies, a centre is a place and a division an act.
  if (BODIES_IN_CAPITALS.test(word) && tokens[head]?.capital && head > start) return 'agent';
  // "The whole sector should": all who belong to it.
  if (/^(?:whole|entire)$/.test(tokens[head - 1]?.lower ?? '') && COLLECTIVES.test(word)) return 'agent';
  const agency = agencyOf(word);
  // "Traders and XYZs": one of two decides for a word that no table knows.
  const joint = tokens[head - 1]?.lower;
  if (agency === 'unknown' && (joint === 'and' || joint === 'or') && head - 2 >= start)
    return agencyOf(tokens[head - 2]?.lower ?? '');
  return agency;
}

/** `it` after "If the Regulator is not satisfied, …" is the subject of that condition. */
function antecedentIn(tokens: readonly Token[], pronoun: number, speaker: Speaker): SubjectRole | null {
  for (let at = pronoun - 1; at >= 0 && pronoun - at <= MAX_LOOK_BACK; at -= 1) {
    if (!CONDITION_WORDS.has(tokens[at]?.lower ?? '')) continue;
    // "may act if the risk is low, but it may not": a condition that trails the clause before says nothing of `it`.
    if (isTrailing(tokens, at)) return null;
    let end = at + 1;
    while (end < pronoun && !endsSubject(tokens, end, at + 1)) end += 1;
    let start = at + 1;
    // "Where, at any time …, an applicant becomes": the subject stands after the insert.
    for (let comma = end - 1; comma > start; comma -= 1)
      if (tokens[comma]?.lower === ',') {
        start = comma + 1;
        break;
      }
    return end < pronoun && end > start && end - start < 12 ? roleOf(tokens, start, end, speaker) : null;
  }
  return null;
}

/** Right behind a word of its clause, which has a modal, a condition trails; one that leads opens the sentence or follows a joint. */
function isTrailing(tokens: readonly Token[], condition: number): boolean {
  const before = tokens[condition - 1];
  if (!before || before.kind !== 'word' || CONJUNCTIONS.has(before.lower) || RELATIVES.has(before.lower)) return false;
  for (let at = condition - 1; at >= 0 && condition - at <= MAX_LOOK_BACK; at -= 1)
    if (MODALS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** A verb ends the subject before it, also one whose plural form looks like an infinitive: "where entities enter into". */
const endsSubject = (tokens: readonly Token[], at: number, first: number): boolean =>
  isFinite(tokens, at) ||
  MODALS.has(tokens[at]?.lower ?? '') ||
  (at > first && baseVerb(tokens[at]?.lower ?? '')?.bias === 'verb' && tokens[at - 1]?.lower !== 'to');

/** The head noun: the last word before a preposition, a relative clause, a bracket or a comma. */
function headOf(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = tokens[at];
    const word = token?.lower ?? '';
    if (at > start && (PREPOSITIONS.has(word) || RELATIVES.has(word) || token?.kind === 'mark')) break;
    // "a body established under …", "persons offering …": a participle after its noun ends the head.
    if (at > start && isReduced(tokens, at, start, end)) break;
    at += 1;
  }
  // "Firm A": the letter only tells it from firm B.
  if (at - 2 >= start && tokens[at - 1]?.capital && tokens[at - 1]?.lower.length === 1) at -= 1;
  return Math.max(start, at - 1);
}

/** A participle that stands for a relative clause: behind someone who can act, or between a noun and a preposition. */
function isReduced(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const word = tokens[at]?.lower ?? '';
  // "entities aware of the transfer", "persons subject to the rule".
  if (
    /^(?:aware|capable|subject|responsible|eligible|liable|resident|able|other)$/.test(word) &&
    agencyOf(tokens[at - 1]?.lower ?? '') === 'agent'
  )
    return PREPOSITIONS.has(tokens[at + 1]?.lower ?? '');
  const isPast = isParticiple(word) && !tokens[at]?.capital;
  if (!isPast && !(isIng(word) && !tokens[at]?.capital)) return false;
  const noun = tokens[at - 1]?.lower ?? '';
  if (agencyOf(noun) === 'agent') return at + 1 < end || isPast;
  return isPast && at > start + 1 && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') && verbForm(word) !== undefined;
}

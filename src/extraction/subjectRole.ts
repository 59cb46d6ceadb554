import { agencyOf, ISSUER_NOMINALS, type Agency } from './agents.js';
import { isFinite } from './slots.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';
import { CONDITION_WORDS, MODALS, PREPOSITIONS, RELATIVES } from './words.js';

/** How far before a pronoun the condition that names its owner may stand, in tokens. */
const MAX_LOOK_BACK = 60;

/** Who speaks, and whom the pronouns of the block stand for. */
export interface Speaker {
  /** Does the name at `[start, end)` mean the issuer (true), another authority (false), or nobody known (null)? */
  readonly isIssuer: (start: number, end: number) => boolean | null;
  /** Is a regulated class or an authority named there? */
  /** Bodies that the document names and gives an acronym: "Monetary Policy Committee (MPC)". */
  readonly bodies: ReadonlySet<string>;
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
  return agencyOf(word);
}

/** `it` after "If the Regulator is not satisfied, …" is the subject of that condition. */
function antecedentIn(tokens: readonly Token[], pronoun: number, speaker: Speaker): SubjectRole | null {
  for (let at = pronoun - 1; at >= 0 && pronoun - at <= MAX_LOOK_BACK; at -= 1) {
    if (!CONDITION_WORDS.has(tokens[at]?.lower ?? '')) continue;
    let end = at + 1;
    while (end < pronoun && !isFinite(tokens, end) && !MODALS.has(tokens[end]?.lower ?? '')) end += 1;
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

/** The head noun: the last word before a preposition, a relative clause, a bracket or a comma. */
function headOf(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = tokens[at];
    const word = token?.lower ?? '';
    if (at > start && (PREPOSITIONS.has(word) || RELATIVES.has(word) || token?.kind === 'mark')) break;
    // "a body established under …": a participle after its noun ends the head.
    if (
      at > start + 1 &&
      /^(?:referred|established|authorised|authorized|licensed|registered|appointed|designated|concerned|defined|incorporated|engaged)$/.test(
        word,
      ) &&
      (PREPOSITIONS.has(tokens[at + 1]?.lower ?? '') || at + 1 === end)
    )
      break;
    at += 1;
  }
  return Math.max(start, at - 1);
}

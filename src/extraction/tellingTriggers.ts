import { ASKING_ADJECTIVES, IMPERSONAL_NOUNS } from './frames.js';
import { isReport } from './governors.js';
import { verbForm } from './lexicon.js';
import { bothDenials, infinitiveAt, negationBefore, requirementForce, subjectDenial } from './negation.js';
import {
  agreesWithBase,
  isClosedClass,
  isFinite,
  isParticiple,
  isVerbAt,
  looksLikeAdjective,
  skipAdverbs,
} from './slots.js';
import { subjectOf } from './subjects.js';
import { MANDATES, TELLING } from './tellings.js';
import type { Token } from './tokens.js';
import type { Draft, FindTrigger } from './trigger.js';
import { BE, CONJUNCTIONS, DETERMINERS, isAdverb, MODALS, PREPOSITIONS, RELATIVES } from './words.js';

/** How far after the verb the `to` of what is told may stand, in tokens. */
const MAX_TOLD = 24;
/** How far before "and on" its call may stand, in tokens. */
const MAX_CALL = 60;
/** How far after `that` the verb of a clause without a modal may stand, in tokens. */
const MAX_MANDATED = 16;
/** How far before `that` the verb may stand that asks for the clause, in tokens. */
const MAX_MANDATE_GAP = 4;

/** The `to` that closes a plain noun phrase at `from`; -1 where a mark or a clause comes first. */
export function toAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end && at - from <= MAX_TOLD; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || MODALS.has(token.lower) || RELATIVES.has(token.lower)) return -1;
    if (token.lower === 'to') return at;
  }
  return -1;
}

/** T3: `the Authority expects firms to V`, `the meeting called on banks to V`, `called for V-ing`: the issuer tells an agent to act. */
export const tellingTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const word = tokens[at]?.lower ?? '';
  if (isCallGoingOn(tokens, at, from)) return calledAgain(tokens, at, end);
  const telling = TELLING.get(word);
  const before = tokens[at - 1]?.lower ?? '';
  if (!telling || at === from || tokens[at]?.capital) return null;
  // "I would urge you to" is a polite form of "I urge you to".
  const isPolite = before === 'would' && /^(?:i|we)$/.test(tokens[at - 2]?.lower ?? '');
  if (
    (MODALS.has(before) && !isPolite) ||
    DETERMINERS.has(before) ||
    BE.has(before) ||
    before === 'to' ||
    before === 'had'
  )
    return null;
  const link = tokens[at + 1]?.lower ?? '';
  if (telling.links && !telling.links.includes(link)) return null;
  const told = telling.links ? at + 2 : at + 1;
  const opening = isPolite ? at - 1 : at;
  const teller = subjectOf(tokens, opening, from, report);
  // "may ask or require banks to", "of the direct contacts to": a base form without a plural before it is an infinitive or a noun.
  const subjectEnd = tokens[opening - 1 - (isAdverb(tokens[opening - 1]?.lower ?? '') ? 1 : 0)]?.lower ?? '';
  if (verbForm(word)?.form === 'base' && (teller.start === teller.end || !agreesWithBase(subjectEnd))) return null;
  const outer = bothDenials(
    subjectDenial(tokens, teller),
    negationBefore(tokens, opening, teller.end)?.denial ?? 'none',
  );
  const base = {
    rule: 'T3',
    force: requirementForce(telling.force, outer),
    cue: { from: opening, to: told },
    teller,
  } as const;
  const nobody = { start: told, end: told, kind: teller.kind };
  if (link === 'for' && telling.links) {
    const act = skipAdverbs(tokens, told, end);
    if (verbForm(tokens[act]?.lower ?? '')?.form === 'ing' && tokens[act + 1]?.lower !== 'of')
      return { ...base, subject: nobody, shape: 'gerund', core: told, verb: act };
  }
  const to = toAfter(tokens, told, end);
  const { verb, core, inner } = infinitiveAt(tokens, to, end);
  if (to <= told || isClosedClass(tokens[verb]?.lower ?? '')) return null;
  const last = /^(?:not|never)$/.test(tokens[to - 1]?.lower ?? '') ? to - 1 : to;
  // "called for efforts to V": nobody is named, as in the frame "efforts should be made".
  const subject =
    link === 'for' && IMPERSONAL_NOUNS.has(tokens[last - 1]?.lower ?? '')
      ? nobody
      : { start: told, end: last, kind: teller.kind };
  const force = requirementForce(telling.force, outer, bothDenials(inner, subjectDenial(tokens, subject)));
  // `should` says nothing of a ban, so the core keeps the word that does.
  const keepsNo = force === 'should' && inner !== 'none';
  const start = keepsNo ? Math.min(last, to + 1) : core;
  return {
    ...base,
    force: force === 'should' && inner === 'none' && subjectDenial(tokens, subject) !== 'none' ? 'idle' : force,
    isNegated: keepsNo,
    subject,
    shape: 'infinitive',
    core: last < to && keepsNo ? last : start,
    verb,
  };
};

/** "called on banks to V and on insurers to V": the same call again. */
function calledAgain(tokens: readonly Token[], at: number, end: number): Draft | null {
  const to = toAfter(tokens, at + 1, end);
  const verb = skipAdverbs(tokens, to + 1, end);
  if (to <= at + 1 || isClosedClass(tokens[verb]?.lower ?? '')) return null;
  return {
    rule: 'T3',
    force: 'should',
    cue: { from: at, to: at + 1 },
    subject: { start: at + 1, end: to, kind: 'main' },
    teller: { start: at, end: at, kind: 'main' },
    shape: 'infinitive',
    core: to + 1,
    verb,
  };
}

function isCallGoingOn(tokens: readonly Token[], at: number, from: number): boolean {
  if (!/^(?:on|upon)$/.test(tokens[at]?.lower ?? '') || !/^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let call = at - 2; call > from && at - call <= MAX_CALL; call -= 1)
    if (TELLING.get(tokens[call]?.lower ?? '')?.links?.includes(tokens[call + 1]?.lower ?? '')) return true;
  return false;
}

/** T3: `recommended that the board V`, `it is important that firms V`: a clause in the base form is what someone asks for. */
export const mandateTrigger: FindTrigger = (tokens, at, from, end) => {
  if (tokens[at]?.lower !== 'that') return null;
  const asks = mandateBefore(tokens, at, from);
  if (asks < 0) return null;
  const verb = baseFormAfter(tokens, at + 2, end);
  if (verb < 0) return null;
  const base = {
    rule: 'T3',
    force: MANDATES.get(tokens[asks]?.lower ?? '') ?? 'should',
    cue: { from: asks, to: at + 1 },
    subject: { start: at + 1, end: verb, kind: 'reported', governor: at },
  } as const satisfies Partial<Draft>;
  const act = tokens[verb]?.lower === 'be' ? skipAdverbs(tokens, verb + 1, end) : verb;
  return act > verb && isParticiple(tokens[act]?.lower ?? '')
    ? { ...base, shape: 'passive', core: at + 1, verb: act }
    : { ...base, shape: 'active', core: verb, verb };
};

/** The verb or adjective right before `that`, at most the words "at the meeting" between them; -1 if it asks for nothing. */
function mandateBefore(tokens: readonly Token[], that: number, from: number): number {
  if (ASKING_ADJECTIVES.has(tokens[that - 1]?.lower ?? '')) {
    const be = tokens[that - 2]?.lower ?? '';
    return that - 3 >= from && BE.has(be) && tokens[that - 3]?.lower === 'it' ? that - 3 : -1;
  }
  for (let at = that - 1; at > from && that - at <= MAX_MANDATE_GAP; at -= 1) {
    if (tokens[at]?.kind === 'mark') return -1;
    if (MANDATES.has(tokens[at]?.lower ?? '') && isReport(tokens, at)) return at;
  }
  return -1;
}

/** The first verb in its base form after a noun phrase; -1 where a finite verb, a modal or a mark comes first. */
export function baseFormAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end && at - from <= MAX_MANDATED; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || MODALS.has(token.lower) || RELATIVES.has(token.lower)) return -1;
    if (isFinite(tokens, at)) return -1;
    const before = tokens[at - 1]?.lower ?? '';
    const isInPhrase =
      before === 'to' ||
      PREPOSITIONS.has(before) ||
      DETERMINERS.has(before) ||
      CONJUNCTIONS.has(before) ||
      looksLikeAdjective(before);
    if (token.lower === 'be' && before !== 'to') return at;
    if (!isInPhrase && isVerbAt(tokens, at, end, 'series')) return at;
  }
  return -1;
}

import { DECISIONS, REQUIREMENTS } from './frames.js';
import { isReport } from './governors.js';
import { dashedVerb } from './inserts.js';
import { lemmaOf, verbForm } from './lexicon.js';
import { isNoSubject } from './modalTriggers.js';
import { passiveTrigger } from './passiveTriggers.js';
import { isClosedClass, isIng, skipAdverbs } from './slots.js';
import { subjectOf } from './subjects.js';
import type { Token } from './tokens.js';
import type { FindTrigger, Force } from './trigger.js';
import { BE, DETERMINERS, FINITE_BE, IDLE_MODALS, MODALS } from './words.js';

/** T3: `is required to`, `are prohibited from`; and `has to`. */
export const requirementTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const word = tokens[at]?.lower ?? '';
  if ((word === 'has' || word === 'have') && tokens[at + 1]?.lower === 'to') {
    const before = tokens[at - 1]?.lower ?? '';
    const verb = skipAdverbs(tokens, at + 2, end);
    if (MODALS.has(before) || before === 'not' || before === 'to' || isClosedClass(tokens[verb]?.lower ?? ''))
      return null;
    return {
      rule: 'T3',
      force: 'must',
      cue: { from: at, to: at + 2 },
      subject: subjectOf(tokens, at, from, report),
      shape: 'infinitive',
      core: at + 2,
      verb,
    };
  }
  if (!FINITE_BE.has(word) || word === 'was' || word === 'were') return null;
  const isNegated = tokens[at + 1]?.lower === 'not';
  const participle = skipAdverbs(tokens, isNegated ? at + 2 : at + 1, end);
  const requirement = REQUIREMENTS.get(tokens[participle]?.lower ?? '');
  if (!requirement) return null;
  const link = tokens[participle + 1]?.lower;
  const verb = skipAdverbs(tokens, participle + 2, end);
  const subject = subjectOf(tokens, at, from, report);
  const cue = { from: at, to: participle + 2 };
  if (requirement === 'must not') {
    if (link === 'from' && isIng(tokens[verb]?.lower ?? ''))
      return {
        rule: 'T3',
        force: isNegated ? 'idle' : 'must not',
        cue,
        subject,
        shape: 'gerund',
        core: participle + 2,
        verb,
      };
    if (link !== 'to') return null;
  } else if (link !== 'to') return null;
  if ((tokens[verb]?.kind === 'mark' && /^[:—–]$/.test(tokens[verb]?.lower ?? '')) || verb >= end)
    return {
      rule: 'T7',
      cueKind: 'REQUIREMENT_PHRASE',
      force: isNegated ? 'idle' : requirement,
      cue,
      subject,
      shape: 'infinitive',
      core: participle + 2,
      verb: -1,
    };
  const isPassive = tokens[verb]?.lower === 'be';
  if (isPassive) {
    const inner = skipAdverbs(tokens, verb + 1, end);
    return {
      rule: 'T3',
      force: isNegated || requirement === 'should' ? 'idle' : requirement,
      cue,
      subject,
      shape: 'passive',
      core: subject.start,
      verb: inner,
    };
  }
  const force: Force = !isNegated
    ? isNoSubject(tokens, subject)
      ? requirement === 'may'
        ? 'must not'
        : 'idle'
      : requirement
    : requirement === 'may'
      ? 'must not'
      : 'idle';
  return { rule: 'T3', force, cue, subject, shape: 'infinitive', core: participle + 2, verb };
};

/** T4: `needs to V`, and `the need to V` under a verb that reports it. */
export const needTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const word = tokens[at]?.lower ?? '';
  if ((word !== 'need' && word !== 'needs') || tokens[at + 1]?.lower !== 'to') return null;
  const verb = skipAdverbs(tokens, at + 2, end);
  if (tokens[verb]?.kind !== 'word' || (isClosedClass(tokens[verb]?.lower ?? '') && tokens[verb]?.lower !== 'be'))
    return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'the') {
    const governor = tokens[at - 2];
    const isReported =
      at - 2 >= from &&
      (isReport(tokens, at - 2) ||
        /^(?:out|for|recognised|recognized|recognises|recognizes|recognising)$/.test(governor?.lower ?? ''));
    if (!isReported) return null;
    return {
      rule: 'T4',
      force: 'need',
      cue: { from: at - 1, to: at + 2 },
      subject: { start: at - 1, end: at - 1, kind: 'reported' },
      shape: 'infinitive',
      core: at + 2,
      verb,
    };
  }
  if (DETERMINERS.has(before) || MODALS.has(before) || before === 'not' || /(?:ing|ed|al)$/.test(before)) return null;
  const subject = subjectOf(tokens, at, from, report);
  const cue = { from: at, to: at + 2 };
  if (tokens[verb]?.lower === 'be')
    return passiveTrigger(tokens, verb, end, { cue, subject, isNegated: false }, 'need', at, from);
  return { rule: 'T4', force: 'need', cue, subject, shape: 'infinitive', core: at + 2, verb };
};

/** T9: `decided to V`, `it was resolved that …`. */
export const decisionTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const token = tokens[at];
  if (
    !token ||
    token.capital ||
    !/ed$/.test(token.lower) ||
    !DECISIONS.has(lemmaOf(token.lower)) ||
    !verbForm(token.lower)
  )
    return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (DETERMINERS.has(before) || MODALS.has(before)) return null;
  const isPassive = BE.has(before) && tokens[at - 2]?.lower === 'it';
  if (BE.has(before) && !isPassive) return null;
  const link = tokens[at + 1]?.lower;
  const cueStart = BE.has(before) || before === 'has' || before === 'have' || before === 'also' ? at - 1 : at;
  const subject = isPassive
    ? { start: at - 2, end: at - 1, kind: 'main' as const }
    : subjectOf(tokens, cueStart, from, report);
  if (link === 'to') {
    const verb = skipAdverbs(tokens, at + 2, end);
    const cue = { from: cueStart, to: at + 2 };
    const dashed = dashedVerb(tokens, verb, end);
    if (dashed > 0)
      return { rule: 'T9', force: 'decide', cue, subject, shape: 'infinitive', core: dashed, verb: dashed };
    if (verb >= end || /^[:—–]$/.test(tokens[verb]?.lower ?? ''))
      return { rule: 'T9', force: 'decide', cue, subject, shape: 'infinitive', core: at + 2, verb: -1 };
    return { rule: 'T9', force: 'decide', cue, subject, shape: 'infinitive', core: at + 2, verb };
  }
  // `that` + a clause with a modal of its own is read by that modal; only a clause without one is a decision as a whole.
  if (link !== 'that' || hasModalBefore(tokens, at + 2, end)) return null;
  return {
    rule: 'T9',
    force: 'decide',
    cue: { from: cueStart, to: at + 2 },
    subject,
    shape: 'clause',
    core: at + 2,
    verb: at + 2,
  };
};

const hasModalBefore = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let at = from; at < end && tokens[at]?.lower !== ';'; at += 1)
    if (MODALS.has(tokens[at]?.lower ?? '') && !IDLE_MODALS.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

import { REQUIREMENTS } from './frames.js';
import { isReport } from './governors.js';
import { isNoSubject } from './modalTriggers.js';
import { passiveTrigger } from './passiveTriggers.js';
import { isClosedClass, isIng, skipAdverbs } from './slots.js';
import { subjectOf } from './subjects.js';
import { ASKED } from './tellings.js';
import type { FindTrigger, Force } from './trigger.js';
import { DETERMINERS, FINITE_BE, MODALS } from './words.js';

/** T3: `is required to`, `are prohibited from`, `were urged to`; and `has to`, `ought to`. */
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
  if (word === 'ought' && tokens[at + 1]?.lower === 'to')
    return {
      rule: 'T3',
      force: 'should',
      cue: { from: at, to: at + 2 },
      subject: subjectOf(tokens, at, from, report),
      shape: 'infinitive',
      core: at + 2,
      verb: skipAdverbs(tokens, at + 2, end),
    };
  if (!FINITE_BE.has(word)) return null;
  if (tokens[at + 1]?.lower === 'going' && tokens[at + 2]?.lower === 'to')
    return {
      rule: 'T1',
      force: 'will',
      cue: { from: at, to: at + 3 },
      subject: subjectOf(tokens, at, from, report),
      shape: 'infinitive',
      core: at + 3,
      verb: skipAdverbs(tokens, at + 3, end),
    };
  const isNegated = tokens[at + 1]?.lower === 'not';
  const participle = skipAdverbs(tokens, isNegated ? at + 2 : at + 1, end);
  const isPast = word === 'was' || word === 'were';
  const asked = ASKED.get(tokens[participle]?.lower ?? '');
  // What someone was required to do is history; what a meeting asked of someone is still to be done.
  const requirement = asked ?? (isPast ? undefined : REQUIREMENTS.get(tokens[participle]?.lower ?? ''));
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
  // "stressed the need to", "there was a need to".
  if (before === 'the' || before === 'a') {
    const governor = tokens[at - 2];
    const isStated =
      before === 'a'
        ? /^(?:is|was)$/.test(governor?.lower ?? '') && tokens[at - 3]?.lower === 'there'
        : isReport(tokens, at - 2) ||
          /^(?:out|for|recognised|recognized|recognises|recognizes|recognising)$/.test(governor?.lower ?? '');
    if (at - 2 < from || !isStated) return null;
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

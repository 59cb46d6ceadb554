import { REQUIREMENTS } from './frames.js';
import { isReport } from './governors.js';
import {
  bothDenials,
  linkAt,
  infinitiveAt,
  negationAt,
  negationBefore,
  requirementForce,
  subjectDenial,
  type Denial,
} from './negation.js';
import { passiveTrigger } from './passiveTriggers.js';
import { isClosedClass, isIng, isNounByEnding, skipAdverbs } from './slots.js';
import { subjectOf, type Subject } from './subjects.js';
import { ASKED } from './tellings.js';
import type { FindTrigger } from './trigger.js';
import { DETERMINERS, FINITE_BE, MODALS } from './words.js';

/** T3: `is required to`, `are prohibited from`, `were urged to`; and `has to`, `ought to`. */
export const requirementTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const word = tokens[at]?.lower ?? '';
  // "banks never have to", "No bank is required to".
  const denied = (subject: Subject): Denial =>
    bothDenials(subjectDenial(tokens, subject), negationBefore(tokens, at, subject.end)?.denial ?? 'none');
  if ((word === 'has' || word === 'have' || word === 'ought') && tokens[at + 1]?.lower === 'to') {
    const before = tokens[at - 1]?.lower ?? '';
    const { verb, core, inner } = infinitiveAt(tokens, at + 1, end);
    if (
      word !== 'ought' &&
      (MODALS.has(before) || before === 'not' || before === 'to' || isClosedClass(tokens[verb]?.lower ?? ''))
    )
      return null;
    const subject = subjectOf(tokens, at, from, report);
    const stated = word === 'ought' ? 'should' : 'must';
    return {
      rule: 'T3',
      force: requirementForce(stated, denied(subject), inner),
      cue: { from: at, to: stated === 'must' ? core : at + 2 },
      subject,
      shape: 'infinitive',
      core: stated === 'must' ? core : at + 2,
      verb,
    };
  }
  if (!FINITE_BE.has(word)) return null;
  if (tokens[at + 1]?.lower === 'going' && tokens[at + 2]?.lower === 'to') {
    const subject = subjectOf(tokens, at, from, report);
    return {
      rule: 'T1',
      force: denied(subject) === 'none' ? 'will' : 'idle',
      cue: { from: at, to: at + 3 },
      subject,
      shape: 'infinitive',
      core: at + 3,
      verb: skipAdverbs(tokens, at + 3, end),
    };
  }
  const negation = negationAt(tokens, at + 1, end);
  const participle = skipAdverbs(tokens, negation.to, end);
  const isPast = word === 'was' || word === 'were';
  const asked = ASKED.get(tokens[participle]?.lower ?? '');
  // What someone was required to do is history; what a meeting asked of someone is still to be done.
  const requirement = asked ?? (isPast ? undefined : REQUIREMENTS.get(tokens[participle]?.lower ?? ''));
  if (!requirement) return null;
  const subject = subjectOf(tokens, at, from, report);
  const outer = bothDenials(denied(subject), negation.denial);
  if (requirement === 'must not' && tokens[participle + 1]?.lower === 'from') {
    const verb = skipAdverbs(tokens, participle + 2, end);
    if (isIng(tokens[verb]?.lower ?? ''))
      return {
        rule: 'T3',
        force: requirementForce(requirement, outer),
        cue: { from: at, to: participle + 2 },
        subject,
        shape: 'gerund',
        core: participle + 2,
        verb,
      };
  }
  const link = linkAt(tokens, participle + 1);
  if (link < 0) return null;
  const { verb, core, inner } = infinitiveAt(tokens, link, end);
  // "is not entitled to compensation": no act is denied.
  if (outer !== 'none' && isNounByEnding(tokens[verb]?.lower ?? '')) return null;
  const force = requirementForce(requirement, outer, inner);
  // `should` says nothing of a ban, so the core keeps the word that does.
  const start = inner !== 'none' && force === 'should' ? (link > participle + 1 ? participle + 1 : link + 1) : core;
  const cue = { from: at, to: start };
  if ((tokens[verb]?.kind === 'mark' && /^[:—–]$/.test(tokens[verb]?.lower ?? '')) || verb >= end)
    return {
      rule: 'T7',
      cueKind: 'REQUIREMENT_PHRASE',
      force: start === core ? force : 'idle',
      cue,
      subject,
      shape: 'infinitive',
      core,
      verb: -1,
    };
  if (tokens[verb]?.lower === 'be')
    return {
      rule: 'T3',
      force: outer !== 'none' || requirement === 'should' ? 'idle' : force,
      cue,
      subject,
      shape: 'passive',
      core: subject.start,
      verb: skipAdverbs(tokens, verb + 1, end),
    };
  return { rule: 'T3', isNegated: start !== core, force, cue, subject, shape: 'infinitive', core: start, verb };
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
  const denial = bothDenials(subjectDenial(tokens, subject), negationBefore(tokens, at, subject.end)?.denial ?? 'none');
  // "No bank needs to report": the duty is absent, nothing is forbidden.
  if (denial !== 'none') return { rule: 'T4', force: 'idle', cue, subject, shape: 'infinitive', core: at + 2, verb };
  if (tokens[verb]?.lower === 'be')
    return passiveTrigger(tokens, verb, end, { cue, subject, isNegated: false, denial }, 'need', at, from);
  return { rule: 'T4', force: 'need', cue, subject, shape: 'infinitive', core: at + 2, verb };
};

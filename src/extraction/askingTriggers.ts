import { ASKING_ADJECTIVES } from './frames.js';
import { bothDenials, negationAt, requirementForce, type Denial } from './negation.js';
import { isClosedClass, skipAdverbs } from './slots.js';
import { subjectOf } from './subjects.js';
import { toAfter } from './tellingTriggers.js';
import type { FindTrigger } from './trigger.js';
import { BE, MODALS } from './words.js';

/** `it shall be unlawful for X to V`: adjectives that rule what somebody does. */
const RULINGS: ReadonlyMap<string, 'must' | 'may' | 'must not'> = new Map([
  ['unlawful', 'must not'],
  ['illegal', 'must not'],
  ['prohibited', 'must not'],
  ['forbidden', 'must not'],
  ['lawful', 'may'],
  ['permissible', 'may'],
  ['mandatory', 'must'],
  ['compulsory', 'must'],
]);

/** T2: `it is necessary to V`; T3: `it shall be unlawful for X to V`. */
export const askingTrigger: FindTrigger = (tokens, at, from, end, report) => {
  if (tokens[at]?.lower !== 'it') return null;
  let be = at + 1;
  let denial: Denial = 'none';
  if (MODALS.has(tokens[be]?.lower ?? '')) {
    const early = negationAt(tokens, be + 1, end);
    denial = early.denial;
    be = early.to;
  }
  if (!BE.has(tokens[be]?.lower ?? '')) return null;
  const late = negationAt(tokens, be + 1, end);
  denial = bothDenials(denial, late.denial);
  const adjective = skipAdverbs(tokens, late.to, end);
  const ruled = RULINGS.get(tokens[adjective]?.lower ?? '');
  if (ruled && tokens[adjective + 1]?.lower === 'for') {
    const to = toAfter(tokens, adjective + 2, end);
    const act = skipAdverbs(tokens, to + 1, end);
    if (to > adjective + 2 && !isClosedClass(tokens[act]?.lower ?? ''))
      return {
        rule: 'T3',
        force: requirementForce(ruled, denial),
        cue: { from: at, to: adjective + 1 },
        subject: { start: adjective + 2, end: to, kind: subjectOf(tokens, be, from, report).kind },
        shape: 'infinitive',
        core: to + 1,
        verb: act,
      };
  }
  // "it is not necessary to": nobody is asked.
  if (denial !== 'none') return null;
  if (!ASKING_ADJECTIVES.has(tokens[adjective]?.lower ?? '') || tokens[adjective + 1]?.lower !== 'to') return null;
  const verb = skipAdverbs(tokens, adjective + 2, end);
  if (isClosedClass(tokens[verb]?.lower ?? '')) return null;
  const { kind } = subjectOf(tokens, be, from, report);
  return {
    rule: 'T2',
    force: 'need',
    cue: { from: at, to: adjective + 2 },
    subject: { start: at, end: at, kind },
    shape: 'infinitive',
    core: adjective + 2,
    verb,
  };
};

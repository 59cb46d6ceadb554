import { ASKING_ADJECTIVES } from './frames.js';
import { isClosedClass, skipAdverbs } from './slots.js';
import { subjectOf } from './subjects.js';
import type { Token } from './tokens.js';
import type { FindTrigger, Force } from './trigger.js';
import { BE, MODALS, RELATIVES } from './words.js';

/** Present forms by which a body tells others to act, and their force; `expects` and the like are advice. */
const TELLING: ReadonlyMap<string, Force> = new Map([
  ['expect', 'should'],
  ['expects', 'should'],
  ['encourage', 'should'],
  ['encourages', 'should'],
  ['urge', 'should'],
  ['urges', 'should'],
  ['advise', 'should'],
  ['advises', 'should'],
  ['require', 'must'],
  ['requires', 'must'],
]);
/** How far after the verb the `to` of what is told may stand, in tokens. */
const MAX_TOLD = 24;

/** The `to` that closes a plain noun phrase at `from`; -1 where a mark or a clause comes first. */
function toAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end && at - from <= MAX_TOLD; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || MODALS.has(token.lower) || RELATIVES.has(token.lower)) return -1;
    if (token.lower === 'to') return at;
  }
  return -1;
}

/** T3: `the Authority expects firms to V`, `we encourage banks to V`: the issuer tells an agent to act. */
export const tellingTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const force = TELLING.get(tokens[at]?.lower ?? '');
  if (!force || at === from || MODALS.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'to') return null;
  const to = toAfter(tokens, at + 1, end);
  const verb = skipAdverbs(tokens, to + 1, end);
  if (to <= at + 1 || isClosedClass(tokens[verb]?.lower ?? '')) return null;
  const issuer = subjectOf(tokens, at, from, report);
  if (issuer.start === issuer.end) return null;
  return {
    rule: 'T3',
    force,
    cue: { from: at, to: at + 1 },
    subject: { start: at + 1, end: to, kind: issuer.kind },
    teller: issuer,
    shape: 'infinitive',
    core: to + 1,
    verb,
  };
};

/** `it shall be unlawful for X to V`: adjectives that rule what somebody does. */
const RULINGS: ReadonlyMap<string, Force> = new Map([
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
  if (MODALS.has(tokens[be]?.lower ?? '')) be += 1;
  if (!BE.has(tokens[be]?.lower ?? '')) return null;
  const adjective = skipAdverbs(tokens, be + 1, end);
  const ruled = RULINGS.get(tokens[adjective]?.lower ?? '');
  if (ruled && tokens[adjective + 1]?.lower === 'for') {
    const to = toAfter(tokens, adjective + 2, end);
    const act = skipAdverbs(tokens, to + 1, end);
    if (to > adjective + 2 && !isClosedClass(tokens[act]?.lower ?? ''))
      return {
        rule: 'T3',
        force: ruled,
        cue: { from: at, to: adjective + 1 },
        subject: { start: adjective + 2, end: to, kind: subjectOf(tokens, be, from, report).kind },
        shape: 'infinitive',
        core: to + 1,
        verb: act,
      };
  }
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

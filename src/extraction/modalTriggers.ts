import { IMPERSONAL_NOUNS, IMPERSONAL_PARTICIPLES } from './frames.js';
import { dashedVerb, insertEnd, phraseBefore, reachesEnd } from './inserts.js';
import { verbForm } from './lexicon.js';
import { passiveTrigger } from './passiveTriggers.js';
import { isClosedClass, skipAdverbs } from './slots.js';
import { subjectOf, type Subject } from './subjects.js';
import { TELLING } from './tellings.js';
import type { Token } from './tokens.js';
import type { FindTrigger, Force, Trigger } from './trigger.js';
import { DETERMINERS, IDLE_MODALS, MODALS, SUBJECT_PRONOUNS } from './words.js';

/** T1, T2, T6, T7, T8: a modal verb. */
export const modalTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const token = tokens[at];
  if (!token || !MODALS.has(token.lower) || isNounOrMonth(tokens, at, from) || isInverted(tokens, at)) return null;
  const subject = subjectOf(tokens, at, from, report);
  let to = at + 1;
  let isNegated = token.lower.endsWith("n't") || token.lower === 'cannot';
  if (tokens[to]?.lower === 'not' && to < end) {
    isNegated = true;
    to += 1;
  }
  if (isNoSubject(tokens, subject)) isNegated = true;
  const base = { cue: { from: at, to }, subject, isNegated };
  let force = forceOf(token.lower, isNegated);
  let slot = to;
  let insert: Trigger['insert'] = null;
  const past = skipAdverbs(tokens, slot, end);
  if (/^[,—–]$/.test(tokens[past]?.lower ?? '')) {
    const closing = insertEnd(tokens, past, end);
    if (closing > 0) {
      insert = { from: past + 1, to: closing };
      slot = closing + 1;
    } else if (reachesEnd(tokens, past, end)) {
      insert = { from: past + 1, to: end };
      slot = end;
    }
  }
  const either = skipAdverbs(tokens, slot, end);
  const plain = /^(?:either|both)$/.test(tokens[either]?.lower ?? '') ? skipAdverbs(tokens, either + 1, end) : either;
  const verb = phraseBefore(tokens, plain, end);
  const word = tokens[verb]?.lower ?? '';
  if (token.lower === 'would' && TELLING.has(word) && !isNegated) return null;
  const dashed = dashedVerb(tokens, verb, end);
  if (dashed > 0) return { ...base, insert, rule: 'T1', force, shape: 'active', core: dashed, verb: dashed };
  if (verb >= end || (tokens[verb]?.kind === 'mark' && tokens[verb]?.partner === -1 && /^[:—–-]$/.test(word)))
    return { ...base, rule: 'T7', force, shape: 'active', core: verb, verb: -1, insert };
  if (word === 'be') return passiveTrigger(tokens, verb, end, { ...base, insert }, force, at, from);
  // "efforts should made to": the writer dropped `be`.
  if (
    !isNegated &&
    verb === to &&
    IMPERSONAL_PARTICIPLES.has(word) &&
    IMPERSONAL_NOUNS.has(tokens[subject.end - 1]?.lower ?? '') &&
    verbForm(word)?.form !== 'base'
  )
    return passiveTrigger(tokens, verb - 1, end, { ...base, insert }, force, at, from);
  if (word === 'need' && tokens[verb + 1]?.lower === 'to') {
    if (force === 'will') force = 'need';
    const inner = skipAdverbs(tokens, verb + 2, end);
    if (tokens[inner]?.lower === 'be')
      return passiveTrigger(
        tokens,
        inner,
        end,
        { ...base, cue: { from: at, to: verb + 2 } },
        force === 'need' ? 'need' : 'idle',
        at,
        from,
      );
    return {
      ...base,
      rule: force === 'need' ? 'T4' : 'T1',
      cue: { from: at, to: verb + 2 },
      force: force === 'need' ? 'need' : 'idle',
      shape: 'infinitive',
      core: verb + 2,
      verb: inner,
    };
  }
  const granted = word === 'have' ? powerTo(tokens, verb + 1, end) : -1;
  if (granted > 0 && (force === 'must' || force === 'must not'))
    return {
      ...base,
      insert,
      rule: 'T3',
      force: force === 'must' ? 'may' : 'must not',
      cue: { from: at, to: granted + 1 },
      shape: 'infinitive',
      core: granted + 1,
      verb: skipAdverbs(tokens, granted + 1, end),
    };
  if ((isClosedClass(word) && word !== 'have' && word !== 'do') || tokens[verb]?.kind !== 'word') force = 'idle';
  const isElided = subject.start === subject.end;
  // `must not` has become a prohibition; after `should` and `will` only the word itself says no, so the core keeps it.
  const keepsNot = isNegated && force !== 'must not' && tokens[to - 1]?.lower === 'not';
  if (isNegated && !keepsNot && force !== 'must not' && !isNoSubject(tokens, subject)) force = 'idle';
  return {
    ...base,
    cue: { from: at, to: keepsNot ? to - 1 : to },
    insert,
    rule: isElided ? 'T8' : 'T1',
    force,
    shape: 'active',
    core: keepsNot ? to - 1 : slot,
    verb,
  };
};

/** "shall have the power to require": the `to` after a noun that grants leave; -1 if there is none. */
function powerTo(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (/^(?:the|a|full)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (!/^(?:powers?|right|authority|discretion|option)$/.test(tokens[at]?.lower ?? '')) return -1;
  const verb = skipAdverbs(tokens, at + 2, end);
  return tokens[at + 1]?.lower === 'to' && !isClosedClass(tokens[verb]?.lower ?? '') && verb < end ? at + 1 : -1;
}

const forceOf = (modal: string, isNegated: boolean): Force => {
  if (IDLE_MODALS.has(modal)) return 'idle';
  switch (modal) {
    case 'must':
    case 'shall':
    case "mustn't":
      return isNegated ? 'must not' : 'must';
    case 'may':
      return isNegated ? 'must not' : 'may';
    case 'should':
    case "shouldn't":
      return 'should';
    case 'would':
      return 'would';
    default:
      return 'will';
  }
};

/** ", should the outlook change": a condition without its `if`. */
const isInverted = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower ?? '';
  return tokens[at]?.lower === 'should' && (DETERMINERS.has(next) || SUBJECT_PRONOUNS.has(next)) && next !== 'all';
};

/** `will` after an article is a noun; `May` before a number, or with a capital inside a sentence, is the month. */
function isNounOrMonth(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (
    at > from &&
    DETERMINERS.has(before) &&
    // "Firm A must": a capital inside the sentence is a name.
    !(before === 'a' && tokens[at - 1]?.capital && at - 1 > from) &&
    !/^(?:this|these|that|those|all|each|both|some|such|any|several|many|most|few|another|either|neither)$/.test(before)
  )
    return true;
  if (token?.lower !== 'may' || !token.capital) return false;
  return at > from || tokens[at + 1]?.kind === 'number';
}

/** "No firm may", "Neither party shall". */
export const isNoSubject = (tokens: readonly Token[], subject: Subject): boolean =>
  subject.end > subject.start && /^(?:no|neither|nobody)$/.test(tokens[subject.start]?.lower ?? '');

import { IMPERSONAL_NOUNS, IMPERSONAL_PARTICIPLES, REQUIREMENTS } from './frames.js';
import { dashedVerb, insertEnd, phraseBefore, reachesEnd } from './inserts.js';
import { verbForm } from './lexicon.js';
import { bothDenials, negationAt, negationBefore, opensClauseAt, subjectDenial, type Denial } from './negation.js';
import { passiveTrigger } from './passiveTriggers.js';
import { isClosedClass, isParticiple, skipAdverbs } from './slots.js';
import { subjectOf } from './subjects.js';
import { TELLING } from './tellings.js';
import type { Token } from './tokens.js';
import { baseFormAfter } from './tellingTriggers.js';
import type { Draft, FindTrigger, Force, Trigger } from './trigger.js';
import { DETERMINERS, IDLE_MODALS, MODALS, SUBJECT_PRONOUNS } from './words.js';

/** Modals that hold their `not`. */
const NEGATIVE_MODALS: ReadonlySet<string> = new Set(["mustn't", "shouldn't", "won't", 'cannot']);
/** Verbs of leaving undone: under a ban they ask for the act. */
const FAILING: ReadonlySet<string> = new Set(['fail', 'neglect', 'omit']);

/** T1, T2, T6, T7, T8: a modal verb. */
export const modalTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const token = tokens[at];
  if (!token || !MODALS.has(token.lower) || isNounOrMonth(tokens, at, from) || isInverted(tokens, at)) return null;
  const inverted = invertedTrigger(tokens, at, from, end);
  if (inverted) return inverted;
  const subject = subjectOf(tokens, at, from, report);
  const after = negationAt(tokens, at + 1, end);
  let denial = bothDenials(
    NEGATIVE_MODALS.has(token.lower) ? 'act' : 'none',
    subjectDenial(tokens, subject),
    negationBefore(tokens, at, subject.end)?.denial ?? 'none',
    after.denial,
  );
  // "not only" denies nothing: it is no part of the cue, nor of the core.
  const to = after.denial === 'none' ? at + 1 : after.to;
  // Where the words of negation begin that stand between modal and verb; -1 if none do.
  let firstNo = after.denial !== 'none' ? after.from : -1;
  let slot = after.to;
  let banEnd = to;
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
    // "may, under no circumstances, charge", "shall, where it can, not charge".
    if (insert) {
      const within = negationAt(tokens, insert.from, insert.to);
      const behind = negationAt(tokens, slot, end);
      denial = bothDenials(denial, within.denial, behind.denial);
      if (firstNo < 0 && within.denial !== 'none') firstNo = within.from;
      if (firstNo < 0 && behind.denial !== 'none') firstNo = behind.from;
      slot = behind.to;
      if (within.denial !== 'none' || behind.denial !== 'none') banEnd = slot;
    }
  }
  const either = skipAdverbs(tokens, slot, end);
  const plain = /^(?:either|both)$/.test(tokens[either]?.lower ?? '') ? skipAdverbs(tokens, either + 1, end) : either;
  const verb = phraseBefore(tokens, plain, end);
  // "must as a rule not charge": right before its verb, behind a phrase.
  const late = verb > plain ? negationBefore(tokens, verb, plain) : null;
  if (late) denial = bothDenials(denial, late.denial);
  let force = forceOf(token.lower, denial);
  // `must not` has become a ban; after `should` and `will` only the words themselves say no, so the core keeps them.
  const isNegated = denial !== 'none' && force !== 'must not';
  const base = { cue: { from: at, to: isBan(force) ? banEnd : to }, subject, isNegated };
  const word = tokens[verb]?.lower ?? '';
  if (token.lower === 'would' && TELLING.has(word) && denial === 'none') return null;
  const dashed = dashedVerb(tokens, verb, end);
  if (dashed > 0) return { ...base, insert, rule: 'T1', force, shape: 'active', core: dashed, verb: dashed };
  if (verb >= end || (tokens[verb]?.kind === 'mark' && tokens[verb]?.partner === -1 && /^[:—–-]$/.test(word)))
    return { ...base, rule: 'T7', force: isNegated ? 'idle' : force, shape: 'active', core: verb, verb: -1, insert };
  if (word === 'be') return passiveTrigger(tokens, verb, end, { ...base, insert, denial }, force, at, from);
  // "efforts should made to": the writer dropped `be`.
  if (
    denial === 'none' &&
    verb === to &&
    IMPERSONAL_PARTICIPLES.has(word) &&
    IMPERSONAL_NOUNS.has(tokens[subject.end - 1]?.lower ?? '') &&
    verbForm(word)?.form !== 'base'
  )
    return passiveTrigger(tokens, verb - 1, end, { ...base, insert, denial }, force, at, from);
  if (word === 'need' && tokens[verb + 1]?.lower === 'to') {
    if (force === 'will' && denial === 'none') force = 'need';
    const inner = skipAdverbs(tokens, verb + 2, end);
    if (tokens[inner]?.lower === 'be')
      return passiveTrigger(
        tokens,
        inner,
        end,
        { ...base, denial, cue: { from: at, to: verb + 2 } },
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
  // "No bank should charge": the word that says no is outside any core.
  if (isNegated && firstNo < 0) force = 'idle';
  // "must not fail to report" asks for the report.
  const failed = force === 'must not' && FAILING.has(word) && tokens[verb + 1]?.lower === 'to';
  if (failed)
    return {
      ...base,
      cue: { from: at, to: verb + 2 },
      insert,
      rule: isElided ? 'T8' : 'T1',
      force: 'must',
      shape: 'infinitive',
      core: verb + 2,
      verb: skipAdverbs(tokens, verb + 2, end),
    };
  const keepsNo = isNegated && firstNo >= 0;
  return {
    ...base,
    cue: { from: at, to: keepsNo ? Math.min(firstNo, at + 1) : base.cue.to },
    insert: keepsNo ? null : insert,
    rule: isElided ? 'T8' : 'T1',
    force,
    shape: 'active',
    core: keepsNo ? firstNo : force === 'must not' && late ? late.to : slot,
    verb,
  };
};

/** "Nor may a bank V", "Under no circumstances shall banks V", "Not only must banks V": the subject behind its modal. */
function invertedTrigger(tokens: readonly Token[], at: number, from: number, end: number): Draft | null {
  const isNor = /^(?:nor|neither)$/.test(tokens[at - 1]?.lower ?? '');
  const isOnly = tokens[at - 1]?.lower === 'only' && tokens[at - 2]?.lower === 'not';
  const opener = isNor ? ({ denial: 'act', from: at - 1 } as const) : isOnly ? null : negationBefore(tokens, at, from);
  if (!opener && !isOnly) return null;
  const start = opener ? opener.from : at - 2;
  if (start < from || !opensClauseAt(tokens, start, from)) return null;
  const own = negationAt(tokens, at + 1, end);
  const isPronoun = SUBJECT_PRONOUNS.has(tokens[at + 1]?.lower ?? '');
  const verb = isPronoun ? skipAdverbs(tokens, at + 2, end) : baseFormAfter(tokens, at + 2, end);
  const base = {
    cue: { from: start, to: at + 1 },
    subject: { start: at + 1, end: Math.max(at + 2, verb), kind: 'main' },
    opening: start,
  } as const;
  const denial = bothDenials(opener?.denial ?? 'none', own.denial, subjectDenial(tokens, base.subject));
  const force = forceOf(tokens[at]?.lower ?? '', denial);
  const isBe = tokens[verb]?.lower === 'be';
  const act = isBe ? skipAdverbs(tokens, verb + 1, end) : verb;
  if (verb < 0 || (denial !== 'none' && !isBan(force)) || REQUIREMENTS.has(tokens[act]?.lower ?? ''))
    return { ...base, rule: 'T1', force: 'idle', shape: 'active', core: at + 1, verb: Math.max(verb, at + 1) };
  return isBe && isParticiple(tokens[act]?.lower ?? '')
    ? { ...base, rule: 'T6', force, shape: 'passive', core: at, verb: act }
    : { ...base, rule: 'T1', force, shape: 'active', core: verb, verb };
}

const isBan = (force: Force): boolean => force === 'must not';

/** "shall have the power to require": the `to` after a noun that grants leave; -1 if there is none. */
function powerTo(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (/^(?:the|a|full)$/.test(tokens[at]?.lower ?? '')) at += 1;
  if (!/^(?:powers?|right|authority|discretion|option)$/.test(tokens[at]?.lower ?? '')) return -1;
  const verb = skipAdverbs(tokens, at + 2, end);
  return tokens[at + 1]?.lower === 'to' && !isClosedClass(tokens[verb]?.lower ?? '') && verb < end ? at + 1 : -1;
}

const forceOf = (modal: string, denial: Denial): Force => {
  if (IDLE_MODALS.has(modal)) return 'idle';
  const isNegated = denial === 'act';
  if (denial === 'extent' && /^(?:must|shall|may)/.test(modal.replace("mustn't", 'must'))) return 'idle';
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

import { IMPERSONAL_NOUNS, IMPERSONAL_PARTICIPLES, REQUIREMENTS } from './frames.js';
import { dashedVerb, insertEnd } from './inserts.js';
import { verbForm } from './lexicon.js';
import { isClosedClass, isIng, isParticiple, isVerbAt, skipAdverbs } from './slots.js';
import { subjectOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import type { Draft, Force, Trigger } from './trigger.js';
import { CONJUNCTIONS, DETERMINERS, IDLE_MODALS, isAdverb, MODALS, PREPOSITIONS } from './words.js';

/** T1, T2, T6, T7, T8: a modal verb. */
export function modalTrigger(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  report: boolean,
): Draft | null {
  const token = tokens[at];
  if (!token || !MODALS.has(token.lower) || isNounOrMonth(tokens, at, from)) return null;
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
  if (tokens[past]?.lower === ',') {
    const closing = insertEnd(tokens, past, end);
    if (closing > 0) {
      insert = { from: past + 1, to: closing };
      slot = closing + 1;
    }
  }
  const verb = skipAdverbs(tokens, slot, end);
  const word = tokens[verb]?.lower ?? '';
  const dashed = dashedVerb(tokens, verb, end);
  if (dashed > 0) return { ...base, insert, rule: 'T1', force, shape: 'active', core: dashed, verb: dashed };
  if (verb >= end || (tokens[verb]?.kind === 'mark' && tokens[verb]?.partner === -1 && /^[:—–-]$/.test(word)))
    return { ...base, rule: 'T7', force, shape: 'active', core: verb, verb: -1, insert };
  if (word === 'be') return passiveTrigger(tokens, verb, end, { ...base, insert }, force, at, from);
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
}

type PassiveBase = {
  cue: { from: number; to: number };
  subject: Subject;
  isNegated: boolean;
  insert?: Trigger['insert'];
};

/** `modal be …`: passive (T6, T8), impersonal frame (T2), requirement (`shall be required to`), or a plain `be`. */
export function passiveTrigger(
  tokens: readonly Token[],
  be: number,
  end: number,
  base: PassiveBase,
  force: Force,
  modal: number,
  from: number,
): Draft {
  let participle = skipAdverbs(tokens, be + 1, end);
  if (tokens[participle]?.lower === ',') {
    const closing = insertEnd(tokens, participle, end);
    if (closing > 0) participle = skipAdverbs(tokens, closing + 1, end);
  }
  const word = tokens[participle]?.lower ?? '';
  const requirement = REQUIREMENTS.get(word);
  if (requirement && tokens[participle + 1]?.lower === 'to') {
    const verb = skipAdverbs(tokens, participle + 2, end);
    const isDuty = (force === 'must' || force === 'must not') && tokens[verb]?.lower !== 'be';
    const isAct =
      (force === 'should' || force === 'will' || force === 'would' || force === 'need') && requirement !== 'must';
    // "banks should be encouraged to": the speaker is to encourage them, so the passive is whole.
    if (isAct) return { ...base, rule: 'T6', force, shape: 'passive', core: base.subject.start, verb: participle };
    const means: Force = !isDuty
      ? 'idle'
      : base.isNegated
        ? requirement === 'may'
          ? 'must not'
          : 'idle'
        : requirement;
    return {
      ...base,
      isNegated: false,
      cue: { from: modal, to: participle + 2 },
      rule: 'T3',
      force: means,
      shape: 'infinitive',
      core: participle + 2,
      verb,
    };
  }
  if (requirement === 'must not' && tokens[participle + 1]?.lower === 'from' && force === 'must') {
    const verb = skipAdverbs(tokens, participle + 2, end);
    if (isIng(tokens[verb]?.lower ?? ''))
      return {
        ...base,
        cue: { from: modal, to: participle + 2 },
        rule: 'T3',
        force: 'must not',
        shape: 'gerund',
        core: participle + 2,
        verb,
      };
  }
  if (!isParticiple(word)) return { ...base, rule: 'T1', force, shape: 'active', core: be, verb: be };
  const head = tokens[base.subject.end - 1]?.lower ?? '';
  if (IMPERSONAL_NOUNS.has(head) && IMPERSONAL_PARTICIPLES.has(word)) {
    const frame = impersonalSlot(tokens, participle, end);
    if (frame)
      return {
        ...base,
        cue: { from: Math.max(from, base.subject.start), to: frame.core },
        rule: 'T2',
        force,
        ...frame,
      };
  }
  const isElided = base.subject.start === base.subject.end;
  return {
    ...base,
    rule: isElided ? 'T8' : 'T6',
    force,
    shape: 'passive',
    core: isElided ? modal : base.subject.start,
    verb: participle,
  };
}

/** After `efforts will be made`: `to V`, `to V-ing`, `on V-ing`; null where no verb follows. */
function impersonalSlot(
  tokens: readonly Token[],
  participle: number,
  end: number,
): Pick<Draft, 'shape' | 'core' | 'verb'> | null {
  let at = skipAdverbs(tokens, participle + 1, end);
  if (tokens[at]?.lower === 'up') at += 1;
  // One short phrase may stand between: "made in all regions to".
  const opener = tokens[at]?.lower ?? '';
  if (!/^(?:to|on|in|into|for|towards)$/.test(opener)) return null;
  const verb = skipAdverbs(tokens, at + 1, end);
  const word = tokens[verb]?.lower ?? '';
  if (isIng(word)) return { shape: 'gerund', core: at + 1, verb };
  if (opener !== 'to' || tokens[verb]?.kind !== 'word' || isClosedClass(word)) return null;
  return isVerbAt(tokens, verb, end, 'series') || verbForm(word)?.form === 'base'
    ? { shape: 'infinitive', core: at + 1, verb }
    : null;
}

/** T6 without its modal: ", and the rate be kept stable", after a passive whose modal it shares. */
export function elidedPassiveTrigger(
  tokens: readonly Token[],
  at: number,
  end: number,
  report: boolean,
  found: readonly Trigger[],
): Draft | null {
  if (tokens[at]?.lower !== 'be') return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (
    MODALS.has(before) ||
    before === 'to' ||
    before === 'not' ||
    before === ',' ||
    isAdverb(before) ||
    CONJUNCTIONS.has(before) ||
    PREPOSITIONS.has(before)
  )
    return null;
  const earlier = found.at(-1);
  if (!earlier || (earlier.rule !== 'T6' && earlier.rule !== 'T8')) return null;
  const participle = skipAdverbs(tokens, at + 1, end);
  if (!isParticiple(tokens[participle]?.lower ?? '')) return null;
  const subject = subjectOf(tokens, at, earlier.verb + 1, report);
  if (
    subject.kind === 'subordinate' ||
    subject.start <= earlier.verb + 1 ||
    !/^(?:,|;|and)$/.test(tokens[subject.start - 1]?.lower ?? '')
  )
    return null;
  return {
    rule: 'T6',
    force: earlier.force,
    isNegated: earlier.isNegated,
    cue: earlier.cue && { from: at, to: at + 1 },
    subject,
    shape: 'passive',
    core: subject.start,
    verb: participle,
  };
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

/** `will` after an article is a noun; `May` before a number, or with a capital inside a sentence, is the month. */
function isNounOrMonth(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.lower ?? '';
  if (
    at > from &&
    DETERMINERS.has(before) &&
    !/^(?:this|these|that|those|all|each|both|some|such|any|several|many|most|few|another|either|neither)$/.test(before)
  )
    return true;
  if (token?.lower !== 'may' || !token.capital) return false;
  return at > from || tokens[at + 1]?.kind === 'number';
}

/** "No firm may", "Neither party shall". */
export const isNoSubject = (tokens: readonly Token[], subject: Subject): boolean =>
  subject.end > subject.start && /^(?:no|neither|nobody)$/.test(tokens[subject.start]?.lower ?? '');

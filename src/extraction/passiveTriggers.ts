import { IMPERSONAL_NOUNS, IMPERSONAL_PARTICIPLES, REQUIREMENTS } from './frames.js';
import { insertEnd } from './inserts.js';
import { baseVerb, verbForm } from './lexicon.js';
import { requirementForce, type Denial } from './negation.js';
import { isClosedClass, isIng, isParticiple, isVerbAt, looksLikeAdjective, skipAdverbs } from './slots.js';
import { subjectOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import type { Draft, Force, Trigger } from './trigger.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb, MODALS, PREPOSITIONS } from './words.js';

type PassiveBase = {
  cue: { from: number; to: number };
  subject: Subject;
  isNegated: boolean;
  denial: Denial;
  insert?: Trigger['insert'];
};

/** `modal be …`: passive (T6, T8), impersonal frame (T2), requirement (`shall be required to`), or a plain `be`. */
export function passiveTrigger(
  tokens: readonly Token[],
  be: number,
  end: number,
  { denial, ...base }: PassiveBase,
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
    const isDuty =
      (force === 'must' || force === 'must not' || (force === 'will' && requirement === 'must')) &&
      tokens[verb]?.lower !== 'be';
    const isAct =
      (force === 'should' || force === 'will' || force === 'would' || force === 'need') && requirement !== 'must';
    // "banks should be encouraged to": the speaker is to encourage them, so the passive is whole.
    if (isAct) return { ...base, rule: 'T6', force, shape: 'passive', core: base.subject.start, verb: participle };
    const means = isDuty ? requirementForce(requirement, denial) : 'idle';
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
  if (
    requirement === 'must not' &&
    tokens[participle + 1]?.lower === 'from' &&
    (force === 'must' || force === 'must not')
  ) {
    const verb = skipAdverbs(tokens, participle + 2, end);
    if (isIng(tokens[verb]?.lower ?? ''))
      return {
        ...base,
        isNegated: false,
        cue: { from: modal, to: participle + 2 },
        rule: 'T3',
        force: requirementForce(requirement, denial),
        shape: 'gerund',
        core: participle + 2,
        verb,
      };
  }
  if (isStateOfMind(tokens, participle) || (!isParticiple(word) && !isSlipOfParticiple(tokens, participle)))
    return { ...base, rule: 'T1', force, shape: 'active', core: be, verb: be };
  const head = tokens[base.subject.end - 1]?.lower ?? '';
  if (IMPERSONAL_NOUNS.has(head) && IMPERSONAL_PARTICIPLES.has(word)) {
    const frame = impersonalSlot(tokens, participle, end);
    if (frame)
      return {
        ...base,
        cue: { from: Math.max(from, base.subject.start), to: frame.core },
        rule: 'T2',
        // "No efforts will be made to", "steps should not be taken to": the core would leave the denial out.
        force: denial === 'none' ? force : 'idle',
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

/** "must be satisfied that", "should be prepared to": an adjective; its subject is to be so. */
function isStateOfMind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  switch (tokens[at]?.lower) {
    case 'satisfied':
      return next === 'that' || next === 'as' || next === 'of';
    case 'concerned':
      return next === 'about' || next === 'over';
    case 'prepared':
      return next === 'to' || next === 'for';
    default:
      return false;
  }
}

/** "should be strengthen", "will be push forward": no base verb stands after `be`, so the writer meant the participle. */
function isSlipOfParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const entry = baseVerb(word);
  if (!entry || isAdverb(word) || looksLikeAdjective(word)) return false;
  return (
    entry.bias === 'verb' ||
    (entry.bias === 'weak' &&
      entry.particles.includes(tokens[at + 1]?.lower ?? '') &&
      !PREPOSITIONS.has(tokens[at + 1]?.lower ?? ''))
  );
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
  // "devoted to pilot zones", but "given to guide public opinion": after these `to` is a preposition unless a verb is plain.
  const next = tokens[verb + 1]?.lower ?? '';
  const isPlain = baseVerb(word)?.bias === 'verb' || DETERMINERS.has(next) || looksLikeAdjective(next);
  if (/^(?:devoted|directed|given|paid|attached|applied)$/.test(tokens[participle]?.lower ?? '') && !isPlain)
    return null;
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

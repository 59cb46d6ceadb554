import { DECISIONS } from './frames.js';
import { dashedVerb } from './inserts.js';
import { baseVerb, lemmaOf, verbForm } from './lexicon.js';
import { bothDenials, negationAt, negationBefore, subjectDenial } from './negation.js';
import { agreesWithBase, isVerbAt, skipAdverbs } from './slots.js';
import { subjectOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import type { Draft, FindTrigger } from './trigger.js';
import { IMPERSONAL_UNDERTAKINGS, READINESS, UNDERTAKING_NOUNS, UNDERTAKINGS } from './undertakings.js';
import { BE, DETERMINERS, IDLE_MODALS, isAdverb, MODALS, POSSESSIVES } from './words.js';

/** Where the words of an undertaking stand: from the first auxiliary to before `to` or `that`; and who undertakes. */
interface Undertaking {
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
}

/** T9: `decided to V`, `it was resolved that …`, `we intend to V`, `stands ready to V`, `reaffirmed its commitment to V`. */
export const undertakingTrigger: FindTrigger = (tokens, at, from, end, report) => {
  const word = tokens[at]?.lower ?? '';
  if (tokens[at]?.capital) return null;
  const said =
    impersonal(tokens, at, from, word) ??
    personal(tokens, at, from, report, word) ??
    readiness(tokens, at, from, report, word) ??
    ownNoun(tokens, at, from, report, word);
  if (!said) return null;
  const denied = bothDenials(
    subjectDenial(tokens, said.subject),
    negationBefore(tokens, said.from, said.subject.end)?.denial ?? 'none',
    negationAt(tokens, said.from, at).denial,
  );
  // "never decided to": nothing was undertaken.
  const base = { rule: 'T9', force: denied === 'none' ? 'decide' : 'idle', subject: said.subject } as const;
  const link = tokens[said.to]?.lower;
  // "decided not to lower it": a decision has no ban, so the core keeps the word.
  const isNot = /^(?:not|never)$/.test(tokens[said.to - 1]?.lower ?? '');
  const cue = { from: said.from, to: isNot && link === 'to' ? said.to - 1 : said.to + 1 };
  if (link === 'to') {
    const act = infinitiveAfter(tokens, said.to, end);
    const within = negationAt(tokens, said.to + 1, end);
    const keepsNo = isNot || within.denial !== 'none';
    const force = keepsNo && act.verb < 0 ? 'idle' : base.force;
    return {
      ...base,
      force,
      cue,
      isNegated: keepsNo,
      shape: 'infinitive',
      ...act,
      core: isNot ? said.to - 1 : act.core,
    };
  }
  // `that` + a clause with a modal of its own is read by that modal; only a clause without one is a decision as a whole.
  if (link !== 'that' || !DECISIONS.has(lemmaOf(word)) || hasModalBefore(tokens, said.to + 1, end)) return null;
  return { ...base, cue, shape: 'clause', core: said.to + 1, verb: said.to + 1 };
};

/** The verb after `to`; -1 where the items of a list give it. */
function infinitiveAfter(tokens: readonly Token[], to: number, end: number): Pick<Draft, 'core' | 'verb'> {
  const verb = skipAdverbs(tokens, to + 1, end);
  const dashed = dashedVerb(tokens, verb, end);
  if (dashed > 0) return { core: dashed, verb: dashed };
  return { core: to + 1, verb: verb >= end || /^[:—–]$/.test(tokens[verb]?.lower ?? '') ? -1 : verb };
}

/** `it was decided`, `it has also been agreed`. */
function impersonal(tokens: readonly Token[], at: number, from: number, word: string): Undertaking | null {
  if (!IMPERSONAL_UNDERTAKINGS.has(word)) return null;
  let it = at - 1;
  while (it > from && (BE.has(tokens[it]?.lower ?? '') || isAuxiliary(tokens[it]))) it -= 1;
  if (it === at - 1 || tokens[it]?.lower !== 'it') return null;
  return {
    from: it + 1,
    to: skipAdverbs(tokens, at + 1, tokens.length),
    subject: { start: it, end: it + 1, kind: 'main' },
  };
}

/** `the Board has decided`, `we intend`. */
function personal(
  tokens: readonly Token[],
  at: number,
  from: number,
  report: boolean,
  word: string,
): Undertaking | null {
  if (!UNDERTAKINGS.has(word) || !verbForm(word)) return null;
  let start = at;
  while (start > from && isAuxiliary(tokens[start - 1])) start -= 1;
  const before = tokens[start - 1]?.lower ?? '';
  if (isClosedToVerb(before) || verbForm(before)?.form === 'pastParticiple') return null;
  // "to implement plans to": after a verb it is the object.
  if ((baseVerb(before)?.bias ?? 'noun') !== 'noun') return null;
  const subject = subjectOf(tokens, start, from, report);
  // "may refuse or agree to", "the action plan to": a base form without a plural before it is an infinitive or a noun.
  if (verbForm(word)?.form === 'base' && (subject.start === subject.end || !agreesWithBase(before))) return null;
  return { from: start, to: skipAdverbs(tokens, at + 1, tokens.length), subject };
}

/** `stands ready`, `is determined`. */
function readiness(
  tokens: readonly Token[],
  at: number,
  from: number,
  report: boolean,
  word: string,
): Undertaking | null {
  if (!READINESS.has(word) || tokens[at + 1]?.lower !== 'to') return null;
  let verb = at - 1;
  while (verb > from && isAdverb(tokens[verb]?.lower ?? '')) verb -= 1;
  if (!/^(?:stands?|is|are)$/.test(tokens[verb]?.lower ?? '')) return null;
  return { from: verb, to: at + 1, subject: subjectOf(tokens, verb, from, report) };
}

/** `reaffirmed its firm commitment`. */
function ownNoun(
  tokens: readonly Token[],
  at: number,
  from: number,
  report: boolean,
  word: string,
): Undertaking | null {
  if (!UNDERTAKING_NOUNS.has(word) || tokens[at + 1]?.lower !== 'to') return null;
  let owner = at - 1;
  while (owner > from && at - owner <= 3 && !POSSESSIVES.has(tokens[owner]?.lower ?? '')) owner -= 1;
  if (!POSSESSIVES.has(tokens[owner]?.lower ?? '')) return null;
  if (!/^(?:affirm|reaffirm|confirm|reiterate|renew|underline|stress)$/.test(lemmaOf(tokens[owner - 1]?.lower ?? '')))
    return null;
  if (!isVerbAt(tokens, skipAdverbs(tokens, at + 2, tokens.length), tokens.length, 'series')) return null;
  return { from: owner, to: at + 1, subject: subjectOf(tokens, owner - 1, from, report) };
}

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:has|have)$/.test(token.lower) || (isAdverb(token.lower) && token.lower !== 'not'));

/** After these a form of a verb is a noun, a participle, or denied. */
const isClosedToVerb = (before: string): boolean =>
  DETERMINERS.has(before) ||
  MODALS.has(before) ||
  BE.has(before) ||
  before === 'to' ||
  before === 'not' ||
  before === 'had' ||
  before.endsWith("'s");

const hasModalBefore = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let at = from; at < end && tokens[at]?.lower !== ';'; at += 1)
    if (MODALS.has(tokens[at]?.lower ?? '') && !IDLE_MODALS.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

import { verbForm } from './lexicon.js';
import { isIng, skipAdverbs } from './slots.js';
import type { Subject } from './subjects.js';
import type { Token } from './tokens.js';
import type { Force } from './trigger.js';
import { CONJUNCTIONS, isAdverb, PREPOSITIONS } from './words.js';

/**
 * What the words of negation around a cue deny (extraction.md §5). `act`: what must not be done ("never", "no bank",
 * "in no case"). `extent`: only that it holds for all or always ("not every bank", "rarely", "not necessarily"), or a
 * denial is denied: no modality says so. A gain of truth is never worth a meaning turned round, so `extent` directs nothing.
 */
export type Denial = 'none' | 'act' | 'extent';

/** Nouns that make `in no …`, `under no …`, `at no …` a denial of the act; "with no delay" denies only the delay. */
const CIRCUMSTANCES =
  /^(?:cases?|circumstances?|events?|time|account|way|ways|conditions?|means|respects?|manner|instances?|situations?|reasons?|pretext|stage|point)$/;
/** "No less than five banks", "not later than Friday": a measure, no denial of an act. */
const MEASURES = /^(?:less|fewer|more|later|sooner|earlier|greater|longer|higher|lower)$/;
export const isMeasureAt = (tokens: readonly Token[], at: number): boolean =>
  MEASURES.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'than';
/** "No doubt banks must": the speaker's certainty. */
const CERTAINTY = /^(?:doubt|wonder)$/;
/** Nobody at all. */
const NOBODY = /^(?:no|none|neither|nobody|no-one|noone|nor)$/;
/** `not` before these leaves some out. */
const NOT_EVERY = /^(?:all|every|everyone|everybody|each|both|many|most|much|enough)$/;
/** Almost never: neither allowed nor forbidden. */
const ALMOST_NEVER = /^(?:hardly|scarcely|barely|rarely|seldom)$/;
/** After `not` these leave the act open: "must not always". */
const NOT_ALWAYS = /^(?:necessarily|always|invariably|automatically|normally|usually|generally|ordinarily)$/;
/** `not only A but also B` asks for both. */
const FOCUS = /^(?:only|merely|simply|just|solely)$/;
/** How far after `not only` its `but` may stand, in tokens. */
const MAX_CONTRAST = 60;

/** Two denials make neither a duty nor a ban that a reader would quote. */
export const bothDenials = (...denials: readonly Denial[]): Denial => {
  const acts = denials.filter((one) => one === 'act').length;
  return denials.includes('extent') || acts > 1 ? 'extent' : acts === 1 ? 'act' : 'none';
};

/** What the subject denies, with the words right before it: "No bank", "None of them", "Not every bank". */
export function subjectDenial(tokens: readonly Token[], { start, end }: Subject): Denial {
  if (start >= end) return 'none';
  const first = tokens[start]?.lower ?? '';
  const second = tokens[start + 1]?.lower ?? '';
  const before = tokens[start - 1]?.lower ?? '';
  if (ALMOST_NEVER.test(before) || first === 'few') return 'extent';
  if (before === 'not') {
    if (first === 'one' || first === 'any' || (first === 'a' && second === 'single')) return 'act';
    if (NOT_EVERY.test(first)) return 'extent';
  }
  if (!NOBODY.test(first)) return 'none';
  if (first === 'none' && second === 'other') return 'extent';
  if (first !== 'no') return 'act';
  const goesOn = end - start > 2 && !PREPOSITIONS.has(tokens[start + 2]?.lower ?? '');
  return isMeasureAt(tokens, start + 1) || (CERTAINTY.test(second) && goesOn) ? 'none' : 'act';
}

/** Words of negation, in token indices; `from === to` where there are none. */
export interface Negation {
  readonly denial: Denial;
  readonly from: number;
  readonly to: number;
}

/** The negation among the adverbs that open `[at, end)`: "not", "also never", "under no circumstances", "no longer". */
export function negationAt(tokens: readonly Token[], at: number, end: number): Negation {
  let denial: Denial = 'none';
  let from = -1;
  let to = at;
  for (let next = at; next < end;) {
    const one = wordOfNegation(tokens, next, end);
    if (one) {
      denial = bothDenials(denial, one.denial);
      if (from < 0) from = next;
      next = to = one.to;
    } else if (isAdverb(tokens[next]?.lower ?? '')) next += 1;
    else break;
  }
  return { denial, from: from < 0 ? at : from, to };
}

/** The negation that ends right before `at`: "banks never may", "Under no circumstances may a bank". Null if none does. */
export function negationBefore(tokens: readonly Token[], at: number, floor: number): Negation | null {
  let last = at - 1;
  for (; last >= floor; last -= 1) {
    const word = tokens[last]?.lower ?? '';
    const one = [last, last - 1, last - 2]
      .filter((start) => start >= floor)
      .map((start) => ({ start, found: wordOfNegation(tokens, start, at) }))
      .find(({ found, start }) => found !== null && found.to === last + 1 && start <= last);
    if (one?.found) return { denial: one.found.denial, from: one.start, to: last + 1 };
    if (!isAdverb(word)) return null;
  }
  return null;
}

/** One word or phrase of negation at `at`. */
function wordOfNegation(tokens: readonly Token[], at: number, end: number): { denial: Denial; to: number } | null {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  // "not later than", "not being a bank": what is denied is a measure or a description, no act.
  if (word === 'not' || word === 'never') {
    if ((isIng(next) && verbForm(next)?.form !== 'base') || isMeasureAt(tokens, at + 1)) return null;
  }
  if (word === 'not') {
    if (NOT_ALWAYS.test(next)) return { denial: 'extent', to: at + 2 };
    if (!FOCUS.test(next)) return { denial: 'act', to: at + 1 };
    const contrast = contrastAfter(tokens, at + 2, end);
    if (contrast === 'also' || (contrast === 'but' && next === 'only')) return { denial: 'none', to: at + 2 };
    // "must not only rely on it" says what is not enough, or what is not all: nobody can tell.
    return next === 'only' ? { denial: 'extent', to: at + 2 } : { denial: 'act', to: at + 1 };
  }
  if (word === 'never' || word === 'neither' || word === 'nowhere') return { denial: 'act', to: at + 1 };
  if (ALMOST_NEVER.test(word)) return { denial: 'extent', to: at + 1 };
  if (word === 'no')
    return (next === 'longer' || next === 'more') && tokens[at + 2]?.lower !== 'than'
      ? { denial: 'act', to: at + 2 }
      : null;
  if (!PREPOSITIONS.has(word) || next !== 'no' || !CIRCUMSTANCES.test(tokens[at + 2]?.lower ?? '')) return null;
  const after = tokens[at + 3]?.lower ?? '';
  // "in no event later than Friday" sets a time.
  if (isMeasureAt(tokens, at + 3)) return null;
  return { denial: 'act', to: /^what(?:so)?ever$/.test(after) ? at + 4 : at + 3 };
}

/** What follows `not only A`: `but also B`, `but B`, or no contrast. */
function contrastAfter(tokens: readonly Token[], from: number, end: number): 'also' | 'but' | null {
  for (let at = from; at < end && at - from <= MAX_CONTRAST; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';' || word === ':') return null;
    if (word !== 'but') continue;
    for (let also = at + 1; also < Math.min(end, at + 5); also += 1)
      if (/^(?:also|too)$/.test(tokens[also]?.lower ?? '')) return 'also';
    return 'but';
  }
  return null;
}

/** Does a clause open at `at`? Then a modal after the negation stands before its subject. */
export const opensClauseAt = (tokens: readonly Token[], at: number, from: number): boolean => {
  const before = tokens[at - 1];
  return at === from || before === undefined || before.kind === 'mark' || CONJUNCTIONS.has(before.lower);
};

/** "is not required to", "No bank is allowed to", "is required not to": what a participle that gives force comes to. */
export function requirementForce(
  stated: 'must' | 'may' | 'should' | 'must not',
  outer: Denial,
  inner: Denial = 'none',
): Force {
  if (outer === 'extent' || inner === 'extent' || (outer === 'act' && inner === 'act')) return 'idle';
  // What nobody is allowed to do is forbidden; what nobody is required to do is left open.
  if (outer === 'act') return stated === 'may' ? 'must not' : 'idle';
  if (inner === 'act') return stated === 'must' ? 'must not' : stated === 'should' ? 'should' : 'idle';
  return stated;
}

/** The `to` at `at`, or behind a negation: "required not to". -1 if there is none. */
export function linkAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === 'to') return at;
  return /^(?:not|never)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to' ? at + 1 : -1;
}

/** The infinitive whose `to` stands at `to`: its verb, where its core begins behind words of negation, and what they deny. */
export function infinitiveAt(
  tokens: readonly Token[],
  to: number,
  end: number,
): { verb: number; core: number; inner: Denial } {
  const within = negationAt(tokens, to + 1, end);
  const before = /^(?:not|never)$/.test(tokens[to - 1]?.lower ?? '') ? 'act' : 'none';
  return {
    verb: skipAdverbs(tokens, within.to, end),
    core: within.to,
    inner: bothDenials(before, within.denial),
  };
}

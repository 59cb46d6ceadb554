import { afterVerb } from './aspects.js';
import { ABSORBING } from './frames.js';
import { isPointing } from './governors.js';
import { baseVerb } from './lexicon.js';
import { isClosedClass, isFinite, isIng, isParticiple, isVerbAt, skipAdverbs } from './slots.js';
import type { Token } from './tokens.js';
import { isAsWellAs, readJoint } from './joints.js';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SINGULAR_AUX,
  SUBORDINATORS,
} from './words.js';

/** One verb phrase, in token indices: `start` is its first adverb or verb, `verb` its verb. */
export interface VerbPhrase {
  readonly start: number;
  readonly end: number;
  readonly verb: number;
}

export interface SplitContext {
  /** The word that the head allows again before each verb: `required to V, and to V`, `given to V-ing and to V-ing`; null if none. */
  readonly link: string | null;
  /** Gerunds are joined, not bare verbs: `emphasis will be placed on V-ing and V-ing`. */
  readonly isGerund: boolean;
  /** In readouts a bare verb after a comma returns to the modal; in rules it may still complete a purpose. */
  readonly returnsToModal: boolean;
}

/** What an inner clause allows: may a bare verb after `and` belong to it? */
type Inner = 'none' | 'closed' | 'purpose' | 'plural' | 'absorbing' | 'pending';

/**
 * Cuts the verb phrases of `[start, end)` apart (extraction.md §6): at `,`, `;` or `and` before a base verb, once the verb
 * before it has its object. One pass to the right.
 */
export function splitCoordination(
  tokens: readonly Token[],
  start: number,
  verb: number,
  end: number,
  context: SplitContext,
): VerbPhrase[] {
  const phrases: VerbPhrase[] = [];
  const depth = tokens[verb]?.depth ?? 0;
  let phraseStart = start;
  let phraseVerb = verb;
  let at = afterVerb(tokens, verb, end);
  let hasObject = false;
  let inner: Inner = 'none';
  // "and to V" returns to the head where no other infinitive stands between them.
  let hasInfinitive = false;
  let hasFinite = false;
  let cutAt = -1;
  // Right after a verb of purpose that has no object yet: "to encourage, support and guide X" shares one.
  let bareUntil = -1;
  // For each cut: was it a bare comma? "A x, B y, or C z" turns out to be one choice only at its `or`.
  const joinedByComma: boolean[] = [];
  const mergeAlternatives = (): void => {
    while (joinedByComma.at(-1) === true) {
      joinedByComma.pop();
      const before = phrases.pop();
      if (!before) return;
      phraseStart = before.start;
      phraseVerb = before.verb;
    }
  };
  const isVerb = (index: number, place: 'series' | 'bare'): boolean => {
    const word = tokens[index]?.lower ?? '';
    return context.isGerund
      ? index < end && isIng(word) && !!tokens[index + 1] && !CONJUNCTIONS.has(tokens[index + 1]?.lower ?? '')
      : isVerbAt(tokens, index, end, place);
  };
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    if (token.partner > at && token.partner < end) {
      hasObject = true;
      at = token.partner + 1;
      continue;
    }
    const word = token.lower;
    const isJoint =
      token.depth === depth &&
      (word === ',' || word === ';' || word === 'and' || word === 'or' || isAsWellAs(tokens, at));
    if (!isJoint) {
      hasFinite ||= isFinite(tokens, at);
      [inner, hasObject] = advance(tokens, at, end, inner, hasObject);
      if (word === 'to' && tokens[at + 1]?.kind === 'word' && !isClosedClass(tokens[at + 1]?.lower ?? ''))
        hasInfinitive = true;
      if (word === 'to' && inner === 'purpose') bareUntil = afterVerb(tokens, skipAdverbs(tokens, at + 1, end), end);
      at += 1;
      continue;
    }
    if (cutAt < 0 && word === ',' && opensAside(tokens, at, end)) cutAt = at;
    const joint = readJoint(tokens, at, end);
    const first = joint.next;
    // "will V X and is not bound": a finite verb goes back to the subject, unless a clause within the core has one.
    if (cutAt < 0 && joint.hasAnd && hasObject && !hasFinite && (inner === 'none' || inner === 'purpose'))
      if (isFiniteOnly(tokens, skipAdverbs(tokens, first, end))) cutAt = at;
    let slot = first;
    if (tokens[slot]?.lower === context.link) slot += 1;
    const next = skipAdverbs(tokens, slot, end);
    const hasComma = joint.hasComma;
    const repeatsLink = slot > first;
    if (at === bareUntil && !repeatsLink && isVerb(next, 'series')) {
      bareUntil = afterVerb(tokens, next, end);
      at = bareUntil;
      continue;
    }
    if (
      !joint.hasOr &&
      hasObject &&
      // "are aware of and comply with the rules": what a preposition waits for comes after the next verb.
      !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
      inner !== 'absorbing' &&
      isVerb(next, hasComma || repeatsLink ? 'series' : 'bare') &&
      (repeatsLink
        ? (joint.hasAnd || goesOn(tokens, next, end, context.link)) &&
          (hasComma || inner === 'none' || inner === 'closed' || !hasInfinitive)
        : returns(inner, hasComma, joint.hasAnd, context))
    ) {
      phrases.push({ start: phraseStart, end: cutAt < 0 ? at : cutAt, verb: phraseVerb });
      joinedByComma.push(!joint.hasAnd);
      cutAt = -1;
      phraseStart = skipJoining(tokens, slot, next);
      phraseVerb = next;
      hasObject = false;
      hasInfinitive = false;
      hasFinite = false;
      inner = 'none';
      at = afterVerb(tokens, next, end);
      continue;
    }
    if (!hasObject && isVerb(next, 'series')) {
      // A verb without its object yet shares the next one's: "establish and maintain X".
      at = afterVerb(tokens, next, end);
      continue;
    }
    if (hasComma && inner === 'pending' && isVerb(next, 'series')) inner = 'plural';
    if (joint.hasOr && isVerb(next, 'series')) mergeAlternatives();
    at = Math.max(at + 1, joint.next);
  }
  phrases.push({ start: phraseStart, end: cutAt < 0 ? end : cutAt, verb: phraseVerb });
  return phrases;
}

/** A finite verb and nothing else: "have" and "do" may be infinitives, "thanked" is finite where its object follows. */
function isFiniteOnly(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (isFinite(tokens, at)) return !/^(?:have|do)$/.test(word);
  return word.endsWith('ed') && isParticiple(word) && DETERMINERS.has(tokens[at + 1]?.lower ?? '');
}

/** How far ahead the `and` of a series is looked for, in tokens: it bounds the walk. */
const MAX_SERIES = 160;

/** "to A, to B, and to C": a bare comma opens the next of a series only if the series goes on to its `and`. */
function goesOn(tokens: readonly Token[], from: number, end: number, link: string | null): boolean {
  for (let at = from; at + 1 < end && at - from < MAX_SERIES; at += 1)
    if (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === link) return true;
  return false;
}

/** Where such an aside begins in `[from, end)`, outside brackets; `end` if there is none. */
export function asideStart(tokens: readonly Token[], from: number, end: number): number {
  for (let at = Math.max(0, from); at < end; at += 1)
    if (tokens[at]?.lower === ',' && tokens[at]?.depth === tokens[from]?.depth && opensAside(tokens, at, end))
      return at;
  return end;
}

/** What is no part of the core behind a comma: a relative clause with a modal of its own, a turn to another thought. */
function opensAside(tokens: readonly Token[], comma: number, end: number): boolean {
  const word = tokens[comma + 1]?.lower ?? '';
  if (word === 'which') return MODALS.has(tokens[skipAdverbs(tokens, comma + 2, end)]?.lower ?? '');
  return word === 'however' && tokens[comma + 2]?.lower === ',';
}

/** After a comma a bare verb returns to the head unless a list of an inner clause may still run; after `and` it stays with it. */
function returns(inner: Inner, hasComma: boolean, hasAnd: boolean, context: SplitContext): boolean {
  switch (inner) {
    case 'none':
    case 'closed':
      return true;
    case 'purpose':
    case 'plural':
      return hasComma && context.returnsToModal;
    case 'pending':
      return hasComma && hasAnd;
    case 'absorbing':
      return false;
  }
}

/** What one token does to the state: an object appears, an inner clause opens, its number becomes known. */
function advance(
  tokens: readonly Token[],
  at: number,
  end: number,
  inner: Inner,
  hasObject: boolean,
): [Inner, boolean] {
  const token = tokens[at];
  const word = token?.lower ?? '';
  if (!token) return [inner, hasObject];
  const absorbs = ABSORBING.some((opening) => opening.every((part, offset) => tokens[at + offset]?.lower === part));
  if (
    absorbs ||
    ((word === 'thus' || word === 'thereby') && isIng(tokens[skipAdverbs(tokens, at + 1, end)]?.lower ?? ''))
  )
    return ['absorbing', true];
  if (inner === 'absorbing') return [inner, true];
  if (word === 'to' && hasObject) {
    const verb = skipAdverbs(tokens, at + 1, end);
    if (isVerbAt(tokens, verb, end, 'series')) return ['purpose', true];
    return [inner, true];
  }
  if (
    (RELATIVES.has(word) && !isPointing(tokens, at)) ||
    (SUBORDINATORS.has(word) && word !== 'as' && word !== 'so' && !isIng(tokens[at + 1]?.lower ?? ''))
  )
    return ['pending', true];
  // A modal inside a core belongs to a clause within it ("as the Minister may, by order, prescribe").
  if (MODALS.has(word)) return ['plural', true];
  if (inner === 'pending') {
    if (isFinite(tokens, at))
      return [
        SINGULAR_AUX.has(word) || (word.endsWith('s') && word !== 'has' && word !== 'was') ? 'closed' : 'plural',
        true,
      ];
    if (RELATIVES.has(tokens[at - 1]?.lower ?? '') && baseVerb(word)) return ['plural', true];
  }
  if (token.kind === 'mark' || isAdverb(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word))
    return [inner, hasObject];
  return [inner, true];
}

/** The core does not begin with a joining word. */
function skipJoining(tokens: readonly Token[], from: number, verb: number): number {
  let at = from;
  while (at < verb && /^(?:also|then|thus|thereby|hence|therefore|,)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

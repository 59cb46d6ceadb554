import { baseVerb } from './lexicon.js';
import { isMeasureAt } from './negation.js';
import { isParticiple, isVerbAt, skipAdverbs } from './slots.js';
import type { Token } from './tokens.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb, MODALS, PREPOSITIONS, SUBORDINATORS } from './words.js';

/** An insert longer than this, in tokens, is no insert. */
export const MAX_INSERT = 48;

/** The comma (or dash) that closes an insert opened by the one at `open`: a verb or `be` must stand after it. -1 if none does. */
export function insertEnd(tokens: readonly Token[], open: number, end: number): number {
  const plain = closingComma(tokens, open, end, (at) => at);
  // "shall, on request, without delay take": a second phrase stands before the verb.
  return plain > 0 ? plain : closingComma(tokens, open, end, (at) => phraseBefore(tokens, at, end));
}

function closingComma(tokens: readonly Token[], open: number, end: number, past: (at: number) => number): number {
  for (let at = open + 1; at < end && at - open <= MAX_INSERT; at += 1) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.partner > at) {
      at = token.partner;
      continue;
    }
    if (MODALS.has(token.lower) || /^[;:]$/.test(token.lower)) return -1;
    if (token.lower !== (tokens[open]?.lower ?? ',')) continue;
    const verb = past(skipAdverbs(tokens, at + 1, end));
    const start = tokens[verb]?.lower === 'to' ? skipAdverbs(tokens, verb + 1, end) : verb;
    const word = tokens[start]?.lower ?? '';
    if (word === 'be' || word === 'have' || isParticiple(word) || isVerbAt(tokens, start, end, 'series')) return at;
    // "must, on receipt of a claim, record:": the list is the object.
    if (baseVerb(word) && (start + 1 >= end || /^[:—–]$/.test(tokens[start + 1]?.lower ?? ''))) return at;
  }
  return -1;
}

/** "must, where appropriate:": an insert that runs to the end of the head, before its list. */
export function reachesEnd(tokens: readonly Token[], open: number, end: number): boolean {
  if (end - open > MAX_INSERT || end - open < 2) return false;
  const opener = tokens[open + 1]?.lower ?? '';
  if (!SUBORDINATORS.has(opener) && !PREPOSITIONS.has(opener) && !isAdverb(opener)) return false;
  for (let at = open + 1; at < end; at += 1)
    if (tokens[at]?.kind === 'mark' || MODALS.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** A phrase between modal and verb without commas around it is no longer than this, in tokens. */
const MAX_PHRASE = 14;

/**
 * Where the verb stands after a phrase that no comma sets off: "shall as soon as practicable inform", "must on a regular
 * basis, and at least yearly, test"; `at` itself if no phrase opens there or no verb follows it.
 */
export function phraseBefore(tokens: readonly Token[], at: number, end: number): number {
  const opener = tokens[at]?.lower ?? '';
  // "shall not later than Friday submit".
  const isMeasure = isMeasureAt(tokens, at) || isMeasureAt(tokens, at + 1);
  if (!isMeasure && opener !== 'as' && !(PREPOSITIONS.has(opener) && opener !== 'of' && opener !== 'than')) return at;
  for (let verb = at + 2; verb < end && verb - at <= MAX_PHRASE; verb += 1) {
    const token = tokens[verb];
    if (!token || /^[;:.]$/.test(token.lower) || MODALS.has(token.lower)) return at;
    if (token.partner > verb) verb = token.partner;
    else if (isVerbAt(tokens, verb, end, 'series') && isAfterPhrase(tokens, verb)) return verb;
  }
  return at;
}

/** "in support the": what a preposition, an article or an adjective stands before is no verb. */
const isAfterPhrase = (tokens: readonly Token[], verb: number): boolean => {
  const before = tokens[verb - 1]?.lower ?? '';
  return (
    !PREPOSITIONS.has(before) &&
    !DETERMINERS.has(before) &&
    !CONJUNCTIONS.has(before) &&
    before !== 'to' &&
    before !== 'as'
  );
};

/** The verb of the first point in "decided to: - keep the rate", a list run into one line; -1 if there is none. */
export function dashedVerb(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.lower !== ':' || !/^[-–•*]$/.test(tokens[at + 1]?.lower ?? '')) return -1;
  return isVerbAt(tokens, at + 2, end, 'opening') ? at + 2 : -1;
}

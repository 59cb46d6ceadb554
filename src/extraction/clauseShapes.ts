import { isReport } from './governors.js';
import { verbForm } from './lexicon.js';
import { isIng } from './slots.js';
import type { Token } from './tokens.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.js';

/** "Where a person uses the lift the firm must": no comma parts them, but the condition has a verb and an article opens the rest. */
export function isConditionBefore(tokens: readonly Token[], at: number, own: number, from: number): boolean {
  if (at !== from || own - at < 4 || !DETERMINERS.has(tokens[own]?.lower ?? '')) return false;
  for (let verb = at + 2; verb < own; verb += 1) {
    const known = verbForm(tokens[verb]?.lower ?? '');
    if (known?.form === 'third' && !DETERMINERS.has(tokens[verb - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "If it rains, the owner or tenant must": one article for two nouns is a pair of its own, and the comma ends what came before. */
export function isPairAfterPhrase(tokens: readonly Token[], comma: number, joint: number, from: number): boolean {
  const opening = tokens[from]?.lower ?? '';
  if (!SUBORDINATORS.has(opening) && !PREPOSITIONS.has(opening)) return false;
  if (!DETERMINERS.has(tokens[comma + 1]?.lower ?? '') || DETERMINERS.has(tokens[joint + 1]?.lower ?? '')) return false;
  for (let at = comma + 1; at < joint; at += 1) if (tokens[at]?.kind === 'mark') return false;
  return joint - comma <= 6;
}

/** "a person that applied for a review may": the relative clause has a verb right after its pronoun, the modal is not its own. */
export function hasOwnVerb(tokens: readonly Token[], relative: number, end: number): boolean {
  const before = tokens[relative - 1];
  if (
    tokens[relative]?.lower === 'that' &&
    (before?.kind !== 'word' || CONJUNCTIONS.has(before.lower) || isReport(tokens, relative - 1))
  )
    return false;
  let at = relative + 1;
  while (at < end && isAdverb(tokens[at]?.lower ?? '')) at += 1;
  if (at >= end - 1) return false;
  const known = verbForm(tokens[at]?.lower ?? '');
  const next = tokens[at + 1]?.lower ?? '';
  if (!known || tokens[at]?.capital) return false;
  switch (known.form) {
    case 'third':
    case 'past':
      return true;
    case 'pastParticiple':
      // "that applied for a review", not "that authorised persons".
      return PREPOSITIONS.has(next) || DETERMINERS.has(next);
    case 'base':
      // "firms that use such tools must": a plural noun before it, so the verb agrees with it.
      return known.verb.bias === 'verb' || (known.verb.bias === 'weak' && /[^s]s$/.test(before?.lower ?? ''));
    default:
      return false;
  }
}

/** What a reported clause without `that` begins with; "items held at cost" reports nothing. */
export const opensClause = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !PREPOSITIONS.has(token.lower) &&
  !CONJUNCTIONS.has(token.lower) &&
  !isAdverb(token.lower);

export const determinersIn = (tokens: readonly Token[], from: number, end: number): number => {
  let count = 0;
  for (let at = from; at < end; at += 1) if (DETERMINERS.has(tokens[at]?.lower ?? '')) count += 1;
  return count;
};

/** What may stand between commas before a verb: a phrase that opens with a preposition, a condition or a participle. */
export const isInsert = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return (
    PREPOSITIONS.has(word) ||
    (SUBORDINATORS.has(word) && word !== 'where') ||
    isIng(word) ||
    RELATIVES.has(word) ||
    isAdverb(word)
  );
};

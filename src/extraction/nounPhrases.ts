import { LIGHT_NOUNS } from './frames.js';
import { governorKind } from './governors.js';
import { isFinite, isIng } from './slots.js';
import type { Token } from './tokens.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb, MODALS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.js';

/** How far back the items of a list of nouns are looked at, in tokens. */
const MAX_LISTED = 25;

/** The noun phrase that ends at `end`: to its article, and on over prepositions that tie it to an earlier noun. */
export function chunkStart(tokens: readonly Token[], end: number, from: number): number {
  if (LIGHT_NOUNS.has(tokens[end - 1]?.lower ?? '')) {
    let start = end - 1;
    while (
      start > from &&
      /^(?:due|close|closer|particular|special|great|full|proper|more|greater|appropriate|adequate)$/.test(
        tokens[start - 1]?.lower ?? '',
      )
    )
      start -= 1;
    return start;
  }
  for (let at = end - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (!token) return at + 1;
    if (token.partner >= 0 && token.partner < at) {
      at = Math.max(from, token.partner);
      continue;
    }
    if (token.kind === 'mark' && /^[,;:—–.!?“”"()]$/.test(token.lower)) return at + 1;
    if (!DETERMINERS.has(token.lower)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (PREPOSITIONS.has(before) && before !== 'as') continue;
    if (CONJUNCTIONS.has(before) && DETERMINERS.has(tokens[at - 2]?.lower ?? '')) continue;
    return at;
  }
  return from;
}

/** Drops what opens a clause without being its subject: joining words, adverbs, a leading phrase without a comma. */
export function trimStart(tokens: readonly Token[], from: number, end: number): number {
  let start = from;
  while (start < end) {
    const token = tokens[start];
    if (!token) break;
    if (
      CONJUNCTIONS.has(token.lower) ||
      (isAdverb(token.lower) && !/^(?:more|most|only|all|both|either)$/.test(token.lower)) ||
      (token.kind === 'mark' && token.partner < 0)
    )
      start += 1;
    else break;
  }
  const first = tokens[start];
  if (first && start < end - 1 && PREPOSITIONS.has(first.lower) && first.kind === 'word') {
    const chunk = chunkStart(tokens, end, start + 1);
    if (chunk > start + 1) return chunk;
  }
  if (LIGHT_NOUNS.has(tokens[end - 1]?.lower ?? '') && first && PREPOSITIONS.has(first.lower))
    return chunkStart(tokens, end, start);
  return start;
}

/** Is the comma at `comma` one of a list of nouns ("money, credit and …"), not the end of a leading phrase? */
export function isListedNoun(tokens: readonly Token[], comma: number, from: number): boolean {
  let at = comma - 1;
  let hasFinite = false;
  for (; at >= from && comma - at <= MAX_LISTED; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.partner >= 0 && token.partner < at) {
      at = token.partner;
      continue;
    }
    if (token.kind === 'mark') break;
    if (MODALS.has(token.lower) || SUBORDINATORS.has(token.lower)) return false;
    // A stretch with an `and` of its own is a list that has ended, if a new article follows.
    if (
      token.lower === 'and' &&
      at > from &&
      tokens[at - 1]?.kind === 'word' &&
      DETERMINERS.has(tokens[comma + 1]?.lower ?? '')
    )
      return false;
    // "a system that is safe, efficient and open": the finite verb belongs to a relative clause inside the list.
    if (isFinite(tokens, at)) hasFinite = true;
    else if (RELATIVES.has(token.lower)) {
      hasFinite = false;
      // What a report says begins after its `that`.
      if (token.lower === 'that' && governorKind(tokens, at, from, false) === 'reported') break;
    }
  }
  if (hasFinite) return false;
  const first = tokens[at + 1];
  if (!first || at + 1 >= comma) return false;
  return !(PREPOSITIONS.has(first.lower) || isIng(first.lower) || isAdverb(first.lower) || /ed$/.test(first.lower));
}

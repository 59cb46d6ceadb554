import { baseVerb, verbForm } from './lexicon.js';
import { isFinite, isVerbAt, skipAdverbs } from './slots.js';
import type { Token } from './tokens.js';
import { DETERMINERS, MODALS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words.js';

/** T5: the first word that is a base verb, after a label, joining words and one leading phrase; -1 if there is none. */
export function imperativeAt(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  const first = tokens[at];
  if (!first) return -1;
  if (
    /^(?:first|second|third|fourth|fifth|sixth|firstly|secondly|thirdly|finally|meanwhile|moreover|also|besides|furthermore|additionally)$/.test(
      first.lower,
    ) &&
    tokens[at + 1]?.lower === ','
  )
    at += 2;
  else if ((PREPOSITIONS.has(first.lower) || first.lower === 'at') && first.kind === 'word') {
    // One leading phrase: "In the field of payments, deepen …".
    for (let comma = at + 1; comma < end && comma - at < 20; comma += 1) {
      if (tokens[comma]?.lower !== ',') continue;
      at = comma + 1;
      break;
    }
    if (at === from) return -1;
    const verb = skipAdverbs(tokens, at, end);
    return isVerbAt(tokens, verb, end, 'series') ? at : -1;
  }
  // "Do not wait for": the negation belongs to what is asked.
  if (tokens[at]?.lower === 'do' && tokens[at + 1]?.lower === 'not')
    return isVerbAt(tokens, skipAdverbs(tokens, at + 2, end), end, 'series') ? at : -1;
  const verb = skipAdverbs(tokens, at, end);
  if (!isVerbAt(tokens, verb, end, at === from && verb === from ? 'opening' : 'series')) return -1;
  return isNounPhrase(tokens, verb, end) ? -1 : at;
}

/** "Pay growth has slowed": a word that may be a noun, right before another, with a finite verb for the two of them. */
function isNounPhrase(tokens: readonly Token[], verb: number, end: number): boolean {
  if (baseVerb(tokens[verb]?.lower ?? '')?.bias === 'verb' || DETERMINERS.has(tokens[verb + 1]?.lower ?? ''))
    return false;
  for (let at = verb + 1; at < end && at - verb < 40; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (RELATIVES.has(word) || SUBORDINATORS.has(word)) return false;
    if (MODALS.has(word) || isFinite(tokens, at) || verbForm(word)?.form === 'pastParticiple') return true;
  }
  return false;
}

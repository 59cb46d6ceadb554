import { isParticiple, isVerbAt, skipAdverbs } from './slots.js';
import type { Token } from './tokens.js';
import { MODALS } from './words.js';

/** An insert longer than this, in tokens, is no insert. */
export const MAX_INSERT = 48;

/** The comma that closes an insert opened by the one at `open`: a verb or `be` must stand after it. -1 if none does. */
export function insertEnd(tokens: readonly Token[], open: number, end: number): number {
  for (let at = open + 1; at < end && at - open <= MAX_INSERT; at += 1) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.partner > at) {
      at = token.partner;
      continue;
    }
    if (MODALS.has(token.lower) || /^[;:]$/.test(token.lower)) return -1;
    if (token.lower !== ',') continue;
    const verb = skipAdverbs(tokens, at + 1, end);
    const start = tokens[verb]?.lower === 'to' ? skipAdverbs(tokens, verb + 1, end) : verb;
    const word = tokens[start]?.lower ?? '';
    if (word === 'be' || word === 'have' || isParticiple(word) || isVerbAt(tokens, start, end, 'series')) return at;
  }
  return -1;
}

/** The verb of the first point in "decided to: - keep the rate", a list run into one line; -1 if there is none. */
export function dashedVerb(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.lower !== ':' || !/^[-–•*]$/.test(tokens[at + 1]?.lower ?? '')) return -1;
  return isVerbAt(tokens, at + 2, end, 'opening') ? at + 2 : -1;
}

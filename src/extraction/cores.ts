import type { Span } from '../domain/CanonicalText.js';
import type { Token } from './tokens.js';
import { CONJUNCTIONS } from './words.js';

/** The words of `[start, end)` without joints and stops at their end; on to `listEnd` where a list completes them. */
export function coreOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  listEnd: number | undefined,
  text: string,
): Span | null {
  const first = tokens[start];
  if (!first) return null;
  if (listEnd !== undefined) return { start: first.start, end: trimmedEnd(text, first.start, listEnd) };
  let last = end - 1;
  while (last > start && isTail(tokens[last])) last -= 1;
  const final = tokens[last];
  return final ? { start: first.start, end: final.end } : null;
}

/** What no core ends with: stops, commas, joining words. A closing bracket or quotation mark that has its partner stays. */
export const isTail = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'mark' && token.partner < 0 && /^[.,;:!?…—–-]$/.test(token.lower)) ||
    (CONJUNCTIONS.has(token.lower) && token.lower !== 'nor') ||
    /^(?:while|whereas|but)$/.test(token.lower));

function trimmedEnd(text: string, start: number, end: number): number {
  let to = end;
  for (;;) {
    while (to > start && /[\s\p{Cf}.,;:]/u.test(text[to - 1] ?? '')) to -= 1;
    const tail = /[;,\s](?:and|or)$/.exec(text.slice(Math.max(start, to - 5), to));
    if (!tail) return to;
    to -= tail[0].length;
  }
}

/** "may also V", "will therefore V": the joining adverb stays outside. */
export function skipJoiningAdverbs(tokens: readonly Token[], from: number, verb: number): number {
  let at = from;
  while (
    at < verb &&
    /^(?:also|then|thus|thereby|hence|therefore|thereafter|moreover|however|accordingly|instead|now|hereby|additionally|consequently|subsequently|either|both)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  return at;
}

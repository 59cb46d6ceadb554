import type { Span } from '../domain/CanonicalText.js';
import { withWholeMarks } from './markup.js';
import type { Token } from './tokens.js';
import { isFinite, isThirdPerson } from './slots.js';
import { CONJUNCTIONS, DETERMINERS, PRONOUNS } from './words.js';

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
  if (listEnd !== undefined)
    return withWholeMarks(text, { start: first.start, end: trimmedEnd(text, first.start, listEnd) });
  let last = end - 1;
  while (last > start && isTail(tokens[last])) last -= 1;
  const final = tokens[last];
  return final ? withWholeMarks(text, { start: first.start, end: final.end }) : null;
}

/** How far after `but` the verb of a new clause may stand, in tokens. */
const MAX_CONTRAST = 16;

/** ", but the board is responsible": a contrast with a subject and a verb of its own is no part of a core. */
export function contrastStart(tokens: readonly Token[], from: number, end: number): number {
  for (let at = Math.max(0, from); at + 2 < end; at += 1) {
    if (
      tokens[at]?.lower !== ',' ||
      tokens[at + 1]?.lower !== 'but' ||
      (tokens[at]?.depth ?? 0) > (tokens[from]?.depth ?? 0)
    )
      continue;
    let first = at + 2;
    if (tokens[first]?.lower === ',')
      for (let comma = first + 1; comma < end && comma - first < MAX_CONTRAST; comma += 1)
        if (tokens[comma]?.lower === ',') {
          first = comma + 1;
          break;
        }
    const opener = tokens[first]?.lower ?? '';
    if (!DETERMINERS.has(opener) && !PRONOUNS.has(opener)) continue;
    for (let verb = first + 1; verb < end && verb - first < MAX_CONTRAST; verb += 1) {
      if (tokens[verb]?.kind === 'mark') break;
      if (isFinite(tokens, verb) || isThirdPerson(tokens[verb]?.lower ?? '')) return at;
    }
  }
  return end;
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
    while (to > start && /[\s\p{Cf}.,;:*_]/u.test(text[to - 1] ?? '')) to -= 1;
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

import { ASPECTS, VERB_IDIOMS } from './frames.js';
import { baseVerb, lemmaOf } from './lexicon.js';
import { isIng, isVerbAt, skipAdverbs } from './slots.js';
import type { Token } from './tokens.js';

/** The index after an aspect phrase ("continue to", "focus on") that starts at `verb`; 0 if there is none or no verb follows. */
export function aspectEnd(tokens: readonly Token[], verb: number, end: number): number {
  const lemma = lemmaOf(tokens[verb]?.lower ?? '');
  for (const [head, ...rest] of ASPECTS) {
    if (lemma !== head) continue;
    let at = verb + 1;
    const fits = rest.every((part) => {
      at = skipAdverbs(tokens, at, end);
      if (part === '-ing')
        return isIng(tokens[at]?.lower ?? '') && baseVerb(lemmaOf(tokens[at]?.lower ?? '')) !== undefined;
      if (part === '-base') return baseVerb(tokens[at]?.lower ?? '') !== undefined && isVerbAt(tokens, at, end, 'bare');
      at += 1;
      return tokens[at - 1]?.lower === part;
    });
    if (!fits || at >= end) continue;
    const next = skipAdverbs(tokens, at, end);
    if (rest.at(-1)?.startsWith('-') || baseVerb(tokens[next]?.lower ?? '') || isVerbAt(tokens, next, end, 'series'))
      return at;
  }
  return 0;
}

/** The number of tokens of the verb idiom ("take into account") that starts at `verb`, 0 if none does. */
export function idiomAt(tokens: readonly Token[], verb: number, end: number): number {
  const form = tokens[verb]?.lower ?? '';
  let longest = 0;
  for (const idiom of IDIOMS_BY_VERB.get(form) ?? []) {
    if (idiom.length <= longest || verb + idiom.length > end) continue;
    if (idiom.every((part, offset) => tokens[verb + offset]?.lower === part)) longest = idiom.length;
  }
  return longest;
}

const IDIOMS_BY_VERB = new Map<string, (readonly string[])[]>();
for (const idiom of VERB_IDIOMS)
  IDIOMS_BY_VERB.set(idiom[0] ?? '', [...(IDIOMS_BY_VERB.get(idiom[0] ?? '') ?? []), idiom]);

/**
 * The first token after the whole verb: past "continue to", "seek to", and past the noun of an idiom, which is no object.
 */
export function afterVerb(tokens: readonly Token[], verb: number, end: number): number {
  let at = verb;
  for (let next = aspectEnd(tokens, at, end); next > 0; next = aspectEnd(tokens, at, end))
    at = skipAdverbs(tokens, next, end);
  return Math.min(end, at + Math.max(1, idiomAt(tokens, at, end)));
}

import type { Span } from '../domain/CanonicalText.js';
import { coreOf, isTail } from './cores.js';
import type { Found, ReadingContext } from './found.js';
import { phraseBefore } from './inserts.js';
import type { SentenceItem } from './sentence.js';
import { isFinite, isVerbAt, isVerbByPlace, skipAdverbs } from './slots.js';
import type { VerbPhrase } from './splitCoordination.js';
import { tokensOf, type Token } from './tokens.js';
import type { Trigger } from './trigger.js';
import { PREPOSITIONS } from './words.js';

/** `acts`: as verbs, if every item is one; else the head is whole. */
export type Completion = 'finite' | 'verb' | 'acts' | 'whole';

/** How the items complete the last phrase of a head: as finite clauses, as verbs, or as the rest of one whole. */
export function completionOf(tokens: readonly Token[], phrase: VerbPhrase): Completion {
  let that = -1;
  for (let at = phrase.verb; at < phrase.end; at += 1) if (tokens[at]?.lower === 'that') that = at;
  if (that >= 0 && that - phrase.verb <= 3) {
    // "that where it holds funds, the firm:": a condition stands before the subject of the items.
    const main = afterCondition(tokens, that + 1, phrase.end);
    if (main > 0) {
      for (let at = main; at < phrase.end; at += 1) if (isFinite(tokens, at)) return 'whole';
      return 'finite';
    }
    // "that its rules apply to:": what follows a preposition is no clause.
    if (PREPOSITIONS.has(tokens[phrase.end - 1]?.lower ?? '')) return 'whole';
    for (let at = that + 1; at < phrase.end; at += 1) if (isFinite(tokens, at)) return 'whole';
    const subject = phrase.end - that - 1;
    const opener = tokens[that + 1]?.lower ?? '';
    if (subject === 0 || /^(?:it|they|he|she|its|for|in|with|where|at|before)$/.test(opener) || subject <= 4)
      return 'finite';
    return 'whole';
  }
  if (namesActs(tokens, phrase)) return 'acts';
  const lastWord = tokens[phrase.end - 1]?.lower;
  const head = tokens[phrase.verb]?.lower ?? '';
  if (
    lastWord === 'to' &&
    (/^(?:continue|seek|endeavour|endeavor|strive|undertake|agree|aim)$/.test(head) ||
      (head === 'take' && /^steps?$/.test(tokens[phrase.end - 2]?.lower ?? '')))
  )
    return 'verb';
  return 'whole';
}

/** The first token after the comma that closes a condition; 0 where none opens the clause, or nothing follows it. */
function afterCondition(tokens: readonly Token[], from: number, end: number): number {
  if (!/^(?:where|if|when|whenever)$/.test(tokens[from]?.lower ?? '')) return 0;
  for (let at = from + 1; at + 1 < end; at += 1)
    if (tokens[at]?.lower === ',' && tokens[at]?.depth === tokens[from]?.depth) return at + 1;
  return 0;
}

/** Nouns that stand for acts to be named: a list of verbs follows them. */
const ACT_NOUN =
  /^(?:actions?|acts?|steps?|measures?|tasks?|duties|functions?|obligations?|requirements?|things|activities)$/;

/** "take the following steps:", "do all of the following:": the items say what is to be done. */
function namesActs(tokens: readonly Token[], { verb, end }: VerbPhrase): boolean {
  let last = end - 1;
  if (/^[:—–-]$/.test(tokens[last]?.lower ?? '')) last -= 1;
  if (ACT_NOUN.test(tokens[last]?.lower ?? '')) last -= 1;
  else if (tokens[verb]?.lower !== 'do') return false;
  // "take one of the following actions:": a choice is one act, its items none of their own.
  for (let at = verb + 1; at < last; at += 1) if (/^(?:one|any|either)$/.test(tokens[at]?.lower ?? '')) return false;
  return last > verb && last - verb <= 6 && tokens[last]?.lower === 'following';
}

type IsVerb = (tokens: readonly Token[], at: number, end: number) => boolean;

/** What a head's items give: its directives, and the items in which no verb was found. */
export interface ItemReading {
  readonly found: readonly Found[];
  readonly unread: readonly SentenceItem[];
}

/** One directive per item that holds its own verb; none if an item does not fit where the head may as well be whole. */
export function itemsUnder(
  trigger: Trigger,
  headTokens: readonly Token[],
  items: readonly SentenceItem[],
  sentence: Span,
  context: ReadingContext,
  completion: Exclude<Completion, 'whole'>,
): ItemReading {
  const found: Found[] = [];
  const unread: SentenceItem[] = [];
  // "must, in respect of:": what completes a preposition is no verb.
  const head = headTokens[trigger.verb < 0 ? trigger.core - 1 : -1]?.lower ?? '';
  const isVerb = completion === 'verb' && !(PREPOSITIONS.has(head) && head !== 'to') ? isVerbByPlace : isVerbOpening;
  for (const item of items) {
    const tokens = tokensOf(context.text, item.start, item.items.length > 0 ? item.ownEnd : item.end);
    let end = tokens.length;
    while (end > 0 && isTail(tokens[end - 1])) end -= 1;
    if (end === 0) continue;
    let start = 0;
    if (/^(?:and|or|to)$/.test(tokens[0]?.lower ?? '')) start = 1;
    start = afterLeadingPhrase(tokens, start, end, isVerb);
    const isNot = tokens[start]?.lower === 'not';
    // "in writing warn the client": no comma parts the phrase from its verb.
    const verb = phraseBefore(tokens, skipAdverbs(tokens, isNot ? start + 1 : start, end), end);
    const fits = completion === 'finite' || isVerb(tokens, verb, end);
    if (!fits) {
      if (completion === 'acts') return { found: [], unread: [] };
      unread.push(item);
      continue;
    }
    const itemTrigger: Trigger = {
      ...trigger,
      rule: 'T7',
      cueKind:
        trigger.cueKind === 'REQUIREMENT_PHRASE' || trigger.cueKind === 'DECISION_PHRASE'
          ? trigger.cueKind
          : 'LIST_HEAD',
      isNegated: trigger.isNegated || isNot,
      force: isNot && trigger.force === 'must' ? 'must not' : trigger.force,
    };
    const from = isNot && trigger.force === 'must' ? start + 1 : start;
    const core = coreOf(tokens, from, end, item.items.length > 0 ? item.end : undefined, context.text);
    if (core)
      found.push({
        trigger: itemTrigger,
        tokens,
        phrase: { start: from, end, verb: completion === 'finite' ? finiteVerb(tokens, from, end) : verb },
        headTokens,
        core,
        isFirst: false,
        isItem: true,
        role: 'none',
        sentence,
      });
  }
  return { found, unread };
}

const isVerbOpening: IsVerb = (tokens, at, end) =>
  isVerbAt(tokens, at, end, 'opening') || isVerbAt(tokens, at, end, 'bare');

/** The verb of a finite item: its first finite form, or its first word. */
function finiteVerb(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (!isFinite(tokens, at)) continue;
    // "has developed": the participle carries the meaning.
    return /^(?:has|have|is|are)$/.test(tokens[at]?.lower ?? '') && /ed$/.test(tokens[at + 1]?.lower ?? '')
      ? at + 1
      : at;
  }
  return from;
}

const isSeriesVerb: IsVerb = (tokens, at, end) => isVerbAt(tokens, at, end, 'series');

/** "where it applies, V": a leading phrase of an item stays outside its core. */
function afterLeadingPhrase(tokens: readonly Token[], start: number, end: number, isVerb: IsVerb): number {
  const word = tokens[start]?.lower ?? '';
  if (!/^(?:if|where|when|unless|in|on|at|for|with|upon|before|after|subject|as|to)$/.test(word)) return start;
  // A sure verb behind any comma is better than a word that may be one behind the first.
  for (const isAct of [isSeriesVerb, isVerb])
    for (let at = start + 1; at < end && at - start < 40; at += 1) {
      if (tokens[at]?.lower !== ',' || tokens[at]?.depth !== tokens[start]?.depth) continue;
      if (isAct(tokens, skipAdverbs(tokens, at + 1, end), end)) return at + 1;
    }
  return start;
}

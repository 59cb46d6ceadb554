import { isIng, isVerbAt, isVerbByPlace, skipAdverbs } from './slots.js';
import type { VerbPhrase } from './splitCoordination.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';

/** Where a clause turns to another act under the same modal, which may then say the opposite. */
export interface Turn {
  /** The joint, in token indices. */
  readonly at: number;
  readonly verb: number;
  readonly force: Trigger['force'];
}

/** Verbs of holding back: what follows their `from` must not be done (extraction.md §5). */
const HOLDING_BACK: ReadonlySet<string> = new Set(['refrain', 'abstain', 'desist']);

/**
 * The first turn in `(from, end)` of a clause that denies, or that says `not only`: "must not keep the money but return
 * it", "must neither lend nor borrow", "must not only lend but also save". Null if the clause goes on to its end.
 */
export function turnOf(tokens: readonly Token[], trigger: Trigger, from: number, end: number): Turn | null {
  const isAdditive = isFocused(tokens, trigger);
  const denies = trigger.force === 'must not' || trigger.isNegated;
  if (!isAdditive && !denies) return null;
  const hasNeither = tokens[trigger.core - 1]?.lower === 'neither';
  const depth = tokens[from]?.depth ?? 0;
  // A verb without its object yet shares the next one's: "neither seek nor take instructions".
  for (let at = from + 2; at + 1 < end; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if ((word !== 'but' && word !== 'nor') || (tokens[at]?.depth ?? 0) > depth) continue;
    let next = skipAdverbs(tokens, at + 1, end);
    if (tokens[next]?.lower === 'to') next = skipAdverbs(tokens, next + 1, end);
    const isVerb = word === 'nor' && hasNeither ? isVerbByPlace : isVerbInSeries;
    if (!isVerb(tokens, next, end)) continue;
    if (word === 'nor') return { at, verb: next, force: trigger.isNegated ? 'idle' : trigger.force };
    return { at, verb: next, force: isAdditive ? trigger.force : opposite(tokens, trigger) };
  }
  return null;
}

const isVerbInSeries = (tokens: readonly Token[], at: number, end: number): boolean =>
  isVerbAt(tokens, at, end, 'series');

/** "must not only": between cue and core stands `not` with a word of focus. */
function isFocused(tokens: readonly Token[], { cue, core, force }: Trigger): boolean {
  if (!cue || force === 'must not') return false;
  for (let at = Math.max(0, cue.to - 1); at < core; at += 1)
    if (tokens[at]?.lower === 'not' && /^(?:only|merely|simply|just|solely)$/.test(tokens[at + 1]?.lower ?? ''))
      return true;
  return false;
}

/** After "must not A but" the duty is B; after "may not A but" nobody can tell whether B is a duty or leave. */
function opposite(tokens: readonly Token[], { force, cue }: Trigger): Trigger['force'] {
  if (force !== 'must not') return force;
  return /^(?:must|shall|mustn't)$/.test(tokens[cue?.from ?? -1]?.lower ?? '') ? 'must' : 'idle';
}

/** "must refrain from charging a fee": the act that is held back, as a ban; null where the phrase asks for an act. */
export function heldBack(tokens: readonly Token[], trigger: Trigger, phrase: VerbPhrase): VerbPhrase | null {
  if (trigger.force !== 'must' || !HOLDING_BACK.has(tokens[phrase.verb]?.lower ?? '')) return null;
  const verb = skipAdverbs(tokens, phrase.verb + 2, phrase.end);
  if (tokens[phrase.verb + 1]?.lower !== 'from' || verb >= phrase.end || !isIng(tokens[verb]?.lower ?? '')) return null;
  return { start: phrase.verb + 2, end: phrase.end, verb };
}

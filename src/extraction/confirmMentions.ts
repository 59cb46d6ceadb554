import type { Span } from '../domain/CanonicalText.js';
import type { Mention } from '../domain/Extraction.js';
import type { Id } from '../domain/Id.js';
import { CERTAIN_SCORE } from '../domain/mentionScores.js';

/** Somebody with a role in a directive, and the words that name them. */
interface RoleHolder extends Span {
  readonly target: Id;
}

/**
 * A common noun such as `banks` proves little by itself, but much as the subject of `must`: what a directive addresses or
 * benefits is certain from its place in the clause, and its mention says so.
 */
export function confirmMentions(mentions: readonly Mention[], holders: readonly RoleHolder[]): readonly Mention[] {
  const held = new Set(holders.map(keyOf));
  return mentions.map((mention) => {
    const { start, end, target, score } = mention;
    return target !== null && score < CERTAIN_SCORE && held.has(keyOf({ start, end, target }))
      ? { ...mention, score: CERTAIN_SCORE, reasons: [...mention.reasons, 'has a role in a directive'] }
      : mention;
  });
}

const keyOf = ({ start, end, target }: RoleHolder): string => `${start}-${end}-${target}`;

import type { Span } from '../domain/CanonicalText.js';

/** A sentence, and the items that complete it where it opens a list. */
export interface Sentence extends Span {
  readonly items: readonly SentenceItem[];
}

/** An item of a list: its words without the label; `end` includes its own sub-items. */
export interface SentenceItem extends Span {
  /** The end of its own words. */
  readonly ownEnd: number;
  readonly items: readonly SentenceItem[];
}

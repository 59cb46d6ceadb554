/** A mention of at least this score is linked without a person's look at it (model.md §9.4, rule 4). */
export const CERTAIN_SCORE = 0.9;

/** A mention below this is not even shown to a person; from here on it is unsure. */
export const UNSURE_SCORE = 0.6;

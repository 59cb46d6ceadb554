/** What a question may ask for at most (reliability.md §7); above it, `BAD_USER_INPUT` or `BAD_CURSOR`. */
export const PLAN_LIMITS = {
  /** Rows on a page, and what a page has where nothing is said. */
  first: 100,
  defaultFirst: 20,
  /** Ids that `nodes` takes. */
  ids: 100,
  /** Terms of an order, for now. */
  orderTerms: 1,
  /** Conditions within one another, conditions in all, and values of one `in`. */
  filterDepth: 5,
  filterTerms: 50,
  inValues: 200,
  /** Characters of a cursor. */
  cursor: 4_096,
} as const;

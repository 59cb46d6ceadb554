/** What is held of Documents at one revision: the numbers behind `coverage` (model.md §7). */
export interface Holdings {
  /** Standing Documents. */
  readonly documents: number;
  /** First and last `publishedOn` of the Documents held; null where none has one. */
  readonly from: string | null;
  readonly to: string | null;
  /** Codes of the jurisdictions of the issuers of the Instruments that Documents held express or report on, sorted. */
  readonly jurisdictions: readonly string[];
  /** Languages of the Documents held, sorted. */
  readonly languages: readonly string[];
  /** Sum of the Documents' `unresolvedCitations`. */
  readonly unresolvedCitations: number;
}

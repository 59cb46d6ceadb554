import type { Revision } from '../../domain/ChangeSet.js';

/** What the graph holds at one revision: the numbers behind `coverage` (model.md §7). */
export interface Populations {
  readonly revision: Revision;
  /** Standing nodes by kind; a kind without any has no key. */
  readonly kinds: Readonly<Record<string, number>>;
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

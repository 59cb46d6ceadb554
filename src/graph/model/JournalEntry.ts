import type { Actor, Origin, Revision } from '../../domain/ChangeSet.js';
import type { Properties } from '../../domain/Value.js';

/** The whole state of a record, as the journal keeps it: without revisions, derived keys and instants. */
export interface JournalState {
  /** A node's kind; absent on a relationship. */
  readonly kind?: string;
  /** A relationship's type, ends and identity; absent on a node. */
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly slot?: string | null;
  readonly period?: number;
  readonly properties: Properties;
}

/** What a revision did to one record: `before` null = opened, `after` null = closed, else changed. */
export interface JournalTarget {
  readonly id: string;
  readonly before: JournalState | null;
  readonly after: JournalState | null;
}

/**
 * One entry of the journal: one revision (reliability.md §11). From entries and texts the graph can be rebuilt.
 * `hash` = SHA-256 of the canonical JSON of the entry without `hash`; `previousHash` of revision 1 is 64 zeros.
 */
export interface JournalEntry {
  readonly number: Revision;
  /** UTC instant with milliseconds; never earlier than that of the entry before. */
  readonly at: string;
  readonly operationId: string;
  /** SHA-256 of the ChangeSet's canonical JSON: tells a repeat from another body under the same operation id. */
  readonly bodyHash: string;
  readonly actor: Actor;
  readonly reason: string;
  readonly origin: Origin;
  /** Records opened, changed and closed, by kind or type: keys like `Directive`, `STATED`. */
  readonly counts: Readonly<
    Record<string, { readonly opened: number; readonly changed: number; readonly closed: number }>
  >;
  /** Receipt numbers, so that a repeat gets the first answer. */
  readonly receipt: {
    readonly created: number;
    readonly changed: number;
    readonly retracted: number;
    readonly unchanged: number;
  };
  /** Sorted: nodes by id, then relationships by id. */
  readonly targets: readonly JournalTarget[];
  /** sha256 of texts first held by this revision, sorted. */
  readonly texts: readonly string[];
  readonly previousHash: string;
  readonly hash: string;
}

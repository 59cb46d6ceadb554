import type { Revision } from '../../domain/ChangeSet.js';
import type { Properties } from '../../domain/Value.js';

/** One state that a record had, from the revision that opened it to the one that closed it (null: it is open). */
export interface PastRecord {
  readonly id: string;
  /** A node's kind, or a relationship's type. */
  readonly kind: string;
  /** The ends of a relationship; absent on a node. */
  readonly from?: string;
  readonly to?: string;
  readonly properties: Properties;
  readonly recordedFrom: Revision;
  readonly recordedTo: Revision | null;
  /** The operations that opened and closed it. */
  readonly openedBy: string;
  readonly closedBy: string | null;
}

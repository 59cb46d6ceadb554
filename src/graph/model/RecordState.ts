import type { Revision } from '../../domain/ChangeSet.js';
import type { EdgeId } from '../../domain/EdgeId.js';
import type { Id } from '../../domain/Id.js';
import type { Properties } from '../../domain/Value.js';

/** A node as a store holds it. A retracted one stays, with the revision that closed it. */
export interface NodeRecord {
  readonly id: Id;
  readonly kind: string;
  /** Without system properties and derived keys. */
  readonly properties: Properties;
  readonly recordedFrom: Revision;
  readonly recordedTo: Revision | null;
}

/** An open relationship as a store holds it. */
export interface EdgeRecord {
  readonly id: EdgeId;
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  readonly slot: string | null;
  readonly period: number;
  readonly properties: Properties;
  readonly recordedFrom: Revision;
}

/** The head of the journal: revision 0, 64 zeros and no instant while the graph is empty. */
export interface Head {
  readonly revision: Revision;
  readonly hash: string;
  readonly at: string | null;
}

export const GENESIS_HASH = '0'.repeat(64);

type Awaitable<T> = T | Promise<T>;

/**
 * What planning a write reads of the store, under its write lock. Every method takes lists, for one statement each;
 * unknown ids give no row.
 */
export interface StateReader {
  /** Nodes, open or retracted. */
  nodes(ids: readonly Id[]): Awaitable<readonly NodeRecord[]>;
  /** Open relationships. */
  edges(ids: readonly EdgeId[]): Awaitable<readonly EdgeRecord[]>;
  /** Open relationships that start or end at one of these nodes. */
  edgesAt(ids: readonly Id[]): Awaitable<readonly EdgeRecord[]>;
  /** Open relationships with one of these in `supports`. */
  edgesUpheldBy(supports: readonly string[]): Awaitable<readonly EdgeRecord[]>;
  /** Open relationships with one of these in `evidenceIds`. */
  edgesCiting(evidence: readonly Id[]): Awaitable<readonly EdgeRecord[]>;
  /**
   * Texts held, by the key asked for: a sha256, or its first 32 digits as they stand in the ids of Documents and Provisions.
   */
  texts(keys: readonly string[]): Awaitable<ReadonlyMap<string, string>>;
}

import type { GraphStore } from '../../src/graph/GraphStore.js';
import type { Value } from '../../src/domain/Value.js';

/** A store on data of its own, empty at first. Never two at a time from one `Open`: a Neo4j server has one graph. */
export interface OpenedStore {
  readonly store: GraphStore;
  /** Closes the store and opens the same data again. */
  readonly reopen: () => Promise<GraphStore>;
  /** A second store on the same data, beside the first; the caller closes it. */
  readonly another: () => Promise<GraphStore>;
  /** Edits the data behind the store's back; only while the store is closed or idle. */
  readonly tamper: Tamper;
  /** Closes the store and throws its data away. */
  readonly cleanup: () => Promise<void>;
}

export type Open = () => Promise<OpenedStore>;

/** One way each for a store to be damaged. Ids are of open records. */
export interface Tamper {
  /** Changes what stands in a node, and nothing beside it. */
  readonly setProperty: (id: string, name: string, value: Value) => Promise<void>;
  /** Keeps a node as if it did not stand. */
  readonly hide: (id: string) => Promise<void>;
  /** Changes a derived key of a node. */
  readonly setKey: (id: string, key: string, value: string) => Promise<void>;
  /** Removes a relationship, whichever it is. */
  readonly removeEdge: (id: string) => Promise<void>;
  /** Closes a node without its relationships, as no write does. */
  readonly closeNode: (id: string) => Promise<void>;
  /** Changes the body of a text. */
  readonly setText: (sha256: string, body: string) => Promise<void>;
  /** Replaces one piece of an entry's stored text by another. */
  readonly editEntry: (revision: number, from: string, to: string) => Promise<void>;
  /** Forgets the last entry of the journal. */
  readonly dropLastEntry: () => Promise<void>;
}

/** How large the large cases are. */
export interface Sizes {
  /** Children of the hub: 50,000, on Neo4j never below 5,000. */
  readonly hub: number;
  /** Rows of the largest ChangeSet. */
  readonly rows: number;
}

/** What every group of the suite is given. */
export interface Subject {
  readonly name: string;
  readonly open: Open;
  readonly sizes: Sizes;
}

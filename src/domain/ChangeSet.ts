import type { EdgeId } from './EdgeId.js';
import type { Id } from './Id.js';
import type { Properties } from './Value.js';

/** The number of a journal entry: 1, 2, 3 …; 0 is the empty graph. */
export type Revision = number;

/** Who asked for a write: a pseudonymous id, and whether a person or a program. */
export interface Actor {
  readonly id: string;
  readonly kind: 'HUMAN' | 'SOFTWARE';
}

/** Which door a write came by, and with which tool (`name@version`). */
export interface Origin {
  readonly door: 'START' | 'CLI' | 'GRAPHQL';
  readonly tool: string;
  readonly requestId?: string;
  readonly rulesetVersion?: string;
  readonly modelPromptHash?: string;
}

/** The whole wanted state of a node: a property it lacks is removed. */
export interface NodeState {
  readonly kind: string;
  readonly id: Id;
  readonly properties: Properties;
}

/** The whole wanted state of a relationship; `supports` and `evidenceIds` are joined with those present. */
export interface EdgeState {
  readonly type: string;
  readonly from: Id;
  readonly to: Id;
  /** The value of the slot property (model.md §3), or null where the type has none. */
  readonly slot: string | null;
  /** 1, 2 … for leaving and coming back; 1 for all else. */
  readonly period: number;
  readonly properties: Properties;
}

/** The immutable canonical text of a Document. */
export interface DocumentText {
  readonly sha256: string;
  readonly body: string;
}

/** An optimistic check on `recordedFrom` of a record that a person has seen. */
export interface Expectation {
  readonly id: Id;
  readonly revision: Revision | 'absent';
}

/** What one write asks for: accepted whole as one revision, or refused whole. */
export interface ChangeSet {
  /** A UUID drawn for one intent, never made from content: what was withdrawn may come back. */
  readonly operationId: string;
  readonly actor: Actor;
  readonly reason: string;
  readonly origin: Origin;
  readonly expects: readonly Expectation[];
  readonly nodes: readonly NodeState[];
  readonly edges: readonly EdgeState[];
  readonly retract: readonly (Id | EdgeId)[];
  /** Supports that fall: document ids, or pack files as `pack:<pack>/<topic>`. */
  readonly withdraw: readonly string[];
  readonly texts: readonly DocumentText[];
}

/** The store's answer to a write. */
export interface Receipt {
  /** The revision made, or the head where nothing changed. */
  readonly revision: Revision;
  /** True where this operation id had been done before: nothing was done again. */
  readonly replayed: boolean;
  readonly created: number;
  readonly changed: number;
  readonly retracted: number;
  readonly unchanged: number;
  /** The journal's hash at that revision. */
  readonly hash: string;
}

import type { ChangeSet, Receipt, Revision } from '../domain/ChangeSet.js';
import type { EdgeId } from '../domain/EdgeId.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import type { JournalEntry } from './model/JournalEntry.js';
import type { PastRecord } from './model/PastRecord.js';
import type { Populations } from './model/Populations.js';
import type { Plan } from './plan/Plan.js';
import type { PlanResult } from './plan/PlanResult.js';

/** How a read is bounded. Reads are of the head; the signal ends the work, not only the wait. */
export interface Read {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

export interface WriteOptions extends Read {
  /** Check and count, and leave no trace. */
  readonly dryRun?: boolean;
  /** Take `at` and all else from this entry of another store; its hash must come out equal. */
  readonly replay?: JournalEntry;
}

export interface StoreInfo {
  readonly name: GraphStore['name'];
  /** Of the engine: SQLite's or Neo4j's version. */
  readonly version: string;
  readonly revision: Revision;
  /** The journal's hash at that revision. */
  readonly hash: string;
}

/**
 * The port: everything above the graph room sees a store through it, and the conformance suite holds every
 * implementation to the same bytes (stores.md §1).
 *
 * All reads are of one revision, whole or failed, and frozen. Absence is `null`, not an error. Errors are the domain's:
 * `BAD_USER_INPUT`, `NOT_FOUND`, `CONFLICT`, `EVIDENCE_NOT_VERBATIM`, `SOURCE_MISSING`, `DEADLINE_EXCEEDED`,
 * `STORE_UNAVAILABLE`, `OUTCOME_UNKNOWN`, `STORAGE_FAILED`, each saying whether a retry is safe.
 */
export interface GraphStore {
  readonly name: 'sqlite' | 'neo4j' | 'memory';

  /** Runs a Plan at the head: exactly what it asks, nothing that was not projected; on Neo4j one statement. */
  execute(plan: Plan, read: Read): Promise<PlanResult>;

  /** A slice of an immutable text, offsets in UTF-16 code units; `null` where no Document has it or the range lies outside. */
  text(sha256: string, start: number, end: number, read: Read): Promise<string | null>;

  /** Every state that each record ever had, oldest first, retracted ones included; an unknown id has no key. */
  history(ids: readonly (Id | EdgeId)[], read: Read): Promise<ReadonlyMap<string, readonly PastRecord[]>>;

  /** Journal entries with `number` > since, in order, without gaps, at most `first` (≤ 500). */
  changes(since: Revision, first: number, read: Read): Promise<readonly JournalEntry[]>;

  /** Exact counts at the head. What `coverage` says comes with the answer of a Plan that asks for it. */
  populations(read: Read): Promise<Populations>;

  /**
   * All or nothing, durable before it resolves, journalled in the same transaction; revision = last + 1, no gaps.
   * The same `operationId` returns the first receipt with `replayed: true`, and with another body is `CONFLICT`.
   * A ChangeSet that changes nothing makes no revision. Nothing is deleted or overwritten: states are closed and opened.
   */
  write(changeSet: ChangeSet, options: WriteOptions): Promise<Receipt>;

  /** Streams what is wrong with the store: chain, journal against graph, evidence, keys, standing. None means all holds. */
  verify(read: Read): AsyncIterable<Finding>;

  /** SHA-256 over all records open at the head (stores.md §2, `graphHash`): the same on every store, in any order of writes. */
  graphHash(read: Read): Promise<string>;

  /** Checks version, schema, constraints and settings; rejects with words where the store cannot serve. */
  ready(): Promise<StoreInfo>;

  /** Waits for work in hand, then releases everything. Idempotent. */
  close(): Promise<void>;
}

import type { ChangeSet, Receipt, Revision } from '../../src/domain/ChangeSet.js';
import type { EdgeId } from '../../src/domain/EdgeId.js';
import { BadUserInputError, DeadlineExceededError, StoreUnavailableError } from '../../src/domain/errors.js';
import type { Finding } from '../../src/domain/Finding.js';
import type { Id } from '../../src/domain/Id.js';
import type { GraphStore, Read, StoreInfo, WriteOptions } from '../../src/graph/GraphStore.js';
import { checkChangeSet } from '../../src/graph/model/checkChangeSet.js';
import { graphHash } from '../../src/graph/model/graphHash.js';
import { bodyHashOf, replayedReceipt } from '../../src/graph/model/journal.js';
import type { JournalEntry } from '../../src/graph/model/JournalEntry.js';
import type { PastRecord } from '../../src/graph/model/PastRecord.js';
import { planWrite } from '../../src/graph/model/planWrite.js';
import type { Populations } from '../../src/graph/model/Populations.js';
import { verifyGraph } from '../../src/graph/model/verifyGraph.js';
import type { Plan } from '../../src/graph/plan/Plan.js';
import type { PlanResult } from '../../src/graph/plan/PlanResult.js';
import { deepFreeze } from './memory/deepFreeze.js';
import { executeNaively } from './memory/executeNaively.js';
import { MemoryGraph, type EdgeStateRow, type NodeStateRow } from './memory/MemoryGraph.js';
import { populationsOf } from './memory/populationsOf.js';

/**
 * The naive reference: arrays and loops, for tests only. It says what a store must answer, as plainly as it can be said;
 * SQLite and Neo4j are compared with it.
 */
export class MemoryStore implements GraphStore {
  readonly name = 'memory';

  private queue: Promise<unknown> = Promise.resolve();
  private closed = false;

  /** `graph` outlives the store, as a file outlives a process; `now` gives the journal its instants, in ms since 1970. */
  constructor(
    readonly graph = new MemoryGraph(),
    private readonly now: () => number = Date.now,
  ) {}

  execute(plan: Plan, read: Read): Promise<PlanResult> {
    return this.read(read, () => executeNaively(this.graph, plan));
  }

  text(sha256: string, start: number, end: number, read: Read): Promise<string | null> {
    return this.read(read, () => {
      const text = this.graph.texts.find((each) => each.sha256 === sha256);
      return text && start >= 0 && start <= end && end <= text.body.length ? text.body.slice(start, end) : null;
    });
  }

  history(ids: readonly (Id | EdgeId)[], read: Read): Promise<ReadonlyMap<string, readonly PastRecord[]>> {
    return this.read(read, () => {
      const operations = new Map(this.graph.journal.map(({ number, operationId }) => [number, operationId]));
      const found = new Map<string, readonly PastRecord[]>();
      for (const id of new Set<string>(ids)) {
        const states = [...this.graph.nodes, ...this.graph.edges].filter((row) => row.id === id);
        if (states.length > 0)
          found.set(
            id,
            states.map((row) => pastRecord(row, operations)),
          );
      }
      return found;
    });
  }

  changes(since: Revision, first: number, read: Read): Promise<readonly JournalEntry[]> {
    return this.read(read, () => {
      if (first > 500) throw new BadUserInputError('At most 500 entries of the journal can be read at once.');
      return this.graph.entries(since, first);
    });
  }

  populations(read: Read): Promise<Populations> {
    return this.read(read, () => populationsOf(this.graph));
  }

  async write(changeSet: ChangeSet, options: WriteOptions): Promise<Receipt> {
    const checked = checkChangeSet(changeSet);
    const done = this.queue.then(() => this.writeNow(checked, options));
    this.queue = done.catch(() => undefined);
    return done;
  }

  private async writeNow(changeSet: ChangeSet, options: WriteOptions): Promise<Receipt> {
    this.guard(options);
    const { replay, dryRun } = options;
    const head = this.graph.head();
    const earlier = this.graph.entryOf(changeSet.operationId);
    if (earlier) return replayedReceipt(earlier, replay?.bodyHash ?? bodyHashOf(changeSet), head);
    const plan = await planWrite(changeSet, this.graph.reader, {
      head,
      nowMs: this.now(),
      ...(replay ? { replay } : {}),
    });
    this.guard(options);
    if (plan.changes && !dryRun) this.graph.apply(plan.writes, plan.sealed);
    return plan.receipt;
  }

  async *verify(read: Read): AsyncGenerator<Finding> {
    this.guard(read);
    yield* verifyGraph({
      head: this.graph.head(),
      entries: () => each(this.graph.journal),
      nodes: () => each([...this.graph.latestNodes()].sort(by(({ id }) => id))),
      edges: () => each([...this.graph.openEdges()].sort(by(({ id }) => id))),
      texts: () => each(this.graph.texts),
    });
  }

  graphHash(read: Read): Promise<string> {
    return this.read(read, () =>
      graphHash({
        nodes: each(
          this.graph.nodes
            .filter(({ recordedTo }) => recordedTo === null)
            .sort(by(({ kind, id }) => `${kind}\u001f${id}`)),
        ),
        edges: each(
          [...this.graph.openEdges()].sort(by(({ type, from, to, id }) => [type, from, to, id].join('\u001f'))),
        ),
      }),
    );
  }

  async ready(): Promise<StoreInfo> {
    const { revision, hash } = this.graph.head();
    return { name: this.name, version: 'arrays', revision, hash };
  }

  async close(): Promise<void> {
    await this.queue;
    this.closed = true;
  }

  private async read<T>(read: Read, work: () => T | Promise<T>): Promise<T> {
    this.guard(read);
    return deepFreeze(await work());
  }

  private guard({ signal, deadlineMs }: Read): void {
    if (this.closed) throw new StoreUnavailableError('The store is closed.');
    if (signal.aborted || deadlineMs <= 0) throw new DeadlineExceededError('This call');
  }
}

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

const by =
  <T>(key: (row: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

function pastRecord(row: NodeStateRow | EdgeStateRow, operations: ReadonlyMap<Revision, string>): PastRecord {
  const { id, properties, recordedFrom, recordedTo } = row;
  return {
    id,
    kind: 'kind' in row ? row.kind : row.type,
    ...('kind' in row ? {} : { from: row.from, to: row.to }),
    properties,
    recordedFrom,
    recordedTo,
    openedBy: operations.get(recordedFrom) ?? '',
    closedBy: recordedTo === null ? null : (operations.get(recordedTo) ?? ''),
  };
}

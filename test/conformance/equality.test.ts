import fc from '../support/fastCheck.js';
import type { EdgeId } from '../../src/domain/EdgeId.js';
import type { ChangeSet } from '../../src/domain/ChangeSet.js';
import { ObligraphError } from '../../src/domain/ObligraphError.js';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { replayChangeSet } from '../../src/graph/model/journal.js';
import type { JournalEntry } from '../../src/graph/model/JournalEntry.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { startNeo4j } from '../support/neo4jServer.js';
import { describeOnNeo4j } from '../support/neo4jSuite.js';
import { planOf, type PlanDraft } from '../support/planOf.js';
import { seed } from '../support/seed.js';
import { drawPlan } from './drawn/drawPlan.js';
import { drawBeginning, drawWrite, edgeIdsOf } from './drawn/drawWrite.js';
import { Draws } from './drawn/Draws.js';
import { POOL, TEXT } from './drawn/pool.js';
import { withCursor, withKeys } from './drawn/withCursor.js';
import type { Open } from './OpenedStore.js';
import { neo4jOn } from './stores/openNeo4j.js';
import { openSqlite } from './stores/openSqlite.js';
import { plainResult } from './Twin.js';
import { READ } from '../support/read.js';

it(`A store and the reference answer the same drawn calls alike, on SQLite (seed ${seed})`, async () => {
  await expectEqual(openSqlite, 20);
}, 300_000);

describeOnNeo4j(startNeo4j, 'A store and the reference', (server) => {
  it(`answer the same drawn calls alike, on Neo4j (seed ${seed})`, async () => {
    await expectEqual(neo4jOn(server), 3);
  }, 300_000);
});

async function expectEqual(open: Open, runs: number): Promise<void> {
  const run = fc.asyncProperty(fc.gen(), async (generator) => {
    const opened = await open();
    try {
      await new Run(new Draws(generator), opened.store).play();
    } finally {
      await opened.cleanup();
    }
  });
  await fc.assert(run, { numRuns: runs, endOnFailure: true });
}

/** One drawn sequence of calls on a fresh store and a fresh reference. */
class Run {
  private readonly reference = new MemoryStore();
  private readonly written: ChangeSet[] = [];

  constructor(
    private readonly draws: Draws,
    private readonly store: GraphStore,
  ) {}

  async play(): Promise<void> {
    await this.write(drawBeginning(this.draws));
    for (let left = this.draws.whole(4, 16); left > 0; left -= 1) await this.step();
    await this.compareJournals();
  }

  private async step(): Promise<void> {
    const { draws } = this;
    switch (draws.one(['write', 'write', 'write again', 'read', 'read', 'read', 'history'])) {
      case 'write':
        return this.write(drawWrite(draws, this.knownEdges()));
      case 'write again':
        return this.write(draws.one(this.written));
      case 'history':
        return this.history([...draws.some(POOL, 3).map(({ id }) => id), ...draws.some(this.knownEdges(), 2)]);
      default:
        return this.read(drawPlan(draws));
    }
  }

  private knownEdges(): readonly EdgeId[] {
    return [...new Set(this.written.flatMap(edgeIdsOf))].sort();
  }

  private async write(changeSet: ChangeSet): Promise<void> {
    this.written.push(changeSet);
    await this.same(async (store) => ({ ...(await store.write(changeSet, READ)), hash: '' }));
    await this.same((store) => store.populations(READ));
    if (this.draws.chance(4)) await this.same((store) => store.graphHash(READ)); // dear: all of the graph
  }

  private history(ids: Parameters<GraphStore['history']>[0]): Promise<void> {
    return this.same(async (store) => {
      const found = await store.history(ids, READ);
      return [...new Set(ids)].map((id) => [id, found.get(id)]);
    });
  }

  private async read(draft: PlanDraft): Promise<void> {
    const plain = async (store: GraphStore, each: PlanDraft) => plainResult(await store.execute(planOf(each), READ));
    await this.same((store) => plain(store, draft), draft);
    const found = await this.reference.execute(planOf(withKeys(draft)), READ);
    const next = withCursor(this.draws, draft, found);
    await this.same((store) => plain(store, next), next);
  }

  /** Both answer alike, or refuse with the same code; a failure says what was asked. */
  private async same<T>(call: (store: GraphStore) => Promise<T>, asked?: unknown): Promise<void> {
    const expected = await outcome(call(this.reference));
    try {
      expect(await outcome(call(this.store))).toEqual(expected);
    } catch (error) {
      if (asked === undefined) throw error;
      throw new Error(`Asked ${JSON.stringify(asked)}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }

  /** The journals tell the same, the store's builds a graph again with its own hashes, and nothing is amiss in it. */
  private async compareJournals(): Promise<void> {
    await this.same((store) => store.graphHash(READ));
    const entries = await this.store.changes(0, 500, READ);
    const timeless = ({ at: _, hash: _hash, previousHash: _previous, ...entry }: JournalEntry) => entry;
    expect(entries.map(timeless)).toEqual((await this.reference.changes(0, 500, READ)).map(timeless));
    const copy = new MemoryStore();
    for (const entry of entries) {
      const texts = entry.texts.includes(TEXT.sha256) ? [TEXT] : [];
      expect(await copy.write(replayChangeSet(entry, texts), { ...READ, replay: entry })).toMatchObject({
        hash: entry.hash,
      });
    }
    expect(await copy.graphHash(READ)).toBe(await this.store.graphHash(READ));
    for (const store of [this.store, copy]) {
      const findings: unknown[] = [];
      for await (const finding of store.verify(READ)) findings.push(finding);
      expect(findings).toEqual([]);
    }
  }
}

async function outcome<T>(call: Promise<T>): Promise<{ readonly answer: T } | { readonly refused: string }> {
  try {
    return { answer: await call };
  } catch (error) {
    if (error instanceof ObligraphError) return { refused: error.code };
    throw error;
  }
}

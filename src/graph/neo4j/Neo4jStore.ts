import type { ChangeSet, Receipt, Revision } from '../../domain/ChangeSet.js';
import { BadUserInputError, StoreUnavailableError } from '../../domain/errors.js';
import type { Finding } from '../../domain/Finding.js';
import type { GraphStore, Read, StoreInfo, WriteOptions } from '../GraphStore.js';
import { checkChangeSet } from '../model/checkChangeSet.js';
import { graphHash } from '../model/graphHash.js';
import { openEntry } from '../model/journal.js';
import type { JournalEntry } from '../model/JournalEntry.js';
import type { PastRecord } from '../model/PastRecord.js';
import type { Populations } from '../model/Populations.js';
import { verifyGraph } from '../model/verifyGraph.js';
import type { Plan } from '../plan/Plan.js';
import type { PlanResult } from '../plan/PlanResult.js';
import { Budget } from './Budget.js';
import { integer, type Connection } from './Connection.js';
import { countPopulations } from './read/countPopulations.js';
import { framedRead, marks } from './read/framedRead.js';
import { PlanRunner } from './read/PlanRunner.js';
import { readHistory } from './read/readHistory.js';
import { StoredGraph } from './read/StoredGraph.js';
import { Texts } from './read/Texts.js';
import { missingSchema, schemaFault } from './schema/checkSchema.js';
import { readEntries } from './statements/readEntries.js';
import { storeFault } from './storeFault.js';
import { Turns } from './write/Turns.js';
import { lockAndSettle } from './write/marks.js';
import { writeChangeSet } from './write/writeChangeSet.js';

/** Entries of the journal that one call gives at most. */
const MAX_ENTRIES = 500;

/** Time for `ready`: a health check asks again soon. */
const READY_MS = 5_000;

/** The graph in a Neo4j database (stores.md §4). Made by `openNeo4jStore`. */
export class Neo4jStore implements GraphStore {
  readonly name = 'neo4j';

  private readonly plans: PlanRunner;
  private readonly bodies: Texts;
  private readonly turns = new Turns();
  private readonly inHand = new Set<Promise<unknown>>();
  private closing: Promise<void> | null = null;

  /** `schema`: what was found missing at the start, in words; null: all is there. */
  constructor(
    private readonly connection: Connection,
    private readonly version: string,
    private schema: Error | null,
    private readonly now: () => number,
  ) {
    this.plans = new PlanRunner(connection);
    this.bodies = new Texts(connection);
  }

  execute(plan: Plan, read: Read): Promise<PlanResult> {
    return this.call('Reading the graph', read, (budget) => this.plans.execute(plan, budget));
  }

  text(sha256: string, start: number, end: number, read: Read): Promise<string | null> {
    return this.call('Reading a text', read, (budget) => this.bodies.slice(sha256, start, end, budget));
  }

  history(ids: readonly string[], read: Read): Promise<ReadonlyMap<string, readonly PastRecord[]>> {
    return this.call('Reading the history', read, (budget) =>
      framedRead(this.connection, budget, () => readHistory(this.connection, ids, budget)),
    );
  }

  changes(since: Revision, first: number, read: Read): Promise<readonly JournalEntry[]> {
    return this.call('Reading the journal', read, async (budget) => {
      if (first > MAX_ENTRIES) {
        throw new BadUserInputError(`At most ${MAX_ENTRIES} entries of the journal can be read at once.`);
      }
      const rows = await this.connection.read(readEntries, { since: integer(since), take: integer(first) }, budget);
      // A commit beside this read may show an entry and hide the one before it: what follows a gap is left for the next call.
      const whole = rows.filter(({ number }, index) => number === since + 1 + index);
      return whole.map(({ text, hash }) => openEntry(text, hash));
    });
  }

  populations(read: Read): Promise<Populations> {
    return this.call('Counting the graph', read, (budget) => countPopulations(this.connection, budget));
  }

  async write(changeSet: ChangeSet, options: WriteOptions): Promise<Receipt> {
    const checked = checkChangeSet(changeSet);
    return this.call('The write', options, (budget) =>
      this.turns.take(budget, async () => {
        if (this.schema) throw this.schema;
        const receipt = await writeChangeSet(
          this.connection,
          { changeSet: checked, options, nowMs: this.now() },
          budget,
        );
        if (!options.dryRun) this.plans.wrote(receipt.revision);
        return receipt;
      }),
    );
  }

  async *verify(read: Read): AsyncGenerator<Finding> {
    // Findings of an answer that a write overlapped may be false, so they wait until it is known to be of one revision.
    const findings = await this.call('Checking the store', read, (budget) =>
      framedRead(this.connection, budget, async ({ revision, hash, at }) => {
        const graph = new StoredGraph(this.connection, budget, { revision, hash, at });
        const found: Finding[] = [];
        for await (const finding of verifyGraph(graph.source())) found.push(finding);
        return [...found, ...graph.misplaced];
      }),
    );
    yield* findings;
  }

  graphHash(read: Read): Promise<string> {
    return this.call('Hashing the graph', read, (budget) =>
      framedRead(this.connection, budget, (head) => {
        const graph = new StoredGraph(this.connection, budget, head);
        return graphHash({ nodes: graph.openNodes(), edges: graph.openEdges() });
      }),
    );
  }

  ready(): Promise<StoreInfo> {
    const read = { deadlineMs: READY_MS, signal: new AbortController().signal };
    return this.call('Checking that Neo4j is ready', read, async (budget) => {
      this.schema = schemaFault(await missingSchema(this.connection, budget));
      if (this.schema) throw this.schema;
      const { begun, done } = await marks(this.connection, budget);
      if (begun !== done) await lockAndSettle(this.connection, budget);
      const { revision, hash } = await framedRead(this.connection, budget, async (head) => head);
      return { name: this.name, version: this.version, revision, hash };
    });
  }

  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    await Promise.allSettled(this.inHand);
    await this.connection.close();
  }

  private async call<T>(what: string, read: Read, work: (budget: Budget) => Promise<T>): Promise<T> {
    if (this.closing) throw new StoreUnavailableError('The store is closed.');
    const budget = new Budget(what, read);
    budget.check();
    const running = work(budget);
    this.inHand.add(running);
    try {
      return await running;
    } catch (error) {
      throw storeFault(error);
    } finally {
      this.inHand.delete(running);
    }
  }
}

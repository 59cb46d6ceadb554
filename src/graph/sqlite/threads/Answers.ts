import type { Receipt } from '../../../domain/ChangeSet.js';
import { StorageFailedError } from '../../../domain/errors.js';
import type { Finding } from '../../../domain/Finding.js';
import type { StoreInfo } from '../../GraphStore.js';
import type { Connection } from '../database/Connection.js';
import { differingObjects } from '../database/differingObjects.js';
import { holdFiles } from '../database/holdFiles.js';
import { breaksTheHandle } from '../database/storageFault.js';
import { PlanRunner } from '../read/PlanRunner.js';
import { readChanges } from '../read/readChanges.js';
import { readHead } from '../read/readHead.js';
import { readHistory } from '../read/readHistory.js';
import { PopulationReader } from '../read/PopulationReader.js';
import { readText } from '../read/readText.js';
import type { WriteCall } from '../write/writeChangeSet.js';
import type { CallName, Calls, Request, ThreadSettings } from './calls.js';
import { watchOf, type Watch } from './Watch.js';
import { whatOf } from './whatOf.js';

/** What only the writer needs takes longest to load: not before the file is open, and not by readers. */
const writing = () => import('../write/writeChangeSet.js');

/** Findings that are handed over at a time. */
const FINDINGS_PER_CALL = 100;

type Handlers = {
  readonly [Name in CallName]: (
    of: Calls[Name]['of'],
    watch: Watch,
  ) => Calls[Name]['gives'] | Promise<Calls[Name]['gives']>;
};

/** What a thread does for each call, with its connection. */
export class Answers {
  private readonly checkFiles: () => void;
  private readonly plans: PlanRunner;
  private readonly populations: PopulationReader;
  private checking: { readonly findings: AsyncIterator<Finding>; watch: Watch } | null = null;

  /** Why the handle was closed: after a fault of disk or file nothing is written any more (reliability.md §5). */
  private fault: Error | null = null;

  constructor(
    private readonly connection: Connection,
    private readonly settings: ThreadSettings,
  ) {
    this.checkFiles = holdFiles(settings.path);
    this.populations = new PopulationReader(connection);
    this.plans = new PlanRunner(connection, this.populations);
    // Where it fails, the first write says so.
    if (settings.writes) writing().catch(() => undefined);
  }

  async answer<Name extends CallName>({ call, of, deadlineAt, flag }: Request<Name>): Promise<Calls[Name]['gives']> {
    if (this.fault !== null) throw this.fault;
    const watch = watchOf(whatOf(call), deadlineAt, flag);
    watch.look();
    try {
      return await this.handlers[call](of, watch);
    } catch (error) {
      if (this.settings.writes && breaksTheHandle(error)) this.break(error);
      throw error;
    }
  }

  close(): void {
    if (this.fault === null) this.connection.close();
  }

  private readonly handlers: Handlers = {
    execute: (plan, watch) => this.plans.run(plan, watch),
    text: (slice) => this.connection.snapshot(() => readText(this.connection, slice)),
    history: (ids, watch) => this.connection.snapshot(() => readHistory(this.connection, ids, watch)),
    changes: (range, watch) => this.connection.snapshot(() => readChanges(this.connection, range, watch)),
    populations: (_, watch) => this.connection.snapshot(() => this.populations.read(watch)),
    write: (call, watch) => this.write(call, watch),
    info: () => this.connection.snapshot(() => this.info()),
    graphHash: async (_, watch) => {
      const { readGraphHash } = await import('../read/readGraphHash.js');
      return this.connection.snapshot(() => readGraphHash(this.connection, watch));
    },
    verify: (_, watch) => this.verify(watch),
  };

  private info(): Omit<StoreInfo, 'name'> {
    this.checkFiles();
    this.connection.checkSettings();
    const [missing] = differingObjects(this.connection);
    if (missing !== undefined) {
      throw new StorageFailedError(
        `The store's file has lost ${missing}. Open the store again to make it anew, then run verify.`,
      );
    }
    const { revision, hash } = readHead(this.connection);
    return { version: this.connection.version, revision, hash };
  }

  private async write(call: WriteCall, watch: Watch): Promise<Receipt> {
    const { beforeCommit = 0, afterCommit = 0 } = this.settings.pauseMs ?? {};
    const { writeChangeSet } = await writing();
    this.checkFiles();
    const receipt = await writeChangeSet(this.connection, call, watch, () => {
      pause(beforeCommit);
    });
    pause(afterCommit);
    return receipt;
  }

  /** The check goes on from call to call, each with its own watch; the thread is closed after it. */
  private async verify(watch: Watch): Promise<readonly Finding[] | null> {
    const { verifyFile } = await import('../read/verifyFile.js');
    this.checking ??= { findings: verifyFile(this.connection, { look: () => this.checking?.watch.look() }), watch };
    this.checking.watch = watch;
    const findings: Finding[] = [];
    while (findings.length < FINDINGS_PER_CALL) {
      const next = await this.checking.findings.next();
      if (next.done) return findings.length > 0 ? findings : null;
      findings.push(next.value);
    }
    return findings;
  }

  private break(error: unknown): void {
    this.fault = error instanceof Error ? error : new StorageFailedError('The store failed on its disk.');
    try {
      this.connection.close();
    } catch {
      // A handle that a failing disk does not let go of is left behind; nothing uses it again.
    }
  }
}

/** Stands still: a test kills the process meanwhile. */
function pause(forMs: number): void {
  if (forMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, forMs);
}

import type { ChangeSet, Receipt, Revision } from '../../domain/ChangeSet.js';
import type { EdgeId } from '../../domain/EdgeId.js';
import type { Finding } from '../../domain/Finding.js';
import type { Id } from '../../domain/Id.js';
import type { GraphStore, Read, StoreInfo, WriteOptions } from '../GraphStore.js';
import type { JournalEntry } from '../model/JournalEntry.js';
import type { PastRecord } from '../model/PastRecord.js';
import type { Populations } from '../model/Populations.js';
import type { Plan } from '../plan/Plan.js';
import type { PlanResult } from '../plan/PlanResult.js';
import type { ThreadPool } from './threads/ThreadPool.js';

/** How long a thread may take to say that it is well. */
const READY_MS = 5_000;

/** What the store works with; who opens it hands these over. */
export interface StoreParts {
  readonly writer: ThreadPool;
  readonly readers: ThreadPool;
  /** Opens a thread for one long check, so that readers stay free. */
  readonly checker: () => Promise<ThreadPool>;
  /** Lets go of the folder. */
  readonly release: () => void;
}

/** The embedded store: a thin front on the caller's thread; all SQL runs in worker threads. */
export class SqliteStore implements GraphStore {
  readonly name = 'sqlite';
  private closed: Promise<void> | null = null;
  private readonly checks = new Set<ThreadPool>();

  constructor(private readonly parts: StoreParts) {}

  execute(plan: Plan, read: Read): Promise<PlanResult> {
    return this.parts.readers.call('execute', plan, read);
  }

  text(sha256: string, start: number, end: number, read: Read): Promise<string | null> {
    return this.parts.readers.call('text', { sha256, start, end }, read);
  }

  history(ids: readonly (Id | EdgeId)[], read: Read): Promise<ReadonlyMap<string, readonly PastRecord[]>> {
    return this.parts.readers.call('history', ids, read);
  }

  changes(since: Revision, first: number, read: Read): Promise<readonly JournalEntry[]> {
    return this.parts.readers.call('changes', { since, first }, read);
  }

  populations(read: Read): Promise<Populations> {
    return this.parts.readers.call('populations', null, read);
  }

  write(changeSet: ChangeSet, options: WriteOptions): Promise<Receipt> {
    const { dryRun = false, replay = null } = options;
    return this.parts.writer.call('write', { changeSet, dryRun, replay }, options, changeSet.operationId);
  }

  async *verify(read: Read): AsyncGenerator<Finding> {
    const until = Date.now() + read.deadlineMs;
    const checker = await this.check();
    try {
      for (;;) {
        const bounds = { deadlineMs: until - Date.now(), signal: read.signal };
        const findings = await checker.call('verify', null, bounds);
        if (findings === null) return;
        yield* findings;
      }
    } finally {
      await this.endCheck(checker);
    }
  }

  async graphHash(read: Read): Promise<string> {
    const checker = await this.check();
    try {
      return await checker.call('graphHash', null, read);
    } finally {
      await this.endCheck(checker);
    }
  }

  async ready(): Promise<StoreInfo> {
    const bounds = { deadlineMs: READY_MS, signal: new AbortController().signal };
    const [, info] = await Promise.all([
      this.parts.writer.call('info', null, bounds),
      this.parts.readers.call('info', null, bounds),
    ]);
    return { name: this.name, ...info };
  }

  close(): Promise<void> {
    this.closed ??= this.closeAll();
    return this.closed;
  }

  private async closeAll(): Promise<void> {
    const { writer, readers, release } = this.parts;
    try {
      // The last to close brings the log of writes into the file, which no reader can.
      await Promise.all([readers, ...this.checks].map((pool) => pool.close()));
      await writer.close();
    } finally {
      release();
    }
  }

  private async check(): Promise<ThreadPool> {
    const checker = await this.parts.checker();
    this.checks.add(checker);
    return checker;
  }

  private async endCheck(checker: ThreadPool): Promise<void> {
    this.checks.delete(checker);
    await checker.close();
  }
}

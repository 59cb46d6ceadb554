import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageFailedError } from '../../domain/errors.js';
import { fileErrorCode } from '../../util/fileErrorCode.js';
import type { GraphStore } from '../GraphStore.js';
import { makeFolder } from '../makeFolder.js';
import { holdFolder } from './database/holdFolder.js';
import { SqliteStore } from './SqliteStore.js';
import type { ThreadSettings } from './threads/calls.js';
import { ThreadPool } from './threads/ThreadPool.js';

/** The file of the graph in its folder. */
const FILE = 'graph.db';

/** SQLite has one writer at a time; two readers keep one free beside a slow one. */
const READERS = 2;

/** After its deadline a read is of use to nobody; a write may be at its commit, and its caller waits to hear of it. */
const READER_GRACE_MS = 1_000;
const WRITER_GRACE_MS = 10_000;

export interface SqliteOptions {
  /** Made where it is missing. The graph lies in `graph.db`; network file systems are not for it. */
  readonly folder: string;
  /** A folder has one `server` (the default); a `tool` may run beside it. */
  readonly role?: 'server' | 'tool';
  /** For tests that kill the process around a commit. */
  readonly pauseMs?: ThreadSettings['pauseMs'];
}

/**
 * Opens the embedded store of a folder. Throws `CONFIG_INVALID` where another server holds the folder or the file is of a
 * newer Obligraph, `STORAGE_FAILED` where disk, rights or file forbid it.
 */
export async function openSqliteStore({ folder, role = 'server', pauseMs }: SqliteOptions): Promise<GraphStore> {
  await makeFolder(folder);
  const path = join(folder, FILE);
  const release = role === 'server' ? holdFolder(folder) : () => undefined;
  try {
    // The folder is ours, so whoever left a log of writes behind did not come to close.
    const quickCheck = role === 'server' && (await sizeOf(`${path}-wal`).catch(() => 0)) > 0;
    const pause = pauseMs ? { pauseMs } : {};
    const writing = ThreadPool.open({ path, writes: true, quickCheck, graceMs: WRITER_GRACE_MS, ...pause }, 1);
    // Readers load their program meanwhile, and open the file that the writer has made or brought up to date.
    const reads = { path, writes: false, quickCheck: false, graceMs: READER_GRACE_MS };
    const reading = ThreadPool.open(reads, READERS, writing);
    const [writer, readers] = await bothOrNeither(writing, reading);
    const checker = () => ThreadPool.open(reads, 1);
    return new SqliteStore({ writer, readers, checker, release });
  } catch (error) {
    release();
    throw error;
  }
}

async function bothOrNeither(
  writing: Promise<ThreadPool>,
  reading: Promise<ThreadPool>,
): Promise<readonly [ThreadPool, ThreadPool]> {
  const [writer, readers] = await Promise.allSettled([writing, reading]);
  if (writer.status === 'fulfilled' && readers.status === 'fulfilled') return [writer.value, readers.value];
  if (writer.status === 'fulfilled') await writer.value.close();
  if (readers.status === 'fulfilled') await readers.value.close();
  throw writer.status === 'rejected' ? writer.reason : (readers as PromiseRejectedResult).reason;
}

/** Whether the folder holds a store. Throws `STORAGE_FAILED` where that cannot be told. */
export async function hasStore(folder: string): Promise<boolean> {
  try {
    return (await sizeOf(join(folder, FILE))) > 0;
  } catch (error) {
    throw new StorageFailedError(`The data folder ${folder} cannot be entered. Check its path and rights.`, {
      cause: error,
    });
  }
}

/** Bytes of a file; 0 where there is none. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(fileErrorCode(error) ?? '')) return 0;
    throw error;
  }
}

import { statSync } from 'node:fs';
import { StorageFailedError } from '../../../domain/errors.js';

/** The files that make up the store, by what their names have after the first one's. */
const FILES = ['', '-wal', '-shm'];

/**
 * Remembers which files lie at a store's path. What it answers throws `STORAGE_FAILED` once one of them is gone or is
 * another: a connection goes on with those that it opened, and what it writes there is lost with them.
 */
export function holdFiles(path: string): () => void {
  const held = FILES.map((end) => ({ name: `${path}${end}`, identity: identityOf(`${path}${end}`) }));
  return () => {
    const lost = held.find(({ name, identity }) => identity !== null && identityOf(name) !== identity);
    if (lost === undefined) return;
    throw new StorageFailedError(
      `${lost.name} was taken away or replaced while the store is open. Stop, put it back or restore a backup, then start again.`,
    );
  };
}

/** What tells one file from every other of this machine; null where there is none, or it cannot be told. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

import { join } from 'node:path';
import { ConfigInvalidError, StoreUnavailableError } from '../../../domain/errors.js';
import { BEGIN_EXCLUSIVE } from '../statements/transactions.js';
import { DatabaseSync, type SqlDatabase } from './driver.js';
import { storageFault } from './storageFault.js';

/** Folders that this thread holds: a handle that is garbage-collected would let go of its lock. */
const held = new Set<SqlDatabase>();

/**
 * Holds a folder for one server: an exclusive transaction on `lock.db`, which ends with the process, however that ends.
 * Answers what lets go of it. Throws `CONFIG_INVALID` where another server holds it.
 */
export function holdFolder(folder: string): () => void {
  let lock: SqlDatabase | undefined;
  try {
    lock = new DatabaseSync(join(folder, 'lock.db'));
    lock.exec(BEGIN_EXCLUSIVE);
  } catch (error) {
    lock?.close();
    const fault = storageFault(error);
    if (!(fault instanceof StoreUnavailableError)) throw fault;
    throw new ConfigInvalidError(
      `Another server is running on the data folder ${folder}. Stop it, or choose another folder.`,
    );
  }
  const holding = lock;
  held.add(holding);
  return () => {
    if (held.delete(holding)) holding.close();
  };
}

import { StorageFailedError } from '../../../domain/errors.js';
import { PRAGMAS, readPragma } from '../statements/pragmas.js';
import type { SqlDatabase } from './driver.js';

/** Throws `STORAGE_FAILED` where a connection does not hold the settings that durability rests on. */
export function checkSettings(database: Pick<SqlDatabase, 'prepare'>): void {
  for (const pragma of PRAGMAS) {
    const row = database.prepare(readPragma(pragma)).get() as Readonly<Record<string, unknown>> | undefined;
    const value = row?.[pragma.column];
    if (!pragma.holds(value)) {
      throw new StorageFailedError(
        `SQLite keeps ${pragma.name} at ${String(value)} instead of ${pragma.set}. Put the store on a local disk.`,
      );
    }
  }
}

import { ConfigInvalidError, StorageFailedError } from '../../../domain/errors.js';
import {
  PRAGMAS,
  QUERY_ONLY,
  QUICK_CHECK,
  READ_USER_VERSION,
  SQLITE_VERSION,
  setPragma,
} from '../statements/pragmas.js';
import { SCHEMA_VERSION } from '../statements/tables.js';
import { checkSettings } from './checkSettings.js';
import { Connection } from './Connection.js';
import { atLeast, DatabaseSync, MIN_SQLITE_VERSION, type SqlDatabase } from './driver.js';
import { migrate } from './migrate.js';
import { storageFault } from './storageFault.js';

/**
 * Opens the graph's file: pragmas set and read back, version checked, for the writer brought up to date besides.
 * Throws `STORAGE_FAILED` where disk, rights or file forbid it, `CONFIG_INVALID` where the file is of a newer Obligraph.
 */
export function openConnection(
  path: string,
  options: { readonly writes: boolean; readonly quickCheck?: boolean },
): Connection {
  let database: SqlDatabase | undefined;
  try {
    database = new DatabaseSync(path);
    const connection = new Connection(database, settle(database));
    if (options.quickCheck) checkQuickly(connection);
    if (options.writes) migrate(connection);
    else {
      checkVersion(connection);
      connection.exec(QUERY_ONLY);
    }
    connection.loadWords();
    return connection;
  } catch (error) {
    database?.close();
    throw storageFault(error);
  }
}

/** Sets every pragma and reads it back; answers SQLite's version. */
function settle(database: SqlDatabase): string {
  for (const pragma of PRAGMAS) database.exec(setPragma(pragma));
  checkSettings(database);
  const { version } = database.prepare(SQLITE_VERSION).get() as { version: string };
  if (!atLeast(version, MIN_SQLITE_VERSION)) {
    throw new ConfigInvalidError(`SQLite ${version} is too old: Obligraph needs ${MIN_SQLITE_VERSION} or newer.`);
  }
  return version;
}

function checkVersion(connection: Connection): void {
  const version = connection.get<{ user_version: number }>(READ_USER_VERSION)?.user_version ?? 0;
  if (version !== SCHEMA_VERSION) {
    throw new ConfigInvalidError(
      `The store has schema version ${version}; this Obligraph reads version ${SCHEMA_VERSION}.`,
    );
  }
}

function checkQuickly(connection: Connection): void {
  const rows = connection.all<{ quick_check: string }>(QUICK_CHECK);
  if (rows.length !== 1 || rows[0]?.quick_check !== 'ok') {
    throw new StorageFailedError(
      `The file of the store is damaged: ${rows[0]?.quick_check ?? 'no answer'}. Restore a backup, then run verify.`,
    );
  }
}

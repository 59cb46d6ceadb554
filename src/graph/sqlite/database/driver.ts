/** What SQLite is bound to and gives back here: this store keeps no blobs, and no integers beyond ±(2^53 − 1). */
export type SqlValue = string | number | null;

/** The part of `node:sqlite` that this store uses; its twin `@photostructure/sqlite` has the same (stores.md §3). */
export interface SqlStatement {
  all(...values: SqlValue[]): unknown[];
  get(...values: SqlValue[]): unknown;
  run(...values: SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  iterate(...values: SqlValue[]): IterableIterator<unknown>;
}

export interface SqlDatabase {
  prepare(sql: string): SqlStatement;
  exec(sql: string): void;
  close(): void;
}

/** The first release without the WAL-reset race. */
export const MIN_SQLITE_VERSION = '3.51.3';

/** Whether a version of three numbers is at least another. */
export function atLeast(version: string, least: string): boolean {
  const [numbers, limits] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, limit] of (limits ?? []).entries()) {
    const number = numbers?.[index] ?? 0;
    if (number !== limit) return number > limit;
  }
  return true;
}

/** Node's own SQLite where it is new enough, else the twin with a newer one: same interface, same file. */
export const DatabaseSync: new (path: string) => SqlDatabase =
  builtinSqlite() ?? (await import('@photostructure/sqlite')).DatabaseSync;

function builtinSqlite(): (new (path: string) => SqlDatabase) | undefined {
  const { sqlite } = process.versions;
  if (sqlite === undefined || !atLeast(sqlite, MIN_SQLITE_VERSION)) return undefined;
  return withoutExperimentalWarning(() => process.getBuiltinModule('node:sqlite').DatabaseSync);
}

/** Node 22 warns, once a thread, that its SQLite is experimental: known, and of no use to a reader of our log. */
function withoutExperimentalWarning<T>(load: () => T): T {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!/SQLite is an experimental feature/.test(String(warning)))
      Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

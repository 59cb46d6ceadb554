/**
 * Set and read back on every open, for some builds reopen a file with weaker syncing than they created it with
 * (stores.md §3). The column is what SQLite calls the value when asked.
 */
export const PRAGMAS = [
  { name: 'busy_timeout', column: 'timeout', set: '5000', holds: (value: unknown) => Number(value) >= 5000 },
  { name: 'journal_mode', column: 'journal_mode', set: 'WAL', holds: (value: unknown) => value === 'wal' },
  { name: 'synchronous', column: 'synchronous', set: 'FULL', holds: (value: unknown) => value === 2 },
  { name: 'foreign_keys', column: 'foreign_keys', set: 'ON', holds: (value: unknown) => value === 1 },
  { name: 'cache_size', column: 'cache_size', set: '-65536', holds: (value: unknown) => value === -65536 },
  { name: 'mmap_size', column: 'mmap_size', set: '268435456', holds: (value: unknown) => value === 268435456 },
] as const;

export type Pragma = (typeof PRAGMAS)[number];

export const setPragma = ({ name, set }: Pragma): string => `PRAGMA ${name}=${set}`;
export const readPragma = ({ name }: Pragma): string => `PRAGMA ${name}`;

export const SQLITE_VERSION = 'SELECT sqlite_version() AS version';
export const READ_USER_VERSION = 'PRAGMA user_version';
export const setUserVersion = (version: number): string => `PRAGMA user_version=${Math.trunc(version)}`;

/** A reader changes nothing, whatever it is asked. */
export const QUERY_ONLY = 'PRAGMA query_only=ON';

/** After an unclean stop, before anything is served. */
export const QUICK_CHECK = 'PRAGMA quick_check(10)';
export const INTEGRITY_CHECK = 'PRAGMA integrity_check(100)';

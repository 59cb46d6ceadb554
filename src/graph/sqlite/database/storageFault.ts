import { ObligraphError } from '../../../domain/ObligraphError.js';
import { StorageFailedError, StoreUnavailableError } from '../../../domain/errors.js';

/** SQLite's primary result codes that mean something to a caller. */
const BUSY = 5;
const LOCKED = 6;
const NO_MEMORY = 7;
const READ_ONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

/** What SQLite says of each, for the twin leaves the number off where a query fails on its way. */
const WORDS: readonly (readonly [string, number])[] = [
  ['database is locked', BUSY],
  ['database table is locked', LOCKED],
  ['out of memory', NO_MEMORY],
  ['attempt to write a readonly database', READ_ONLY],
  ['disk I/O error', IO_ERROR],
  ['database disk image is malformed', CORRUPT],
  ['database or disk is full', FULL],
  ['unable to open database file', CANNOT_OPEN],
  ['file is not a database', NOT_A_DATABASE],
];

/** SQLite's primary result code of an error that a driver raised, or undefined where it is none of SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  // Not `instanceof Error`: a driver that is loaded once for several contexts has but one of their classes.
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR')
    return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff;
  const message = 'message' in error ? String(error.message) : '';
  return WORDS.find(([words]) => message.includes(words))?.[1];
}

/** After such an error nothing that the handle says can be trusted: it is closed, and writes are refused. */
export function breaksTheHandle(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === IO_ERROR || code === FULL || code === CORRUPT || code === NOT_A_DATABASE;
}

/**
 * The domain's error for one of SQLite's: `STORE_UNAVAILABLE` where asking again may help, `STORAGE_FULL`,
 * `STORAGE_FAILED`; anything else comes back as it is.
 */
export function storageFault(error: unknown): unknown {
  switch (sqliteCode(error)) {
    case BUSY:
    case LOCKED:
      return new StoreUnavailableError('Another process keeps the store busy. Try again.', { cause: error });
    case NO_MEMORY:
      return new StoreUnavailableError('The store ran out of memory. Ask for less, or try again later.', {
        cause: error,
      });
    case FULL:
      return new ObligraphError('STORAGE_FULL', 'The disk of the store is full: make room, then start again.', {
        cause: error,
      });
    case READ_ONLY:
      return new StorageFailedError('The store cannot be written: its folder or file is read-only.', { cause: error });
    case IO_ERROR:
      return new StorageFailedError(
        'Reading or writing the store failed on its disk. Check the disk, then start again.',
        {
          cause: error,
        },
      );
    case CANNOT_OPEN:
      return new StorageFailedError('The file of the store cannot be opened. Check the folder and its rights.', {
        cause: error,
      });
    case CORRUPT:
    case NOT_A_DATABASE:
      return new StorageFailedError('The file of the store is damaged. Restore a backup, then run verify.', {
        cause: error,
      });
    default:
      return error;
  }
}

import { StorageFailedError } from '../../domain/errors.js';

/** The record that every read and write begins with is gone: somebody else deleted it. */
export const headMissing = (): StorageFailedError =>
  new StorageFailedError('The database has lost its head record. Restore it from a backup.');

import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StorageFailedError } from '../domain/errors.js';
import { fileErrorCode } from '../util/fileErrorCode.js';

/**
 * Makes a folder, and those above it, where they are missing. Throws `STORAGE_FAILED` where that cannot be.
 *
 * Step by step: `mkdir` with `recursive` asks for ever where a folder that is there has no room for a new one, as `/proc`.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    const missing: string[] = [];
    for (let at = resolve(folder); !(await isFolder(at)); at = dirname(at)) missing.unshift(at);
    for (const each of missing) await makeOne(each);
  } catch (error) {
    throw new StorageFailedError(`The data folder ${folder} cannot be made or entered. Check its path and rights.`, {
      cause: error,
    });
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(await isFolder(folder))) throw error; // another process may have made it meanwhile
  }
}

/** False for nothing; throws for a file, and for what cannot be looked at. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
  throw new TypeError(`${path} is no folder.`);
}

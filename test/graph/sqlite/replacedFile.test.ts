import { jest } from '@jest/globals';
import { copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { aChangeSet, aRegulator } from '../../support/builders.js';
import { READ } from '../../support/read.js';
import { folders } from './aFolder.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

const aFolder = folders();

// Elsewhere an open file can be neither replaced nor removed.
const posix = process.platform !== 'win32';
if (!posix) console.warn('Skipped: this system lets nobody take away a file that is open.');

(posix ? describe : describe.skip)('A file that is taken away or replaced while the store is open', () => {
  it.each`
    what             | name              | swap
    ${'removed'}     | ${'graph.db'}     | ${(path: string) => rm(path)}
    ${'removed'}     | ${'graph.db-wal'} | ${(path: string) => rm(path)}
    ${'removed'}     | ${'graph.db-shm'} | ${(path: string) => rm(path)}
    ${'replaced'}    | ${'graph.db'}     | ${async (path: string) => (await copyFile(path, `${path}.new`), rename(`${path}.new`, path))}
    ${'moved along'} | ${'graph.db'}     | ${(path: string) => rename(path, `${path}.old`)}
  `('is noticed: $name is $what', async ({ name, swap }) => {
    const folder = await aFolder();
    const store = await openGraphStore({ kind: 'sqlite', folder });
    try {
      await store.write(aChangeSet({ nodes: [aRegulator({}, 'reg:one')] }), READ);
      await store.ready();
      await (swap as (path: string) => Promise<void>)(join(folder, name as string));
      const noticed = { code: 'STORAGE_FAILED', message: expect.stringContaining(join(folder, name as string)) };
      // What would be written now, nobody would find again.
      await expect(store.write(aChangeSet({ nodes: [aRegulator({}, 'reg:two')] }), READ)).rejects.toMatchObject(
        noticed,
      );
      await expect(store.ready()).rejects.toMatchObject(noticed);
      expect((await store.populations(READ)).kinds).toEqual({ Regulator: 1 });
    } finally {
      await store.close();
    }
  });
});

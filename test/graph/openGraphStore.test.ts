import { jest } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraphStore } from '../../src/graph/openGraphStore.js';
import { aChangeSet, aRegulator } from '../support/builders.js';
import { READ } from '../support/read.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

describe('A store that only an existing graph may open', () => {
  let here: string;
  beforeAll(async () => {
    here = await mkdtemp(join(tmpdir(), 'obligraph-existing-'));
  });
  afterAll(() => rm(here, { recursive: true, force: true }));
  const open = (folder: string, existing: boolean) =>
    openGraphStore({ kind: 'sqlite', role: 'tool', folder, existing });

  it('is refused, and nothing made, where the folder is missing or empty', async () => {
    await mkdir(join(here, 'empty'));
    for (const folder of [join(here, 'missing'), join(here, 'empty')]) {
      await expect(open(folder, true)).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(folder),
      });
    }
    expect(await readdir(here)).toEqual(['empty']);
    expect(await readdir(join(here, 'empty'))).toEqual([]);
  });

  it('is refused where the file was cut to nothing', async () => {
    const folder = join(here, 'cut');
    await mkdir(folder);
    await writeFile(join(folder, 'graph.db'), '');
    await expect(open(folder, true)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    expect(await readdir(folder)).toEqual(['graph.db']);
  });

  it('is refused until the first revision, and opens with it', async () => {
    const folder = join(here, 'fresh');
    const store = await open(folder, false);
    await expect(open(folder, true)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
    await (await open(folder, true)).close();
    await store.close();
  });
});

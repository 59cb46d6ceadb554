import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadPacks } from '../../src/ingestion/loadPacks.js';
import { loadReferenceNames } from '../../src/ingestion/loadReferenceNames.js';
import { aSeedsFolder, SMALL_PACK } from './aPack.js';

describe('the names that extraction knows', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let cacheFile: string;
  /** Another pack in between, so that this process remembers nothing of the folder. */
  const forget = async (): Promise<void> => {
    const other = await aSeedsFolder({
      other: { 'pack.yaml': 'id: other\nversion: 1.0.0\nlicence: CC0-1.0\nwhat: nothing\n' },
    });
    await loadReferenceNames({ seedsFolder: other.folder });
    await other.remove();
  };

  beforeEach(async () => {
    await forget();
    ({ folder, remove } = await aSeedsFolder({ small: SMALL_PACK }));
    cacheFile = join(folder, 'dist/names.json');
  });
  afterEach(() => remove());
  it('are the same from the packs, from the cache and from memory', async () => {
    const { reference } = await loadPacks(join(folder, 'packs'));
    expect(await loadReferenceNames({ seedsFolder: folder, cacheFile })).toEqual(reference);
    expect(await loadReferenceNames({ seedsFolder: folder, cacheFile })).toEqual(reference);
    await forget();
    expect(await loadReferenceNames({ seedsFolder: folder, cacheFile })).toEqual(reference);
    expect((await stat(cacheFile)).size).toBeGreaterThan(500);
  });

  it('come from the cache only while it is fresh', async () => {
    await loadReferenceNames({ seedsFolder: folder, cacheFile });
    await forget();
    const cached = await readFile(cacheFile, 'utf8');
    await writeFile(cacheFile, cached.replace('Alandbank', 'Cachebank'));
    const names = async (): Promise<readonly string[]> =>
      (await loadReferenceNames({ seedsFolder: folder, cacheFile })).names.map(({ value }) => value);
    expect(await names()).toContain('Cachebank');
    await writeFile(
      join(folder, 'packs/small/regulators.yaml'),
      SMALL_PACK['regulators.yaml']!.replace('Alandbank', 'Newbank'),
    );
    expect(await names()).toContain('Newbank');
    expect(await names()).not.toContain('Cachebank');
  });

  it.each(['', '{"key":', '[]'])('come from the packs where the cache is damaged: %s', async (damage) => {
    const { reference } = await loadPacks(join(folder, 'packs'));
    await loadReferenceNames({ seedsFolder: folder, cacheFile });
    await writeFile(cacheFile, damage);
    await forget();
    expect(await loadReferenceNames({ seedsFolder: folder, cacheFile })).toEqual(reference);
  });

  it('come from the packs where no cache can be written', async () => {
    await writeFile(join(folder, 'dist'), 'a file, not a folder');
    const { reference } = await loadPacks(join(folder, 'packs'));
    expect(await loadReferenceNames({ seedsFolder: folder, cacheFile })).toEqual(reference);
  });
});

import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../../src/graph/makeFolder.js';

describe('The data folder', () => {
  let here: string;
  beforeAll(async () => {
    here = await mkdtemp(join(tmpdir(), 'obligraph-folder-'));
    await writeFile(join(here, 'file'), '');
    await mkdir(join(here, 'folder'));
    await symlink(join(here, 'folder'), join(here, 'link'));
    await symlink(join(here, 'gone'), join(here, 'dangling'));
    await symlink(join(here, 'loop'), join(here, 'loop'));
  });
  afterAll(() => rm(here, { recursive: true, force: true }));

  it.each(['folder', 'link', 'link/below', 'a/b/c', 'a/b/c', 'a/../d/'])('is made or found: %s', async (path) => {
    await makeFolder(join(here, path));
    expect((await stat(join(here, path))).isDirectory()).toBe(true);
  });

  it('is made once by many at the same time', async () => {
    const path = join(here, 'many', 'at', 'once');
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(path)));
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it.each(['file', 'file/below', 'dangling', 'dangling/below', 'loop', 'loop/below', 'n'.repeat(300)])(
    'is refused where it cannot be: %s',
    async (path) => {
      await expect(makeFolder(join(here, path))).rejects.toMatchObject({
        code: 'STORAGE_FAILED',
        message: expect.stringContaining(join(here, path)),
      });
    },
  );

  const onLinux = process.platform === 'linux';
  if (!onLinux) console.warn('Skipped: only Linux has /proc and /sys.');
  // Node's own recursive mkdir never comes back from the first two.
  (onLinux ? it.each : it.skip.each)(['/proc/obligraph', '/proc/obligraph/data', '/sys/obligraph', '/dev/null'])(
    'is refused where the system makes none: %s',
    async (path) => {
      await expect(makeFolder(path)).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
    },
  );
});

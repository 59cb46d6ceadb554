import { spawn } from 'node:child_process';
import { existsSync, openSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jest } from '@jest/globals';
import { finished, obligraph, temporaryFolder } from '../support/runProgram.js';

jest.setTimeout(180_000); // each case starts a program

const FULL = '/dev/full'; // a disk that has no room, on Linux
const hasFull = existsSync(FULL);
if (!hasFull) console.warn(`Skipped: there is no ${FULL}.`);

describe('what obligraph prints', () => {
  const folder = temporaryFolder('streams');
  const settings = { OBLIGRAPH_DATA: join(folder.path, 'data') };
  const notice = join(folder.path, 'notice.txt');
  writeFileSync(notice, 'Banks must report losses.\n');
  afterAll(() => folder.remove());

  /** Runs the program with one of its streams on a full disk. */
  const withFull = (stream: 'stdout' | 'stderr', args: readonly string[]) => {
    const full = openSync(FULL, 'w');
    const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {
      env: { ...process.env, ...settings, NODE_OPTIONS: '' },
      stdio: ['ignore', stream === 'stdout' ? full : 'pipe', stream === 'stderr' ? full : 'pipe'],
    });
    return finished(child);
  };
  const LOST =
    /^STORAGE_FAILED: Standard output cannot be written \(ENOSPC\): what is printed is lost\. The work goes on\.$/gm;

  (hasFull ? it : it.skip)(
    'may meet a full disk: the work is done, one line says so, and the status is 3',
    async () => {
      const ingested = await withFull('stdout', ['ingest', notice]);
      expect(ingested.status).toBe(3);
      expect(ingested.err.match(LOST)).toHaveLength(1);
      const again = await obligraph(['ingest', notice, '--json'], settings);
      expect(JSON.parse(again.out)).toMatchObject({ unchanged: 1 });
      const verified = await withFull('stdout', ['verify']);
      expect(verified.status).toBe(3);
      expect(verified.err.match(LOST)).toHaveLength(1);
    },
  );

  (hasFull ? it : it.skip)('may meet a full disk where errors go: the status still tells', async () => {
    expect(await withFull('stderr', ['hash', '--nonsense'])).toMatchObject({ status: 2 });
    expect(await withFull('stderr', ['extract', notice, '--json'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\{.*\}\n$/),
    });
  });

  it('is one line for each error, whatever a name holds', async () => {
    const place = join(notice, 'a\nb\u001b[31m');
    const { status, out, err } = await obligraph(['serve'], { OBLIGRAPH_DATA: place, OBLIGRAPH_PORT: '0' });
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^Opening the store in .*a\\nb\\u\{1b\}\[31m …$/),
      expect.stringMatching(/^STORAGE_FAILED: .*a\\nb\\u\{1b\}\[31m cannot be made or entered\./),
      '',
    ]);
  });
});

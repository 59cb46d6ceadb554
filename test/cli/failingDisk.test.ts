import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jest } from '@jest/globals';
import { finished, obligraph, temporaryFolder, type Finished } from '../support/runProgram.js';

jest.setTimeout(180_000); // each case starts a program several times

const posix = process.platform !== 'win32';
if (!posix) console.warn('Skipped: this system has no limit on the size of files.');

(posix ? describe : describe.skip)('obligraph ingest on a disk that fails', () => {
  const folder = temporaryFolder('failing-disk');
  const settings = { OBLIGRAPH_DATA: join(folder.path, 'data') };
  afterAll(() => folder.remove());

  const file = (name: string, content: string): string => {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    return path;
  };

  /** No file may grow by more than 512 kB (of some shells 1 MB): the system refuses to write more. */
  function cramped(...args: string[]): Promise<Finished> {
    const command = [process.execPath, resolve('dist/cli/main.js'), ...args];
    const child = spawn('/bin/sh', ['-c', 'ulimit -S -f 1024 && exec "$@"', 'sh', ...command], {
      env: { ...process.env, ...settings, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return finished(child);
  }

  it('says so in one line, keeps what it has reported, and with room takes in the rest once', async () => {
    const known = file('known.txt', 'Banks must report losses.\n');
    expect(await obligraph(['ingest', known], settings)).toMatchObject({ status: 0 });

    const first = file('1.txt', 'Firms must keep records.\n');
    const large = file('2.txt', `${'The river runs past the mill. '.repeat(70)}\n`.repeat(600)); // 1.3 MB
    const last = file('3.txt', 'Lenders must publish rates.\n');
    const failed = await cramped('ingest', first, large, last);
    expect(failed.status).toBe(3);
    expect(failed.out).toMatch(/^INGESTED \S+1\.txt: .*\n$/);
    expect(failed.err).toBe(
      'STORAGE_FAILED: Reading or writing the store failed on its disk. Check the disk, then start again.\n',
    );

    expect(await obligraph(['verify'], settings)).toMatchObject({ status: 0 });
    const { status, out } = await obligraph(['ingest', first, large, last], settings);
    expect({ status, did: out.match(/^[A-Z]+ \S+\.txt/gm)?.map((line) => line.replace(/ .*\//, ' ')) }).toEqual({
      status: 0,
      did: ['UNCHANGED 1.txt', 'INGESTED 2.txt', 'INGESTED 3.txt'],
    });
    expect(await obligraph(['verify'], settings)).toMatchObject({ status: 0 });
  });
});

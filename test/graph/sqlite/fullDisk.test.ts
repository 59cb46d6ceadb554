import { jest } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChangeSet } from '../../../src/domain/ChangeSet.js';
import type { GraphStore, Read } from '../../../src/graph/GraphStore.js';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { aChangeSet, aDocument, aRegulator, aText } from '../../support/builders.js';
import { READ } from '../../support/read.js';
import { folders } from './aFolder.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(120_000);

const aFolder = folders();
const built = new URL('../../../dist/graph/sqlite/openSqliteStore.js', import.meta.url).href;

/** Far more than a disk of 2 MB, or a file of 4 MB, takes. */
const text = aText('Banks must report. '.repeat(500_000));
const large = aChangeSet({ texts: [text], nodes: [aDocument(text)] });
const small = (id: string): ChangeSet => aChangeSet({ nodes: [aRegulator({}, id)] });

/** What anybody sees of a store; none of it may change by a write that fails. Its text runs in another process too. */
async function seen(store: GraphStore, read: Read) {
  const findings: unknown[] = [];
  for await (const finding of store.verify(read)) findings.push(finding);
  const entries = (await store.changes(0, 500, read)).map(({ operationId }) => operationId);
  return { findings, entries, hash: await store.graphHash(read), kinds: (await store.populations(read)).kinds };
}

type Seen = Awaited<ReturnType<typeof seen>>;

/** With room again: nothing is left of the write, and the same one is done, once. */
async function expectWrittenOnce(folder: string, before: Seen): Promise<void> {
  const store = await openGraphStore({ kind: 'sqlite', folder });
  try {
    expect(await seen(store, READ)).toEqual(before);
    const revision = before.entries.length + 1;
    expect(await store.write(large, READ)).toMatchObject({ revision, replayed: false });
    expect(await store.write(large, READ)).toMatchObject({ revision, replayed: true });
    const { findings, entries } = await seen(store, READ);
    expect({ findings, entries }).toEqual({ findings: [], entries: [...before.entries, large.operationId] });
  } finally {
    await store.close();
  }
}

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * A store in a process whose files may not grow beyond 8192 blocks (4 MB; of some shells 8 MB): the system refuses to write
 * more, as a failing disk does. Each line in is a ChangeSet or nothing; each line out the receipt or the error's code, or
 * what is seen.
 */
function aCrampedStore(folder: string) {
  const program = `
    const { openSqliteStore } = await import(${JSON.stringify(built)});
    const { createInterface } = await import('node:readline');
    const seen = ${seen.toString()};
    const READ = { deadlineMs: 60000, signal: new AbortController().signal };
    const store = await openSqliteStore(${JSON.stringify({ folder })});
    const answer = (line) => (line === 'ready' ? store.ready() : line ? store.write(JSON.parse(line), READ) : seen(store, READ));
    for await (const line of createInterface(process.stdin))
      console.log(JSON.stringify(await answer(line).catch(({ code, message }) => ({ code, message }))));
    await store.close();`;
  const child = spawn(
    '/bin/sh',
    ['-c', 'ulimit -S -f 8192 && exec "$@"', 'sh', process.execPath, '--input-type=module', '--eval', program],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  running.add(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return {
    ask: async (line: string) => {
      child.stdin.write(`${line}\n`);
      return JSON.parse(String((await lines.next()).value)) as unknown;
    },
    end: () => {
      child.stdin.end();
      return ended;
    },
  };
}

describe('A disk that fails', () => {
  const posix = process.platform !== 'win32';
  if (!posix) console.warn('Skipped: this system has no limit on the size of files.');
  (posix ? it : it.skip)(
    'refuses what it cannot keep, whole, goes on reading, and with room takes the same write once',
    async () => {
      const folder = await aFolder();
      const { ask, end } = aCrampedStore(folder);
      expect(await ask(JSON.stringify(small('reg:one')))).toMatchObject({ revision: 1 });
      const before = (await ask('')) as Seen;
      expect(before).toMatchObject({ findings: [], kinds: { Regulator: 1 } });
      expect(await ask(JSON.stringify(large))).toMatchObject({
        code: 'STORAGE_FAILED',
        message: expect.stringContaining('Check the disk, then start again.'),
      });
      expect(await ask('')).toEqual(before);
      // Whether the disk keeps anything is not known any more: nothing is written until a new start.
      expect(await ask(JSON.stringify(small('reg:two')))).toMatchObject({ code: 'STORAGE_FAILED' });
      expect(await ask('ready')).toMatchObject({ code: 'STORAGE_FAILED' });
      expect(await ask('')).toEqual(before);
      expect(await end()).toBe(0);
      await expectWrittenOnce(folder, before);
    },
  );
});

describe('A disk that is full', () => {
  let reason: string | null = null;
  let disk: string;
  const store = () => openGraphStore({ kind: 'sqlite', folder: join(disk, 'data') });

  beforeAll(async () => {
    disk = await aFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'obligraph-test', disk], { stdio: 'ignore' });
    } catch {
      reason = 'a disk of 2 MB takes root, and a system that lets it mount one';
    }
  });
  afterAll(() => {
    if (reason === null) execFileSync('umount', ['-l', disk]);
  });

  it('says so, keeps nothing of the write, goes on reading, and with room takes the same write once', async () => {
    if (reason !== null) {
      console.warn(`Skipped: ${reason}.`);
      return;
    }
    const filler = join(disk, 'filler');
    const opened = await store();
    let before: Seen;
    try {
      await opened.write(small('reg:one'), READ);
      before = await seen(opened, READ);
      await expect(opened.write(large, READ)).rejects.toMatchObject({
        code: 'STORAGE_FULL',
        message: expect.stringContaining('make room, then start again'),
      });
      expect(await seen(opened, READ)).toEqual(before);
    } finally {
      await opened.close();
    }

    // To the last byte: not even the files that SQLite keeps beside its own have room.
    await writeFile(filler, Buffer.alloc(4_000_000)).catch(() => undefined);
    await expect(store()).rejects.toMatchObject({ code: expect.stringMatching(/^STORAGE_(?:FULL|FAILED)$/) });

    await rm(filler);
    execFileSync('mount', ['-o', 'remount,size=200m', disk]);
    await expectWrittenOnce(join(disk, 'data'), before);
  });
});

import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChangeSet } from '../../../src/domain/ChangeSet.js';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { DatabaseSync } from '../../../src/graph/sqlite/database/driver.js';
import { aChangeSet, anEdge, anInstrument } from '../../support/builders.js';
import { folders } from './aFolder.js';
import { READ } from '../../support/read.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

const aFolder = folders();
const built = new URL('../../../dist/graph/sqlite/openSqliteStore.js', import.meta.url).href;

/** Two nodes and what joins them: a third of it would be seen. */
const changeSets = Array.from({ length: 400 }, (_, index) => {
  const [a, b] = [`ins:a${index}`, `ins:b${index}`];
  return aChangeSet({ nodes: [anInstrument({}, a), anInstrument({}, b)], edges: [anEdge('PART_OF', a, b)] });
});

/** A process that writes one ChangeSet after the other and says which it has been told are kept. */
function aWriter(folder: string, pauseMs: { readonly beforeCommit: number; readonly afterCommit: number }) {
  const program = `
    const { openSqliteStore } = await import(${JSON.stringify(built)});
    const store = await openSqliteStore(${JSON.stringify({ folder, pauseMs })});
    const read = { deadlineMs: 60000, signal: new AbortController().signal };
    console.log('open');
    const { createInterface } = await import('node:readline');
    for await (const line of createInterface(process.stdin)) console.log((await store.write(JSON.parse(line), read)).revision);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    child,
    next: async () => String((await lines.next()).value),
    write: (some: readonly ChangeSet[]) => child.stdin.write(some.map((each) => `${JSON.stringify(each)}\n`).join('')),
  };
}

/** Waits until somebody else in this folder is at a transaction that writes. */
async function writing(folder: string): Promise<void> {
  const database = new DatabaseSync(join(folder, 'graph.db'));
  for (let isFree = true; isFree; await pause(1)) {
    try {
      database.exec('BEGIN IMMEDIATE; ROLLBACK');
    } catch {
      isFree = false;
    }
  }
  database.close();
}

/** Waits until somebody else in this folder has committed. */
async function committed(folder: string): Promise<void> {
  const store = await openGraphStore({ kind: 'sqlite', folder, role: 'tool' });
  while ((await store.ready()).revision === 0);
  await store.close();
}

/** What the folder holds after the kill: whole ChangeSets, as many as there are revisions, and nothing wrong. */
async function heldAfterKill(folder: string): Promise<number> {
  const store = await openGraphStore({ kind: 'sqlite', folder });
  const { revision } = await store.ready();
  for await (const finding of store.verify(READ)) expect(finding).toBeUndefined();
  const { kinds } = await store.populations(READ);
  expect(kinds.Instrument ?? 0).toBe(2 * revision);
  await store.close();
  return revision;
}

describe('A process that is killed', () => {
  it('between the journal’s entry and the commit leaves nothing of the write', async () => {
    const folder = await aFolder();
    const { child, next, write } = aWriter(folder, { beforeCommit: 60_000, afterCommit: 0 });
    expect(await next()).toBe('open');
    write(changeSets.slice(0, 1));
    await writing(folder);
    await pause(500); // from its first statement to the pause before its commit
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await heldAfterKill(folder)).toBe(0);
  }, 60_000);

  it('between the commit and the answer keeps the write, and a repeat finds it', async () => {
    const folder = await aFolder();
    const { child, next, write } = aWriter(folder, { beforeCommit: 0, afterCommit: 60_000 });
    expect(await next()).toBe('open');
    write(changeSets.slice(0, 1));
    await committed(folder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await heldAfterKill(folder)).toBe(1);
    const store = await openGraphStore({ kind: 'sqlite', folder });
    expect(await store.write(changeSets[0]!, READ)).toMatchObject({ revision: 1, replayed: true });
    await store.close();
  }, 60_000);

  it('at any moment keeps every write that was acknowledged, each whole', async () => {
    const folder = await aFolder();
    let held = 0;
    for (const [round, afterAnswers] of [1, 20, 50].entries()) {
      const { child, next, write } = aWriter(folder, { beforeCommit: 0, afterCommit: 0 });
      expect(await next()).toBe('open');
      write(changeSets.slice(round * 130, round * 130 + 130));
      const killAt = held + afterAnswers;
      let acknowledged = held;
      for (let line = await next(); line !== 'undefined'; line = await next()) {
        acknowledged = Number(line);
        if (acknowledged === killAt) child.kill('SIGKILL');
      }
      held = await heldAfterKill(folder);
      expect(held).toBeGreaterThanOrEqual(acknowledged);
      expect(held).toBeGreaterThanOrEqual(killAt);
    }
  }, 120_000);
});

import { jest } from '@jest/globals';
import { join } from 'node:path';
import type { Read } from '../../../src/graph/GraphStore.js';
import type { ThreadSettings } from '../../../src/graph/sqlite/threads/calls.js';
import { ThreadPool } from '../../../src/graph/sqlite/threads/ThreadPool.js';
import { aChangeSet, anEdge, anInstrument } from '../../support/builders.js';
import { eq, none, planOf, some } from '../../support/planOf.js';
import { folders } from './aFolder.js';
import { READ } from '../../support/read.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

const aFolder = folders();
const bounds = (deadlineMs: number, signal = READ.signal): Read => ({ deadlineMs, signal });

/** Instruments that all cite each other: a quantifier within a quantifier keeps a thread busy for long. */
const SIZE = 60;
const ids = Array.from({ length: SIZE }, (_, index) => `ins:${String(index).padStart(3, '0')}`);
const tangle = aChangeSet({
  nodes: ids.map((id) => anInstrument({}, id)),
  edges: ids.flatMap((from) => ids.map((to) => anEdge('PART_OF', from, to))),
});

/** Never true, and found out only after 13 million steps without a row: seconds in which no thread can look. */
const long = (depth: number): Parameters<typeof planOf>[0]['where'] =>
  depth === 0 ? eq('name', 'Nobody is called so') : some('Instrument.partOf', { node: long(depth - 1) });
const LONG = planOf({ kinds: ['Instrument'], where: none('Instrument.partOf', { node: long(2) }) });
const SHORT = planOf({ kinds: ['Instrument'], take: 1 });

describe('Threads', () => {
  let path: string;
  let writer: ThreadPool;
  const open: ThreadPool[] = [];
  const pool = async (settings: Partial<ThreadSettings>, size = 1): Promise<ThreadPool> => {
    const made = await ThreadPool.open({ path, writes: false, quickCheck: false, graceMs: 100, ...settings }, size);
    open.push(made);
    return made;
  };

  beforeAll(async () => {
    path = join(await aFolder(), 'graph.db');
    writer = await pool({ writes: true });
    await writer.call('write', { changeSet: tangle, dryRun: false, replay: null }, READ, tangle.operationId);
  }, 60_000);

  afterAll(async () => {
    await Promise.all(open.map((each) => each.close()));
  }, 60_000);

  it('answer calls in turn, each with its own', async () => {
    const readers = await pool({}, 2);
    const answers = await Promise.all(
      ids.map((id) => readers.call('execute', planOf({ kinds: ['Instrument'], ids: [id] }), READ)),
    );
    expect(answers.map(({ start }) => start.rows[0]?.node)).toEqual(ids);
  });

  it('do not begin what is over its deadline, or what its caller gave up', async () => {
    const readers = await pool({});
    await expect(readers.call('execute', SHORT, bounds(0))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    const signal = AbortSignal.abort();
    await expect(readers.call('execute', SHORT, bounds(1_000, signal))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });

  it('that stay silent are replaced, and who waits is answered by the next', async () => {
    const readers = await pool({});
    const silent = readers.call('execute', LONG, bounds(150));
    const waiting = readers.call('execute', SHORT, READ);
    await expect(silent).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    await expect(waiting).resolves.toMatchObject({ start: { rows: [{ node: ids[0] }] } });
  }, 30_000);

  it('stop waiting at the signal, and drop what still stood in the queue', async () => {
    const readers = await pool({});
    const given = new AbortController();
    const calls = [LONG, SHORT, SHORT].map((plan) => readers.call('execute', plan, bounds(60_000, given.signal)));
    setTimeout(() => {
      given.abort();
    }, 100);
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'DEADLINE_EXCEEDED' } });
    }
    await expect(readers.call('execute', SHORT, READ)).resolves.toBeDefined();
  }, 30_000);

  it('stop between rows where the caller gives up, and see the newest revision after that', async () => {
    const readers = await pool({ graceMs: 60_000 });
    const given = new AbortController();
    const wide = planOf({
      kinds: ['Instrument'],
      take: SIZE,
      steps: [
        {
          relationship: 'Instrument.partOf',
          take: SIZE,
          next: { steps: [{ relationship: 'Instrument.partOf', take: SIZE }] },
        },
      ],
    });
    const calls = Array.from({ length: 40 }, () => readers.call('execute', wide, bounds(60_000, given.signal)));
    const outcomes = Promise.allSettled(calls);
    await calls[0];
    given.abort();
    expect((await outcomes).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    const changeSet = aChangeSet({ nodes: [anInstrument()] });
    const { revision } = await writer.call(
      'write',
      { changeSet, dryRun: false, replay: null },
      READ,
      changeSet.operationId,
    );
    await expect(readers.call('execute', SHORT, READ)).resolves.toMatchObject({ revision });
  }, 60_000);

  it('say of a write that is given up before its commit that nothing was done, and do nothing', async () => {
    const slow = await pool({ writes: true, graceMs: 60_000 });
    const changeSet = aChangeSet({ nodes: ids.map((id) => anInstrument({ name: 'Changed' }, id)) });
    const given = new AbortController();
    const writing = slow.call(
      'write',
      { changeSet, dryRun: false, replay: null },
      bounds(60_000, given.signal),
      changeSet.operationId,
    );
    given.abort();
    await expect(writing).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    const { revision } = await writer.call('info', null, READ);
    const again = await slow.call('write', { changeSet, dryRun: false, replay: null }, READ, changeSet.operationId);
    expect(again).toMatchObject({ revision: revision + 1, replayed: false });
  }, 30_000);

  it('leave open what became of a write where the writer is lost, and a repeat finds out', async () => {
    const slow = await pool({ writes: true, pauseMs: { beforeCommit: 0, afterCommit: 60_000 } });
    const readers = await pool({});
    const { revision: before } = await readers.call('info', null, READ);
    const changeSet = aChangeSet({ nodes: [anInstrument()] });
    const call = { changeSet, dryRun: false, replay: null };
    const given = new AbortController();
    const writing = slow.call('write', call, bounds(60_000, given.signal), changeSet.operationId);
    const lost = expect(writing).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN', retry: 'yes' });
    for (let held = before; held === before;) held = (await readers.call('info', null, READ)).revision;
    given.abort();
    await lost;
    await expect(writer.call('write', call, READ, changeSet.operationId)).resolves.toMatchObject({
      replayed: true,
      created: 1,
    });
  }, 30_000);

  it('close when all in hand is done, and take nothing more', async () => {
    const readers = await pool({}, 2);
    const calls = ids.map((id) => readers.call('execute', planOf({ kinds: ['Instrument'], ids: [id] }), READ));
    await readers.close();
    expect((await Promise.all(calls)).map(({ start }) => start.rows.length)).toEqual(ids.map(() => 1));
    await expect(readers.call('execute', SHORT, READ)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('cannot be opened where the file cannot, and then none is left', async () => {
    const missing = join(await aFolder(), 'missing', 'graph.db');
    await expect(
      ThreadPool.open({ path: missing, writes: false, quickCheck: false, graceMs: 100 }, 2),
    ).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
  });
});

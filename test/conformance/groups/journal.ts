import { edgeId } from '../../../src/domain/EdgeId.js';
import type { DocumentText } from '../../../src/domain/ChangeSet.js';
import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { replayChangeSet } from '../../../src/graph/model/journal.js';
import type { JournalEntry } from '../../../src/graph/model/JournalEntry.js';
import { GENESIS_HASH } from '../../../src/graph/model/RecordState.js';
import { canonicalJson } from '../../../src/util/canonicalJson.js';
import { sha256 } from '../../../src/util/sha256.js';
import {
  aChangeSet,
  aDirective,
  anEdge,
  anId,
  anInternationalBody,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import type { Open, Subject } from '../OpenedStore.js';
import { refused, twinOf, type Twin } from '../Twin.js';
import { READ } from '../../support/read.js';

/** The journal: every revision, by whom and why, chained, and enough to build the graph again. */
export function describeJournal({ open }: Subject): void {
  describe('Journal', () => {
    const [regulator, body] = [aRegulator({ name: 'First' }), anInternationalBody()];
    const attached = anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' });
    const stated = aDirective({}, 'Journals are kept in order.');
    const twin = twinOf(open, (store) => fill(store));
    const fill = async (store: Twin) => {
      await store.write({
        nodes: [regulator, body],
        edges: [attached],
        reason: 'Because.',
        actor: { id: 'someone', kind: 'HUMAN' },
        origin: { door: 'GRAPHQL', tool: 'explorer@2', requestId: 'r-1', rulesetVersion: '3', modelPromptHash: 'abc' },
      });
      await store.write({ nodes: [aRegulator({ name: 'Second' }, regulator.id)] });
      await store.write(stated);
      await store.write({ retract: [regulator.id] });
      await store.write({ nodes: [aRegulator({ name: 'Third' }, regulator.id)], edges: [attached] });
      await store.write({ nodes: [anInternationalBody({ reviewState: 'REJECTED' }, body.id)] });
    };
    const entries = () => twin().store.changes(0, 500, READ);

    it('numbers its entries from 1 without gaps, in order', async () => {
      expect((await entries()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('goes on from any revision, as many entries at a time as are asked for', async () => {
      const all = await entries();
      expect(await twin().store.changes(2, 500, READ)).toEqual(all.slice(2));
      expect(await twin().store.changes(1, 2, READ)).toEqual(all.slice(1, 3));
      expect(await twin().store.changes(6, 500, READ)).toEqual([]);
      expect(await twin().store.changes(99, 500, READ)).toEqual([]);
      expect(await twin().store.changes(0, 0, READ)).toEqual([]);
    });

    it('gives at most 500 entries at once', async () => {
      expect(await refused(twin().store.changes(0, 501, READ))).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('chains each entry to the one before, which anyone can check from the entries alone', async () => {
      let previous = GENESIS_HASH;
      for (const { hash, ...entry } of await entries()) {
        expect(entry.previousHash).toBe(previous);
        expect(sha256(canonicalJson(entry))).toBe(hash);
        previous = hash;
      }
      expect((await twin().store.ready()).hash).toBe(previous);
    });

    it('says who wrote, why and through which door, and when, never earlier than before', async () => {
      const all = await entries();
      expect(all[0]).toMatchObject({
        actor: { id: 'someone', kind: 'HUMAN' },
        reason: 'Because.',
        origin: { door: 'GRAPHQL', tool: 'explorer@2', requestId: 'r-1', rulesetVersion: '3', modelPromptHash: 'abc' },
        receipt: { created: 3, changed: 0, retracted: 0, unchanged: 0 },
      });
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort());
      expect(all.every(({ at }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at))).toBe(true);
    });

    it('holds each record’s state before and after, without revisions and keys', async () => {
      const [first, second, , fourth] = await entries();
      const state = (name: string) => ({ kind: 'Regulator', properties: { ...regulator.properties, name } });
      expect(second?.targets).toEqual([{ id: regulator.id, before: state('First'), after: state('Second') }]);
      const { type, from, to, slot, period, properties } = attached;
      expect(first?.targets.find(({ id }) => id === edgeId(attached))).toEqual({
        id: edgeId(attached),
        before: null,
        after: { type, from, to, slot, period, properties },
      });
      expect(fourth?.targets.map(({ after }) => after)).toEqual([null, null]);
    });

    it('counts what was opened, changed and closed by kind and type', async () => {
      const [first, second, third, fourth] = await entries();
      expect(first?.counts).toEqual({
        ATTACHED_TO: { opened: 1, changed: 0, closed: 0 },
        InternationalBody: { opened: 1, changed: 0, closed: 0 },
        Regulator: { opened: 1, changed: 0, closed: 0 },
      });
      expect(second?.counts).toEqual({ Regulator: { opened: 0, changed: 1, closed: 0 } });
      expect(third?.texts).toEqual(stated.texts.map((text) => text.sha256));
      expect(fourth?.counts).toEqual({
        ATTACHED_TO: { opened: 0, changed: 0, closed: 1 },
        Regulator: { opened: 0, changed: 0, closed: 1 },
      });
    });

    it('is the reference’s, but for the instants and what hangs on them', async () => {
      const timeless = ({ at: _, hash: _hash, previousHash: _previous, ...entry }: JournalEntry) => entry;
      const expected = await twin().reference.changes(0, 500, READ);
      expect((await entries()).map(timeless)).toEqual(expected.map(timeless));
    });

    it('has no entry of what changed nothing, was refused or only tried', async () => {
      const before = await entries();
      await twin().write({});
      await twin().write(stated);
      await twin().write({ nodes: [aRegulator()] }, { dryRun: true });
      await twin().refusal({ edges: [anEdge('ATTACHED_TO', anId('Regulator'), body.id, { kind: 'PART_OF' })] });
      expect(await entries()).toEqual(before);
    });

    it('is refused where an entry does not follow the last, or was changed on its way', async () => {
      const all = await entries();
      const replayed = (entry: JournalEntry) =>
        twin().store.write(
          { ...replayChangeSet(entry, []), operationId: aChangeSet().operationId },
          { ...READ, replay: entry },
        );
      const last = all[5] as JournalEntry;
      expect(await refused(replayed({ ...last, number: 9 }))).toMatchObject({ code: 'CONFLICT' });
      expect(await refused(replayed(last))).toMatchObject({ code: 'CONFLICT' });
      expect(await refused(replayed({ ...last, number: 7, previousHash: last.hash }))).toMatchObject({
        code: 'CONFLICT',
      });
      expect(await entries()).toEqual(all);
    });

    it('gives the history of records: every state, oldest first, and the operations that opened and closed it', async () => {
      const all = await entries();
      const operation = (revision: number) => all[revision - 1]?.operationId;
      const found = await twin().store.history([regulator.id, edgeId(attached), anId('Regulator')], READ);
      expect([...found.keys()].sort()).toEqual([edgeId(attached), regulator.id].sort());
      expect(found.get(regulator.id)).toEqual(
        [
          ['First', 1, 2],
          ['Second', 2, 4],
          ['Third', 5, null],
        ].map(([name, from, to]) => ({
          id: regulator.id,
          kind: 'Regulator',
          properties: { ...regulator.properties, name },
          recordedFrom: from,
          recordedTo: to,
          openedBy: operation(Number(from)),
          closedBy: to === null ? null : operation(Number(to)),
        })),
      );
      const ends = { id: edgeId(attached), kind: 'ATTACHED_TO', from: regulator.id, to: body.id };
      expect(found.get(edgeId(attached))).toMatchObject([
        { ...ends, recordedFrom: 1, recordedTo: 4 },
        { ...ends, recordedFrom: 5, recordedTo: null },
      ]);
      expect(found.get(regulator.id)?.[0]).not.toHaveProperty('from');
      expect(found).toEqual(await twin().reference.history([regulator.id, edgeId(attached)], READ));
      expect(await twin().store.history([], READ)).toEqual(new Map());
    });
  });

  describe('Replay', () => {
    const text = aText('Replayed words.');
    const stated = [aDirective({}, 'One is replayed.'), aDirective({ modality: 'PERMISSION' }, 'Two may be replayed.')];
    const regulator = aRegulator();
    const said = stated.map(({ directive }) => anEdge('STATED', regulator.id, directive.id, { verb: 'said' }));
    const texts = [text, ...stated.flatMap((each) => each.texts)];
    const fill = async (store: GraphStore) => {
      for (const parts of [
        together(...stated, { nodes: [regulator], edges: said }),
        { texts: [text] },
        { nodes: [aRegulator({ name: 'Renamed', reviewState: 'REJECTED' }, regulator.id)] },
        { retract: [stated[0]?.directive.id ?? regulator.id] },
        { withdraw: ['pack:test/all'] },
        stated[0] ?? {},
        { nodes: [aRegulator({ name: 'Back' }, regulator.id)] },
      ]) {
        await store.write(aChangeSet(parts), READ);
      }
    };

    it('builds the reference again from this store’s journal, with the same hashes', async () => {
      const opened = await open();
      await fill(opened.store);
      const copy = new MemoryStore();
      await replay(await opened.store.changes(0, 500, READ), texts, copy);
      await expectSame(copy, opened.store);
      await opened.cleanup();
    });

    it('builds this store again from the reference’s journal, with the same hashes, and nothing in it is amiss', async () => {
      const original = new MemoryStore();
      await fill(original);
      await replayed(open, original, texts);
    });

    it('answers an entry that it holds already as replayed', async () => {
      const original = new MemoryStore();
      await fill(original);
      const opened = await open();
      const [entry] = await original.changes(0, 1, READ);
      if (!entry) throw new Error('The journal is empty.');
      const named = texts.filter(({ sha256: key }) => entry.texts.includes(key));
      const write = () => opened.store.write(replayChangeSet(entry, named), { ...READ, replay: entry });
      const first = await write();
      expect(first).toMatchObject({ revision: 1, replayed: false, hash: entry.hash, ...entry.receipt });
      expect(await write()).toEqual({ ...first, replayed: true });
      await opened.cleanup();
    });

    it('refuses an entry whose states were changed', async () => {
      const original = new MemoryStore();
      await fill(original);
      const opened = await open();
      const [entry] = await original.changes(0, 1, READ);
      if (!entry) throw new Error('The journal is empty.');
      const forged = { ...entry, targets: entry.targets.slice(1) };
      const error = await refused(opened.store.write(replayChangeSet(forged, texts), { ...READ, replay: forged }));
      expect(error.code).toBe('CONFLICT');
      expect(await opened.store.ready()).toMatchObject({ revision: 0 });
      await opened.cleanup();
    });
  });
}

async function replay(
  entries: readonly JournalEntry[],
  texts: readonly DocumentText[],
  into: GraphStore,
): Promise<void> {
  for (const entry of entries) {
    const brought = texts.filter(({ sha256: key }) => entry.texts.includes(key));
    const receipt = await into.write(replayChangeSet(entry, brought), { ...READ, replay: entry });
    expect(receipt).toMatchObject({ revision: entry.number, hash: entry.hash });
  }
}

async function replayed(open: Open, original: MemoryStore, texts: readonly DocumentText[]): Promise<void> {
  const opened = await open();
  await replay(await original.changes(0, 500, READ), texts, opened.store);
  await expectSame(opened.store, original);
  const found: unknown[] = [];
  for await (const finding of opened.store.verify(READ)) found.push(finding);
  expect(found).toEqual([]);
  await opened.cleanup();
}

async function expectSame(copy: GraphStore, original: GraphStore): Promise<void> {
  expect(await copy.changes(0, 500, READ)).toEqual(await original.changes(0, 500, READ));
  expect(await copy.graphHash(READ)).toBe(await original.graphHash(READ));
  expect(await copy.populations(READ)).toEqual(await original.populations(READ));
}

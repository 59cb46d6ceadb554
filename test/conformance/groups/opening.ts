import { graphHash } from '../../../src/graph/model/graphHash.js';
import { GENESIS_HASH } from '../../../src/graph/model/RecordState.js';
import { aChangeSet, aDirective, aRegulator, together } from '../../support/builders.js';
import { planOf } from '../../support/planOf.js';
import type { OpenedStore, Subject } from '../OpenedStore.js';
import { refused, twinOf } from '../Twin.js';
import { READ } from '../../support/read.js';

/** A store from its first opening to its last closing. */
export function describeOpening({ open }: Subject): void {
  describe('Opening', () => {
    const twin = twinOf(open);

    it('begins at revision 0 with nothing in it', async () => {
      const { store } = twin();
      expect(await store.ready()).toMatchObject({ name: store.name, revision: 0, hash: GENESIS_HASH });
      expect(await store.changes(0, 500, READ)).toEqual([]);
      expect(await store.populations(READ)).toEqual({
        revision: 0,
        kinds: {},
        documents: 0,
        from: null,
        to: null,
        jurisdictions: [],
        languages: [],
        unresolvedCitations: 0,
      });
      expect(await store.execute(planOf({ kinds: ['Regulator'] }), READ)).toMatchObject({
        revision: 0,
        start: { rows: [], more: false },
      });
      const nothing = { nodes: none(), edges: none() };
      expect(await store.graphHash(READ)).toBe(await graphHash(nothing));
      expect(await twin().findings()).toEqual([]);
    });

    it('tells which engine serves it, in which version', async () => {
      const { version } = await twin().store.ready();
      expect(version).not.toBe('');
    });

    it('holds after reopening all that it held before', async () => {
      const stated = aDirective();
      const receipt = await twin().write(together(stated, { nodes: [aRegulator({ name: 'Kept' })] }));
      const before = await twin().hash();
      await twin().reopen();
      expect(await twin().hash()).toBe(before);
      expect(await twin().store.ready()).toMatchObject({ revision: receipt.revision, hash: receipt.hash });
      expect(await twin().store.populations(READ)).toEqual(await twin().reference.populations(READ));
      expect((await twin().answer({ kinds: ['Regulator'], project: { Regulator: ['name'] } })).level.nodes.size).toBe(
        1,
      );
      expect(await twin().store.text(stated.texts[0]?.sha256 ?? '', 0, 5, READ)).toBe('Banks');
    });

    it('goes on writing after reopening, with the next revision', async () => {
      const { revision } = await twin().store.ready();
      await twin().reopen();
      expect(await twin().write({ nodes: [aRegulator()] })).toMatchObject({ revision: revision + 1 });
      expect(await twin().findings()).toEqual([]);
    });

    it('knows after reopening which operations were done', async () => {
      const changeSet = aChangeSet({ nodes: [aRegulator()] });
      const receipt = await twin().write(changeSet);
      await twin().reopen();
      expect(await twin().store.write(changeSet, READ)).toEqual({ ...receipt, replayed: true });
    });

    it('may be open twice: each sees what the other wrote, and both write in turn', async () => {
      const second = await twin().another();
      const { revision } = await twin().write({ nodes: [aRegulator({ name: 'By the first' }, 'reg:twice')] });
      expect(await second.ready()).toMatchObject({ revision });
      const changeSet = aChangeSet({ nodes: [aRegulator({ name: 'By the second' }, 'reg:twice')] });
      await twin().reference.write(changeSet, READ);
      expect(await second.write(changeSet, READ)).toMatchObject({ revision: revision + 1, changed: 1 });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: ['reg:twice'],
        project: { Regulator: ['name'] },
      });
      expect(level.nodes.get('reg:twice')?.properties).toEqual({ name: 'By the second' });
      expect(await twin().store.populations(READ)).toEqual(await twin().reference.populations(READ));
      await second.close();
      expect(await twin().write({ nodes: [aRegulator()] })).toMatchObject({ revision: revision + 2 });
    });
  });

  describe('Closing', () => {
    let opened: OpenedStore | undefined;
    afterEach(async () => {
      await opened?.cleanup();
      opened = undefined;
    });

    it('is done once, however often it is asked for', async () => {
      opened = await open();
      await opened.store.close();
      await Promise.all([opened.store.close(), opened.store.close()]);
      await expect(opened.store.close()).resolves.toBeUndefined();
    });

    it('waits for writes in hand and keeps them', async () => {
      opened = await open();
      const { store: writer } = opened;
      const writing = [1, 2, 3].map(() => writer.write(aChangeSet({ nodes: [aRegulator()] }), READ));
      await writer.close();
      expect((await Promise.all(writing)).map((receipt) => receipt.revision)).toEqual([1, 2, 3]);
      const store = await opened.reopen();
      expect(await store.ready()).toMatchObject({ revision: 3 });
    });

    it('leaves a store that refuses every call with a code', async () => {
      opened = await open();
      const { store } = opened;
      await store.close();
      await refused(store.execute(planOf({ kinds: ['Regulator'] }), READ));
      await refused(store.write(aChangeSet({ nodes: [aRegulator()] }), READ));
    });
  });
}

async function* none(): AsyncGenerator<never> {
  // no rows
}

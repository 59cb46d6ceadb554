import type { GraphStore } from '../../../src/graph/GraphStore.js';
import {
  aChangeSet,
  anEdge,
  anInstrument,
  anInternationalBody,
  aPolicyArea,
  aRegulator,
  together,
} from '../../support/builders.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import { planOf } from '../../support/planOf.js';
import type { Subject } from '../OpenedStore.js';
import { refused, twinOf } from '../Twin.js';
import { READ } from '../../support/read.js';

/** Many at once: writers take turns, readers see whole revisions, and whoever gives up leaves no half of anything. */
export function describeConcurrency({ open }: Subject): void {
  describe('Concurrency', () => {
    const twin = twinOf(open);
    const present = async (store: GraphStore, id: string) =>
      (await store.execute(planOf({ kinds: ['Regulator', 'InternationalBody'], ids: [id] }), READ)).start.rows
        .length === 1;

    it('lets 50 writers of one record take turns, and forgets none of them', async () => {
      const { store } = twin();
      const { revision } = await store.ready();
      const id = aRegulator().id;
      const sets = Array.from({ length: 50 }, (_, index) =>
        aChangeSet({ nodes: [aRegulator({ name: `Writer ${index}` }, id)] }),
      );
      const receipts = await Promise.all(sets.map((set) => store.write(set, READ)));
      const revisions = receipts.map((receipt) => receipt.revision).sort((a, b) => a - b);
      expect(revisions).toEqual(sets.map((_, index) => revision + 1 + index));
      const states = (await store.history([id], READ)).get(id) ?? [];
      expect(states).toHaveLength(50);
      for (const [index, state] of states.entries()) {
        expect(state.recordedTo).toBe(states[index + 1]?.recordedFrom ?? null);
        expect(state.openedBy).toBe(
          sets[receipts.findIndex((receipt) => receipt.revision === state.recordedFrom)]?.operationId,
        );
      }
      expect(await twin().findings()).toEqual([]);
    });

    it('does an operation once that is sent ten times at once', async () => {
      const { store } = twin();
      const { revision } = await store.ready();
      const changeSet = aChangeSet({ nodes: [aRegulator()] });
      const receipts = await Promise.all(Array.from({ length: 10 }, () => store.write(changeSet, READ)));
      expect(receipts.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(new Set(receipts.map((receipt) => `${receipt.revision} ${receipt.hash} ${receipt.created}`)).size).toBe(1);
      expect((await store.ready()).revision).toBe(revision + 1);
    });

    it('makes one revision of the same content under ten operation ids', async () => {
      const { store } = twin();
      const nodes = [aRegulator(), aPolicyArea()];
      const sets = Array.from({ length: 10 }, () => aChangeSet({ nodes }));
      const receipts = await Promise.all(sets.map((set) => store.write(set, READ)));
      expect(receipts.map(({ created }) => created).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    });

    it('answers 100 reads at once', async () => {
      const { store } = twin();
      const plan = planOf({ kinds: ['Regulator'], project: { Regulator: ['name'] } });
      const expected = await store.execute(plan, READ);
      const answers = await Promise.all(Array.from({ length: 100 }, () => store.execute(plan, READ)));
      for (const answer of answers) expect(answer).toEqual(expected);
    });

    it('shows a reader two records that are always written together never apart, and never an older revision', async () => {
      const { store } = twin();
      const [one, two] = [aRegulator({ name: '0' }), anInternationalBody({ name: '0' })];
      const tie = (weight: number) => anEdge('ATTACHED_TO', one.id, two.id, { kind: 'PART_OF', confidence: weight });
      await store.write(aChangeSet({ nodes: [one, two], edges: [tie(0)] }), READ);
      const plan = planOf({
        kinds: ['InternationalBody', 'Regulator'],
        ids: [one.id, two.id],
        project: { InternationalBody: ['name'], Regulator: ['name'] },
        steps: [
          {
            relationship: 'Authority.attachedTo',
            edge: ['confidence'],
            next: { project: { InternationalBody: ['name'] } },
          },
        ],
      });
      let writing = true;
      let read = 0;
      const reader = async () => {
        for (let last = 0; writing; read += 1) {
          const { revision, level } = await store.execute(plan, READ);
          const names = [...level.nodes.values()].map(({ properties }) => properties.name);
          const step = level.steps.get('InternationalBody,Regulator:attachedTo');
          const [edge] = step?.pages.get(one.id)?.edges ?? [];
          const beyond = [...(step?.level.nodes.values() ?? [])].map(({ properties }) => properties.name);
          expect(new Set([...names, ...beyond, String(edge?.properties.confidence)]).size).toBe(1);
          expect(revision).toBeGreaterThanOrEqual(last);
          last = revision;
        }
      };
      const writer = async () => {
        try {
          for (let round = 1; round <= 40; round += 1) {
            const nodes = [aRegulator({ name: `${round}` }, one.id), anInternationalBody({ name: `${round}` }, two.id)];
            await store.write(aChangeSet({ nodes, edges: [tie(round)] }), READ);
          }
        } finally {
          writing = false;
        }
      };
      await Promise.all([writer(), reader(), reader(), reader()]);
      expect(read).toBeGreaterThan(0);
    });

    it('does nothing for a caller who gave up before, or whose time is up', async () => {
      const { store } = twin();
      const node = aRegulator();
      const plan = planOf({ kinds: ['Regulator'] });
      for (const read of [
        { ...READ, signal: AbortSignal.abort() },
        { ...READ, deadlineMs: 0 },
      ]) {
        expect(await refused(store.execute(plan, read))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
        expect(await refused(store.populations(read))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
        expect(await refused(store.history([node.id], read))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
        expect(await refused(store.changes(0, 1, read))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
        expect(await refused(store.text('0'.repeat(64), 0, 1, read))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
        expect(await refused(store.graphHash(read))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
        expect(await refused(store.write(aChangeSet({ nodes: [node] }), read))).toMatchObject({
          code: 'DEADLINE_EXCEEDED',
        });
      }
      expect(await present(store, node.id)).toBe(false);
    });

    it('drops a write whose caller gives up while it waits behind another', async () => {
      const { store } = twin();
      const node = aRegulator();
      const first = store.write(aChangeSet({ nodes: Array.from({ length: 2_000 }, () => anInstrument()) }), READ);
      const controller = new AbortController();
      const waiting = store.write(aChangeSet({ nodes: [node] }), { ...READ, signal: controller.signal });
      controller.abort();
      expect(await refused(waiting)).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
      expect(await first).toMatchObject({ created: 2_000 });
      expect(await present(store, node.id)).toBe(false);
      expect(await store.write(aChangeSet({ nodes: [node] }), READ)).toMatchObject({ created: 1 });
    });

    it('does a write whole or not at all when its caller gives up in the middle, and once when it is sent again', async () => {
      const { store } = twin();
      const { revision } = await store.ready();
      let known = revision;
      for (const pause of [0, 1, 3, 10, 30]) {
        const nodes = Array.from({ length: 500 }, () => anInstrument());
        const changeSet = aChangeSet({ nodes });
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), pause);
        const outcome = await store.write(changeSet, { ...READ, signal: controller.signal }).then(
          () => 'DONE',
          (error: { readonly code: string }) => error.code,
        );
        clearTimeout(timer);
        expect(['DONE', 'DEADLINE_EXCEEDED', 'OUTCOME_UNKNOWN']).toContain(outcome);
        const receipt = await store.write(changeSet, READ);
        expect(receipt).toMatchObject({ revision: known + 1, created: 500 });
        if (outcome === 'DONE') expect(receipt.replayed).toBe(true);
        known = receipt.revision;
      }
      expect(await twin().findings()).toEqual([]);
    });

    it('goes on serving after a caller gave up in the middle of a read', async () => {
      const { store } = twin();
      const plan = planOf({ kinds: ['Instrument'], take: 1000, steps: [{ relationship: 'Instrument.issuedBy' }] });
      const expected = await store.execute(plan, READ);
      for (const pause of [0, 1, 5]) {
        const controller = new AbortController();
        setTimeout(() => controller.abort(), pause);
        const read = store.execute(plan, { ...READ, signal: controller.signal });
        const outcome = await read.catch((error: { readonly code: string }) => error.code);
        if (typeof outcome === 'string') expect(outcome).toBe('DEADLINE_EXCEEDED');
        else expect(outcome).toEqual(expected);
      }
      expect(await store.execute(plan, READ)).toEqual(expected);
    });
  });

  describe('Overlapping writes', () => {
    it('lead to one graph hash, in whatever order they get their turns', async () => {
      const [regulator, body, area] = [aRegulator(), anInternationalBody(), aPolicyArea()];
      const nodes = [regulator, body, area];
      const sets = Array.from({ length: 12 }, (_, index) => {
        const supports = [`pack:p${index % 4}/t`];
        const edges = [
          anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF', supports }),
          anEdge('HAS_REMIT', regulator.id, area.id, { function: index % 2 ? 'AML' : 'CONDUCT', supports }),
        ];
        return together({ nodes, edges });
      });
      const reference = new MemoryStore();
      for (const set of sets) await reference.write(aChangeSet(set), READ);
      for (const order of [sets, [...sets].reverse()]) {
        const opened = await open();
        await Promise.all(order.map((set) => opened.store.write(aChangeSet(set), READ)));
        expect(await opened.store.graphHash(READ)).toBe(await reference.graphHash(READ));
        await opened.cleanup();
      }
    });
  });
}

import { aChangeSet, anEdge, anInstrument, aRegulator } from '../../support/builders.js';
import { planOf } from '../../support/planOf.js';
import type { Subject } from '../OpenedStore.js';
import { READ } from '../../support/read.js';

/** As many rows as one ChangeSet may have, or as the store is given time for. */
export function describeLargeWrite({ open, sizes }: Subject): void {
  describe('A large write', () => {
    it(`of ${sizes.rows} rows is one revision`, async () => {
      const { store, cleanup } = await open();
      const regulator = aRegulator();
      const instruments = Array.from({ length: Math.floor((sizes.rows - 1) / 2) }, () => anInstrument());
      const edges = instruments.map(({ id }) => anEdge('ISSUED', regulator.id, id, { role: 'ISSUER' }));
      const receipt = await store.write(aChangeSet({ nodes: [regulator, ...instruments], edges }), READ);
      expect(receipt).toMatchObject({ revision: 1, created: 1 + instruments.length + edges.length });
      const plan = planOf({
        kinds: ['Regulator'],
        ids: [regulator.id],
        steps: [{ relationship: 'Authority.issued', from: ['Regulator'], take: 1, count: true }],
      });
      const { level } = await store.execute(plan, READ);
      expect(level.steps.get('Regulator:issued')?.pages.get(regulator.id)?.total).toBe(edges.length);
      expect((await store.populations(READ)).kinds).toEqual({ Instrument: instruments.length, Regulator: 1 });
      await cleanup();
    });
  });
}

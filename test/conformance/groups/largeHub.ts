import { aChangeSet, anEdge, anInstrument, aRegulator } from '../../support/builders.js';
import { desc, planOf } from '../../support/planOf.js';
import type { Subject } from '../OpenedStore.js';
import { READ } from '../../support/read.js';

/** A parent with so many relationships that a store takes another way to its page (api.md §3.1). */
export function describeLargeHub({ open, sizes }: Subject): void {
  describe(`A hub of ${sizes.hub}`, () => {
    it('is paged and counted like any other', async () => {
      const { store, cleanup } = await open();
      const regulator = aRegulator();
      const instruments = Array.from({ length: sizes.hub }, (_, index) =>
        anInstrument({ adoptedOn: day(index % 9_000) }),
      );
      for (let from = 0; from < sizes.hub; from += 20_000) {
        const nodes = instruments.slice(from, from + 20_000);
        const edges = nodes.map(({ id }) => anEdge('ISSUED', regulator.id, id, { role: 'ISSUER' }));
        await store.write(aChangeSet({ nodes: [...(from === 0 ? [regulator] : []), ...nodes], edges }), READ);
      }
      const latest = instruments
        .map(({ id, properties }) => ({ id, order: `${String(properties.adoptedOn)} ${id}` }))
        .sort((a, b) => (a.order > b.order ? -1 : 1))
        .slice(0, 40)
        .map(({ id }) => id);
      const page = async (after?: readonly string[]) => {
        const issued = {
          relationship: 'Authority.issued',
          from: ['Regulator'],
          order: desc('adoptedOn'),
          take: 20,
          count: true,
        };
        const steps = [{ ...issued, keys: true, ...(after ? { after } : {}) }];
        const { level } = await store.execute(planOf({ kinds: ['Regulator'], ids: [regulator.id], steps }), READ);
        return level.steps.get('Regulator:issued')?.pages.get(regulator.id);
      };
      const first = await page();
      expect(first).toMatchObject({ more: true, total: sizes.hub });
      const second = await page(first?.edges.at(-1)?.keys);
      expect(second).toMatchObject({ more: true, total: sizes.hub });
      expect([...(first?.edges ?? []), ...(second?.edges ?? [])].map(({ node }) => node)).toEqual(latest);
      await cleanup();
    });
  });
}

/** The n-th day after the end of 1999. */
const day = (n: number): string => new Date(Date.UTC(2000, 0, n)).toISOString().slice(0, 10);

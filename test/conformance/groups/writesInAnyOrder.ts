import {
  aChangeSet,
  aDirective,
  anEdge,
  anInternationalBody,
  aPolicyArea,
  aRegulator,
  together,
} from '../../support/builders.js';
import type { Subject } from '../OpenedStore.js';
import { READ } from '../../support/read.js';

/** Who writes first does not matter: the graph is the same. */
export function describeWritesInAnyOrder({ open }: Subject): void {
  describe('Writes in any order', () => {
    it('lead to one graph hash', async () => {
      const [regulator, body, area] = [aRegulator(), anInternationalBody(), aPolicyArea()];
      const stated = aDirective();
      const parts = [
        { nodes: [regulator] },
        { nodes: [body, area] },
        { edges: [anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF', supports: ['pack:a/x'] })] },
        { edges: [anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF', supports: ['pack:b/y'] })] },
        { edges: [anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML' })] },
        stated,
        { edges: [anEdge('CONCERNS', stated.directive.id, area.id, { weight: 0.5 })] },
      ];
      const orders = [
        [0, 1, 2, 3, 4, 5, 6],
        [1, 5, 6, 0, 4, 3, 2],
        [5, 1, 0, 3, 2, 6, 4],
      ];
      const hashes: string[] = [];
      for (const order of orders) {
        const opened = await open();
        for (const index of order) await opened.store.write(aChangeSet(parts[index]), READ);
        hashes.push(await opened.store.graphHash(READ));
        await opened.cleanup();
      }
      expect(new Set(hashes).size).toBe(1);
    });

    it('within one set too', async () => {
      const stated = [aDirective(), aDirective(), aDirective()];
      const { nodes, edges, texts } = together(...stated);
      const hashes: string[] = [];
      for (const turned of [false, true]) {
        const opened = await open();
        const set = turned
          ? { nodes: [...nodes].reverse(), edges: [...edges].reverse(), texts: [...texts].reverse() }
          : { nodes, edges, texts };
        await opened.store.write(aChangeSet(set), READ);
        hashes.push(await opened.store.graphHash(READ));
        await opened.cleanup();
      }
      expect(new Set(hashes).size).toBe(1);
    });
  });
}

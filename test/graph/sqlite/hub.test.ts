import { jest } from '@jest/globals';
import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import type { EdgePage } from '../../../src/graph/plan/PlanResult.js';
import { aChangeSet, anEdge, anInstrument, aRegulator } from '../../support/builders.js';
import { asc, desc, planOf, type StepDraft } from '../../support/planOf.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import { folders } from './aFolder.js';
import { READ } from '../../support/read.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

const aFolder = folders();
const CHILDREN = 600;
const day = (index: number): string => `20${10 + (index % 7)}-0${1 + (index % 9)}-01`;

/** One regulator with hundreds of Instruments, some without a day and some joined twice, and one with three. */
const ids = Array.from({ length: CHILDREN }, (_, index) => `ins:${String(index).padStart(4, '0')}`);
const graph = aChangeSet({
  nodes: [
    aRegulator({}, 'reg:hub'),
    aRegulator({}, 'reg:small'),
    ...ids.map((id, index) => anInstrument(index % 5 === 0 ? {} : { adoptedOn: day(index) }, id)),
  ],
  edges: ids.flatMap((id, index) => [
    anEdge('ISSUED', 'reg:hub', id, { role: 'ISSUER' }),
    ...(index % 3 === 0 ? [anEdge('ISSUED', 'reg:hub', id, { role: 'CO_ISSUER' })] : []),
    ...(index < 3 ? [anEdge('ISSUED', 'reg:small', id, { role: 'ISSUER' })] : []),
  ]),
});

describe('A parent with very many relationships', () => {
  let store: GraphStore;
  const reference = new MemoryStore();
  beforeAll(async () => {
    store = await openGraphStore({ kind: 'sqlite', folder: await aFolder() });
    await store.write(graph, READ);
    await reference.write(graph, READ);
  }, 60_000);
  afterAll(() => store.close());

  /** A page of both parents, held against the reference. */
  async function page(step: Partial<StepDraft>): Promise<EdgePage> {
    const plan = planOf({
      kinds: ['Regulator'],
      steps: [
        { relationship: 'Authority.issued', from: ['Regulator'], edge: ['role'], keys: true, count: true, ...step },
      ],
    });
    const pages = async (from: GraphStore) =>
      (await from.execute(plan, READ)).level.steps.get('Regulator:issued')!.pages;
    const found = await pages(store);
    expect([...found]).toEqual([...(await pages(reference))]);
    return found.get('reg:hub')!;
  }

  it.each([
    ['its own ids', null],
    ['a key', asc('adoptedOn')],
    ['a key, descending', desc('adoptedOn')],
  ])(
    'is paged from end to end in the order of %s like any other',
    async (_, order) => {
      const seen: string[] = [];
      let after: readonly string[] | undefined;
      do {
        const { edges, more }: EdgePage = await page({ take: 97, order, ...(after ? { after, probe: true } : {}) });
        seen.push(...edges.map(({ id }) => id));
        after = more ? edges.at(-1)?.keys : undefined;
      } while (after);
      expect(seen).toHaveLength(CHILDREN + CHILDREN / 3);
      expect(new Set(seen).size).toBe(seen.length);
    },
    60_000,
  );

  it.each([0, 1, 2, 1_000])('gives %i rows where so many are wanted and there', async (take) => {
    expect((await page({ take, order: desc('adoptedOn') })).edges).toHaveLength(
      Math.min(take, CHILDREN + CHILDREN / 3),
    );
  });
});

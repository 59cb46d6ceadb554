import { graphql } from 'graphql';
import { LIMITS } from '../../../src/domain/limits.js';
import { createContext } from '../../../src/graphql/context.js';
import { executableSchema } from '../../../src/graphql/executableSchema.js';
import { ask } from '../../support/ask.js';
import { aRandomGraph } from '../../support/aRandomGraph.js';
import { aChangeSet, anEdge, anInstrument } from '../../support/builders.js';
import { DocumentDrawer } from '../../support/DocumentDrawer.js';
import { Draw } from '../../support/Draw.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import { READ } from '../../support/read.js';
import { seed } from '../../support/seed.js';

describe('The size of an answer', () => {
  it(`is told before the answer is made, to within a factor of two and 50 characters (seed ${seed})`, async () => {
    const store = new MemoryStore();
    const draw = new Draw(seed);
    const graph = aRandomGraph(draw);
    await store.write(graph, READ);
    const ids = graph.nodes.map(({ id }) => id);
    const drawer = new DocumentDrawer(executableSchema(), draw, ids);
    const wrong = [];
    let characters = 0;
    for (let number = 0; number < 60; number += 1) {
      const source = drawer.document();
      const contextValue = createContext({ store, requestId: 'test', ...READ });
      const { data, errors } = await graphql({ schema: executableSchema(), source, contextValue });
      if (errors) continue;
      const { length } = JSON.stringify(data);
      characters += length;
      const told = contextValue.granted.size;
      if (told < length / 2 - 50 || told > 2 * length + 50) wrong.push({ source, told, length });
    }
    expect(wrong).toEqual([]);
    expect(characters).toBeGreaterThan(10_000);
  });

  describe('where a few records hold each other', () => {
    const SIZE = 60;
    const store = new MemoryStore();
    const ids = Array.from({ length: SIZE }, (_, index) => `ins:${index}`);
    beforeAll(() =>
      store.write(
        aChangeSet({
          nodes: ids.map((id) => anInstrument({ name: 'A long name '.repeat(80) }, id)),
          edges: ids.flatMap((from) => ids.map((to) => anEdge('PART_OF', from, to))),
        }),
        READ,
      ),
    );
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `id partOf(first: ${SIZE}) { nodes { ${deep(levels - 1)} } }`;

    it.each([3, 5, 9])(
      'is refused at once %i levels deep, and another question of the request is answered',
      async (n) => {
        const answer = await ask(
          store,
          `{ deep: instruments(first: ${SIZE}) { nodes { ${deep(n)} } } instruments { totalCount } }`,
        );
        expect(answer).toMatchObject({
          data: { deep: null, instruments: { totalCount: SIZE } },
          errors: [{ path: ['deep'], extensions: { code: 'ANSWER_TOO_LARGE', retryable: false } }],
        });
        expect(answer.errors).toHaveLength(1);
      },
    );

    it('is counted over all questions of a request', async () => {
      const asked = (alias: string) =>
        `${alias}: instruments(first: ${SIZE}) { nodes { partOf(first: ${SIZE}) { nodes { name } } } }`;
      const { data, errors = [] } = await ask(store, `{ ${['a', 'b', 'c', 'd'].map(asked).join(' ')} }`);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['ANSWER_TOO_LARGE', 'ANSWER_TOO_LARGE']);
      expect(Object.values(data ?? {}).filter((list) => list !== null)).toHaveLength(2);
      const { length } = JSON.stringify(data);
      expect(length).toBeGreaterThan(LIMITS.answerSize / 2);
      expect(length).toBeLessThan(1.1 * LIMITS.answerSize);
    });
  });
});

import type { GraphStore } from '../../src/graph/GraphStore.js';
import { runQuery } from '../../src/server/runQuery.js';
import { aSmallGraph } from '../support/aSmallGraph.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { READ } from '../support/read.js';

describe('runQuery', () => {
  let store: GraphStore;
  const run = (query: string, variables?: Record<string, unknown>) =>
    runQuery(store, {
      query,
      ...(variables ? { variables } : {}),
      ...READ,
      logError: () => undefined,
    });

  beforeAll(async () => {
    store = new MemoryStore();
    await store.write(aSmallGraph(), READ);
  });
  afterAll(() => store.close());

  it('answers without a server what a server would answer', async () => {
    expect(await run('query ($id: ID!) { regulator(id: $id) { name } }', { id: 'reg:so-south' })).toEqual({
      data: { regulator: { name: 'authority of the south' } },
      extensions: { revision: 1 },
    });
  });

  it('reads the schema, since the person who asks has it anyway', async () => {
    expect(await run('{ __type(name: "Directive") { kind } }')).toMatchObject({ data: { __type: { kind: 'OBJECT' } } });
  });

  it('gives faults with the codes of the server', async () => {
    expect(await run('{ regulator(id: "north") { id } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_ID' } }],
    });
    expect(await run('{ nothing }')).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('gives up where its caller does', async () => {
    const caller = new AbortController();
    const slow = Object.create(store) as GraphStore;
    slow.execute = (_plan, read) =>
      new Promise((_, failed) => {
        read.signal.addEventListener('abort', () => failed(new Error('given up')));
        caller.abort();
      });
    const query = '{ regulator(id: "reg:so-south") { id } }';
    const answer = await runQuery(slow, {
      query,
      ...READ,
      signal: caller.signal,
      logError: () => undefined,
    });
    expect(answer).toMatchObject({ data: { regulator: null } });
  });
});

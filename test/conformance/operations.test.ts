import type { GraphStore } from '../../src/graph/GraphStore.js';
import { executableSchema } from '../../src/graphql/executableSchema.js';
import { ask } from '../support/ask.js';
import { aRandomGraph } from '../support/aRandomGraph.js';
import { DocumentDrawer } from '../support/DocumentDrawer.js';
import { Draw } from '../support/Draw.js';
import { neo4jUnavailable } from '../support/neo4jServer.js';
import { READ } from '../support/read.js';
import { seed } from '../support/seed.js';
import type { OpenedStore } from './OpenedStore.js';
import { openMemory } from './stores/openMemory.js';
import { openSqlite } from './stores/openSqlite.js';

/** Documents to draw; more with OBLIGRAPH_TEST_DOCUMENTS. */
const DOCUMENTS = Number(process.env.OBLIGRAPH_TEST_DOCUMENTS ?? 200);

describe(`generated documents (seed ${seed})`, () => {
  const missing = neo4jUnavailable();
  const opened: OpenedStore[] = [];
  const draw = new Draw(seed);
  const graph = aRandomGraph(draw);
  const drawer = new DocumentDrawer(
    executableSchema(),
    draw,
    graph.nodes.map(({ id }) => id),
  );

  beforeAll(async () => {
    opened.push(await openMemory(), await openSqlite());
    if (missing === null) {
      const { openNeo4j } = await import('./stores/openNeo4j.js');
      opened.push(await openNeo4j());
    } else process.stdout.write(`Skipped: generated documents on Neo4j. ${missing}\n`);
    for (const { store } of opened) await store.write(graph, READ);
  }, 300_000);
  afterAll(() => Promise.all(opened.map(({ cleanup }) => cleanup())));

  it(`get the same bytes from every store, planned and looked up, on ${DOCUMENTS} documents`, async () => {
    let rows = 0;
    for (let number = 0; number < DOCUMENTS; number += 1) {
      const source = drawer.document();
      rows += await sameEverywhere(source, {});
      const after = number % 8 === 0 ? cursorOf(await ask(opened[0]?.store as GraphStore, source)) : null;
      if (after) rows += await sameEverywhere(source, { after });
    }
    expect(rows).toBeGreaterThan(DOCUMENTS); // the documents ask for something that is there
  }, 900_000);

  /** Asks all stores both ways; gives the number of ids in the answer. */
  async function sameEverywhere(source: string, variables: Readonly<Record<string, unknown>>): Promise<number> {
    const answers = await Promise.all(
      opened.flatMap(({ store }) =>
        // The naive reference is slow, and looking up one by one asks of it nothing new.
        (store.name === 'memory' ? (['on'] as const) : (['on', 'off'] as const)).map(async (planner) =>
          JSON.stringify(await ask(store, source, { variables, planner })),
        ),
      ),
    );
    const [first = ''] = answers;
    const other = answers.find((answer) => answer !== first);
    if (other !== undefined)
      throw new Error(`Answers differ on\n${source}\n${JSON.stringify(variables)}\n${difference(first, other)}`);
    expect(first).not.toContain('INTERNAL_SERVER_ERROR');
    expect(first).not.toContain('GRAPHQL_VALIDATION_FAILED');
    return first.split('"id":').length - 1;
  }
});

/** The end cursor of the first root field, where there is one. */
function cursorOf({ data }: { readonly data?: Readonly<Record<string, unknown>> | null }): string | null {
  const [first] = Object.values(data ?? {});
  const info = typeof first === 'object' && first !== null && 'pageInfo' in first ? first.pageInfo : null;
  if (typeof info !== 'object' || info === null || !('endCursor' in info)) return null;
  return typeof info.endCursor === 'string' ? info.endCursor : null;
}

/** Where two texts part, with what stands around it. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 120);
  return `${around(one)}\n${around(other)}`;
}

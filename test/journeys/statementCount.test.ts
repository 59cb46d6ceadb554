import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { seedsFolder } from '../../src/config/places.js';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { openGraphStore } from '../../src/graph/openGraphStore.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { loadReferenceNames } from '../../src/ingestion/loadReferenceNames.js';
import { loadSeeds } from '../../src/ingestion/loadSeeds.js';
import { ask } from '../support/ask.js';
import { cleanups } from '../support/cleanups.js';
import { neo4jUnavailable, startNeo4j, type Neo4jServer } from '../support/neo4jServer.js';
import { temporaryFolder } from '../support/runProgram.js';
import { READ } from '../support/read.js';

jest.setTimeout(300_000);

const JOURNEY = readFileSync('seeds/examples/1-coordination-through-bodies.graphql', 'utf8');

/** Every statement that a driver of this process sends, as the driver's own classes are told to run it. */
function spyOnDriver(): { readonly sent: string[]; readonly restore: () => void } {
  const sent: string[] = [];
  const driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('nobody', 'nobody'));
  const session = driver.session();
  const transaction = session.beginTransaction();
  void transaction.catch(() => undefined); // nobody listens there: only its class is wanted
  const classes = [Object.getPrototypeOf(session), Object.getPrototypeOf(Object.getPrototypeOf(transaction))] as {
    run: (query: string, ...rest: unknown[]) => unknown;
  }[];
  const spies = classes.map((prototype) => {
    const { run } = prototype;
    return jest.spyOn(prototype, 'run').mockImplementation(function (this: unknown, query, ...rest) {
      sent.push(String(query));
      return run.call(this, query, ...rest);
    });
  });
  return {
    sent,
    restore: () => {
      for (const spy of spies) spy.mockRestore();
      void driver.close();
    },
  };
}

const reason = neo4jUnavailable();
if (reason) console.warn(`Skipped: statements counted at the driver of Neo4j. ${reason}`);

(reason ? describe.skip : describe)('the journey query on a real Neo4j', () => {
  const state = temporaryFolder('statements');
  const closing = cleanups();
  let server: Neo4jServer;
  let store: GraphStore;
  let driver: ReturnType<typeof spyOnDriver>;

  beforeAll(async () => {
    closing.add(state.remove);
    driver = spyOnDriver();
    closing.add(driver.restore);
    server = await startNeo4j();
    closing.add(() => server.stop());
    store = await openGraphStore({ kind: 'neo4j', uri: server.uri, user: server.user, password: server.password });
    closing.add(() => store.close());
    await loadSeeds({ store, seedsFolder, stateFile: join(state.path, 'seeds.json'), tool: 'test@1', ...READ });
  });
  afterAll(closing.run);

  async function answered(): Promise<{ statements: readonly string[]; totalCount: number }> {
    driver.sent.length = 0;
    const answer = await ask(store, JOURNEY);
    expect(answer.errors).toBeUndefined();
    const { totalCount } = (answer.data as { regulator: { directives: { totalCount: number } } }).regulator.directives;
    return { statements: [...driver.sent], totalCount };
  }

  it('sees what the driver sends', () => {
    expect(driver.sent.length).toBeGreaterThan(10); // the load of the seeds
  });

  let afterWrite: readonly string[];

  it('sends exactly one Cypher statement, right after a write and later', async () => {
    for (const time of ['right after a write', 'later']) {
      const { statements, totalCount } = await answered();
      expect(totalCount).toBe(1);
      expect(statements).toEqual([expect.stringMatching(/^CYPHER 5\b/)]);
      if (time === 'right after a write') afterWrite = statements;
    }
  });

  it('sends exactly one, and the same, however many results there are', async () => {
    const reference = await loadReferenceNames({ seedsFolder });
    const sentences = Array.from(
      { length: 8 },
      (_, index) => `Rely on the G20 and the International Monetary Fund to promote exchange number ${index}.`,
    );
    const report = await ingest(
      {
        fileName: 'plan.txt',
        bytes: Buffer.from(
          `The People's Bank of China held a meeting in 2025. The meeting pointed out that it is necessary to deepen cooperation. ${sentences.join(' ')}\n`,
        ),
        facts: {
          instrument: { kind: 'PLAN', issuer: reference.names.find(({ owner }) => owner === 'reg:cn-pboc')!.owner },
        },
      },
      { store, reference, actor: { id: 'tester', kind: 'SOFTWARE' }, origin: { door: 'CLI', tool: 'test@1' }, ...READ },
    );
    expect(report.status).toBe('INGESTED');
    const { statements, totalCount } = await answered();
    expect(totalCount).toBeGreaterThan(5);
    expect(statements).toEqual(afterWrite);
  });
});

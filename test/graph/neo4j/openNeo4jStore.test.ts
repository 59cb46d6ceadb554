import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import { checkServer } from '../../../src/graph/neo4j/checkServer.js';
import { aChangeSet, aRegulator } from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { describeOnNeo4j } from '../../support/neo4jSuite.js';
import { freePort } from '../../../scripts/neo4j/launch.mjs';
import { refused } from '../../conformance/Twin.js';
import { READ } from '../../support/read.js';

describe('The version of the server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.26.25', 'Neo4j/5.27-aura', 'Neo4j/2025.01.0', 'Neo4j/2026.09.0'])(
    'is new enough: %s',
    (agent) => {
      expect(checkServer(agent, 'bolt://there')).toBe(agent.slice('Neo4j/'.length));
    },
  );

  it.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Neo4j/5', 'Memgraph/5.99.0', ''])('is refused in words: %s', (agent) => {
    expect(() => checkServer(agent, 'bolt://there')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining('Neo4j 5.26 or later') }),
    );
  });
});

describeOnNeo4j(startNeo4j, 'Opening a Neo4j database', (server) => {
  const run = async (text: string, parameters = {}) => {
    const driver = neo4j.driver(server().uri, neo4j.auth.basic(server().user, server().password));
    await driver.executeQuery(text, parameters).finally(() => driver.close());
  };
  const withStore = async (use: (store: GraphStore) => Promise<void>) => {
    const store = await openNeo4jStore(server());
    await use(store).finally(() => store.close());
  };
  beforeEach(() => emptyDatabase(server()), 60_000);

  it('is refused to whoever only reads, until the first revision', async () => {
    const open = () => openGraphStore({ kind: 'neo4j', ...server(), existing: true });
    expect(await refused(open())).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(server().uri),
    });
    await withStore(async (store) => {
      await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
    });
    await (await open()).close();
  }, 60_000);

  it('is refused without a server, and says where it looked', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    expect(await refused(openNeo4jStore({ ...server(), uri }))).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(uri),
    });
  }, 30_000);

  it('is refused with a wrong password, and names the variables to check', async () => {
    expect(await refused(openNeo4jStore({ ...server(), password: 'another-password' }))).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('NEO4J_PASSWORD'),
    });
  }, 30_000);

  it('is refused with an address that is none', async () => {
    expect(await refused(openNeo4jStore({ ...server(), uri: 'ftp://there' }))).toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });

  it('is refused for a database that the server does not have', async () => {
    expect(await refused(openNeo4jStore({ ...server(), database: 'elsewhere' }))).toMatchObject({
      code: 'CONFIG_INVALID',
    });
  }, 30_000);

  it('is refused where a later program has laid the database out', async () => {
    await withStore(async () => undefined);
    await run("MATCH (j:Head {id: 'journal'}) SET j.schemaVersion = 2");
    expect(await refused(openNeo4jStore(server()))).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('later version'),
    });
  }, 60_000);

  it('lets nothing be written once a constraint or an index is gone, and makes it again at the next start', async () => {
    for (const drop of [
      'CONSTRAINT entity_id',
      'CONSTRAINT stated_record',
      'INDEX directive_statedOnOrd',
      'INDEX entity_text',
    ]) {
      await withStore(async (store) => {
        await run(`DROP ${drop}`);
        const [, name = ''] = drop.split(' ');
        const fault = { code: 'CONFIG_INVALID', message: expect.stringContaining(name) };
        expect(await refused(store.ready())).toMatchObject(fault);
        expect(await refused(store.write(aChangeSet({ nodes: [aRegulator()] }), READ))).toMatchObject(fault);
      });
      await withStore(async (store) => {
        expect(await store.write(aChangeSet({ nodes: [aRegulator()] }), READ)).toMatchObject({ created: 1 });
      });
    }
  }, 120_000);

  it('leaves a constraint missing that the data forbid, and says which', async () => {
    await withStore(async (store) => {
      await run('DROP CONSTRAINT text_sha256');
      await run("CREATE (:Text {sha256: 'a', body: ''}), (:Text {sha256: 'a', body: ''})");
      await store.close();
    });
    await withStore(async (store) => {
      expect(await refused(store.ready())).toMatchObject({
        message: expect.stringContaining('constraint text_sha256'),
      });
    });
    await emptyDatabase(server());
    await withStore(async (store) => {
      expect(await store.ready()).toMatchObject({
        name: 'neo4j',
        revision: 0,
        version: expect.stringMatching(/^\d+\.\d+/),
      });
    });
  }, 120_000);
});

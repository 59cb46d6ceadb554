import { neo4jUnavailable, startNeo4j, type Neo4jServer } from '../support/neo4jServer.js';
import { describeGraphStore } from './graphStore.js';
import { neo4jOn } from './stores/openNeo4j.js';

const unavailable = neo4jUnavailable();

if (unavailable === null) {
  let server: Neo4jServer | undefined;
  beforeAll(async () => {
    server = await startNeo4j();
  }, 200_000);
  afterAll(async () => {
    await server?.stop();
  }, 60_000);

  const started = (): Neo4jServer => {
    if (!server) throw new Error('The server is not running yet.');
    return server;
  };
  describeGraphStore('Neo4j', neo4jOn(started), { hub: 5_000, rows: 5_000 });
} else {
  console.warn(`Skipped: the conformance suite on Neo4j. ${unavailable}`);
  it.skip(`keeps the contract of every store (${unavailable})`, () => undefined);
}

import { neo4jUnavailable, type Neo4jServer } from './neo4jServer.js';

/**
 * A suite on a real Neo4j, skipped with its reason where none can run. The server may hold what another suite left. The
 * file hands in `startNeo4j` itself: `scripts/test.mjs` tells by that import which files take turns on one server.
 */
export function describeOnNeo4j(
  startNeo4j: () => Promise<Neo4jServer>,
  title: string,
  suite: (server: () => Neo4jServer) => void,
): void {
  const unavailable = neo4jUnavailable();
  if (unavailable !== null) {
    console.warn(`Skipped: ${title}. ${unavailable}`);
    describe(title, () => it.skip(unavailable, () => undefined));
    return;
  }
  describe(title, () => {
    let server: Neo4jServer | undefined;
    beforeAll(async () => {
      server = await startNeo4j();
    }, 200_000);
    afterAll(async () => {
      await server?.stop();
    }, 60_000);
    suite(() => {
      if (!server) throw new Error('The server is not running yet.');
      return server;
    });
  });
}

import neo4j from 'neo4j-driver';
import type { Neo4jServer } from './neo4jServer.js';

/** Nodes that one transaction deletes: a larger one would not fit the memory of a small server. */
const BATCH = 5_000;

/** Deletes everything but constraints and indexes. No store may be open on the database meanwhile. */
export async function emptyDatabase({ uri, user, password }: Pick<Neo4jServer, 'uri' | 'user' | 'password'>) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    for (const match of ['()-[x]->()', '(x)']) {
      for (let left = 1; left > 0;) {
        const text = `MATCH ${match} WITH x LIMIT ${BATCH} DELETE x RETURN count(*) AS left`;
        const { records } = await driver.executeQuery(text);
        left = Number(records[0]?.get('left') ?? 0);
      }
    }
  } finally {
    await driver.close();
  }
}

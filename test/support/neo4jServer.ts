import { startThrowAwayNeo4j } from '../../scripts/neo4j/throwAwayNeo4j.mjs';
import { whyNeo4jCannotRun } from '../../scripts/neo4j/launch.mjs';
import { emptyDatabase } from './emptyDatabase.js';

/** A real Neo4j that a suite may fill and empty. */
export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Kills the server and deletes its data where this suite started it; leaves a shared one running. */
  stop(): Promise<void>;
}

const {
  OBLIGRAPH_TEST_NEO4J_URI: sharedUri,
  OBLIGRAPH_TEST_NEO4J_USER: sharedUser = 'neo4j',
  OBLIGRAPH_TEST_NEO4J_PASSWORD: sharedPassword = '',
  CI,
} = process.env;

/**
 * Why no suite can run on Neo4j here, or `null` where it can: suites then skip with this sentence. With CI=true a missing
 * tool is a failure, so it throws.
 */
export function neo4jUnavailable(): string | null {
  if (sharedUri) return null;
  const reason = whyNeo4jCannotRun();
  if (reason && CI === 'true') throw new Error(`The real Neo4j cannot start, which CI counts as a failure. ${reason}`);
  return reason;
}

/**
 * A running, empty Neo4j: the one that `scripts/test.mjs` shares among all suites (OBLIGRAPH_TEST_NEO4J_URI, _USER,
 * _PASSWORD), emptied first, else a fresh one of this suite's own. Takes 7–11 s: give `beforeAll` 200 s.
 */
export async function startNeo4j(): Promise<Neo4jServer> {
  if (!sharedUri) return startThrowAwayNeo4j();
  const shared = { uri: sharedUri, user: sharedUser, password: sharedPassword };
  await emptyDatabase(shared);
  return { ...shared, stop: () => Promise.resolve() };
}

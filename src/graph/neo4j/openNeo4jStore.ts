import neo4j, { type Driver } from 'neo4j-driver';
import { ConfigInvalidError, StoreUnavailableError } from '../../domain/errors.js';
import type { GraphStore } from '../GraphStore.js';
import { GENESIS_HASH } from '../model/RecordState.js';
import { Budget } from './Budget.js';
import { checkServer } from './checkServer.js';
import { Connection, integer, type SentStatement } from './Connection.js';
import { Neo4jStore } from './Neo4jStore.js';
import { createSchema, missingSchema, schemaFault } from './schema/checkSchema.js';
import { createHead } from './statements/createHead.js';
import { storeFault } from './storeFault.js';

export interface Neo4jOptions {
  /** `bolt://host:7687`, `neo4j+s://…`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where it is not given. */
  readonly database?: string;
  /** Told of every statement before it is sent. */
  readonly onStatement?: (statement: SentStatement) => void;
  /** The journal's clock, in ms since 1970. */
  readonly now?: () => number;
}

/** The layout of this program. A database of a later one is refused. */
const SCHEMA_VERSION = 1;

/** Time to reach the server and to create what is missing: a fresh database takes some seconds. */
const OPEN_MS = 120_000;

/**
 * Opens the graph in a Neo4j database: checks the server's version, creates the constraints and indexes that are missing,
 * verifies that all are there, and takes back what a crash left. Throws `CONFIG_INVALID` for a server or data of another
 * version and for a refused user, `STORE_UNAVAILABLE` where no server answers.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const connection = new Connection(connect(options), options.database, options.onStatement);
  try {
    const budget = new Budget('Opening the store', { deadlineMs: OPEN_MS, signal: new AbortController().signal });
    const version = await serverVersion(connection, options.uri, budget);
    const missing = await missingSchema(connection, budget);
    if (missing.length > 0) await createSchema(connection, missing, budget);
    const fault = schemaFault(missing.length > 0 ? await missingSchema(connection, budget) : []);
    await checkLayout(connection, budget);
    const store = new Neo4jStore(connection, version, fault, options.now ?? Date.now);
    if (!fault) await store.ready();
    return store;
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw storeFault(error);
  }
}

function connect({ uri, user, password }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 30,
      connectionAcquisitionTimeout: 2_000,
      connectionTimeout: 3_000,
      connectionLivenessCheckTimeout: 30_000,
      maxTransactionRetryTime: 5_000,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'WARNING' },
      userAgent: 'obligraph',
    });
  } catch (error) {
    throw new ConfigInvalidError('NEO4J_URI is not an address of Neo4j: use one such as bolt://127.0.0.1:7687.', {
      cause: error,
    });
  }
}

async function serverVersion(connection: Connection, uri: string, budget: Budget): Promise<string> {
  const agent = await connection.serverAgent(budget).catch((error: unknown) => {
    if (!(error instanceof StoreUnavailableError)) throw error;
    throw new StoreUnavailableError(`No Neo4j answers at ${uri}. Is it running, and is the address right?`, {
      cause: error,
    });
  });
  return checkServer(agent, uri);
}

/** Makes the head record of an empty database; refuses one that a later program laid out. */
async function checkLayout(connection: Connection, budget: Budget): Promise<void> {
  const given = { genesis: GENESIS_HASH, schemaVersion: integer(SCHEMA_VERSION) };
  const [head] = await connection.write(budget, (transaction) => transaction.run(createHead, given));
  if (head && head.schemaVersion <= SCHEMA_VERSION) return;
  throw new ConfigInvalidError(
    `This Neo4j database was laid out by a later version of Obligraph (layout ${head?.schemaVersion ?? 'unknown'}, this program knows ${SCHEMA_VERSION}). Use that version.`,
  );
}

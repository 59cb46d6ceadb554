import { ConfigInvalidError } from '../domain/errors.js';
import type { GraphStore } from './GraphStore.js';

/** Which store to open: the embedded one of a folder, or a Neo4j server. */
export type GraphStoreOptions = StorePlace & {
  /** Refuse with `CONFIG_INVALID` a place where nothing has been written yet, for whoever only reads; no file is made. */
  readonly existing?: boolean;
};

type StorePlace =
  | {
      readonly kind: 'sqlite';
      readonly folder: string;
      /** A folder has one `server` (the default); a `tool`, such as `obligraph verify`, may run beside it. */
      readonly role?: 'server' | 'tool';
    }
  | { readonly kind: 'neo4j'; readonly uri: string; readonly user: string; readonly password: string };

/**
 * Opens a store; who opens it closes it. A store's driver is loaded only when it is used. Throws `CONFIG_INVALID`,
 * `STORAGE_FAILED` or `STORE_UNAVAILABLE`, with words that say what to do.
 */
export async function openGraphStore(options: GraphStoreOptions): Promise<GraphStore> {
  const store = await openAnyStore(options);
  if (!options.existing) return store;
  try {
    const { revision } = await store.ready();
    if (revision === 0) throw noGraph(options);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openAnyStore(options: GraphStoreOptions): Promise<GraphStore> {
  if (options.kind === 'sqlite') {
    const { hasStore, openSqliteStore } = await import('./sqlite/openSqliteStore.js');
    const { folder, role } = options;
    if (options.existing && !(await hasStore(folder))) throw noGraph(options);
    return openSqliteStore(role === undefined ? { folder } : { folder, role });
  }
  const { openNeo4jStore } = await import('./neo4j/openNeo4jStore.js');
  const { uri, user, password } = options;
  return openNeo4jStore({ uri, user, password });
}

function noGraph(options: GraphStoreOptions): ConfigInvalidError {
  const [place, setting] =
    options.kind === 'sqlite'
      ? [`in the folder ${options.folder}`, 'OBLIGRAPH_DATA']
      : [`in the Neo4j at ${options.uri}`, 'NEO4J_URI'];
  return new ConfigInvalidError(
    `There is no graph ${place} yet. Ingest a document or start the server first, or correct ${setting}.`,
  );
}

import type { GraphStore } from './GraphStore.js';

/** Which store to open: the embedded one of a folder, or a Neo4j server. */
export type GraphStoreOptions =
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
  if (options.kind === 'sqlite') {
    const { openSqliteStore } = await import('./sqlite/openSqliteStore.js');
    const { folder, role } = options;
    return openSqliteStore(role === undefined ? { folder } : { folder, role });
  }
  const { openNeo4jStore } = await import('./neo4j/openNeo4jStore.js');
  const { uri, user, password } = options;
  return openNeo4jStore({ uri, user, password });
}

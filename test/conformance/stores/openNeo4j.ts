import neo4j from 'neo4j-driver';
import { kindOfId, parseId } from '../../../src/domain/Id.js';
import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j, type Neo4jServer } from '../../support/neo4jServer.js';
import type { Open, OpenedStore } from '../OpenedStore.js';

/** The Neo4j store on a server of its own, which goes with it. */
export async function openNeo4j(): Promise<OpenedStore> {
  const server = await startNeo4j();
  try {
    const opened = await neo4jOn(() => server)();
    return { ...opened, cleanup: () => opened.cleanup().finally(() => server.stop()) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The Neo4j store on a server that all cases of a suite share: each `open` empties it and keeps the schema. */
export function neo4jOn(server: () => Neo4jServer): Open {
  return async () => {
    await emptyDatabase(server());
    const { uri, user, password } = server();
    const connect = () => openGraphStore({ kind: 'neo4j', uri, user, password });
    let store: GraphStore = await connect();
    /** One change behind the store's back, which must touch one record. */
    const edit = async (cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<void> => {
      const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
      try {
        const { records } = await driver.executeQuery(`${cypher} RETURN count(*) AS touched`, parameters);
        if (records[0]?.get('touched') !== 1)
          throw new Error(`${cypher} touched ${records[0]?.get('touched')} records.`);
      } finally {
        await driver.close();
      }
    };
    /** A node keeps its other label where it does not stand (stores.md §4.1). */
    const fallen = (id: string): string => {
      const kind = kindOfId(parseId(id));
      return `MATCH (n:Entity {id: $id}) REMOVE n:${kind} SET n:${kind}Was`;
    };
    return {
      store,
      reopen: async () => {
        await store.close();
        store = await connect();
        return store;
      },
      another: connect,
      tamper: {
        setProperty: (id, name, value) =>
          edit('MATCH (n:Entity {id: $id}) SET n += $change', { id, change: { [name]: value } }),
        hide: (id) => edit(fallen(id), { id }),
        setKey: (id, key, value) =>
          edit('MATCH (n:Entity {id: $id}) SET n += $change', { id, change: { [key]: value } }),
        removeEdge: (id) =>
          edit('MATCH (:Entity)-[r]->(:Entity) WHERE r.id = $id AND r.recordedTo IS NULL DELETE r', { id }),
        closeNode: (id) => edit(`${fallen(id)}, n.recordedTo = n.recordedFrom`, { id }),
        setText: (sha256, body) => edit('MATCH (t:Text {sha256: $sha256}) SET t.body = $body', { sha256, body }),
        editEntry: (revision, from, to) =>
          edit('MATCH (v:Revision {number: $revision}) SET v.text = replace(v.text, $from, $to)', {
            revision: neo4j.int(revision),
            from,
            to,
          }),
        dropLastEntry: () => edit('MATCH (v:Revision) WITH v ORDER BY v.number DESC LIMIT 1 DELETE v', {}),
      },
      cleanup: () => store.close(),
    };
  };
}

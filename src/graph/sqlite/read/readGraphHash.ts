import { graphHash } from '../../model/graphHash.js';
import { graphModel } from '../../model/generated/graphModel.js';
import type { EdgeRecord, NodeRecord } from '../../model/RecordState.js';
import type { Connection } from '../database/Connection.js';
import { OPEN_EDGES_OF_TYPE, OPEN_NODES_OF_KIND } from '../statements/records.js';
import type { Watch } from '../threads/Watch.js';
import { edgeRecord, nodeRecord, type EdgeStateRow, type NodeStateRow } from '../write/SqlStateReader.js';

/** SHA-256 of all that is open at the head. */
export const readGraphHash = (connection: Connection, watch: Watch): Promise<string> =>
  graphHash({ edges: openEdges(connection, watch), nodes: openNodes(connection, watch) });

async function* openNodes(connection: Connection, watch: Watch): AsyncGenerator<NodeRecord> {
  for (const kind of Object.keys(graphModel.kinds).sort()) {
    for (const row of connection.rows<NodeStateRow>(OPEN_NODES_OF_KIND, [connection.number(kind)], watch)) {
      yield nodeRecord(connection, row);
    }
  }
}

async function* openEdges(connection: Connection, watch: Watch): AsyncGenerator<EdgeRecord> {
  for (const type of Object.keys(graphModel.types).sort()) {
    for (const row of connection.rows<EdgeStateRow>(OPEN_EDGES_OF_TYPE, [connection.number(type)], watch)) {
      yield edgeRecord(connection, row);
    }
  }
}

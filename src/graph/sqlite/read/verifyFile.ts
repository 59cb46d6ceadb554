import type { Finding } from '../../../domain/Finding.js';
import type { DerivedKeys } from '../../model/derivedKeys.js';
import { verifyGraph, type StoredEdge, type StoredNode, type VerifySource } from '../../model/verifyGraph.js';
import type { Connection } from '../database/Connection.js';
import { edgeColumns, nodeColumns, type PromotedColumn } from '../database/promotedColumns.js';
import { ALL_ENTRIES } from '../statements/journal.js';
import { ALL_NODES, ALL_OPEN_EDGES } from '../statements/records.js';
import { ALL_TEXTS } from '../statements/texts.js';
import { BEGIN_READ, COMMIT } from '../statements/transactions.js';
import type { Watch } from '../threads/Watch.js';
import { edgeRecord, nodeRecord, type EdgeStateRow, type NodeStateRow } from '../write/SqlStateReader.js';
import { fileFindings } from './fileFindings.js';
import { historyFindings } from './historyFindings.js';
import { readHead } from './readHead.js';

type Columns = Readonly<Record<string, string | number | null>>;
type NodeRow = NodeStateRow & {
  readonly stands: number;
  readonly search_name: string | null;
  readonly search_body: string | null;
};
type EdgeRow = EdgeStateRow & { readonly stands: number };

/** Checks all of one moment: what every store promises, then what is this file's own. */
export async function* verifyFile(connection: Connection, watch: Watch): AsyncGenerator<Finding> {
  connection.exec(BEGIN_READ);
  try {
    let chained = true;
    for await (const finding of verifyGraph(source(connection, watch))) {
      if (finding.code === 'CHAIN_BROKEN') chained = false;
      yield finding;
    }
    yield* fileFindings(connection, watch);
    // A broken journal has no word on what was.
    if (chained) yield* historyFindings(connection, watch);
    connection.exec(COMMIT);
  } finally {
    connection.rollback();
  }
}

function source(connection: Connection, watch: Watch): VerifySource {
  return {
    head: readHead(connection),
    entries: () => rows(connection.rows(ALL_ENTRIES, [], watch)),
    texts: () => rows(connection.rows(ALL_TEXTS, [], watch)),
    nodes: async function* () {
      for (const row of connection.rows<NodeRow & Columns>(ALL_NODES, [], watch)) yield storedNode(connection, row);
    },
    edges: async function* () {
      for (const row of connection.rows<EdgeRow & Columns>(ALL_OPEN_EDGES, [], watch))
        yield storedEdge(connection, row);
    },
  };
}

async function* rows<Row>(iterable: Iterable<Row>): AsyncGenerator<Row> {
  yield* iterable;
}

function storedNode(connection: Connection, row: NodeRow & Columns): StoredNode {
  const { search_name: searchName, search_body: searchBody } = row;
  const terms = { ...(searchName === null ? {} : { searchName }), ...(searchBody === null ? {} : { searchBody }) };
  return { ...nodeRecord(connection, row), stands: row.stands === 1, keys: { ...keysOf(nodeColumns, row), ...terms } };
}

function storedEdge(connection: Connection, row: EdgeRow & Columns): StoredEdge {
  return { ...edgeRecord(connection, row), stands: row.stands === 1, keys: keysOf(edgeColumns, row) };
}

const keysOf = (columns: readonly PromotedColumn[], row: Columns): DerivedKeys =>
  Object.fromEntries(
    columns.flatMap(({ of, name, column }) => {
      const value = row[column];
      return of === 'key' && typeof value === 'string' ? [[name, value]] : [];
    }),
  );

import type { Properties } from '../../../domain/Value.js';
import { edgeKeys, nodeKeys } from '../../model/derivedKeys.js';
import { FILL_EDGES, FILL_NODES, FILL_PAST, fillRow } from '../statements/fill.js';
import type { Connection } from './Connection.js';
import { edgeColumns, nodeColumns, promotedValues } from './promotedColumns.js';

/** Rows held in memory at a time. */
const BATCH = 1_000;

interface Row {
  readonly pk: number;
  readonly id: string;
  readonly kind: number;
  readonly recorded_from: number;
  readonly props: string;
}

/** Fills the promoted columns of every record from its properties: after a migration has added some. */
export function fillColumns(connection: Connection): void {
  for (const [table, select] of [
    ['node', FILL_NODES],
    ['node_past', FILL_PAST],
  ] as const) {
    const update = fillRow(table, nodeColumns);
    for (const row of batches(connection, select)) {
      const properties = JSON.parse(row.props) as Properties;
      // Search terms are no promoted columns: what lies around the node is not needed.
      const keys = nodeKeys(connection.word(row.kind), row.id, properties, row.recorded_from, '');
      connection.runOne(update, [row.pk, ...promotedValues(nodeColumns, properties, keys)]);
    }
  }
  const update = fillRow('edge', edgeColumns);
  for (const row of batches(connection, FILL_EDGES)) {
    const properties = JSON.parse(row.props) as Properties;
    const keys = edgeKeys(connection.word(row.kind), row.id, properties);
    connection.runOne(update, [row.pk, ...promotedValues(edgeColumns, properties, keys)]);
  }
}

function* batches(connection: Connection, select: string): Generator<Row> {
  let last = 0;
  for (;;) {
    const rows = connection.all<Row>(select, [last, BATCH]);
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    last = end.pk;
  }
}

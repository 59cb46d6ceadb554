import type { Properties } from '../../../domain/Value.js';
import type { PastRecord } from '../../model/PastRecord.js';
import type { Connection } from '../database/Connection.js';
import { EDGE_STATES, NODE_STATES } from '../statements/history.js';
import type { Watch } from '../threads/Watch.js';

interface StateRow {
  readonly id: string;
  readonly kind: number;
  readonly source: string | null;
  readonly target: string | null;
  readonly props: string;
  readonly recorded_from: number;
  readonly recorded_to: number | null;
  readonly opened_by: string | null;
  readonly closed_by: string | null;
}

/** Every state that these records had, oldest first, by id; in the order in which the ids were asked. */
export function readHistory(
  connection: Connection,
  ids: readonly string[],
  watch: Watch,
): ReadonlyMap<string, readonly PastRecord[]> {
  const asked = JSON.stringify([...new Set(ids)]);
  const found = new Map<string, PastRecord[]>();
  for (const text of [NODE_STATES, EDGE_STATES]) {
    for (const row of connection.rows<StateRow>(text, [asked], watch)) {
      const states = found.get(row.id);
      const state = pastRecord(connection, row);
      if (states) states.push(state);
      else found.set(row.id, [state]);
    }
  }
  return new Map(
    [...new Set(ids)].flatMap((id) => {
      const states = found.get(id);
      return states ? [[id, states] as const] : [];
    }),
  );
}

const pastRecord = (connection: Connection, row: StateRow): PastRecord => ({
  id: row.id,
  kind: connection.word(row.kind),
  ...(row.source !== null && row.target !== null ? { from: row.source, to: row.target } : {}),
  properties: JSON.parse(row.props) as Properties,
  recordedFrom: row.recorded_from,
  recordedTo: row.recorded_to,
  openedBy: row.opened_by ?? '',
  closedBy: row.closed_by,
});

import type { Finding } from '../../../domain/Finding.js';
import type { Properties } from '../../../domain/Value.js';
import { openEntry } from '../../model/journal.js';
import type { JournalState } from '../../model/JournalEntry.js';
import { canonicalJson } from '../../../util/canonicalJson.js';
import type { Connection } from '../database/Connection.js';
import { CLOSED_RECORDS } from '../statements/findings.js';
import { ALL_ENTRIES } from '../statements/journal.js';
import type { Watch } from '../threads/Watch.js';

interface ClosedRow {
  readonly id: string;
  readonly kind: number;
  readonly source: string | null;
  readonly target: string | null;
  readonly slot: string | null;
  readonly period: number | null;
  readonly props: string;
  readonly recorded_from: number;
  readonly recorded_to: number;
}

/** Every state that the journal closed is kept as a closed record with its interval, and there are no others. */
export function* historyFindings(connection: Connection, watch: Watch): Generator<Finding> {
  const closed = new Map<string, ClosedRow>();
  for (const row of connection.rows<ClosedRow>(CLOSED_RECORDS, [], watch)) {
    const key = placeOf(row.id, row.recorded_from);
    if (closed.has(key)) yield fault(`${row.id} has two records that begin at revision ${row.recorded_from}.`);
    closed.set(key, row);
  }
  const openedAt = new Map<string, number>();
  for (const { text, hash } of connection.rows<{ text: string; hash: string }>(ALL_ENTRIES, [], watch)) {
    const { number, targets } = openEntry(text, hash);
    for (const { id, before, after } of targets) {
      const from = openedAt.get(id);
      if (before && from !== undefined) {
        const row = closed.get(placeOf(id, from));
        closed.delete(placeOf(id, from));
        if (row?.recorded_to !== number || canonicalJson(stateOf(connection, row)) !== canonicalJson(before)) {
          yield fault(`The state of ${id} from revision ${from} to ${number} is not kept as it was.`);
        }
      }
      if (after) openedAt.set(id, number);
      else openedAt.delete(id);
    }
  }
  for (const { id, recorded_from: from } of closed.values()) {
    // What the journal holds open from there on is the graph's fault of now, and told as that.
    if (openedAt.get(id) === from) continue;
    yield fault(`${id} has a closed record from revision ${from} that the journal does not know.`);
  }
}

const placeOf = (id: string, from: number): string => `${id} ${from}`;

const fault = (message: string): Finding => ({ code: 'HISTORY_DIFFERS', message });

function stateOf(connection: Connection, row: ClosedRow): JournalState {
  const properties = JSON.parse(row.props) as Properties;
  const word = connection.word(row.kind);
  if (row.source === null || row.target === null) return { kind: word, properties };
  return { type: word, from: row.source, to: row.target, slot: row.slot, period: row.period ?? 1, properties };
}

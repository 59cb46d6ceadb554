import type { EdgeId } from '../../../domain/EdgeId.js';
import { parseId, type Id } from '../../../domain/Id.js';
import type { Properties } from '../../../domain/Value.js';
import type { EdgeRecord, NodeRecord, StateReader } from '../../model/RecordState.js';
import type { Connection } from '../database/Connection.js';
import {
  NODES_BY_ID,
  OPEN_EDGES_AT,
  OPEN_EDGES_BY_ID,
  OPEN_EDGES_RESTING_ON,
  TEXTS_BY_KEY,
} from '../statements/states.js';
import type { Watch } from '../threads/Watch.js';

export interface NodeStateRow {
  readonly id: string;
  readonly kind: number;
  readonly recorded_from: number;
  readonly recorded_to: number | null;
  readonly props: string;
}

export interface EdgeStateRow {
  readonly id: string;
  readonly type: number;
  readonly source: string;
  readonly target: string;
  readonly slot: string | null;
  readonly period: number;
  readonly recorded_from: number;
  readonly props: string;
}

export const nodeRecord = (connection: Connection, row: NodeStateRow): NodeRecord => ({
  id: parseId(row.id),
  kind: connection.word(row.kind),
  properties: JSON.parse(row.props) as Properties,
  recordedFrom: row.recorded_from,
  recordedTo: row.recorded_to,
});

export const edgeRecord = (connection: Connection, row: EdgeStateRow): EdgeRecord => ({
  id: row.id as EdgeId,
  type: connection.word(row.type),
  from: parseId(row.source),
  to: parseId(row.target),
  slot: row.slot,
  period: row.period,
  properties: JSON.parse(row.props) as Properties,
  recordedFrom: row.recorded_from,
});

/** The present states, as the open write transaction sees them. */
export class SqlStateReader implements StateReader {
  constructor(
    private readonly connection: Connection,
    private readonly watch: Watch,
  ) {}

  nodes(ids: readonly Id[]): readonly NodeRecord[] {
    return this.read<NodeStateRow>(NODES_BY_ID, ids).map((row) => nodeRecord(this.connection, row));
  }

  edges(ids: readonly EdgeId[]): readonly EdgeRecord[] {
    return this.edgesOf(OPEN_EDGES_BY_ID, ids);
  }

  edgesAt(ids: readonly Id[]): readonly EdgeRecord[] {
    return this.edgesOf(OPEN_EDGES_AT, ids);
  }

  edgesUpheldBy(supports: readonly string[]): readonly EdgeRecord[] {
    return this.restingOn('supports', supports);
  }

  edgesCiting(evidence: readonly Id[]): readonly EdgeRecord[] {
    return this.restingOn('evidenceIds', evidence);
  }

  texts(keys: readonly string[]): ReadonlyMap<string, string> {
    const rows = this.read<{ key: string; body: string }>(TEXTS_BY_KEY, keys);
    return new Map(rows.map(({ key, body }) => [key, body]));
  }

  private restingOn(property: 'supports' | 'evidenceIds', grounds: readonly string[]): readonly EdgeRecord[] {
    const wanted = new Set(grounds);
    return this.edgesOf(OPEN_EDGES_RESTING_ON, grounds).filter(({ properties }) => {
      const list = properties[property];
      return typeof list === 'object' && list.some((ground) => wanted.has(ground));
    });
  }

  private edgesOf(text: string, keys: readonly string[]): readonly EdgeRecord[] {
    return this.read<EdgeStateRow>(text, keys).map((row) => edgeRecord(this.connection, row));
  }

  private read<Row>(text: string, keys: readonly string[]): readonly Row[] {
    this.watch.look();
    return keys.length === 0 ? [] : this.connection.all<Row>(text, [JSON.stringify(keys)], this.watch);
  }
}

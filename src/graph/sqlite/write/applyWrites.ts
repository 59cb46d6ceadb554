import { StorageFailedError } from '../../../domain/errors.js';
import type { Properties } from '../../../domain/Value.js';
import type { DerivedKeys } from '../../model/derivedKeys.js';
import type { EdgeWrite, NodeWrite, RecordWrites, StateAfter } from '../../model/planWrite.js';
import type { Rekeying } from '../../model/keysAfter.js';
import type { Connection } from '../database/Connection.js';
import type { SqlValue } from '../database/driver.js';
import { edgeColumns, nodeColumns, promotedValues } from '../database/promotedColumns.js';
import {
  ADD_EDGE_GROUND,
  ADD_GROUND,
  ADD_SEARCH,
  ADD_TEXT,
  CHANGE_NODE,
  CLOSE_EDGE,
  DROP_EDGE_GROUND,
  DROP_SEARCH,
  GROUNDS,
  INSERT_EDGE,
  INSERT_NODE,
  KEEP_FORMER_SEARCH,
  KEEP_FORMER_STATE,
  MOVE_EDGE,
  PK_OF_NODES,
  REKEY_NODE,
  RETRACT_NODE,
} from '../statements/writes.js';
import type { Watch } from '../threads/Watch.js';

/** Rows between two looks at deadline and signal. */
const ROWS_PER_LOOK = 1_000;

/** Does to the file what one revision does to the records, within the open transaction. */
export function applyWrites(connection: Connection, writes: RecordWrites, revision: number, watch: Watch): void {
  new Application(connection, revision, watch).apply(writes);
}

class Application {
  private readonly nodePks = new Map<string, number>();
  private readonly grounds = new Map<string, number>();
  private rows = 0;

  constructor(
    private readonly connection: Connection,
    private readonly revision: number,
    private readonly watch: Watch,
  ) {}

  apply({ nodes, edges, moves, rekeys, texts }: RecordWrites): void {
    for (const { sha256, body } of texts) this.connection.runOne(ADD_TEXT, [sha256, body]);
    this.loadPks([
      ...nodes.map(({ id }) => id),
      ...edges.flatMap(({ from, to }) => [from, to]),
      ...rekeys.map(({ node }) => node.id),
    ]);
    for (const node of nodes) this.node(node);
    for (const rekeying of rekeys) this.rekey(rekeying);
    this.loadGrounds(edges);
    for (const edge of edges) this.edge(edge);
    for (const { edge, stands } of moves) this.one(MOVE_EDGE, [edge.id, stands ? 1 : 0]);
  }

  private node({ id, kind, before, after }: NodeWrite): void {
    if (before === null) {
      if (after === null) return;
      const state = nodeState(after.properties, after.keys);
      const values = [id, this.connection.number(kind), after.stands ? 1 : 0, this.revision, ...state];
      const pk = this.one(INSERT_NODE, values);
      this.nodePks.set(id, pk);
      this.addSearch(pk, after.keys);
      return;
    }
    const pk = this.pk(id);
    if (after === null) {
      this.one(RETRACT_NODE, [pk, this.revision]);
      return;
    }
    const past = this.one(KEEP_FORMER_STATE, [pk, this.revision]);
    this.connection.run(KEEP_FORMER_SEARCH, [past]);
    this.one(CHANGE_NODE, [pk, after.stands ? 1 : 0, this.revision, ...nodeState(after.properties, after.keys)]);
    this.connection.run(DROP_SEARCH, [pk]);
    this.addSearch(pk, after.keys);
  }

  /** The same state with other search terms. */
  private rekey({ node, keys }: Rekeying): void {
    const pk = this.pk(node.id);
    this.one(REKEY_NODE, [pk, ...nodeState(node.properties, keys)]);
    this.connection.run(DROP_SEARCH, [pk]);
    this.addSearch(pk, keys);
  }

  private addSearch(pk: number, { searchName, searchBody }: DerivedKeys): void {
    if (searchName === undefined && searchBody === undefined) return;
    this.connection.run(ADD_SEARCH, [pk, searchName ?? null, searchBody ?? null]);
  }

  private edge(write: EdgeWrite): void {
    if (write.before !== null) this.closeEdge(write.id, write.before.properties);
    if (write.after !== null) this.openEdge(write, write.after);
  }

  private closeEdge(id: string, properties: Properties): void {
    const closed = this.connection.get<{ pk: number }>(CLOSE_EDGE, [id, this.revision]);
    if (!closed) throw new StorageFailedError(`The open record of relationship ${id} is not where it was read.`);
    const grounds = groundsOf(properties);
    if (grounds.length > 0) this.connection.run(DROP_EDGE_GROUND, [closed.pk, JSON.stringify(grounds)]);
    this.counted();
  }

  private openEdge({ id, type, from, to, slot, period }: EdgeWrite, { properties, keys, stands }: StateAfter): void {
    const pk = this.one(INSERT_EDGE, [
      ...[id, this.connection.number(type), this.pk(from), this.pk(to), slot, period, stands ? 1 : 0, this.revision],
      ...[text(properties.validFrom), text(properties.validTo)],
      ...promotedValues(edgeColumns, properties, keys),
      JSON.stringify(properties),
    ]);
    for (const ground of groundsOf(properties)) this.connection.run(ADD_EDGE_GROUND, [this.ground(ground), pk]);
  }

  private loadPks(ids: readonly string[]): void {
    for (const { id, pk } of this.connection.all<{ id: string; pk: number }>(PK_OF_NODES, [
      JSON.stringify([...new Set(ids)]),
    ])) {
      this.nodePks.set(id, pk);
    }
  }

  private pk(id: string): number {
    const pk = this.nodePks.get(id);
    if (pk === undefined) throw new StorageFailedError(`Node ${id} is not where it was read.`);
    return pk;
  }

  private loadGrounds(edges: readonly EdgeWrite[]): void {
    const wanted = new Set(edges.flatMap(({ after }) => (after ? groundsOf(after.properties) : [])));
    for (const { number, name } of this.connection.all<{ number: number; name: string }>(GROUNDS, [
      JSON.stringify([...wanted]),
    ])) {
      this.grounds.set(name, number);
    }
  }

  private ground(name: string): number {
    const known = this.grounds.get(name);
    if (known !== undefined) return known;
    const number = this.one(ADD_GROUND, [name]);
    this.grounds.set(name, number);
    return number;
  }

  private one(text: string, values: readonly SqlValue[]): number {
    this.counted();
    return this.connection.runOne(text, values);
  }

  private counted(): void {
    if (++this.rows % ROWS_PER_LOOK === 0) this.watch.look();
  }
}

/** Values of a node's state, in the order of the statements' columns. */
const nodeState = (properties: Properties, keys: DerivedKeys): readonly SqlValue[] => [
  text(properties.validFrom),
  text(properties.validTo),
  ...promotedValues(nodeColumns, properties, keys),
  JSON.stringify(properties),
  keys.searchName ?? null,
  keys.searchBody ?? null,
];

const text = (value: Properties[string] | undefined): string | null => (typeof value === 'string' ? value : null);

/** What a relationship rests on: documents, pack files, evidence. */
const groundsOf = (properties: Properties): readonly string[] => [
  ...new Set(
    [properties.supports, properties.evidenceIds].flatMap((list) => (typeof list === 'object' ? [...list] : [])),
  ),
];

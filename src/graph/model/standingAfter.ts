import type { Id } from '../../domain/Id.js';
import { openBefore, type ChangedEdge, type ChangedNode } from './changedRecords.js';
import type { EdgeRecord, StateReader } from './RecordState.js';
import { standsByItself } from './standing.js';

/** An open relationship that a node's standing moves in or out of sight; no row of the journal. */
export interface EdgeMove {
  readonly edge: EdgeRecord;
  readonly stands: boolean;
}

/** Which nodes will stand, and the open relationships that a turn of standing moves along (stores.md §2). */
export async function standingAfter(
  nodes: readonly ChangedNode[],
  edges: readonly ChangedEdge[],
  reader: StateReader,
): Promise<{ readonly nodeStands: (id: Id) => boolean; readonly moves: readonly EdgeMove[] }> {
  const after = new Map(nodes.map((node) => [node.id, node.after !== null && standsByItself(node.after)]));
  const turned = nodes.filter(
    ({ before, after: properties }) =>
      before !== null &&
      openBefore(before) &&
      properties !== null &&
      standsByItself(before.properties) !== standsByItself(properties),
  );
  const touched = new Set(edges.map(({ id }) => id));
  const moving =
    turned.length === 0 ? [] : (await reader.edgesAt(turned.map(({ id }) => id))).filter(({ id }) => !touched.has(id));
  const ends = [...edges, ...moving].flatMap(({ from, to }) => [from, to]).filter((id) => !after.has(id));
  for (const node of await reader.nodes([...new Set(ends)])) {
    after.set(node.id, node.recordedTo === null && standsByItself(node.properties));
  }
  const nodeStands = (id: Id) => after.get(id) ?? false;
  const moves = moving.map((edge) => ({
    edge,
    stands: standsByItself(edge.properties) && nodeStands(edge.from) && nodeStands(edge.to),
  }));
  return { nodeStands, moves };
}

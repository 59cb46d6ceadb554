import type { EdgeId } from '../../domain/EdgeId.js';
import { ConflictError } from '../../domain/errors.js';
import { parseId } from '../../domain/Id.js';
import type { JournalEntry, JournalTarget } from './JournalEntry.js';
import type { Head, StateReader } from './RecordState.js';
import type { WantedEdge, WantedStates } from './wantedStates.js';

/** The states that an entry of another store leads to, taken as they stand. Throws `CONFLICT` where it does not follow. */
export async function replayedStates(entry: JournalEntry, reader: StateReader, head: Head): Promise<WantedStates> {
  if (entry.number !== head.revision + 1 || entry.previousHash !== head.hash) {
    throw new ConflictError(
      `Revision ${entry.number} does not follow revision ${head.revision} of this store.`,
      head.revision,
    );
  }
  const isNode = ({ before, after }: JournalTarget) => (after ?? before)?.kind !== undefined;
  const nodeTargets = entry.targets.filter(isNode);
  const edgeTargets = entry.targets.filter((target) => !isNode(target));
  const currentNodes = await reader.nodes(nodeTargets.map(({ id }) => parseId(id)));
  const currentEdges = await reader.edges(edgeTargets.map(({ id }) => id as EdgeId));
  return {
    nodes: new Map(
      nodeTargets.map(({ id, after }) => [
        parseId(id),
        after && { kind: after.kind ?? '', properties: after.properties },
      ]),
    ),
    edges: new Map(
      edgeTargets.map(({ id, before, after }): [EdgeId, WantedEdge] => {
        const { type = '', from = '', to = '', slot = null, period = 1 } = after ?? before ?? { properties: {} };
        const ends = { from: parseId(from), to: parseId(to) };
        return [id as EdgeId, { id: id as EdgeId, type, ...ends, slot, period, properties: after?.properties ?? null }];
      }),
    ),
    currentNodes: new Map(currentNodes.map((node) => [node.id, node])),
    currentEdges: new Map(currentEdges.map((edge) => [edge.id, edge])),
  };
}

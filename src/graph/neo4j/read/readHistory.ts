import type { Revision } from '../../../domain/ChangeSet.js';
import type { PastRecord } from '../../model/PastRecord.js';
import type { Budget } from '../Budget.js';
import { integer, type Connection } from '../Connection.js';
import { readEdgesById } from '../statements/readEdgesById.js';
import { readNodeStates } from '../statements/readNodeStates.js';
import { readOperations } from '../statements/readOperations.js';
import { storedEdge, storedNode } from '../storedRecords.js';

type State = Omit<PastRecord, 'openedBy' | 'closedBy'>;

/** Every state of these records, oldest first, with the operations that opened and closed it. */
export async function readHistory(
  connection: Connection,
  ids: readonly string[],
  budget: Budget,
): Promise<ReadonlyMap<string, readonly PastRecord[]>> {
  const [nodes, edges] = [ids.filter((id) => id.includes(':')), ids.filter((id) => !id.includes(':'))];
  const states = [...(await nodeStates(connection, nodes, budget)), ...(await edgeStates(connection, edges, budget))];
  const operations = await operationsOf(connection, states, budget);
  const found = new Map<string, PastRecord[]>();
  for (const state of states) {
    const { id, recordedFrom, recordedTo } = state;
    const closedBy = recordedTo === null ? null : (operations.get(recordedTo) ?? '');
    const record = { ...state, openedBy: operations.get(recordedFrom) ?? '', closedBy };
    const earlier = found.get(id);
    if (earlier) earlier.push(record);
    else found.set(id, [record]);
  }
  return found;
}

async function nodeStates(connection: Connection, ids: readonly string[], budget: Budget): Promise<readonly State[]> {
  if (ids.length === 0) return [];
  const rows = await connection.read(readNodeStates, { ids: [...new Set(ids)] }, budget);
  return rows.map((row) => {
    const { id, kind, properties, recordedFrom, recordedTo } = storedNode(row);
    return { id, kind, properties, recordedFrom, recordedTo };
  });
}

async function edgeStates(connection: Connection, ids: readonly string[], budget: Budget): Promise<readonly State[]> {
  if (ids.length === 0) return [];
  const rows = await connection.read(readEdgesById, { ids: [...new Set(ids)] }, budget);
  return rows.flatMap((row) => {
    const edge = storedEdge(row);
    if (!edge) return [];
    const { id, type, from, to, properties, recordedFrom, recordedTo } = edge;
    return [{ id, kind: type, from, to, properties, recordedFrom, recordedTo }];
  });
}

async function operationsOf(
  connection: Connection,
  states: readonly State[],
  budget: Budget,
): Promise<ReadonlyMap<Revision, string>> {
  const revisions = states.flatMap(({ recordedFrom, recordedTo }) => [recordedFrom, recordedTo ?? recordedFrom]);
  if (revisions.length === 0) return new Map();
  const numbers = [...new Set(revisions)].map(integer);
  const rows = await connection.read(readOperations, { numbers }, budget);
  return new Map(rows.map(({ number, operationId }) => [number, operationId]));
}

import type { DocumentText, Revision } from '../../../domain/ChangeSet.js';
import { StorageFailedError } from '../../../domain/errors.js';
import type { EdgeWrite, NodeWrite, RecordWrites } from '../../model/planWrite.js';
import type { SealedEntry } from '../../model/journal.js';
import { integer, type Transaction } from '../Connection.js';
import { edgeRow, nodeRow } from '../parameters.js';
import { appendEntry } from '../statements/appendEntry.js';
import { closeFallenEdges } from '../statements/closeFallenEdges.js';
import { createTexts } from '../statements/createTexts.js';
import type { Statement } from '../statements/defineStatement.js';
import { keepFormerStates } from '../statements/keepFormerStates.js';
import { moveEdgesIn, moveEdgesOut } from '../statements/moveEdges.js';
import { openEdges, openFallenEdges, type OpenEdgeRow } from '../statements/openEdges.js';
import { openFallenNodes, openNodes } from '../statements/openNodes.js';
import { rekeyNodes } from '../statements/rekeyNodes.js';
import { retractNodes } from '../statements/retractNodes.js';
import { chunksOf } from './chunksOf.js';
import type { TransactionReader } from './TransactionReader.js';

/** Code units of text that one statement carries. */
const TEXT_CHUNK = 4_000_000;

/**
 * Does what `planWrite` decided, grouped by kind and type. Every statement says how many rows it touched: a missing end or
 * a record in another place would drop its row in silence, so a number other than that of the rows aborts everything.
 */
export async function applyWrites(
  transaction: Transaction,
  { nodes, edges, moves, rekeys, texts }: RecordWrites,
  { entry, text }: SealedEntry,
  reader: TransactionReader,
): Promise<void> {
  const writer = new Writer(transaction, entry.number, reader);
  await writer.texts(texts);
  await writer.nodes(nodes);
  for (const rows of chunksOf(rekeys)) {
    const cleared = { searchName: null, searchBody: null };
    await writer.touch(rekeyNodes, rows.length, {
      rows: rows.map(({ node: { id }, keys }) => ({ id, keys: { ...cleared, ...keys } })),
    });
  }
  await writer.edges(edges);
  await writer.move(moves.map(({ edge, stands }) => ({ ...edge, stands })));
  const { number, operationId, at, hash } = entry;
  const row = { number: integer(number), operationId, at, text, hash };
  await writer.touch(appendEntry, 1, { entry: row, number: row.number, hash, at });
}

class Writer {
  private readonly at: unknown;

  constructor(
    private readonly transaction: Transaction,
    revision: Revision,
    private readonly reader: TransactionReader,
  ) {
    this.at = integer(revision);
  }

  async touch<Params extends Record<string, unknown>>(
    statement: Statement<Params, { n: number }>,
    expected: number,
    parameters: Params,
  ): Promise<void> {
    const [row] = await this.transaction.run(statement, parameters);
    if (row?.n === expected) return;
    throw new StorageFailedError(
      `The database changed ${row?.n ?? 0} records where ${expected} were to change (${statement.name}): nothing was written. Run “obligraph verify”.`,
    );
  }

  async texts(texts: readonly DocumentText[]): Promise<void> {
    let chunk: DocumentText[] = [];
    let size = 0;
    for (const text of texts) {
      chunk.push(text);
      size += text.body.length;
      if (size < TEXT_CHUNK) continue;
      await this.touch(createTexts, chunk.length, { rows: chunk });
      [chunk, size] = [[], 0];
    }
    if (chunk.length > 0) await this.touch(createTexts, chunk.length, { rows: chunk });
  }

  async nodes(nodes: readonly NodeWrite[]): Promise<void> {
    const revision = this.at;
    for (const [kind, rows] of grouped(nodes, ({ kind }) => kind)) {
      const former = rows.filter(({ before, after }) => before !== null && after !== null).map(({ id }) => id);
      const closing = rows.filter(({ after }) => after === null).map(({ id }) => id);
      for (const ids of chunksOf(former)) await this.touch(keepFormerStates(kind), ids.length, { ids, revision });
      for (const ids of chunksOf(closing)) await this.touch(retractNodes(kind), ids.length, { ids, revision });
      const opening = rows.flatMap(({ id, after }) =>
        after ? [{ stands: after.stands, row: { id, state: nodeRow(kind, id, after.properties, after.keys) } }] : [],
      );
      for (const [stands, states] of grouped(opening, (row) => row.stands)) {
        const statement = stands ? openNodes(kind) : openFallenNodes(kind);
        for (const chunk of chunksOf(states.map(({ row }) => row))) {
          await this.touch(statement, chunk.length, { rows: chunk, revision });
        }
      }
    }
  }

  async edges(edges: readonly EdgeWrite[]): Promise<void> {
    const revision = this.at;
    for (const [type, rows] of grouped(edges, ({ type }) => type)) {
      const closing = rows.filter(({ before }) => before !== null).map(({ id }) => id);
      for (const [stands, ids] of grouped(closing, (id) => this.reader.standsNow(id))) {
        const statement = stands ? moveEdgesOut(type) : closeFallenEdges(type);
        for (const chunk of chunksOf(ids)) await this.touch(statement, chunk.length, { ids: chunk, revision });
      }
      const opening = rows.flatMap(({ id, from, to, period, after }) => {
        const state = after && edgeRow(type, period, after.properties, after.keys);
        return state ? [{ stands: after.stands, row: { id, from, to, state } satisfies OpenEdgeRow }] : [];
      });
      for (const [stands, states] of grouped(opening, (row) => row.stands)) {
        const statement = stands ? openEdges(type) : openFallenEdges(type);
        for (const chunk of chunksOf(states.map(({ row }) => row))) {
          await this.touch(statement, chunk.length, { rows: chunk, revision });
        }
      }
    }
  }

  /** Open relationships that a node's standing moves in or out of sight; those in their place already stay. */
  async move(moves: readonly { readonly id: EdgeWrite['id']; readonly type: string; readonly stands: boolean }[]) {
    const moving = moves.filter(({ id, stands }) => this.reader.standsNow(id) !== stands);
    for (const [type, rows] of grouped(moving, ({ type }) => type)) {
      for (const [stands, some] of grouped(rows, (row) => row.stands)) {
        for (const ids of chunksOf(some.map(({ id }) => id))) {
          if (stands) await this.touch(moveEdgesIn(type), ids.length, { ids });
          else await this.touch(moveEdgesOut(type), ids.length, { ids, revision: null });
        }
      }
    }
  }
}

function grouped<T, Key>(rows: readonly T[], keyOf: (row: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

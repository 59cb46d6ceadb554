import type { EdgeId } from '../../../domain/EdgeId.js';
import type { Id } from '../../../domain/Id.js';
import type { EdgeRecord, NodeRecord, StateReader } from '../../model/RecordState.js';
import type { Transaction } from '../Connection.js';
import { readEdgesAt } from '../statements/readEdgesAt.js';
import { readEdgesBetween } from '../statements/readEdgesBetween.js';
import { readEdgesById } from '../statements/readEdgesById.js';
import { readEdgesCiting } from '../statements/readEdgesCiting.js';
import { readEdgesUpheldBy } from '../statements/readEdgesUpheldBy.js';
import { readNodes } from '../statements/readNodes.js';
import { readTexts } from '../statements/readTexts.js';
import { storedEdge, storedNode, type EdgeRow } from '../storedRecords.js';
import type { z } from 'zod';
import { chunksOf } from './chunksOf.js';

/** The ends of relationships that the caller names himself: so these are found without a look into every type. */
export type KnownEnds = ReadonlyMap<EdgeId, { readonly from: string; readonly to: string }>;

/** Reads states under the head's lock, and remembers under which name each relationship lies. */
export class TransactionReader implements StateReader {
  private readonly standing = new Map<EdgeId, boolean>();

  constructor(
    private readonly transaction: Transaction,
    private readonly ends: KnownEnds,
  ) {}

  /** Whether an open relationship that was read lies under its plain name. */
  standsNow(id: EdgeId): boolean {
    const stands = this.standing.get(id);
    if (stands === undefined) throw new TypeError(`${id} was never read.`);
    return stands;
  }

  async nodes(ids: readonly Id[]): Promise<readonly NodeRecord[]> {
    const found: NodeRecord[] = [];
    for (const chunk of chunksOf(ids)) {
      for (const row of await this.transaction.run(readNodes, { ids: chunk })) {
        const { id, kind, properties, recordedFrom, recordedTo } = storedNode(row);
        found.push({ id, kind, properties, recordedFrom, recordedTo });
      }
    }
    return found;
  }

  async edges(ids: readonly EdgeId[]): Promise<readonly EdgeRecord[]> {
    const between = ids.flatMap((id) => {
      const ends = this.ends.get(id);
      return ends ? [{ id, ...ends }] : [];
    });
    const alone = ids.filter((id) => !this.ends.has(id));
    const found: EdgeRecord[] = [];
    for (const rows of chunksOf(between))
      found.push(...this.keep(await this.transaction.run(readEdgesBetween, { rows })));
    for (const chunk of chunksOf(alone)) {
      found.push(...this.keep(await this.transaction.run(readEdgesById, { ids: chunk })));
    }
    return found;
  }

  async edgesAt(ids: readonly Id[]): Promise<readonly EdgeRecord[]> {
    const found = new Map<string, EdgeRecord>();
    for (const chunk of chunksOf(ids)) {
      for (const edge of this.keep(await this.transaction.run(readEdgesAt, { ids: chunk }))) found.set(edge.id, edge);
    }
    return [...found.values()];
  }

  async edgesUpheldBy(supports: readonly string[]): Promise<readonly EdgeRecord[]> {
    return supports.length === 0 ? [] : this.keep(await this.transaction.run(readEdgesUpheldBy, { supports }));
  }

  async edgesCiting(ids: readonly Id[]): Promise<readonly EdgeRecord[]> {
    const evidence = ids.filter((id) => id.startsWith('evd:'));
    return evidence.length === 0 ? [] : this.keep(await this.transaction.run(readEdgesCiting, { evidence }));
  }

  async texts(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const whole = keys.filter(({ length }) => length === 64 || length === 32);
    if (whole.length === 0) return new Map();
    const rows = await this.transaction.run(readTexts, { keys: whole });
    return new Map(rows.map(({ key, body }) => [key, body]));
  }

  private keep(rows: readonly z.infer<typeof EdgeRow>[]): readonly EdgeRecord[] {
    return rows.flatMap((row) => {
      const edge = storedEdge(row);
      if (!edge || edge.recordedTo !== null) return [];
      const { id, type, from, to, slot, period, properties, recordedFrom, stands } = edge;
      this.standing.set(id, stands);
      return [{ id, type, from, to, slot, period, properties, recordedFrom }];
    });
  }
}

import type { Connection } from '../database/Connection.js';
import { KIND_COUNT, LAST_NODE } from '../statements/plan/hub.js';

/** How far the number of all nodes may have grown before a kind is counted again. */
const GROWTH = 1.2;

/** About how many nodes of a kind stand: counted now and then, for choosing between two ways to one answer. */
export class KindSizes {
  private readonly sizes = new Map<string, { readonly total: number; readonly last: number }>();

  constructor(private readonly connection: Connection) {}

  of(kind: string): number {
    const last = this.connection.get<{ last: number }>(LAST_NODE)?.last ?? 0;
    const known = this.sizes.get(kind);
    if (known && last <= known.last * GROWTH) return known.total;
    const total = this.connection.get<{ total: number }>(KIND_COUNT, [this.connection.number(kind)])?.total ?? 0;
    this.sizes.set(kind, { total, last });
    return total;
  }
}

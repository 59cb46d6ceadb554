import type { Budget } from '../Budget.js';
import type { Connection } from '../Connection.js';
import { readText } from '../statements/readText.js';

/** UTF-16 code units of text kept in memory: a text never changes, so a slice of a kept one needs no statement. */
const MAX_KEPT = 16_000_000;

/** Slices of the texts of documents. */
export class Texts {
  private readonly kept = new Map<string, string>();
  private size = 0;

  constructor(private readonly connection: Connection) {}

  /** `body.slice(start, end)`; null where no such text is held, or the range lies outside. */
  async slice(sha256: string, start: number, end: number, budget: Budget): Promise<string | null> {
    const body = this.kept.get(sha256) ?? (await this.fetch(sha256, budget));
    if (body === null || !isWithin(start, end, body.length)) return null;
    return body.slice(start, end);
  }

  private async fetch(sha256: string, budget: Budget): Promise<string | null> {
    const [row] = await this.connection.read(readText, { sha256 }, budget);
    if (!row) return null;
    if (!this.kept.has(sha256)) {
      this.kept.set(sha256, row.body);
      this.size += row.body.length;
    }
    for (const [key, body] of this.kept) {
      if (this.size <= MAX_KEPT) break;
      this.kept.delete(key);
      this.size -= body.length;
    }
    return row.body;
  }
}

const isWithin = (start: number, end: number, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;

import { StorageFailedError } from '../../../domain/errors.js';
import type { Revision } from '../../../domain/ChangeSet.js';
import type { Populations } from '../../model/Populations.js';
import type { Budget } from '../Budget.js';
import type { Connection } from '../Connection.js';
import { kinds } from '../layout.js';
import { readPopulations } from '../statements/readPopulations.js';
import { marks } from './framedRead.js';
import { quiet } from './quiet.js';

/** How long a head that an answer of this store was of counts as the head, in ms: another process may write meanwhile. */
const HEAD_SEEN_MS = 1_000;

/** The numbers behind `coverage`, kept by revision: beside a read of the same head they cost no statement. */
export class PopulationCounts {
  private kept: Populations | null = null;
  private seen: { readonly revision: Revision; readonly at: number } | null = null;

  constructor(private readonly connection: Connection) {}

  /** An answer of this revision was just given. */
  saw(revision: Revision): void {
    if (this.seen === null || revision >= this.seen.revision) this.seen = { revision, at: performance.now() };
  }

  async read(budget: Budget): Promise<Populations> {
    if (this.kept && this.kept.revision === (await this.head(budget))) return this.kept;
    this.kept = await this.count(budget);
    this.saw(this.kept.revision);
    return this.kept;
  }

  private async head(budget: Budget): Promise<Revision> {
    if (this.seen && performance.now() - this.seen.at < HEAD_SEEN_MS) return this.seen.revision;
    const { revision } = await marks(this.connection, budget);
    this.saw(revision);
    return revision;
  }

  private async count(budget: Budget): Promise<Populations> {
    const row = await quiet(budget, async () => {
      const [answer] = await this.connection.read(readPopulations, {}, budget);
      if (!answer) throw new StorageFailedError('The database has lost its head record. Restore it from a backup.');
      const { begun, done, begun2, done2 } = answer;
      return { first: { begun, done }, last: { begun: begun2, done: done2 }, answer };
    });
    const counted = kinds.map((kind, index) => [kind, row.counts[index] ?? 0] as const);
    return {
      revision: row.done,
      kinds: Object.fromEntries(counted.filter(([, count]) => count > 0)),
      from: row.first,
      to: row.last,
      jurisdictions: [...row.jurisdictions].sort(),
      languages: [...row.languages].sort(),
      unresolvedCitations: row.unresolved,
    };
  }
}

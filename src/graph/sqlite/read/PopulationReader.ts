import type { Holdings } from '../../model/Holdings.js';
import type { Populations } from '../../model/Populations.js';
import type { Connection } from '../database/Connection.js';
import { DOCUMENTS, JURISDICTIONS, KIND_COUNTS, LANGUAGES } from '../statements/populations.js';
import type { Watch } from '../threads/Watch.js';
import { readHead } from './readHead.js';

/** What the graph holds at the head. Call it within a snapshot. */
export class PopulationReader {
  private last: { readonly revision: number; readonly holdings: Holdings } | null = null;

  constructor(private readonly connection: Connection) {}

  read(watch: Watch): Populations {
    const { connection } = this;
    const kinds = connection
      .all<{ kind: number; total: number }>(KIND_COUNTS, [], watch)
      .map(({ kind, total }): [string, number] => [connection.word(kind), total])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return { revision: readHead(connection).revision, kinds: Object.fromEntries(kinds), ...this.holdings(watch) };
  }

  /** Counted once, and kept until the head moves on. */
  holdings(watch: Watch): Holdings {
    const { revision } = readHead(this.connection);
    if (this.last?.revision !== revision) this.last = { revision, holdings: this.count(watch) };
    return this.last.holdings;
  }

  private count(watch: Watch): Holdings {
    const { connection } = this;
    const document = connection.number('Document');
    const held = connection.get<{ documents: number; first: string | null; last: string | null; unresolved: number }>(
      DOCUMENTS,
      [document],
    );
    watch.look();
    const relationships = ['EXPRESSES', 'REPORTS_ON', 'ISSUED', 'HAS_JURISDICTION'].map((type) =>
      connection.number(type),
    );
    return {
      documents: held?.documents ?? 0,
      from: held?.first ?? null,
      to: held?.last ?? null,
      jurisdictions: connection
        .all<{ code: string }>(JURISDICTIONS, [document, ...relationships], watch)
        .map(({ code }) => code),
      languages: connection.all<{ language: string }>(LANGUAGES, [document], watch).map(({ language }) => language),
      unresolvedCitations: held?.unresolved ?? 0,
    };
  }
}

import type { Populations } from '../../model/Populations.js';
import type { Connection } from '../database/Connection.js';
import { DOCUMENTS, JURISDICTIONS, KIND_COUNTS, LANGUAGES } from '../statements/populations.js';
import type { Watch } from '../threads/Watch.js';
import { readHead } from './readHead.js';

/** What the graph holds at the head, kept until the head moves on. */
export class PopulationReader {
  private last: Populations | null = null;

  constructor(private readonly connection: Connection) {}

  read(watch: Watch): Populations {
    const { revision } = readHead(this.connection);
    if (this.last?.revision !== revision) this.last = this.count(revision, watch);
    return this.last;
  }

  private count(revision: number, watch: Watch): Populations {
    const { connection } = this;
    const document = connection.number('Document');
    const kinds = connection
      .all<{ kind: number; total: number }>(KIND_COUNTS, [], watch)
      .map(({ kind, total }): [string, number] => [connection.word(kind), total])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const dates = connection.get<{ first: string | null; last: string | null; unresolved: number }>(DOCUMENTS, [
      document,
    ]);
    watch.look();
    const relationships = ['EXPRESSES', 'REPORTS_ON', 'ISSUED', 'HAS_JURISDICTION'].map((type) =>
      connection.number(type),
    );
    return {
      revision,
      kinds: Object.fromEntries(kinds),
      from: dates?.first ?? null,
      to: dates?.last ?? null,
      jurisdictions: connection
        .all<{ code: string }>(JURISDICTIONS, [document, ...relationships], watch)
        .map(({ code }) => code),
      languages: connection.all<{ language: string }>(LANGUAGES, [document], watch).map(({ language }) => language),
      unresolvedCitations: dates?.unresolved ?? 0,
    };
  }
}

import type { Finding } from '../../../domain/Finding.js';
import type { EdgeRecord, Head, NodeRecord } from '../../model/RecordState.js';
import { graphModel } from '../../model/generated/graphModel.js';
import type { StoredEdge, StoredNode, VerifySource } from '../../model/verifyGraph.js';
import type { Budget } from '../Budget.js';
import { integer, type Connection } from '../Connection.js';
import { kinds, typeOfRelationship } from '../layout.js';
import type { Statement } from '../statements/defineStatement.js';
import type { EdgePage } from '../statements/EdgePage.js';
import { readEdgePage } from '../statements/readEdgePage.js';
import { readEntries } from '../statements/readEntries.js';
import { readNodePage } from '../statements/readNodePage.js';
import { readOpenEdgesOfType } from '../statements/readOpenEdgesOfType.js';
import { readTextPage } from '../statements/readTextPage.js';
import { readTypesInUse } from '../statements/readTypesInUse.js';
import { storedEdge, storedNode } from '../storedRecords.js';

/** Rows of one statement: an entry or a text may be megabytes long, a node's relationships many. */
const PAGE = { nodes: integer(2_000), origins: integer(500), entries: integer(25), texts: integer(5) } as const;

/** After every id of ours. */
const LAST_ID = '~';

/** All that the database holds, in pages: for `verify` and `graphHash`. The caller sees to it that nobody writes meanwhile. */
export class StoredGraph {
  /** What only this layout can get wrong, noticed on the way. */
  readonly misplaced: Finding[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly budget: Budget,
    private readonly head: Head,
  ) {}

  /** The same, for `verifyGraph`. */
  source(): VerifySource {
    return {
      head: this.head,
      entries: () => this.entries(),
      nodes: () => this.nodes(),
      edges: () => this.edges(),
      texts: () => this.texts(),
    };
  }

  async *entries(): AsyncGenerator<{ readonly number: number; readonly text: string; readonly hash: string }> {
    for (let since = -1; ;) {
      const page = await this.connection.read(readEntries, { since: integer(since), take: PAGE.entries }, this.budget);
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      since = last.number;
    }
  }

  nodes(): AsyncGenerator<StoredNode> {
    return this.nodesBetween('', LAST_ID);
  }

  async *edges(): AsyncGenerator<StoredEdge> {
    let after: string | null = '';
    while (after !== null) {
      const { edges, last }: EdgePage = await this.edgePage(readEdgePage, { after, take: PAGE.origins });
      for (const row of edges) {
        const edge = storedEdge(row);
        if (!edge) continue;
        const { recordedTo, ...open } = edge;
        if (recordedTo === null) yield open;
        else if (edge.stands) {
          const message = `${edge.from} ${edge.type} ${edge.to} (${edge.id}) is closed and kept as if it stood.`;
          this.misplaced.push({ code: 'STANDING_WRONG', message });
        }
      }
      after = last;
    }
  }

  async *texts(): AsyncGenerator<{ readonly sha256: string; readonly body: string }> {
    for (let after = ''; ;) {
      const page = await this.connection.read(readTextPage, { after, take: PAGE.texts }, this.budget);
      yield* page;
      const last = page.at(-1);
      if (!last) return;
      after = last.sha256;
    }
  }

  /** Open nodes by kind and id. */
  async *openNodes(): AsyncGenerator<NodeRecord> {
    for (const kind of kinds) {
      const { after, until } = idsOf(kind);
      for await (const { id, properties, recordedFrom, recordedTo } of this.nodesBetween(after, until)) {
        if (recordedTo === null) yield { id, kind, properties, recordedFrom, recordedTo };
      }
    }
  }

  /** Open relationships by type, from, to and id. */
  async *openEdges(): AsyncGenerator<EdgeRecord> {
    const names = await this.connection.read(readTypesInUse, {}, this.budget);
    const inUse = new Set(names.flatMap(({ name }) => typeOfRelationship(name)?.type ?? []));
    for (const type of [...inUse].sort()) {
      const from = [...new Set((graphModel.types[type]?.ends ?? []).map(([kind]) => kind))].map(idsOf);
      for (const range of from.sort((a, b) => (a.after < b.after ? -1 : 1))) yield* this.openEdgesOf(type, range);
    }
  }

  private async *openEdgesOf(
    type: string,
    range: { readonly after: string; readonly until: string },
  ): AsyncGenerator<EdgeRecord> {
    let after: string | null = range.after;
    while (after !== null) {
      const given: { after: string; until: string; take: unknown } = { after, until: range.until, take: PAGE.origins };
      const { edges, last }: EdgePage = await this.edgePage(readOpenEdgesOfType(type), given);
      for (const row of edges) {
        const edge = storedEdge(row);
        if (edge) yield edge;
      }
      after = last;
    }
  }

  private async edgePage<Params extends Record<string, unknown>>(
    statement: Statement<Params, EdgePage>,
    given: Params,
  ): Promise<EdgePage> {
    const [page] = await this.connection.read(statement, given, this.budget);
    return page ?? { edges: [], last: null };
  }

  private async *nodesBetween(from: string, until: string): AsyncGenerator<StoredNode> {
    for (let after = from; ;) {
      const page = await this.connection.read(readNodePage, { after, until, take: PAGE.nodes }, this.budget);
      for (const row of page) yield storedNode(row);
      const last = page.at(-1);
      if (typeof last?.properties.id !== 'string') return;
      after = last.properties.id;
    }
  }
}

/** The ids of a kind stand between these. */
function idsOf(kind: string): { readonly after: string; readonly until: string } {
  const prefix = graphModel.kinds[kind]?.idPrefix ?? '';
  return { after: `${prefix}:`, until: `${prefix};` };
}

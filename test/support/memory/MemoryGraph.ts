import type { Revision } from '../../../src/domain/ChangeSet.js';
import type { RecordWrites } from '../../../src/graph/model/planWrite.js';
import {
  GENESIS_HASH,
  type EdgeRecord,
  type Head,
  type NodeRecord,
  type StateReader,
} from '../../../src/graph/model/RecordState.js';
import type { StoredEdge, StoredNode } from '../../../src/graph/model/verifyGraph.js';
import type { JournalEntry } from '../../../src/graph/model/JournalEntry.js';
import { openEntry, type SealedEntry } from '../../../src/graph/model/journal.js';

/** One state of a node; tests that play a damaged store write into it. */
export type NodeStateRow = { -readonly [K in keyof StoredNode]: StoredNode[K] };

/** One state of a relationship, closed ones included. */
export type EdgeStateRow = { -readonly [K in keyof StoredEdge]: StoredEdge[K] } & { recordedTo: Revision | null };

/** What the reference holds: every state that every record ever had, in arrays. */
export class MemoryGraph {
  readonly nodes: NodeStateRow[] = [];
  readonly edges: EdgeStateRow[] = [];
  /** Entries as a store keeps them: text and hash, and beside them what is looked up. */
  readonly journal: {
    readonly number: number;
    readonly operationId: string;
    readonly at: string;
    text: string;
    hash: string;
  }[] = [];
  readonly texts: { readonly sha256: string; body: string }[] = [];

  head(): Head {
    const last = this.journal.at(-1);
    return last
      ? { revision: last.number, hash: last.hash, at: last.at }
      : { revision: 0, hash: GENESIS_HASH, at: null };
  }

  entries(since: Revision, first: number): readonly JournalEntry[] {
    return this.journal
      .filter(({ number }) => number > since)
      .slice(0, first)
      .map(({ text, hash }) => openEntry(text, hash));
  }

  /** The entry of an operation, if it was done. */
  entryOf(operationId: string): JournalEntry | undefined {
    const row = this.journal.find((each) => each.operationId === operationId);
    return row && openEntry(row.text, row.hash);
  }

  /** The newest state of each node, open or retracted. */
  latestNodes(): readonly NodeStateRow[] {
    const latest = new Map<string, NodeStateRow>();
    for (const node of this.nodes) latest.set(node.id, node);
    return [...latest.values()];
  }

  openEdges(): readonly EdgeStateRow[] {
    return this.edges.filter(({ recordedTo }) => recordedTo === null);
  }

  readonly reader: StateReader = {
    nodes: (ids) => {
      const asked = new Set<string>(ids);
      return this.latestNodes()
        .filter(({ id }) => asked.has(id))
        .map(nodeRecord);
    },
    edges: (ids) => {
      const asked = new Set<string>(ids);
      return this.openEdges()
        .filter(({ id }) => asked.has(id))
        .map(edgeRecord);
    },
    edgesAt: (ids) => {
      const asked = new Set<string>(ids);
      return this.openEdges()
        .filter(({ from, to }) => asked.has(from) || asked.has(to))
        .map(edgeRecord);
    },
    edgesUpheldBy: (supports) => this.edgesNaming('supports', supports),
    edgesCiting: (evidence) => this.edgesNaming('evidenceIds', evidence),
    texts: (keys) => {
      const found = new Map<string, string>();
      for (const key of keys) {
        const text = this.texts.find(({ sha256 }) => sha256.startsWith(key) && [32, 64].includes(key.length));
        if (text) found.set(key, text.body);
      }
      return found;
    },
  };

  private edgesNaming(property: string, values: readonly string[]): readonly EdgeRecord[] {
    const asked = new Set(values);
    return this.openEdges()
      .filter(
        ({ properties: { [property]: list } }) => typeof list === 'object' && list.some((each) => asked.has(each)),
      )
      .map(edgeRecord);
  }

  /** Applies what `planWrite` decided, and appends the journal's entry. */
  apply({ nodes, edges, moves, rekeys, texts }: RecordWrites, { entry, text }: SealedEntry): void {
    const revision = entry.number;
    const openNodes = new Map(this.nodes.filter(isOpen).map((node) => [node.id, node]));
    const openEdges = new Map(this.openEdges().map((edge) => [edge.id, edge]));
    for (const { node, keys } of rekeys) {
      const open = openNodes.get(node.id);
      if (open) open.keys = keys;
    }
    for (const { edge, stands } of moves) {
      const open = openEdges.get(edge.id);
      if (open) open.stands = stands;
    }
    for (const { id, kind, after } of nodes) {
      close(openNodes.get(id), revision);
      if (after) this.nodes.push({ id, kind, ...after, recordedFrom: revision, recordedTo: null });
    }
    for (const { id, type, from, to, slot, period, after } of edges) {
      close(openEdges.get(id), revision);
      if (after)
        this.edges.push({ id, type, from, to, slot, period, ...after, recordedFrom: revision, recordedTo: null });
    }
    this.texts.push(...texts.map((text) => ({ ...text })));
    const { operationId, at, hash } = entry;
    this.journal.push({ number: revision, operationId, at, text, hash });
  }
}

const isOpen = ({ recordedTo }: NodeStateRow): boolean => recordedTo === null;

function close(row: NodeStateRow | EdgeStateRow | undefined, revision: Revision): void {
  if (!row) return;
  row.recordedTo = revision;
  row.stands = false;
}

const nodeRecord = ({ id, kind, properties, recordedFrom, recordedTo }: NodeStateRow): NodeRecord => ({
  id,
  kind,
  properties,
  recordedFrom,
  recordedTo,
});

const edgeRecord = ({ id, type, from, to, slot, period, properties, recordedFrom }: EdgeStateRow): EdgeRecord => ({
  id,
  type,
  from,
  to,
  slot,
  period,
  properties,
  recordedFrom,
});

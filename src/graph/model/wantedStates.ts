import type { ChangeSet } from '../../domain/ChangeSet.js';
import { edgeId, type EdgeId } from '../../domain/EdgeId.js';
import { BadUserInputError, NotFoundError } from '../../domain/errors.js';
import type { Id } from '../../domain/Id.js';
import { LIMITS } from '../../domain/limits.js';
import type { Properties } from '../../domain/Value.js';
import type { EdgeRecord, NodeRecord, StateReader } from './RecordState.js';

/** A relationship's identity and its wanted properties; null properties: it is to be closed. */
export interface WantedEdge extends Omit<EdgeRecord, 'properties' | 'recordedFrom'> {
  readonly properties: Properties | null;
}

/** Where the graph is to be after a write, and what of it stands now. */
export interface WantedStates {
  /** Null: to be retracted. */
  readonly nodes: ReadonlyMap<Id, { readonly kind: string; readonly properties: Properties } | null>;
  readonly edges: ReadonlyMap<EdgeId, WantedEdge>;
  readonly currentNodes: ReadonlyMap<Id, NodeRecord>;
  readonly currentEdges: ReadonlyMap<EdgeId, EdgeRecord>;
}

/**
 * What a checked ChangeSet leads to (model.md §5): supports fall first, wanted states are joined to what is there,
 * retracting a node closes its relationships and leaves no `evidenceIds` behind, and a Directive whose last STATEMENT
 * falls is closed with its links.
 */
export async function wantedStates(changeSet: ChangeSet, reader: StateReader): Promise<WantedStates> {
  const work = new Work(reader);
  await work.load(changeSet);
  await work.withdraw(changeSet.withdraw);
  work.want(changeSet);
  await work.retract(changeSet.retract);
  work.checkEnds();
  return work;
}

class Work implements WantedStates {
  readonly nodes = new Map<Id, { readonly kind: string; readonly properties: Properties } | null>();
  readonly edges = new Map<EdgeId, WantedEdge>();
  readonly currentNodes = new Map<Id, NodeRecord>();
  readonly currentEdges = new Map<EdgeId, EdgeRecord>();

  /** Relationships that the ChangeSet itself names: each once. */
  private readonly named = new Set<EdgeId>();

  /** Ends of relationships that are open now: they are open too, and need not be loaded to know it. */
  private readonly openEnds = new Set<Id>();

  constructor(private readonly reader: StateReader) {}

  async load({ nodes, edges, retract, expects }: ChangeSet): Promise<void> {
    const ids = new Set<Id>([
      ...nodes.map(({ id }) => id),
      ...edges.flatMap(({ from, to }) => [from, to]),
      ...retract.filter(isNodeId),
      ...expects.map(({ id }) => id),
    ]);
    for (const node of await this.reader.nodes([...ids])) this.currentNodes.set(node.id, node);
    this.keep(await this.reader.edges([...new Set([...edges.map(edgeId), ...retract.filter(isEdgeId)])]));
  }

  async withdraw(supports: readonly string[]): Promise<void> {
    if (supports.length === 0) return;
    const fallen = new Set(supports);
    for (const edge of this.keep(await this.reader.edgesUpheldBy(supports))) {
      const left = list(edge.properties.supports).filter((support) => !fallen.has(support));
      this.edges.set(edge.id, { ...edge, properties: left.length > 0 ? { ...edge.properties, supports: left } : null });
    }
  }

  want({ nodes, edges }: ChangeSet): void {
    for (const { id, kind, properties } of nodes) this.nodes.set(id, { kind, properties });
    for (const edge of edges) {
      const id = edgeId(edge);
      const present = this.edges.has(id) ? this.edges.get(id)?.properties : this.currentEdges.get(id)?.properties;
      const joined = ['supports', 'evidenceIds'].flatMap((name) => {
        const both = [...new Set([...list(present?.[name]), ...list(edge.properties[name])])].sort();
        // The first by id, so that it matters to nobody who wrote first.
        const kept = name === 'evidenceIds' ? both.slice(0, LIMITS.edgeEvidence) : both;
        return kept.length > 0 ? [[name, kept] as const] : [];
      });
      const { type, from, to, slot, period } = edge;
      if (this.named.has(id)) throw new BadUserInputError(`${from} ${type} ${to} stands twice in one write.`);
      this.named.add(id);
      this.edges.set(id, {
        id,
        type,
        from,
        to,
        slot,
        period,
        properties: { ...edge.properties, ...Object.fromEntries(joined) },
      });
    }
  }

  async retract(ids: ChangeSet['retract']): Promise<void> {
    for (const id of ids.filter(isEdgeId)) {
      const edge = this.currentEdges.get(id);
      if (edge) this.edges.set(id, { ...edge, properties: null });
    }
    const unknown = ids.filter((id) => (isNodeId(id) ? !this.currentNodes.has(id) : !this.currentEdges.has(id)));
    if (unknown.length > 0) throw new NotFoundError(`Nothing open to retract under ${unknown.slice(0, 5).join(', ')}.`);
    let falling: readonly Id[] = ids.filter(isNodeId);
    for (;;) {
      await this.close(falling);
      falling = await this.unstated();
      if (falling.length === 0) return;
    }
  }

  /** Closes nodes with their relationships; evidence that goes leaves every list of evidence. */
  private async close(ids: readonly Id[]): Promise<void> {
    if (ids.length === 0) return;
    const gone = new Set(ids);
    const unread = ids.filter((id) => !this.currentNodes.has(id)); // a Directive that falls is no row of the ChangeSet
    for (const node of unread.length === 0 ? [] : await this.reader.nodes(unread)) this.currentNodes.set(node.id, node);
    for (const id of ids) this.nodes.set(id, null);
    for (const edge of this.keep(await this.reader.edgesAt(ids))) {
      this.edges.set(edge.id, { ...edge, properties: null });
    }
    for (const edge of this.keep(await this.reader.edgesCiting(ids))) {
      const state = this.edges.get(edge.id) ?? edge;
      if (state.properties === null) continue;
      const left = list(state.properties.evidenceIds).filter((id) => !gone.has(id as Id));
      const { evidenceIds: _, ...rest } = state.properties;
      this.edges.set(edge.id, { ...edge, properties: left.length > 0 ? { ...rest, evidenceIds: left } : rest });
    }
  }

  /** Open Directives that a closing STATEMENT leaves without one. */
  private async unstated(): Promise<readonly Id[]> {
    const losing = [...this.edges.values()]
      .filter((edge) => edge.properties === null && isStatement(edge))
      .map(({ from }) => from);
    const open = [...new Set(losing)].filter((id) => this.nodes.get(id) !== null);
    if (open.length === 0) return [];
    const present = this.keep(await this.reader.edgesAt(open)).filter(isStatement);
    const stated = new Set([
      ...present.filter(({ id }) => this.edges.get(id)?.properties !== null).map(({ from }) => from),
      ...[...this.edges.values()]
        .filter((edge) => edge.properties !== null && isStatement(edge))
        .map(({ from }) => from),
    ]);
    return open.filter((id) => !stated.has(id));
  }

  /** Every relationship that is to be open needs both its ends open. */
  checkEnds(): void {
    const missing = new Set<string>();
    for (const { from, to, properties } of this.edges.values()) {
      if (properties === null) continue;
      for (const end of [from, to]) if (!this.willBeOpen(end)) missing.add(end);
    }
    if (missing.size > 0) {
      const named = [...missing].sort().slice(0, 10).join(', ');
      throw new NotFoundError(
        `Relationships of this write end at ${named}, which the graph does not hold. Write these first.`,
      );
    }
  }

  private willBeOpen(id: Id): boolean {
    if (this.nodes.has(id)) return this.nodes.get(id) !== null;
    const current = this.currentNodes.get(id);
    return current ? current.recordedTo === null : this.openEnds.has(id);
  }

  private keep(edges: readonly EdgeRecord[]): readonly EdgeRecord[] {
    for (const edge of edges) {
      this.currentEdges.set(edge.id, edge);
      this.openEnds.add(edge.from).add(edge.to);
    }
    return edges;
  }
}

const list = (value: Properties[string] | undefined): readonly string[] => (typeof value === 'object' ? value : []);

/** Whether a relationship is a Directive's STATEMENT. */
export const isStatement = ({ type, from, slot }: Pick<WantedEdge, 'type' | 'from' | 'slot'>): boolean =>
  type === 'EVIDENCED_BY' && slot === 'STATEMENT' && from.startsWith('dir:');

const isNodeId = (id: Id | EdgeId): id is Id => id.includes(':');
const isEdgeId = (id: Id | EdgeId): id is EdgeId => !id.includes(':');

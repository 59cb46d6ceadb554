import type { Value } from '../../../src/domain/Value.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import type { EdgeStateRow, MemoryGraph, NodeStateRow } from './MemoryGraph.js';

/** A relationship and the node at its other end, seen from one node. */
export interface Hop {
  readonly edge: EdgeStateRow;
  readonly node: NodeStateRow;
}

const FALLEN: readonly unknown[] = ['REJECTED', 'RETRACTED'];
const stands = ({ recordedTo, properties }: NodeStateRow | EdgeStateRow): boolean =>
  recordedTo === null && !FALLEN.includes(properties.reviewState);

/** What a read at the head sees, told from the records alone and not from the marks that a store keeps beside them. */
export class StandingView {
  readonly nodes: readonly NodeStateRow[];
  private readonly edges: readonly EdgeStateRow[];
  private readonly byId: ReadonlyMap<string, NodeStateRow>;

  constructor(graph: MemoryGraph) {
    this.nodes = graph.nodes.filter(stands);
    this.byId = new Map(this.nodes.map((node) => [node.id, node]));
    this.edges = graph.edges.filter((edge) => stands(edge) && this.byId.has(edge.from) && this.byId.has(edge.to));
  }

  node(id: string): NodeStateRow | undefined {
    return this.byId.get(id);
  }

  /** What a relationship field of a node leads to. */
  hops({ id, kind }: NodeStateRow, relationship: string): readonly Hop[] {
    const model = graphModel.relationships[relationship];
    if (!model?.from.includes(kind)) return [];
    const [near, far] = model.direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const found: Hop[] = [];
    for (const edge of this.edges) {
      if (edge.type !== model.type || edge[near] !== id) continue;
      const node = this.byId.get(edge[far]);
      if (node && model.to.includes(node.kind)) found.push({ edge, node });
    }
    return found;
  }
}

/** A property as a Plan may name it; `undefined`: absent. */
export function valueOf(row: NodeStateRow | EdgeStateRow, property: string): Value | undefined {
  if (property === 'id') return row.id;
  if (property === 'recordedFrom') return row.recordedFrom;
  return property === 'recordedTo' ? (row.recordedTo ?? undefined) : row.properties[property];
}

import type { EdgeState, NodeState } from '../../../src/domain/ChangeSet.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import { aDirective, anEdge, anEvidence, aNode, aText, together, type Rows } from '../../support/builders.js';

/** The smallest two nodes that a relationship field can join, with all that they need to exist. */
export interface SmallestPair {
  readonly owner: NodeState;
  readonly target: NodeState;
  readonly edge: EdgeState;
  /** Fields that read the same relationship from the target's side. */
  readonly inverses: readonly string[];
  readonly rows: Rows;
}

let drawn = 0;

/** Two new nodes and a relationship between them, for a key of `graphModel.relationships`. */
export function smallestPair(field: string): SmallestPair {
  const model = graphModel.relationships[field];
  const [ownerKind, targetKind] = [model?.from[0], model?.to[0]];
  if (!model || !ownerKind || !targetKind) throw new Error(`${field} is no relationship of the model.`);
  const [owner, target] = [standing(ownerKind), standing(targetKind)];
  const [from, to] = model.direction === 'OUT' ? [owner, target] : [target, owner];
  const { slot = null } = graphModel.types[model.type] ?? {};
  const edge = anEdge(
    model.type,
    from.node.id,
    to.node.id,
    slot === null ? {} : { [slot]: slotValue(model.type, slot) },
  );
  return {
    owner: owner.node,
    target: target.node,
    edge,
    inverses: Object.entries(graphModel.relationships).flatMap(([key, other]) =>
      other.type === model.type &&
      other.direction !== model.direction &&
      other.from.includes(targetKind) &&
      other.to.includes(ownerKind)
        ? [key]
        : [],
    ),
    rows: together(owner.rows, target.rows, { edges: [edge] }),
  };
}

/** A node that may stand alone, with the words that a Directive or Evidence needs. */
function standing(kind: string): { readonly node: NodeState; readonly rows: Partial<Rows> } {
  if (kind === 'Directive') {
    const stated = aDirective();
    return { node: stated.directive, rows: stated };
  }
  if (kind === 'Evidence') {
    const text = aText(`Quoted sentence ${(drawn += 1)}.`);
    const node = anEvidence(text);
    return { node, rows: { nodes: [node], texts: [text] } };
  }
  const node = aNode(kind);
  return { node, rows: { nodes: [node] } };
}

/** A value of the slot: of an enum the last, so that it is no STATEMENT. */
function slotValue(type: string, slot: string): string {
  const model = graphModel.types[type]?.properties[slot];
  return model?.values?.at(-1) ?? (model?.type === 'URL' ? 'https://example.org/' : 'x');
}

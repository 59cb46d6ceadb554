import type { EdgePredicate, Page, Step } from '../../plan/Plan.js';
import { cypher, Identifier, joined, type CypherPart } from './cypher.js';
import { rowOrder, type RowOrder } from './order.js';
import { access, edgeProperties, isOneOf, relationshipModel } from './planNames.js';
import { farLabels, hopPattern, type Conditions } from './predicates.js';

/** The parent, its relationship and the node that this leads to, within every fragment of a step. */
export const parent = new Identifier('p');
export const edge = new Identifier('r');
export const child = new Identifier('n');

/** What the fragments of one step share. */
export interface StepParts {
  readonly relationship: string;
  readonly page: Page | 'one';
  readonly order: RowOrder;
  readonly where: EdgePredicate | undefined;
  /** What holds of every row: labels that the type does not imply, and the condition asked for. */
  readonly conditions: readonly CypherPart[];
  /** `[r.id, n.id, r.verb …]`: see `rowColumns`. */
  readonly row: CypherPart;
}

export function stepParts(step: Step, conditions: Conditions): StepParts {
  const { relationship, page, where } = step;
  const { from, to } = relationshipModel(relationship);
  const strangers = step.from.some((kind) => !from.includes(kind));
  const order = rowOrder(page === 'one' ? null : page.order, to, child);
  return {
    relationship,
    page,
    order,
    where,
    conditions: [
      ...(strangers ? [isOneOf(parent, from)] : []),
      ...farLabels(relationship, child),
      ...conditions.hop(where, relationship, edge, child),
    ],
    row: rowColumns(step, order),
  };
}

/** A row as a list: edge id, node id, the edge's properties asked for, then `evidenceIds` and the order's key where wanted. */
function rowColumns({ relationship, edge: names, evidence, page }: Step, order: RowOrder): CypherPart {
  const models = edgeProperties(relationship);
  const withKey = page !== 'one' && page.keys && page.order !== null;
  const columns = [
    cypher`r.id`,
    cypher`n.id`,
    ...names.map((name) => access(edge, models, name)),
    ...(evidence ? [cypher`r.evidenceIds`] : []),
    ...(withKey ? [order.key] : []),
  ];
  return cypher`[${joined(columns, cypher`, `)}]`;
}

/** `(p)-[r:TYPE]->(n)`. */
export const rowPattern = ({ relationship }: StepParts): CypherPart => hopPattern(relationship, parent, edge, child);

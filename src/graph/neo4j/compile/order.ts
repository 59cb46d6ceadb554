import type { OrderTerm, Page, Seek } from '../../plan/Plan.js';
import { cypher, Identifier, type CypherPart } from './cypher.js';
import type { ParameterUses } from './ParameterUses.js';
import { kindProperties, unknownInPlan } from './planNames.js';

/** What the rows of a page are ordered by: one key of the node, and on a relationship page the edge's id after it. */
export interface RowOrder {
  /** `n.xOrd`, or `n.id` where there is no term: never null, and different for every node. */
  readonly key: CypherPart;
  readonly descending: boolean;
  /** The property whose sort key it is; null: the id. */
  readonly property: string | null;
}

/** The order of a page over nodes of these kinds. */
export function rowOrder(order: OrderTerm | null, kinds: readonly string[], node: Identifier): RowOrder {
  if (order === null) return { key: cypher`${node}.id`, descending: false, property: null };
  const { property, direction } = order;
  const keys = new Set(kindProperties(kinds).map((model) => model[property]?.order?.key));
  const [key] = keys;
  if (keys.size !== 1 || key === undefined) return unknownInPlan(`the order by ${JSON.stringify(property)}`);
  if (direction !== 'ASC' && direction !== 'DESC') return unknownInPlan(`the direction ${JSON.stringify(direction)}`);
  return { key: cypher`${node}.${new Identifier(key)}`, descending: direction === 'DESC', property };
}

/** What follows `ORDER BY`: absent values last in both directions. */
export function orderBy({ key, descending }: RowOrder, edge?: Identifier): CypherPart {
  if (!descending) return edge ? cypher`${key}, ${edge}.id` : key;
  const byKey = cypher`${key} >= '~', ${key} DESC`;
  return edge ? cypher`${byKey}, ${edge}.id DESC` : byKey;
}

/** Rows strictly after the cursor, by the table of api.md §3.2. */
export function rowsAfter(order: RowOrder, seek: Seek, parameters: ParameterUses, edge?: Identifier): CypherPart {
  const at = parameters.use(seek.key);
  const later = keysAfter(order, seek, at);
  if (!edge || seek.edge === undefined) return later;
  const sameNode = cypher`${order.key} = ${at} AND ${edge}.id ${order.descending ? cypher`<` : cypher`>`} ${parameters.use(seek.edge)}`;
  return cypher`(${later} OR ${sameNode})`;
}

/** Rows at the cursor or before it: whether there is one is `hasPreviousPage`. */
export function rowsUpTo(order: RowOrder, seek: Seek, parameters: ParameterUses, edge?: Identifier): CypherPart {
  const at = parameters.use(seek.key);
  const earlier = keysBefore(order, seek, at);
  const same =
    edge && seek.edge !== undefined
      ? cypher`${order.key} = ${at} AND ${edge}.id ${order.descending ? cypher`>=` : cypher`<=`} ${parameters.use(seek.edge)}`
      : cypher`${order.key} = ${at}`;
  return cypher`(${earlier} OR ${same})`;
}

function keysAfter({ key, descending }: RowOrder, { of }: Seek, at: CypherPart): CypherPart {
  if (!descending) return cypher`${key} > ${at}`;
  return of === 'present' ? cypher`(${key} < ${at} OR ${key} >= '~')` : cypher`(${key} >= '~' AND ${key} < ${at})`;
}

function keysBefore({ key, descending }: RowOrder, { of }: Seek, at: CypherPart): CypherPart {
  if (!descending) return cypher`${key} < ${at}`;
  return of === 'present' ? cypher`(${key} > ${at} AND ${key} < '~')` : cypher`(${key} > ${at} OR ${key} < '~')`;
}

/** `$take + 1`: one more tells whether there are more. */
export const oneMore = ({ take }: Page, parameters: ParameterUses): CypherPart =>
  cypher`${parameters.use(take, 'integer')} + 1`;

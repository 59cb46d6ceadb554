import type { Seek } from '../../plan/Plan.js';
import { standingLabel } from '../layout.js';
import { cypher, Identifier, where, type CypherPart } from './cypher.js';
import { rowsAfter, type RowOrder } from './order.js';
import type { ParameterUses } from './ParameterUses.js';
import { kindModel } from './planNames.js';

/** A walk along the key of one kind, in the order of its index. */
export interface Walk {
  readonly kind: string;
  readonly node: Identifier;
  readonly order: RowOrder;
  /** What holds of the nodes wanted, besides the key's range. */
  readonly conditions: readonly CypherPart[];
  /** The place to go on after. `including`: the cursor's own node too, since more of its edges may follow. */
  readonly after?: { readonly seek: Seek; readonly including: boolean };
  /** A term fixed by `=`, bare in `conditions`, that stands before the key in a composite index. */
  readonly fixed?: CypherPart;
}

/** One ordered part of a walk: `MATCH … WHERE …` and what to order it by. Of a descending walk there are two. */
export interface Branch {
  readonly match: CypherPart;
  readonly orderBy: CypherPart;
  /** 1 for the absent values of a descending order, which come after all others. */
  readonly late: CypherPart;
}

/**
 * The branches of a walk. Each keeps a bare range of the key, so that the index gives the order and nothing is sorted; the
 * halves of a descending order are two of them, since no index has the absent values last in both directions.
 */
export function walkBranches(walk: Walk, parameters: ParameterUses): readonly Branch[] {
  const { order, after } = walk;
  if (!order.descending) return [branch(walk, ascendingRange(walk, parameters), cypher`0`)];
  const at = after ? parameters.use(after.seek.key) : null;
  const below = after?.including ? cypher`<=` : cypher`<`;
  const present = at ? [cypher`${order.key} ${below} ${at}`] : [];
  if (after?.seek.of === 'absent') {
    return [branch(walk, [cypher`${order.key} >= '~'`, ...present], cypher`1`)];
  }
  return [
    branch(walk, [cypher`${order.key} < '~'`, ...present], cypher`0`),
    branch(walk, [cypher`${order.key} >= '~'`], cypher`1`),
  ];
}

function ascendingRange({ order, after }: Walk, parameters: ParameterUses): CypherPart[] {
  if (!after) return [];
  const at = cypher`${order.key} >= ${parameters.use(after.seek.key)}`;
  return [after.including ? at : rowsAfter(order, after.seek, parameters)];
}

/**
 * All nodes of a kind along the key of an order: a pattern, and a range that every key lies in. Ids of a kind stand
 * together, since they begin with its prefix.
 */
export function keyRange(
  kind: string,
  node: Identifier,
  { key, property }: RowOrder,
): { readonly match: CypherPart; readonly range: readonly CypherPart[] } {
  const label = standingLabel(kind);
  if (property !== null) return { match: cypher`MATCH (${node}:${label})`, range: [cypher`${key} >= ''`] };
  const prefix = new Identifier(kindModel(kind).idPrefix);
  return {
    match: cypher`MATCH (${node}:Entity)`,
    range: [cypher`${key} >= '${prefix}:'`, cypher`${key} < '${prefix};'`, cypher`${node}:${label}`],
  };
}

function branch(walk: Walk, bounds: readonly CypherPart[], late: CypherPart): Branch {
  const { kind, node, order, conditions, fixed } = walk;
  const direction = order.descending ? cypher` DESC` : cypher``;
  const { match, range } = keyRange(kind, node, order);
  const all = order.property !== null && bounds.length > 0 ? bounds : [...range, ...bounds];
  return {
    match: cypher`${match}${where([...all, ...conditions])}`,
    orderBy: cypher`${fixed ? cypher`${fixed}${direction}, ` : cypher``}${order.key}${direction}`,
    late,
  };
}

/** The walks' rows in order, cut: `WITH node ORDER BY …`, of one branch or of several that are merged. */
export function walkRows(
  walks: readonly Walk[],
  take: CypherPart,
  from: Identifier,
  parameters: ParameterUses,
): CypherPart {
  const branches = walks.flatMap((walk) => walkBranches(walk, parameters));
  const [first] = branches;
  const [{ node, order }] = walks as [Walk];
  if (branches.length === 1 && first) {
    return cypher`${first.match} WITH ${from}, ${node} ORDER BY ${first.orderBy} LIMIT ${take}`;
  }
  const union = branches
    .map(
      ({ match, orderBy, late }) => cypher`${match} RETURN ${node}, ${late} AS late ORDER BY ${orderBy} LIMIT ${take}`,
    )
    .reduce((all, next) => cypher`${all}\n  UNION ALL\n  ${next}`);
  const merged = order.descending ? cypher`late, ${order.key} DESC` : order.key;
  return cypher`CALL (${from}) {\n  ${union} }\n  WITH ${from}, ${node}, late ORDER BY ${merged} LIMIT ${take}`;
}

import type { Page } from '../../plan/Plan.js';
import { standingLabel } from '../layout.js';
import { cypher, Identifier, where, type CypherPart } from './cypher.js';
import { oneMore, orderBy, rowsAfter } from './order.js';
import type { ParameterUses } from './ParameterUses.js';
import { relationshipModel } from './planNames.js';
import { hopPattern } from './predicates.js';
import { child, edge, parent, type StepParts } from './stepNames.js';
import { walkRows } from './walk.js';

const hub = new Identifier('h');

/** The kind whose key a step of a `hub` field walks, or null where its rows are sorted. */
export function hubKind({ relationship, page, where: condition }: StepParts): string | null {
  const { hub: isHub, to } = relationshipModel(relationship);
  const [kind] = to;
  return isHub && !condition && page !== 'one' && to.length === 1 && kind !== undefined ? kind : null;
}

/** How many nodes of the kind stand: one hit from the count store. */
export const hubPopulation = (kind: string, level: Identifier, population: Identifier): CypherPart =>
  cypher`CALL (${level}) { MATCH (n:${standingLabel(kind)}) RETURN count(n) AS ${population} }`;

/**
 * The rows of one parent of a hub field. Above 2√(take × population) children it walks the kind's key in index order
 * and keeps what the parent leads to; below, it sorts the children. The parent's degree decides, within one text.
 */
export function hubRows(
  step: StepParts,
  page: Page,
  kind: string,
  population: Identifier,
  parameters: ParameterUses,
): CypherPart {
  const { relationship, order, conditions } = step;
  const take = oneMore(page, parameters);
  const after = page.after ? [rowsAfter(order, page.after, parameters, edge)] : [];
  const rows = hopPattern(relationship, hub, edge, child);
  const degree = cypher`COUNT { ${hopPattern(relationship, parent, null, null)} }`;
  const many = cypher`${degree} > 2 * sqrt((${take}) * ${population})`;
  const last = cypher`RETURN r, n ORDER BY ${orderBy(order, edge)} LIMIT ${take}`;
  const walk = {
    kind,
    node: child,
    order,
    conditions: [cypher`EXISTS { ${hopPattern(relationship, hub, null, child)} }`],
    ...(page.after ? { after: { seek: page.after, including: true } } : {}),
  };
  // The cursor's own node may have no row left, so the walk takes one more.
  const walked = walkRows([walk], page.after ? cypher`${take} + 1` : take, hub, parameters);
  return cypher`CALL (p, ${population}) {
      UNWIND CASE WHEN ${many} THEN [p] ELSE [] END AS h
      CALL (h) { ${walked} MATCH ${rows}${where(after)} ${last} }
      RETURN r, n
      UNION ALL
      UNWIND CASE WHEN ${many} THEN [] ELSE [p] END AS h
      CALL (h) { MATCH ${rows}${where([...conditions, ...after])} ${last} }
      RETURN r, n }
    WITH r, n ORDER BY ${orderBy(order, edge)}`;
}

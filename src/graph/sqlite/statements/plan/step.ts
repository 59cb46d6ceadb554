import type { Seek, Step } from '../../../plan/Plan.js';
import { edgeProperty, kindModel, relationshipModel } from './names.js';
import { after, orderBy, rowOrder, upTo, type RowOrder } from './order.js';
import { alongEdge, edgeConditions, edgeSource, targetNode, type Scope, type WordNumber } from './predicate.js';
import { Placeholders, type PlanSql } from './Placeholders.js';

/** One step for all its parents at once, and the same for a single one, which needs no window. */
export interface StepSql {
  /** Rows `{ parent, node, edge, ord }` by parent and place, with `props` and `recorded_from` of the relationship if needed. */
  readonly page: ForParents;
  /** Rows `{ parent, total }` of the parents that have any; if it is asked. */
  readonly total: ForParents | null;
  /** Rows `{ parent }` of the parents with a row before the cursor; if it is asked. */
  readonly before: ForParents | null;
}

export interface ForParents {
  readonly many: PlanSql;
  readonly one: PlanSql;
}

/** Throws `BAD_USER_INPUT` for a name that the graph model does not have. */
export function stepSql(step: Step, number: WordNumber): StepSql {
  const relationship = relationshipModel(step.relationship);
  step.from.forEach(kindModel);
  step.edge.forEach((property) => edgeProperty(relationship, property));
  const order = rowOrder(step.page === 'one' ? null : step.page.order, relationship.to);
  const seek = step.page !== 'one' && step.page.probe ? step.page.after : undefined;
  return {
    page: forParents((many) => pageSql(step, order, number, many)),
    total: step.count ? forParents((many) => totalSql(step, number, many)) : null,
    before: seek ? forParents((many) => beforeSql(step, order, seek, number, many)) : null,
  };
}

const forParents = (compile: (many: boolean) => PlanSql): ForParents => ({ many: compile(true), one: compile(false) });

/** The relationships of a parent, and if need be the nodes that they lead to, in this order. */
function walk(step: Step, parent: string, number: WordNumber, placeholders: Placeholders, meetsNode: boolean) {
  const relationship = relationshipModel(step.relationship);
  const scope: Scope = { placeholders, number, node: 'n', kinds: relationship.to, depth: 0, negated: false };
  return {
    from: `${edgeSource(relationship, 'e')}${meetsNode ? ' CROSS JOIN node AS n' : ''}`,
    where: [
      ...alongEdge(relationship, 'e', parent, number),
      ...(meetsNode ? targetNode(relationship, 'e', 'n', number) : []),
      ...edgeConditions(step.where, relationship, 'e', scope),
    ],
  };
}

/** What the parents are called in a statement, and where they come from. */
function parents(many: boolean, placeholders: Placeholders): { readonly parent: string; readonly each: string } {
  const frontier = placeholders.frontier();
  return many ? { parent: 'f.value', each: `json_each(${frontier}) AS f` } : { parent: frontier, each: '' };
}

const seekOf = ({ page }: Step): Seek | undefined => (page === 'one' ? undefined : page.after);

function pageSql(step: Step, order: RowOrder, number: WordNumber, many: boolean): PlanSql {
  const placeholders = new Placeholders();
  const { parent, each } = parents(many, placeholders);
  const { from, where } = walk(step, parent, number, placeholders, true);
  const seek = seekOf(step);
  const conditions = [...where, ...(seek ? [after(order, seek, 'n', 'e', placeholders)] : [])].join(' AND ');
  const sorted = orderBy(order, `n.${order.column}`, 'e.id');
  const found = `${parent} AS parent, n.pk AS node, e.pk AS edge, n.${order.column} AS ord`;
  const columns = ['r.parent', 'r.node', 'x.id AS edge', 'r.ord', ...edgeColumns(step)].join(', ');
  const limit = placeholders.limit();
  if (many) {
    const place = `row_number() OVER (PARTITION BY ${parent} ORDER BY ${sorted}) AS place`;
    return placeholders.statement(
      `SELECT ${columns} FROM (SELECT ${found}, ${place} FROM ${each} CROSS JOIN ${from} WHERE ${conditions}) AS r
      CROSS JOIN edge AS x WHERE r.place <= ${limit} AND x.pk = r.edge ORDER BY r.parent, r.place`,
    );
  }
  return placeholders.statement(
    `SELECT ${columns} FROM (SELECT ${found} FROM ${from} WHERE ${conditions} ORDER BY ${sorted} LIMIT ${limit}) AS r
      CROSS JOIN edge AS x WHERE x.pk = r.edge ORDER BY ${orderBy(order, 'r.ord', 'x.id')}`,
  );
}

/** What is read of the relationships that are left once the page is cut. */
export function edgeColumns(step: Step): readonly string[] {
  const stored = step.edge.some((property) => property !== 'id' && !property.startsWith('recorded'));
  return [
    ...(stored || step.evidence ? ['x.props'] : []),
    ...(step.edge.includes('recordedFrom') ? ['x.recorded_from'] : []),
  ];
}

function totalSql(step: Step, number: WordNumber, many: boolean): PlanSql {
  const placeholders = new Placeholders();
  const { parent, each } = parents(many, placeholders);
  const { from, where } = walk(step, parent, number, placeholders, meetsNode(step));
  const select = `SELECT ${parent} AS parent, count(*) AS total FROM`;
  const text = many ? `${select} ${each} CROSS JOIN ${from}` : `${select} ${from}`;
  return placeholders.statement(`${text} WHERE ${where.join(' AND ')}${many ? ` GROUP BY ${parent}` : ''}`);
}

/** Whether it matters which nodes the relationships lead to. */
const meetsNode = ({ where, relationship }: Step): boolean =>
  where?.node !== undefined || !relationshipModel(relationship).implied;

function beforeSql(step: Step, order: RowOrder, seek: Seek, number: WordNumber, many: boolean): PlanSql {
  const placeholders = new Placeholders();
  const { parent, each } = parents(many, placeholders);
  const { from, where } = walk(step, parent, number, placeholders, true);
  const conditions = [...where, upTo(order, seek, 'n', 'e', placeholders)].join(' AND ');
  return placeholders.statement(
    many
      ? `SELECT ${parent} AS parent FROM ${each} WHERE EXISTS (SELECT 1 FROM ${from} WHERE ${conditions})`
      : `SELECT ${parent} AS parent FROM ${from} WHERE ${conditions} LIMIT 1`,
  );
}

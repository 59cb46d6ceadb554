import type { Seek, Step } from '../../../plan/Plan.js';
import { orderIndex } from '../tables.js';
import { kindModel, relationshipModel } from './names.js';
import { ABSENT, after, orderBy, rowOrder, type RowOrder } from './order.js';
import { Placeholders, type PlanSql } from './Placeholders.js';
import { alongEdge, edgeSource, farEnd, type WordNumber } from './predicate.js';
import { edgeColumns } from './step.js';

/** Another way to the same page, for a parent with very many relationships. */
export interface HubSql {
  /** The only kind that the relationship leads to. */
  readonly kind: string;
  /** Rows `{ parent, degree }`, counted no further than the limit. */
  readonly degrees: PlanSql;
  /**
   * For one parent, one after the other until the page is full: nodes in the order of their key, of which those count
   * that the parent is related to. So nothing is sorted, and the first rows come at once.
   */
  readonly phases: readonly PlanSql[];
}

/**
 * The walk for a step to which many relationships of one parent may belong; null where it cannot help: a condition may
 * let few of them pass, and several kinds lie in several places of the index.
 */
export function hubSql(step: Step, number: WordNumber): HubSql | null {
  const relationship = relationshipModel(step.relationship);
  const [kind, ...others] = relationship.to;
  if (!relationship.hub || kind === undefined || others.length > 0 || step.where || step.page === 'one') return null;
  const order = rowOrder(step.page.order, [kind]);
  const halves = order.descending ? ['<', '>='].map((side) => `n.${order.column} ${side} ${ABSENT}`) : [null];
  const seek = step.page.after;
  const left = seek?.of === 'absent' ? halves.slice(-1) : halves;
  return {
    kind,
    degrees: degreesSql(step, number),
    phases: left.map((half) => phaseSql(step, kind, order, half, seek, number)),
  };
}

/** Nodes of a kind that stand: how far a walk may have to go. */
export const KIND_COUNT =
  'SELECT count(*) AS total FROM node AS n INDEXED BY node_kind WHERE n.kind = ?1 AND n.stands = 1';

/** The last key of a node: tells, without counting, whether a count is still about right. */
export const LAST_NODE = 'SELECT coalesce(max(pk), 0) AS last FROM node';

function degreesSql(step: Step, number: WordNumber): PlanSql {
  const relationship = relationshipModel(step.relationship);
  const placeholders = new Placeholders();
  const some = `SELECT 1 FROM ${edgeSource(relationship, 'e')}
    WHERE ${alongEdge(relationship, 'e', 'f.value', number).join(' AND ')} LIMIT ${placeholders.limit()}`;
  return placeholders.statement(
    `SELECT f.value AS parent, (SELECT count(*) FROM (${some})) AS degree FROM json_each(${placeholders.frontier()}) AS f`,
  );
}

function phaseSql(
  step: Step,
  kind: string,
  order: RowOrder,
  half: string | null,
  seek: Seek | undefined,
  number: WordNumber,
): PlanSql {
  const relationship = relationshipModel(step.relationship);
  const placeholders = new Placeholders();
  const parent = placeholders.frontier();
  const { idPrefix } = kindModel(kind);
  const [index, present] =
    order.key === null
      ? ['node_id', [`n.id >= '${idPrefix}:'`, `n.id < '${idPrefix};'`]]
      : [orderIndex(order.key), [`n.${order.column} IS NOT NULL`]];
  const where = [
    `n.kind = ${number(kind)}`,
    'n.stands = 1',
    ...present,
    ...(half === null ? [] : [half]),
    ...(seek ? seekConditions(order, seek, half, placeholders) : []),
    ...alongEdge(relationship, 'e', parent, number),
    `${farEnd(relationship, 'e')} = n.pk`,
  ].join(' AND ');
  const sorted = `n.${order.column}${order.descending ? ' DESC' : ''}, e.id${order.descending ? ' DESC' : ''}`;
  const columns = ['r.parent', 'r.node', 'x.id AS edge', 'r.ord', ...edgeColumns(step)].join(', ');
  return placeholders.statement(
    `SELECT ${columns} FROM (SELECT ${parent} AS parent, n.pk AS node, e.pk AS edge, n.${order.column} AS ord
      FROM node AS n INDEXED BY ${index} CROSS JOIN ${edgeSource(relationship, 'e')}
      WHERE ${where} ORDER BY ${sorted} LIMIT ${placeholders.limit()}) AS r
      CROSS JOIN edge AS x WHERE x.pk = r.edge ORDER BY ${orderBy(order, 'r.ord', 'x.id')}`,
  );
}

/** Where the walk goes on, and for the index where it enters; a half that lies after the cursor has all its rows. */
function seekConditions(
  order: RowOrder,
  seek: Seek,
  half: string | null,
  placeholders: Placeholders,
): readonly string[] {
  if (order.descending && seek.of === 'present' && half?.includes('>=')) return [];
  const enters = `n.${order.column} ${order.descending ? '<=' : '>='} ${placeholders.param(seek.key, 'text')}`;
  return [enters, after(order, seek, 'n', 'e', placeholders)];
}

import { BadUserInputError } from '../../../../domain/errors.js';
import type { Comparison, EdgePredicate, Predicate, Seek, Start } from '../../../plan/Plan.js';
import { nodeOrders } from '../../database/promotedColumns.js';
import { orderIndex } from '../tables.js';
import { kindModel, nodeProperty, relationshipModel } from './names.js';
import { ABSENT, rowOrder, upTo, type RowOrder } from './order.js';
import {
  alongEdge,
  edgeSource,
  farEnd,
  nodeColumn,
  nodeCondition,
  paramType,
  type Scope,
  type WordNumber,
} from './predicate.js';
import { Placeholders, type PlanSql } from './Placeholders.js';

export type Scan = Extract<Start, { readonly by: 'scan' }>;

/** A page of all nodes of some kinds. */
export interface ScanSql {
  /**
   * Run one after the other until the page is full; rows `{ pk, id, ord }`. A descending order has two: what is
   * present, then what is absent.
   */
  readonly phases: readonly PlanSql[];
  /** Rows `{ total }`, if it is asked. */
  readonly total: PlanSql | null;
  /** A row, if there is one before the cursor; if it is asked. */
  readonly before: PlanSql | null;
}

/** Throws `BAD_USER_INPUT` for a name that the graph model does not have. */
export function scanSql(scan: Scan, number: WordNumber): ScanSql {
  scan.kinds.forEach(kindModel);
  if (scan.kinds.length === 0) throw new BadUserInputError('A scan needs at least one kind.');
  const { order: term, after: seek } = scan.page;
  const order = rowOrder(term, scan.kinds);
  return {
    phases: halves(order, seek).map((half) => pageSql(scan, order, half, number)),
    total: scan.count ? totalSql(scan, number) : null,
    before: scan.page.probe && seek ? beforeSql(scan, order, seek, number) : null,
  };
}

/** A stretch of an order that one index walk covers. */
interface Half {
  readonly absent: boolean | null;
  readonly seek: Seek | null;
}

function halves({ descending }: RowOrder, seek: Seek | undefined): readonly Half[] {
  if (!descending) return [{ absent: null, seek: seek ?? null }];
  const rest: Half = { absent: true, seek: seek?.of === 'absent' ? seek : null };
  return seek?.of === 'absent' ? [rest] : [{ absent: false, seek: seek ?? null }, rest];
}

function pageSql(scan: Scan, order: RowOrder, { absent, seek }: Half, number: WordNumber): PlanSql {
  const placeholders = new Placeholders();
  const key = `n.${order.column}`;
  const conditions = [
    ...(absent === null ? [] : [`${key} ${absent ? '>=' : '<'} ${ABSENT}`]),
    ...(seek ? [`${key} ${order.descending ? '<' : '>'} ${placeholders.param(seek.key, 'text')}`] : []),
  ];
  const ordered = `ORDER BY ord${order.descending ? ' DESC' : ''} LIMIT ${placeholders.limit()}`;
  const branches = sources(scan, order, placeholders, number).map(
    ({ from, where }) =>
      `SELECT n.pk, n.id, ${key} AS ord FROM ${from} WHERE ${[...where, ...conditions].join(' AND ')}`,
  );
  if (branches.length === 1) return placeholders.statement(`${branches[0] ?? ''} ${ordered}`);
  const cut = branches.map((branch) => `SELECT * FROM (${branch} ${ordered})`);
  return placeholders.statement(`${cut.join(' UNION ALL ')} ${ordered}`);
}

function totalSql(scan: Scan, number: WordNumber): PlanSql {
  const placeholders = new Placeholders();
  const near = nearby(scan, placeholders, number);
  const from = near?.from ?? 'node AS n INDEXED BY node_kind';
  const where = [...(near?.where ?? []), ...standing(scan.kinds, number), ...filter(scan, placeholders, number)];
  return placeholders.statement(`SELECT count(*) AS total FROM ${from} WHERE ${where.join(' AND ')}`);
}

function beforeSql(scan: Scan, order: RowOrder, seek: Seek, number: WordNumber): PlanSql {
  const placeholders = new Placeholders();
  const condition = upTo(order, seek, 'n', null, placeholders);
  const branches = sources(scan, order, placeholders, number).map(
    ({ from, where }) => `SELECT 1 AS found FROM ${from} WHERE ${[...where, condition].join(' AND ')}`,
  );
  return placeholders.statement(`${branches.join(' UNION ALL ')} LIMIT 1`);
}

interface Source {
  readonly from: string;
  readonly where: readonly string[];
}

/** Where rows come from: from few nodes that a condition names, else kind by kind along the order's index. */
function sources(scan: Scan, order: RowOrder, placeholders: Placeholders, number: WordNumber): readonly Source[] {
  const conditions = filter(scan, placeholders, number);
  const near = nearby(scan, placeholders, number);
  if (near) return [{ from: near.from, where: [...near.where, ...standing(scan.kinds, number), ...conditions] }];
  return scan.kinds.map((kind) => {
    const { from, where } = walk(kind, scan, order, placeholders);
    return { from, where: [...where, ...standing([kind], number), ...conditions] };
  });
}

const standing = (kinds: readonly string[], number: WordNumber): readonly string[] => [
  kinds.length === 1 ? `n.kind = ${kinds.map(number).join()}` : `n.kind IN (${kinds.map(number).join(', ')})`,
  'n.stands = 1',
];

const filter = ({ where, kinds }: Scan, placeholders: Placeholders, number: WordNumber): readonly string[] => {
  const scope: Scope = { placeholders, number, node: 'n', kinds, depth: 0, negated: false };
  return where ? [nodeCondition(where, scope)] : [];
};

/** One kind in the order of its index: of ids between two prefixes, of a key narrowed by an equal term if it can be. */
function walk(kind: string, { where }: Scan, { key, column }: RowOrder, placeholders: Placeholders): Source {
  if (key === null) {
    const { idPrefix } = kindModel(kind);
    return { from: 'node AS n INDEXED BY node_id', where: [`n.id >= '${idPrefix}:'`, `n.id < '${idPrefix};'`] };
  }
  const pairs = nodeOrders.find((order) => order.key === key)?.with ?? [];
  const equal = conjuncts(where).find(
    (each): each is Comparison =>
      each.is === 'compare' && each.operator === 'eq' && !each.folded && pairs.includes(each.property),
  );
  const narrowed = equal
    ? [
        `${nodeColumn('n', equal.property)} = ${placeholders.param(equal.param, paramType(nodeProperty([kind], equal.property)))}`,
      ]
    : [];
  return {
    from: `node AS n INDEXED BY ${orderIndex(key, equal?.property)}`,
    where: [...narrowed, `n.${column} IS NOT NULL`],
  };
}

/** The few nodes that a condition names, by their ids or as neighbours of a node with a known id. */
function nearby({ where }: Scan, placeholders: Placeholders, number: WordNumber): Source | null {
  for (const each of conjuncts(where)) {
    const id = idCondition(each, 'n', placeholders);
    if (id) return { from: 'node AS n INDEXED BY node_id', where: [id] };
  }
  for (const each of conjuncts(where)) {
    if (each.is !== 'some') continue;
    const far = conjuncts(each.where.node).flatMap((inner) => idCondition(inner, 'far', placeholders) ?? [])[0];
    if (far !== undefined) return neighbours(each, far, number);
  }
  return null;
}

/** Set out from the far end: its relationships are fewer than a kind's nodes. */
function neighbours(
  { relationship }: { readonly relationship: string; readonly where: EdgePredicate },
  far: string,
  number: WordNumber,
): Source {
  const model = relationshipModel(relationship);
  const back = { ...model, direction: model.direction === 'OUT' ? 'IN' : 'OUT' } as const;
  return {
    from: `(SELECT DISTINCT ${farEnd(back, 'e')} AS pk FROM node AS far INDEXED BY node_id CROSS JOIN ${edgeSource(back, 'e')}
      WHERE ${[far, 'far.stands = 1', ...alongEdge(back, 'e', 'far.pk', number)].join(' AND ')}) AS near CROSS JOIN node AS n`,
    where: ['n.pk = near.pk'],
  };
}

function idCondition(each: Predicate, node: string, placeholders: Placeholders): string | null {
  if (each.is !== 'compare' || each.property !== 'id' || each.folded) return null;
  if (each.operator === 'eq') return `${node}.id = ${placeholders.param(each.param, 'text')}`;
  if (each.operator !== 'in') return null;
  return `${node}.id IN (SELECT value FROM json_each(${placeholders.param(each.param, 'texts')}))`;
}

/** The conditions that all must hold. */
function conjuncts(where: Predicate | undefined): readonly Predicate[] {
  if (!where) return [];
  return where.is === 'and' ? where.of.flatMap(conjuncts) : [where];
}

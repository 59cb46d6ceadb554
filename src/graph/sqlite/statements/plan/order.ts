import { BadUserInputError } from '../../../../domain/errors.js';
import { ABSENT_KEY } from '../../../model/sortKey.js';
import type { OrderTerm, Seek } from '../../../plan/Plan.js';
import { columnOf } from '../../database/promotedColumns.js';
import { orderKey } from './names.js';
import type { Placeholders } from './Placeholders.js';

/** What rows are ordered by: a node's key column (its id where there is no term), then the relationship's id. */
export interface RowOrder {
  /** The derived key, or null for the id. */
  readonly key: string | null;
  /** Column of the node. */
  readonly column: string;
  readonly descending: boolean;
}

export function rowOrder(term: OrderTerm | null, kinds: readonly string[]): RowOrder {
  if (term === null) return { key: null, column: 'id', descending: false };
  const key = orderKey(kinds, term.property);
  if (!['ASC', 'DESC'].includes(term.direction))
    throw new BadUserInputError(`There is no direction ${term.direction}.`);
  return { key, column: columnOf(key), descending: term.direction === 'DESC' };
}

/** Between absent and present values: below it all keys of values, from it on those of absent ones. */
export const ABSENT = `'${ABSENT_KEY}'`;

/** `ORDER BY` of a page that is sorted, by its two columns: absent values last in both directions. */
export const orderBy = ({ descending }: RowOrder, key: string, edgeId: string): string =>
  descending ? `${key} >= ${ABSENT}, ${key} DESC, ${edgeId} DESC` : `${key}, ${edgeId}`;

/**
 * Rows strictly after a place of the order (api.md §3.2); `edge` is null for rows that are nodes, whose key is unique.
 */
export function after(
  order: RowOrder,
  seek: Seek,
  node: string,
  edge: string | null,
  placeholders: Placeholders,
): string {
  const key = `${node}.${order.column}`;
  const place = placeholders.param(seek.key, 'text');
  const tie = tied(seek, edge, placeholders, order.descending ? '<' : '>');
  const equal = tie === null ? '' : ` OR (${key} = ${place} AND ${tie})`;
  if (!order.descending) return `(${key} > ${place}${equal})`;
  const beyond =
    seek.of === 'present' ? `${key} < ${place} OR ${key} >= ${ABSENT}` : `(${key} >= ${ABSENT} AND ${key} < ${place})`;
  return `(${beyond}${equal})`;
}

/** Rows at that place or before it: what `after` leaves out. */
export function upTo(
  order: RowOrder,
  seek: Seek,
  node: string,
  edge: string | null,
  placeholders: Placeholders,
): string {
  const key = `${node}.${order.column}`;
  const place = placeholders.param(seek.key, 'text');
  const tie = tied(seek, edge, placeholders, order.descending ? '>=' : '<=') ?? '1';
  const equal = ` OR (${key} = ${place} AND ${tie})`;
  if (!order.descending) return `(${key} < ${place}${equal})`;
  const before =
    seek.of === 'present' ? `(${key} > ${place} AND ${key} < ${ABSENT})` : `${key} > ${place} OR ${key} < ${ABSENT}`;
  return `(${before}${equal})`;
}

function tied({ edge: param }: Seek, edge: string | null, placeholders: Placeholders, operator: string): string | null {
  return edge === null || param === undefined ? null : `${edge}.id ${operator} ${placeholders.param(param, 'text')}`;
}

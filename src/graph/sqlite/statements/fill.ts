import type { PromotedColumn } from '../database/promotedColumns.js';

/** Rows that a migration goes through, a batch at a time, by key. */
export const FILL_NODES = `SELECT n.pk, n.id, n.kind, n.recorded_from, n.props FROM node AS n WHERE n.pk > ?1 ORDER BY n.pk LIMIT ?2`;
export const FILL_PAST = `SELECT p.pk, n.id, n.kind, p.recorded_from, p.props
  FROM node_past AS p CROSS JOIN node AS n WHERE p.pk > ?1 AND n.pk = p.node ORDER BY p.pk LIMIT ?2`;
export const FILL_EDGES = `SELECT e.pk, e.id, e.type AS kind, e.recorded_from, e.props FROM edge AS e WHERE e.pk > ?1 ORDER BY e.pk LIMIT ?2`;

/** Sets all promoted columns of one row; the row's key comes first. */
export const fillRow = (table: 'node' | 'node_past' | 'edge', columns: readonly PromotedColumn[]): string =>
  `UPDATE ${table} SET ${columns.map(({ column }, index) => `${column} = ?${index + 2}`).join(', ')} WHERE pk = ?1`;

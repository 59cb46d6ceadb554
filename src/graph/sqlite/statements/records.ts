import { edgeColumns, nodeColumns, type PromotedColumn } from '../database/promotedColumns.js';

const names = (record: string, columns: readonly PromotedColumn[]): string =>
  columns.map(({ column }) => `, ${record}.${column}`).join('');

const EDGE = 'e.id, e.type, s.id AS source, d.id AS target, e.slot, e.period, e.recorded_from, e.props';
const ENDS = 'CROSS JOIN node AS s CROSS JOIN node AS d';

/** Open records in the order of `graphHash`: the caller sorts kinds and types, whose numbers say nothing. */
export const OPEN_NODES_OF_KIND = `SELECT n.id, n.kind, n.recorded_from, n.recorded_to, n.props FROM node AS n INDEXED BY node_id
  WHERE n.kind = ?1 AND n.recorded_to IS NULL ORDER BY n.id`;
export const OPEN_EDGES_OF_TYPE = `SELECT ${EDGE} FROM edge AS e ${ENDS}
  WHERE e.type = ?1 AND e.recorded_to IS NULL AND s.pk = e.src AND d.pk = e.dst ORDER BY source, target, e.id`;

/** Every node and every open relationship with all that is kept beside it, for `verify`. */
export const ALL_NODES = `SELECT n.id, n.kind, n.recorded_from, n.recorded_to, n.props, n.stands, n.search_name, n.search_body${names('n', nodeColumns)}
  FROM node AS n ORDER BY n.id`;
export const ALL_OPEN_EDGES = `SELECT ${EDGE}, e.stands${names('e', edgeColumns)} FROM edge AS e ${ENDS}
  WHERE e.recorded_to IS NULL AND s.pk = e.src AND d.pk = e.dst ORDER BY e.id`;

import { nodeColumns, type PromotedColumn } from '../database/promotedColumns.js';

/** What is kept beside the records and must agree with them; each row is a fault. Checked by `verify` alone. */

const ownColumns: readonly (readonly [string, string])[] = [
  ['valid_from', 'validFrom'],
  ['valid_to', 'validTo'],
];
const differs = (columns: readonly PromotedColumn[]): string =>
  [...ownColumns, ...columns.flatMap(({ of, column, name }) => (of === 'property' ? [[column, name] as const] : []))]
    .map(([column, name]) => `r.${column} IS NOT r.props ->> '$.${name}'`)
    .join(' OR ');

/** Rows `{ id }`: columns that say other than the properties. */
export const COLUMNS_DIFFER = [
  `SELECT r.id FROM node AS r WHERE ${differs(nodeColumns)}`,
  `SELECT n.id FROM node_past AS r CROSS JOIN node AS n WHERE n.pk = r.node AND (${differs(nodeColumns)})`,
  `SELECT r.id FROM edge AS r WHERE ${differs([])}`,
];

/** Rows `{ id }`: closed relationships that are kept as if they stood, and so would be read. */
export const CLOSED_YET_STANDING =
  'SELECT e.id FROM edge AS e INDEXED BY edge_out WHERE e.stands = 1 AND e.recorded_to IS NOT NULL';

/** Rows `{ id }`: open relationships that would not be found again by what they rest on. */
export const GROUNDS_MISSING = `SELECT e.id FROM edge AS e CROSS JOIN (SELECT 'supports' AS name UNION ALL SELECT 'evidenceIds') AS list
    CROSS JOIN json_each(e.props, '$.' || list.name) AS item
  WHERE e.recorded_to IS NULL AND NOT EXISTS (
    SELECT 1 FROM ground AS g CROSS JOIN edge_ground AS x WHERE g.name = item.value AND x.ground = g.number AND x.edge = e.pk)`;

/** Rows `{ id }`: what stands beside an entry of the journal and differs from it. */
export const ENTRY_COLUMNS_DIFFER = `SELECT j.revision AS id FROM journal AS j
  WHERE j.operation_id IS NOT j.body ->> '$.operationId' OR j.at IS NOT j.body ->> '$.at'
    OR j.actor IS NOT j.body -> '$.actor' OR j.previous_hash IS NOT j.body ->> '$.previousHash'`;

/** Rows `{ id }`: tables with a row whose other end is missing. */
export const FOREIGN_KEYS_BROKEN = 'SELECT DISTINCT "table" AS id FROM pragma_foreign_key_check';

/** Rows of the search index with the number of terms of each column, as SQLite packs them. */
export const SEARCH_SIZES = 'SELECT id AS pk, hex(sz) AS sizes FROM search_docsize';

/** The terms that the index should hold: of nodes by key, of past states by its negative. */
export const SEARCH_TERMS = `SELECT n.pk, n.id, n.search_name, n.search_body FROM node AS n
  UNION ALL SELECT -p.pk, n.id, p.search_name, p.search_body FROM node_past AS p CROSS JOIN node AS n WHERE n.pk = p.node`;

/** Closed records, to be held against the journal. */
export const CLOSED_RECORDS = `SELECT n.id, n.kind, NULL AS source, NULL AS target, NULL AS slot, NULL AS period, n.props, n.recorded_from, n.recorded_to
    FROM node AS n WHERE n.recorded_to IS NOT NULL
  UNION ALL
  SELECT n.id, n.kind, NULL, NULL, NULL, NULL, p.props, p.recorded_from, p.recorded_to
    FROM node_past AS p CROSS JOIN node AS n WHERE n.pk = p.node
  UNION ALL
  SELECT e.id, e.type, s.id, d.id, e.slot, e.period, e.props, e.recorded_from, e.recorded_to
    FROM edge AS e CROSS JOIN node AS s CROSS JOIN node AS d WHERE e.recorded_to IS NOT NULL AND s.pk = e.src AND d.pk = e.dst`;

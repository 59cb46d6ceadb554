import { edgeColumns, nodeColumns, type PromotedColumn } from '../database/promotedColumns.js';

const names = (columns: readonly PromotedColumn[]): string => columns.map(({ column }) => `${column}, `).join('');
const places = (count: number): string => Array.from({ length: count }, (_, index) => `?${index + 1}`).join(', ');

/** Columns of a node's state: the same in `node` and `node_past`. */
const STATE = `valid_from, valid_to, ${names(nodeColumns)}props, search_name, search_body`;
const STATE_COUNT = nodeColumns.length + 5;
const stateColumns = STATE.split(', ');

export const PK_OF_NODES = `SELECT n.id, n.pk FROM json_each(?1) AS f CROSS JOIN node AS n INDEXED BY node_id WHERE n.id = f.value`;

/** id, kind, stands, recorded_from, then the state. */
export const INSERT_NODE = `INSERT INTO node(id, kind, stands, recorded_from, ${STATE}) VALUES (${places(4 + STATE_COUNT)})`;

/** A former state keeps the end that it has; one that was open ends at revision ?2. */
export const KEEP_FORMER_STATE = `INSERT INTO node_past(node, recorded_from, recorded_to, ${STATE})
  SELECT pk, recorded_from, coalesce(recorded_to, ?2), ${STATE} FROM node WHERE pk = ?1`;

/** pk, stands, recorded_from, then the state. */
export const CHANGE_NODE = `UPDATE node SET stands = ?2, recorded_from = ?3, recorded_to = NULL, ${stateColumns
  .map((column, index) => `${column} = ?${index + 4}`)
  .join(', ')} WHERE pk = ?1`;

/** pk, then the state: derived columns of a node that stays as it is. */
export const REKEY_NODE = `UPDATE node SET ${stateColumns.map((column, index) => `${column} = ?${index + 2}`).join(', ')} WHERE pk = ?1`;

export const RETRACT_NODE = 'UPDATE node SET stands = 0, recorded_to = ?2 WHERE pk = ?1 AND recorded_to IS NULL';

export const CLOSE_EDGE =
  'UPDATE edge SET stands = 0, recorded_to = ?2 WHERE id = ?1 AND recorded_to IS NULL RETURNING pk';

export const MOVE_EDGE = 'UPDATE edge SET stands = ?2 WHERE id = ?1 AND recorded_to IS NULL';

const EDGE_STATE = `id, type, src, dst, slot, period, stands, recorded_from, valid_from, valid_to, ${names(edgeColumns)}props`;
export const INSERT_EDGE = `INSERT INTO edge(${EDGE_STATE}) VALUES (${places(edgeColumns.length + 11)})`;

export const GROUNDS = 'SELECT g.number, g.name FROM json_each(?1) AS f CROSS JOIN ground AS g ON g.name = f.value';
export const ADD_GROUND = 'INSERT INTO ground(name) VALUES (?1)';
export const ADD_EDGE_GROUND = 'INSERT INTO edge_ground(ground, edge) VALUES (?1, ?2)';
export const DROP_EDGE_GROUND = `DELETE FROM edge_ground WHERE edge = ?1
  AND ground IN (SELECT g.number FROM json_each(?2) AS f CROSS JOIN ground AS g ON g.name = f.value)`;

/** Rows of the search index: by `node.pk`, of past states by `-node_past.pk`. */
export const ADD_SEARCH = 'INSERT INTO search(rowid, name, body) VALUES (?1, ?2, ?3)';
export const DROP_SEARCH = 'DELETE FROM search WHERE rowid = ?1';
export const KEEP_FORMER_SEARCH = `INSERT INTO search(rowid, name, body)
  SELECT -pk, search_name, search_body FROM node_past WHERE pk = ?1 AND (search_name IS NOT NULL OR search_body IS NOT NULL)`;

export const ADD_TEXT = 'INSERT INTO text(sha256, body) VALUES (?1, ?2)';

/** What planning a write reads under the write lock: `StateReader`, one statement for each of its lists. */

const NODE = 'n.id, n.kind, n.recorded_from, n.recorded_to, n.props';
export const NODES_BY_ID = `SELECT ${NODE} FROM json_each(?1) AS f CROSS JOIN node AS n INDEXED BY node_id WHERE n.id = f.value`;

const EDGE = 'e.id, e.type, s.id AS source, d.id AS target, e.slot, e.period, e.recorded_from, e.props';
const ENDS = 'CROSS JOIN node AS s ON s.pk = e.src CROSS JOIN node AS d ON d.pk = e.dst';

export const OPEN_EDGES_BY_ID = `SELECT ${EDGE} FROM json_each(?1) AS f CROSS JOIN edge AS e INDEXED BY edge_open
  ON e.id = f.value AND e.recorded_to IS NULL ${ENDS}`;

/** Standing or not, each end has two indexes; an edge between two of the nodes comes once. */
export const OPEN_EDGES_AT = `SELECT ${EDGE} FROM (
  ${['out', 'in']
    .flatMap((way) => [1, 0].map((stands) => [way, stands] as const))
    .map(
      ([way, stands]) => `SELECT e.pk FROM json_each(?1) AS f CROSS JOIN node AS n INDEXED BY node_id ON n.id = f.value
    CROSS JOIN edge AS e INDEXED BY edge_${way}${stands ? '' : '_was'} ON e.${way === 'out' ? 'src' : 'dst'} = n.pk
    WHERE e.stands = ${stands} AND e.recorded_to IS NULL`,
    )
    .join('\n  UNION\n  ')}) AS near
  CROSS JOIN edge AS e ON e.pk = near.pk ${ENDS} ORDER BY e.id`;

/** By what they rest on: `supports` and `evidenceIds` are told apart by the caller. */
export const OPEN_EDGES_RESTING_ON = `SELECT ${EDGE} FROM (
  SELECT DISTINCT g.edge AS pk FROM json_each(?1) AS f CROSS JOIN ground ON ground.name = f.value
    CROSS JOIN edge_ground AS g ON g.ground = ground.number) AS near
  CROSS JOIN edge AS e ON e.pk = near.pk ${ENDS} WHERE e.recorded_to IS NULL ORDER BY e.id`;

/** By a sha256, or by its first digits: what follows them sorts below \`g\`. */
export const TEXTS_BY_KEY = `SELECT f.value AS key, t.body FROM json_each(?1) AS f CROSS JOIN text AS t
  ON t.sha256 >= f.value AND t.sha256 < f.value || 'g'`;

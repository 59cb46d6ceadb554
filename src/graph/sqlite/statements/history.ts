/** Every state of some nodes, former ones from where they were moved to, with the operations that opened and closed it. */
export const NODE_STATES = `SELECT r.id, r.kind, NULL AS source, NULL AS target, r.props, r.recorded_from, r.recorded_to,
    opened.operation_id AS opened_by, closed.operation_id AS closed_by
  FROM (SELECT n.id, n.kind, n.props, n.recorded_from, n.recorded_to
      FROM json_each(?1) AS f CROSS JOIN node AS n INDEXED BY node_id WHERE n.id = f.value
    UNION ALL
    SELECT n.id, n.kind, p.props, p.recorded_from, p.recorded_to
      FROM json_each(?1) AS f CROSS JOIN node AS n INDEXED BY node_id CROSS JOIN node_past AS p
      WHERE n.id = f.value AND p.node = n.pk) AS r
  LEFT JOIN journal AS opened ON opened.revision = r.recorded_from
  LEFT JOIN journal AS closed ON closed.revision = r.recorded_to
  ORDER BY r.id, r.recorded_from`;

/** Every record of some relationships. */
export const EDGE_STATES = `SELECT e.id, e.type AS kind, s.id AS source, d.id AS target, e.props, e.recorded_from, e.recorded_to,
    opened.operation_id AS opened_by, closed.operation_id AS closed_by
  FROM json_each(?1) AS f CROSS JOIN edge AS e CROSS JOIN node AS s CROSS JOIN node AS d
  LEFT JOIN journal AS opened ON opened.revision = e.recorded_from
  LEFT JOIN journal AS closed ON closed.revision = e.recorded_to
  WHERE e.id = f.value AND s.pk = e.src AND d.pk = e.dst
  ORDER BY e.id, e.recorded_from`;

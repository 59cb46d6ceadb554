/** Placeholders stand for the numbers of kinds and relationship types, in the order that each statement says. */

export const KIND_COUNTS =
  'SELECT n.kind, count(*) AS total FROM node AS n INDEXED BY node_kind WHERE n.stands = 1 GROUP BY n.kind';

/** Of kind ?1, Document. */
export const DOCUMENTS = `SELECT count(*) AS documents, min(n.props ->> '$.publishedOn') AS first, max(n.props ->> '$.publishedOn') AS last,
    total(n.props ->> '$.unresolvedCitations') AS unresolved
  FROM node AS n INDEXED BY node_kind WHERE n.kind = ?1 AND n.stands = 1`;

export const LANGUAGES = `SELECT DISTINCT n.props ->> '$.language' AS language FROM node AS n INDEXED BY node_kind
  WHERE n.kind = ?1 AND n.stands = 1 AND n.props ->> '$.language' IS NOT NULL ORDER BY language`;

/** Document ?1, EXPRESSES ?2, REPORTS_ON ?3, ISSUED ?4, HAS_JURISDICTION ?5. */
export const JURISDICTIONS = `SELECT DISTINCT j.props ->> '$.code' AS code FROM (
    SELECT DISTINCT issued.src AS pk FROM (
        SELECT DISTINCT about.dst AS pk FROM node AS n INDEXED BY node_kind CROSS JOIN edge AS about INDEXED BY edge_out
        WHERE n.kind = ?1 AND n.stands = 1 AND about.src = n.pk AND about.type IN (?2, ?3) AND about.stands = 1) AS instrument
      CROSS JOIN edge AS issued INDEXED BY edge_in
      WHERE issued.dst = instrument.pk AND issued.type = ?4 AND issued.stands = 1) AS issuer
    CROSS JOIN edge AS held INDEXED BY edge_out CROSS JOIN node AS j
  WHERE held.src = issuer.pk AND held.type = ?5 AND held.stands = 1 AND j.pk = held.dst AND j.props ->> '$.code' IS NOT NULL
  ORDER BY code`;

import { cypher, type CypherPart, type Identifier } from './cypher.js';

/** The next level: every node that the pages lead to, once. */
export const frontier = (found: Identifier, level: Identifier): CypherPart =>
  cypher`CALL (${found}) { UNWIND ${found} AS nodes UNWIND nodes AS n RETURN collect(DISTINCT n) AS ${level} }`;

/** The Evidence that the rows' `evidenceIds` name and that stands; `column` is where a row holds these. */
export const evidenceFrontier = (pages: Identifier, column: CypherPart, level: Identifier): CypherPart =>
  cypher`CALL (${pages}) { UNWIND ${pages} AS page UNWIND page[2] AS row UNWIND row[${column}] AS id
  WITH DISTINCT id MATCH (n:Entity {id: id}) WHERE n:Evidence RETURN collect(n) AS ${level} }`;

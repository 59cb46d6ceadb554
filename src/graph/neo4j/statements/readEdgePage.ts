import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';
import { EdgePage } from './EdgePage.js';

/** All relationships that leave a page of nodes, of every type, with the last node of the page. */
export const readEdgePage = defineStatement(
  'readEdgePage',
  cypher`MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $take
WITH collect(n) AS page
CALL (page) { UNWIND page AS a MATCH (a)-[r]->(b) WHERE r.id IS NOT NULL
  RETURN collect({type: type(r), from: a.id, to: b.id, properties: properties(r)}) AS edges }
RETURN page[-1].id AS last, edges AS edges`,
  EdgePage,
).given<{ after: string; take: unknown }>();

import { cypher } from '../compile/cypher.js';
import { fallenType, standingType } from '../layout.js';
import { memo } from '../memo.js';
import { defineStatement } from './defineStatement.js';
import { EdgePage } from './EdgePage.js';

/** Open relationships of a type that leave a page of nodes of one kind, in the order of from, to and id. */
export const readOpenEdgesOfType = memo((type) =>
  defineStatement(
    'readOpenEdgesOfType',
    cypher`MATCH (n:Entity) WHERE n.id > $after AND n.id < $until
WITH n ORDER BY n.id LIMIT $take
WITH collect(n) AS page
CALL (page) { UNWIND page AS a MATCH (a)-[r:${standingType(type)}|${fallenType(type)}]->(b) WHERE r.recordedTo IS NULL
  WITH a, r, b ORDER BY a.id, b.id, r.id
  RETURN collect({type: type(r), from: a.id, to: b.id, properties: properties(r)}) AS edges }
RETURN page[-1].id AS last, edges AS edges`,
    EdgePage,
  ).given<{ after: string; until: string; take: unknown }>(),
);

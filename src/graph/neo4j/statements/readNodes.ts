import { cypher } from '../compile/cypher.js';
import { NodeRow } from '../storedRecords.js';
import { defineStatement } from './defineStatement.js';

/** Nodes by id, open or retracted, without what is only searched. */
export const readNodes = defineStatement(
  'readNodes',
  cypher`UNWIND $ids AS id MATCH (n:Entity {id: id})
RETURN labels(n) AS labels, n {.*, searchName: null, searchBody: null} AS properties ORDER BY n.id`,
  NodeRow,
).given<{ ids: readonly string[] }>();

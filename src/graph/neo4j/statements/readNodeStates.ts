import { cypher } from '../compile/cypher.js';
import { NodeRow } from '../storedRecords.js';
import { defineStatement } from './defineStatement.js';

/** Every state that nodes ever had, the present or last one included. */
export const readNodeStates = defineStatement(
  'readNodeStates',
  cypher`UNWIND $ids AS id MATCH (n:Entity {id: id}) MATCH (n)-[:WAS*0..1]->(s)
RETURN labels(s) AS labels, s {.*, searchName: null, searchBody: null} AS properties ORDER BY s.id, s.recordedFrom`,
  NodeRow,
).given<{ ids: readonly string[] }>();

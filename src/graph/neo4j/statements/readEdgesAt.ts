import { cypher } from '../compile/cypher.js';
import { EdgeRow } from '../storedRecords.js';
import { defineStatement } from './defineStatement.js';

/** Open relationships that start or end at these nodes, each once. */
export const readEdgesAt = defineStatement(
  'readEdgesAt',
  cypher`UNWIND $ids AS id MATCH (:Entity {id: id})-[r]-() WHERE r.id IS NOT NULL AND r.recordedTo IS NULL
WITH DISTINCT r
RETURN type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties ORDER BY r.id`,
  EdgeRow,
).given<{ ids: readonly string[] }>();

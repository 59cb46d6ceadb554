import { cypher } from '../compile/cypher.js';
import { EdgeRow } from '../storedRecords.js';
import { defineStatement } from './defineStatement.js';

/**
 * Open relationships by id, between ends that are known. One text for all types: both ends are found first, so the end
 * with fewer relationships is expanded.
 */
export const readEdgesBetween = defineStatement(
  'readEdgesBetween',
  cypher`UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
WITH row, a, b MATCH (a)-[r]->(b) WHERE r.id = row.id AND r.recordedTo IS NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id`,
  EdgeRow,
).given<{ rows: readonly { readonly id: string; readonly from: string; readonly to: string }[] }>();

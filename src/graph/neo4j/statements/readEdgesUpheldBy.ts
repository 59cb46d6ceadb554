import { cypher } from '../compile/cypher.js';
import { EdgeRow } from '../storedRecords.js';
import { defineStatement } from './defineStatement.js';

/** Open relationships with one of these in `supports`. No index serves a list: this reads every relationship once. */
export const readEdgesUpheldBy = defineStatement(
  'readEdgesUpheldBy',
  cypher`MATCH (a)-[r]->(b) WHERE r.recordedTo IS NULL AND any(v IN r.supports WHERE v IN $supports)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id`,
  EdgeRow,
).given<{ supports: readonly string[] }>();

import { cypher } from '../compile/cypher.js';
import { NodeRow } from '../storedRecords.js';
import { defineStatement } from './defineStatement.js';

/** Whole nodes in the order of their ids, from one id to another, both left out. */
export const readNodePage = defineStatement(
  'readNodePage',
  cypher`MATCH (n:Entity) WHERE n.id > $after AND n.id < $until
WITH n ORDER BY n.id LIMIT $take
RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id`,
  NodeRow,
).given<{ after: string; until: string; take: unknown }>();

import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';
import { HeadRow } from './HeadRow.js';

/** The first statement of a write's transaction: the SET takes the lock that orders all writers, of all processes. */
export const lockJournal = defineStatement(
  'lockJournal',
  cypher`MATCH (j:Head {id: 'journal'}) SET j.touched = $operationId
WITH j RETURN j.revision AS revision, j.hash AS hash, j.at AS at`,
  HeadRow,
).given<{ operationId: string }>();

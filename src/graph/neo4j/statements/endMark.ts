import { cypher } from '../compile/cypher.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Tells readers that a revision is whole, in a transaction of its own. A later one that overtook it is left alone. */
export const endMark = defineStatement(
  'endMark',
  cypher`MATCH (h:Head {id: 'head'}) SET h.touched = $revision
WITH h WHERE h.done < $revision SET h.done = $revision
RETURN count(h) AS n`,
  Touched,
).given<{ revision: unknown }>();

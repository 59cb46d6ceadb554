import { cypher } from '../compile/cypher.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Tells readers that a revision is about to be committed, in a transaction of its own. */
export const beginMark = defineStatement(
  'beginMark',
  cypher`MATCH (h:Head {id: 'head'}) SET h.begun = $revision RETURN count(h) AS n`,
  Touched,
).given<{ revision: unknown }>();

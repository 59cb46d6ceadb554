import { cypher } from '../compile/cypher.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Sets both marks to the journal's head. Only for whoever holds the journal's lock: so nobody is about to commit. */
export const settleMarks = defineStatement(
  'settleMarks',
  cypher`MATCH (h:Head {id: 'head'}) SET h.begun = $revision, h.done = $revision RETURN count(h) AS n`,
  Touched,
).given<{ revision: unknown }>();

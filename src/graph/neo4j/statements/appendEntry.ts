import { cypher } from '../compile/cypher.js';
import { defineStatement, Touched } from './defineStatement.js';

/** The journal's entry, and its head moved to it: the last statement of a write's transaction. */
export const appendEntry = defineStatement(
  'appendEntry',
  cypher`MATCH (j:Head {id: 'journal'})
CREATE (v:Revision) SET v = $entry, j.revision = $number, j.hash = $hash, j.at = $at
RETURN count(v) AS n`,
  Touched,
).given<{ entry: Record<string, unknown>; number: unknown; hash: string; at: string }>();

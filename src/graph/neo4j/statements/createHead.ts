import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/**
 * The two head records, made once. `head` carries the marks of writing, which readers look at and nobody holds for long;
 * `journal` carries revision, hash and instant of the last entry and the version of the layout, and is the lock that a
 * writer holds from the first statement of its transaction to the last.
 */
export const createHead = defineStatement(
  'createHead',
  cypher`MERGE (h:Head {id: 'head'}) ON CREATE SET h.begun = 0, h.done = 0
MERGE (j:Head {id: 'journal'}) ON CREATE SET j.revision = 0, j.hash = $genesis, j.schemaVersion = $schemaVersion
RETURN j.schemaVersion AS schemaVersion`,
  z.object({ schemaVersion: z.int() }),
).given<{ genesis: string; schemaVersion: unknown }>();

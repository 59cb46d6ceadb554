import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';
import { HeadRow } from './HeadRow.js';

/** The marks of writing, and the head of the journal. */
export const readHead = defineStatement(
  'readHead',
  cypher`MATCH (h:Head {id: 'head'}) WITH h.begun AS begun, h.done AS done
CALL (begun) { MATCH (j:Head {id: 'journal'}) RETURN j.revision AS revision, j.hash AS hash, j.at AS at }
RETURN begun, done, revision, hash, at`,
  HeadRow.extend({ begun: z.int(), done: z.int() }),
).given<Record<string, never>>();

import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** Entries of the journal after a number, in order. */
export const readEntries = defineStatement(
  'readEntries',
  cypher`MATCH (v:Revision) WHERE v.number > $since
WITH v ORDER BY v.number LIMIT $take
RETURN v.number AS number, v.text AS text, v.hash AS hash ORDER BY number`,
  z.object({ number: z.int(), text: z.string(), hash: z.string() }),
).given<{ since: unknown; take: unknown }>();

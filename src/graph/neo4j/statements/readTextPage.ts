import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** Texts in the order of their sha256. */
export const readTextPage = defineStatement(
  'readTextPage',
  cypher`MATCH (t:Text) WHERE t.sha256 > $after
WITH t ORDER BY t.sha256 LIMIT $take
RETURN t.sha256 AS sha256, t.body AS body ORDER BY sha256`,
  z.object({ sha256: z.string(), body: z.string() }),
).given<{ after: string; take: unknown }>();

import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** Texts by sha256, or by how it begins. */
export const readTexts = defineStatement(
  'readTexts',
  cypher`UNWIND $keys AS key MATCH (t:Text) WHERE t.sha256 STARTS WITH key
RETURN key AS key, t.body AS body ORDER BY t.sha256`,
  z.object({ key: z.string(), body: z.string() }),
).given<{ keys: readonly string[] }>();

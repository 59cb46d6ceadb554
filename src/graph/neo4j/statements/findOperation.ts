import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** The journal's entry of an operation, if it was done. */
export const findOperation = defineStatement(
  'findOperation',
  cypher`MATCH (v:Revision {operationId: $operationId}) RETURN v.text AS text, v.hash AS hash`,
  z.object({ text: z.string(), hash: z.string() }),
).given<{ operationId: string }>();

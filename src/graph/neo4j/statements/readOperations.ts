import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** Operation ids of revisions. */
export const readOperations = defineStatement(
  'readOperations',
  cypher`UNWIND $numbers AS number MATCH (v:Revision {number: number})
RETURN v.number AS number, v.operationId AS operationId ORDER BY number`,
  z.object({ number: z.int(), operationId: z.string() }),
).given<{ numbers: readonly unknown[] }>();

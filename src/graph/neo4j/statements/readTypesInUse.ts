import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** Names of the relationship types of which there is a record. */
export const readTypesInUse = defineStatement(
  'readTypesInUse',
  cypher`CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS name ORDER BY name`,
  z.object({ name: z.string() }),
).given<Record<string, never>>();

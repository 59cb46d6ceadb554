import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** What the server keeps of constraints. */
export const showConstraints = defineStatement(
  'showConstraints',
  cypher`SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
RETURN name AS name, type AS type, labelsOrTypes AS names, properties AS properties ORDER BY name`,
  z.object({ name: z.string(), type: z.string(), names: z.array(z.string()), properties: z.array(z.string()) }),
).given<Record<string, never>>();

/** What the server keeps of indexes, those of constraints among them. */
export const showIndexes = defineStatement(
  'showIndexes',
  cypher`SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties
RETURN name AS name, state AS state, type AS type, labelsOrTypes AS names, properties AS properties ORDER BY name`,
  z.object({
    name: z.string(),
    state: z.string(),
    type: z.string(),
    names: z.array(z.string()).nullable(),
    properties: z.array(z.string()).nullable(),
  }),
).given<Record<string, never>>();

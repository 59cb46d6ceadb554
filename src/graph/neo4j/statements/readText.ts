import { z } from 'zod';
import { cypher } from '../compile/cypher.js';
import { defineStatement } from './defineStatement.js';

/** The whole body of a text: slices are cut here, since the server's `substring` need not count in UTF-16 code units. */
export const readText = defineStatement(
  'readText',
  cypher`MATCH (t:Text {sha256: $sha256}) RETURN t.body AS body`,
  z.object({ body: z.string() }),
).given<{ sha256: string }>();

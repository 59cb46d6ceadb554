import { z } from 'zod';
import { cypher, integer, joined, type CypherPart } from '../compile/cypher.js';
import { HeldRow, heldRow, holdings } from '../compile/holdings.js';
import { kinds, standingLabel } from '../layout.js';
import { defineStatement } from './defineStatement.js';

const counted = (kind: string, index: number): CypherPart =>
  cypher`CALL (begun) { MATCH (n:${standingLabel(kind)}) RETURN count(n) AS k${integer(index)} }`;

/** Counts by kind, one hit each from the count store, and what is held, between two looks at the head. */
export const readPopulations = defineStatement(
  'readPopulations',
  cypher`MATCH (s:Head {id: 'head'}) WITH s.begun AS begun, s.done AS done
${joined(kinds.map(counted), cypher`\n`)}
${holdings}
WITH begun, done, ${heldRow} AS held, [${joined(
    kinds.map((_, index) => cypher`k${integer(index)}`),
    cypher`, `,
  )}] AS counts
CALL (counts) { MATCH (h:Head {id: 'head'}) RETURN h.begun AS begun2, h.done AS done2 }
RETURN begun, done, begun2, done2, counts, held`,
  z.object({
    begun: z.int(),
    done: z.int(),
    begun2: z.int(),
    done2: z.int(),
    counts: z.array(z.int()),
    held: HeldRow,
  }),
).given<Record<string, never>>();

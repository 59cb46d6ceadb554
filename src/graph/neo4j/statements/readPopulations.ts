import { z } from 'zod';
import { cypher, integer, joined, type CypherPart } from '../compile/cypher.js';
import { kinds, standingLabel, standingType } from '../layout.js';
import { defineStatement } from './defineStatement.js';

const counted = (kind: string, index: number): CypherPart =>
  cypher`CALL (begun) { MATCH (n:${standingLabel(kind)}) RETURN count(n) AS k${integer(index)} }`;

const lines = (parts: readonly CypherPart[]): CypherPart => joined(parts, cypher`\n`);

/** The numbers behind `coverage`, between two looks at the head: counts by kind are one hit each, from the count store. */
export const readPopulations = defineStatement(
  'readPopulations',
  cypher`MATCH (s:Head {id: 'head'}) WITH s.begun AS begun, s.done AS done
${lines(kinds.map(counted))}
CALL (begun) { MATCH (d:${standingLabel('Document')})
  RETURN min(d.publishedOn) AS first, max(d.publishedOn) AS last, collect(DISTINCT d.language) AS languages,
    sum(d.unresolvedCitations) AS unresolved }
CALL (begun) { MATCH (d:${standingLabel('Document')})-[:${standingType('EXPRESSES')}|${standingType('REPORTS_ON')}]->(i)
  WITH DISTINCT i MATCH (i)<-[:${standingType('ISSUED')}]-(a) WITH DISTINCT a
  MATCH (a)-[:${standingType('HAS_JURISDICTION')}]->(j) RETURN collect(DISTINCT j.code) AS jurisdictions }
WITH begun, done, first, last, languages, unresolved, jurisdictions,
  [${joined(
    kinds.map((_, index) => cypher`k${integer(index)}`),
    cypher`, `,
  )}] AS counts
CALL (counts) { MATCH (h:Head {id: 'head'}) RETURN h.begun AS begun2, h.done AS done2 }
RETURN begun, done, begun2, done2, counts, first, last, languages, unresolved, jurisdictions`,
  z.object({
    begun: z.int(),
    done: z.int(),
    begun2: z.int(),
    done2: z.int(),
    counts: z.array(z.int()),
    first: z.string().nullable(),
    last: z.string().nullable(),
    languages: z.array(z.string()),
    unresolved: z.int(),
    jurisdictions: z.array(z.string()),
  }),
).given<Record<string, never>>();

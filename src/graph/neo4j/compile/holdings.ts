import { z } from 'zod';
import type { Holdings } from '../../model/Holdings.js';
import { standingLabel, standingType } from '../layout.js';
import { cypher, type CypherPart } from './cypher.js';

/** Subqueries that give what is held of Documents: they read each of them once. */
export const holdings: CypherPart = cypher`CALL (begun) { MATCH (d:${standingLabel('Document')})
  RETURN count(d) AS documents, min(d.publishedOn) AS first, max(d.publishedOn) AS last,
    collect(DISTINCT d.language) AS languages, sum(d.unresolvedCitations) AS unresolved }
CALL (begun) { MATCH (d:${standingLabel('Document')})-[:${standingType('EXPRESSES')}|${standingType('REPORTS_ON')}]->(i)
  WITH DISTINCT i MATCH (i)<-[:${standingType('ISSUED')}]-(a) WITH DISTINCT a
  MATCH (a)-[:${standingType('HAS_JURISDICTION')}]->(j) RETURN collect(DISTINCT j.code) AS jurisdictions }`;

/** What they give, as one list. */
export const heldRow: CypherPart = cypher`[documents, first, last, jurisdictions, languages, unresolved]`;

/** That list, as `Holdings`. */
export const HeldRow = z
  .tuple([z.int(), z.string().nullable(), z.string().nullable(), z.array(z.string()), z.array(z.string()), z.int()])
  .transform(([documents, from, to, jurisdictions, languages, unresolvedCitations]): Holdings => ({
    documents,
    from,
    to,
    jurisdictions: [...jurisdictions].sort(),
    languages: [...languages].sort(),
    unresolvedCitations,
  }));

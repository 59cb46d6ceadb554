import { cypher } from '../compile/cypher.js';
import { fallenType, standingType } from '../layout.js';
import { memo } from '../memo.js';
import { defineStatement, Touched } from './defineStatement.js';

/**
 * Takes relationships of a type out of what stands: closed at a revision, or open still where `revision` is null. They
 * are found by their own index: by their ends a dense node would be expanded.
 */
export const moveEdgesOut = memo((type) =>
  defineStatement(
    'moveEdgesOut',
    cypher`UNWIND $ids AS id MATCH (a)-[r:${standingType(type)} {id: id}]->(b)
CREATE (a)-[w:${fallenType(type)}]->(b) SET w = properties(r), w.recordedTo = $revision DELETE r
RETURN count(w) AS n`,
    Touched,
  ).given<{ ids: readonly string[]; revision: unknown }>(),
);

/** Brings open relationships of a type back to what stands. */
export const moveEdgesIn = memo((type) =>
  defineStatement(
    'moveEdgesIn',
    cypher`UNWIND $ids AS id MATCH (a)-[w:${fallenType(type)} {id: id}]->(b) WHERE w.recordedTo IS NULL
CREATE (a)-[r:${standingType(type)}]->(b) SET r = properties(w) DELETE w
RETURN count(r) AS n`,
    Touched,
  ).given<{ ids: readonly string[] }>(),
);

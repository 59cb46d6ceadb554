import { cypher } from '../compile/cypher.js';
import { pastLabel } from '../layout.js';
import { memo } from '../memo.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Copies nodes of a kind to their past before they change; one that was closed keeps its own end. */
export const keepFormerStates = memo((kind) =>
  defineStatement(
    'keepFormerStates',
    cypher`UNWIND $ids AS id MATCH (n:Entity {id: id}) CREATE (n)-[:WAS]->(h:Past:${pastLabel(kind)})
SET h = properties(n), h.recordedTo = coalesce(n.recordedTo, $revision)
RETURN count(h) AS n`,
    Touched,
  ).given<{ ids: readonly string[]; revision: unknown }>(),
);

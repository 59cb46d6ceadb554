import { cypher } from '../compile/cypher.js';
import { fallenType } from '../layout.js';
import { memo } from '../memo.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Closes open relationships of a type that do not stand: they are in their place already. */
export const closeFallenEdges = memo((type) =>
  defineStatement(
    'closeFallenEdges',
    cypher`UNWIND $ids AS id MATCH ()-[w:${fallenType(type)} {id: id}]->() WHERE w.recordedTo IS NULL
SET w.recordedTo = $revision RETURN count(w) AS n`,
    Touched,
  ).given<{ ids: readonly string[]; revision: unknown }>(),
);

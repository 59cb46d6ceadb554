import { cypher } from '../compile/cypher.js';
import { fallenLabel, standingLabel } from '../layout.js';
import { memo } from '../memo.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Closes nodes of a kind: they stay in place as their own closed state. */
export const retractNodes = memo((kind) =>
  defineStatement(
    'retractNodes',
    cypher`UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.recordedTo IS NULL
REMOVE n:${standingLabel(kind)} SET n:${fallenLabel(kind)}, n.recordedTo = $revision
RETURN count(n) AS n`,
    Touched,
  ).given<{ ids: readonly string[]; revision: unknown }>(),
);

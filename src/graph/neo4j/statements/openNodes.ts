import { cypher } from '../compile/cypher.js';
import type { Identifier } from '../compile/cypher.js';
import { fallenLabel, standingLabel } from '../layout.js';
import { memo } from '../memo.js';
import { defineStatement, Touched } from './defineStatement.js';

const openAs = (name: string, label: Identifier, other: Identifier) =>
  defineStatement(
    name,
    cypher`UNWIND $rows AS row MERGE (n:Entity {id: row.id}) REMOVE n:${other}
SET n:${label}, n = row.state, n.recordedFrom = $revision
RETURN count(n) AS n`,
    Touched,
  ).given<{ rows: readonly { readonly id: string; readonly state: Record<string, unknown> }[]; revision: unknown }>();

/** New states of nodes of a kind that stand: new nodes, and changed or reopened ones, whose every property is replaced. */
export const openNodes = memo((kind) => openAs('openNodes', standingLabel(kind), fallenLabel(kind)));

/** The same for states that are open and do not stand. */
export const openFallenNodes = memo((kind) => openAs('openFallenNodes', fallenLabel(kind), standingLabel(kind)));

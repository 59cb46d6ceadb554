import { cypher } from '../compile/cypher.js';
import type { Identifier } from '../compile/cypher.js';
import { fallenType, standingType } from '../layout.js';
import { memo } from '../memo.js';
import { defineStatement, Touched } from './defineStatement.js';

/** A relationship to open: its ends and all that it holds. */
export interface OpenEdgeRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly state: Record<string, unknown>;
}

const openAs = (name: string, type: Identifier) =>
  defineStatement(
    name,
    cypher`UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type} {id: row.id, recordedFrom: $revision}]->(b) SET r += row.state
RETURN count(r) AS n`,
    Touched,
  ).given<{ rows: readonly OpenEdgeRow[]; revision: unknown }>();

/** New records of relationships of a type that stand. The head's lock keeps writers apart, so nothing is merged. */
export const openEdges = memo((type) => openAs('openEdges', standingType(type)));

/** The same for records that are open and do not stand. */
export const openFallenEdges = memo((type) => openAs('openFallenEdges', fallenType(type)));

import { cypher, joined } from '../compile/cypher.js';
import { fallenType, standingType, types } from '../layout.js';
import { EdgeRow } from '../storedRecords.js';
import { defineStatement } from './defineStatement.js';

const anyType = joined(
  types.map((type) => cypher`${standingType(type)}|${fallenType(type)}`),
  cypher`|`,
);

/** Every record of relationships by id alone, open or closed: one look into each type's index. For few ids. */
export const readEdgesById = defineStatement(
  'readEdgesById',
  cypher`UNWIND $ids AS id MATCH (a)-[r:${anyType} {id: id}]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id, r.recordedFrom`,
  EdgeRow,
).given<{ ids: readonly string[] }>();

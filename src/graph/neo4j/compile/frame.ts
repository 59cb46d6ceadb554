import { cypher, joined, type CypherPart } from './cypher.js';

/** What a statement returns: a name, and what it is made of; null: it is there already. */
export interface Column {
  readonly name: CypherPart;
  readonly value: CypherPart | null;
}

const lines = (parts: readonly CypherPart[]): CypherPart => joined(parts, cypher`\n`);
const list = (parts: readonly CypherPart[]): CypherPart => joined(parts, cypher`, `);

/**
 * Around every read: the head's marks first and last, all reading between them. Projections stand in the `WITH` before
 * the last read of the head, never in the final `RETURN`: else a property could be read after it (stores.md §4.3).
 */
export const frame = (body: readonly CypherPart[], columns: readonly Column[]): CypherPart =>
  lines([
    cypher`CYPHER 5`,
    cypher`MATCH (s:Head {id: 'head'}) WITH s.begun AS begun, s.done AS done`,
    ...body,
    cypher`WITH begun, done, ${list(columns.map(({ name, value }) => (value ? cypher`${value} AS ${name}` : name)))}`,
    cypher`CALL (N0) { MATCH (h:Head {id: 'head'}) RETURN h.begun AS begun2, h.done AS done2 }`,
    cypher`RETURN begun, done, begun2, done2, ${list(columns.map(({ name }) => name))}`,
  ]);

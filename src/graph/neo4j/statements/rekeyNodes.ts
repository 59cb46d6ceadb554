import { cypher } from '../compile/cypher.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Derived keys of nodes whose state stays as it is. */
export const rekeyNodes = defineStatement(
  'rekeyNodes',
  cypher`UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.keys RETURN count(n) AS n`,
  Touched,
).given<{ rows: readonly { readonly id: string; readonly keys: Record<string, unknown> }[] }>();

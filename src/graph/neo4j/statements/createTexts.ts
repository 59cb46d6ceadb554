import { cypher } from '../compile/cypher.js';
import { defineStatement, Touched } from './defineStatement.js';

/** Texts that are held for the first time. */
export const createTexts = defineStatement(
  'createTexts',
  cypher`UNWIND $rows AS row CREATE (t:Text {sha256: row.sha256, body: row.body}) RETURN count(t) AS n`,
  Touched,
).given<{ rows: readonly { readonly sha256: string; readonly body: string }[] }>();

import { z } from 'zod';
import type { CypherPart } from '../compile/cypher.js';

/** Cypher with a name, the shape of its rows, and what it may be given. Parameters are sent as they are. */
export interface Statement<Params extends Record<string, unknown>, Row> {
  readonly name: string;
  readonly text: string;
  readonly row: z.ZodType<Row>;
  /** Only for the compiler: statements are called with their own parameters. */
  readonly params?: Params;
}

/** Names a statement. Rows are checked on arrival, since anyone may have edited the database. */
export function defineStatement<Row>(name: string, cypher: CypherPart, row: z.ZodType<Row>) {
  return {
    given: <Params extends Record<string, unknown>>(): Statement<Params, Row> => ({
      name,
      text: `CYPHER 5 ${cypher.text}`,
      row,
    }),
  };
}

/** What a statement that changes rows returns: how many it touched. */
export const Touched = z.object({ n: z.int() });

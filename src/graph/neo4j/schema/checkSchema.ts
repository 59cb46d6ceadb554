import { z } from 'zod';
import { ConfigInvalidError } from '../../../domain/errors.js';
import type { Budget } from '../Budget.js';
import { cypher } from '../compile/cypher.js';
import type { Connection } from '../Connection.js';
import { defineStatement } from '../statements/defineStatement.js';
import { showConstraints, showIndexes } from '../statements/showSchema.js';
import { requiredSchema, type SchemaItem } from './requiredSchema.js';

/** What is missing of the layout's constraints and indexes, or is not ready: a sentence each. */
export async function missingSchema(connection: Connection, budget: Budget): Promise<readonly SchemaItem[]> {
  const constraints = await connection.read(showConstraints, {}, budget);
  const indexes = await connection.read(showIndexes, {}, budget);
  const present = new Set([
    ...constraints
      .filter(({ type }) => type.endsWith('UNIQUENESS'))
      .map((row) => keyOf('constraint', row.name, row.names, row.properties)),
    ...indexes
      .filter(({ state }) => state === 'ONLINE')
      .map(({ type, name, names, properties }) =>
        keyOf(type === 'FULLTEXT' ? 'fulltext' : 'index', name, names ?? [], properties ?? []),
      ),
  ]);
  return requiredSchema.filter(({ is, name, on, properties }) => !present.has(keyOf(is, name, on, properties)));
}

const keyOf = (is: string, name: string, on: readonly string[], properties: readonly string[]): string =>
  [is, name, [...on].sort().join(), properties.join()].join(' ');

/** Creates what is missing, in one transaction, and waits until it serves. What data forbid stays missing. */
export async function createSchema(
  connection: Connection,
  items: readonly SchemaItem[],
  budget: Budget,
): Promise<void> {
  const statements = items.map(({ create }) => defineStatement('createSchema', create, z.unknown()).given());
  try {
    await connection.write(budget, async (transaction) => {
      for (const statement of statements) await transaction.run(statement, {});
    });
  } catch {
    // One at a time, so that one that the data forbid does not keep the others out; the check after this names it.
    for (const statement of statements) {
      await connection.write(budget, (transaction) => transaction.run(statement, {})).catch(() => undefined);
    }
  }
  await connection.read(awaitIndexes, {}, budget);
}

const awaitIndexes = defineStatement('awaitIndexes', cypher`CALL db.awaitIndexes(300)`, z.unknown()).given<
  Record<string, never>
>();

/** The refusal of a store whose schema is not whole. */
export function schemaFault(missing: readonly SchemaItem[]): ConfigInvalidError | null {
  const [first] = missing;
  if (!first) return null;
  const names = missing.slice(0, 5).map(({ is, name }) => `${is === 'constraint' ? 'constraint' : 'index'} ${name}`);
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : '';
  return new ConfigInvalidError(
    `Nothing is written to this Neo4j database, since it lacks the ${names.join(', ')}${more}. Start again: what is missing is created, unless the data forbid it.`,
  );
}

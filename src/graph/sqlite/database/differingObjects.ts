import { CREATE_INDEXES, CREATE_TRIGGERS, MADE_OBJECTS } from '../statements/tables.js';
import type { Connection } from './Connection.js';

/** Names of indexes and triggers that the file lacks or has in another form: each keeps a promise. */
export function differingObjects(connection: Connection): readonly string[] {
  const present = new Map(
    connection.all<{ name: string; sql: string }>(MADE_OBJECTS).map((row) => [row.name, row.sql]),
  );
  return [...CREATE_INDEXES, ...CREATE_TRIGGERS].flatMap(([name, sql]) => (present.get(name) === sql ? [] : [name]));
}

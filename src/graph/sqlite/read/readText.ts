import type { Connection } from '../database/Connection.js';
import { TEXT } from '../statements/texts.js';
import type { Calls } from '../threads/calls.js';

/** A slice in UTF-16 code units, which SQLite does not count in: it is cut here, out of the whole text. */
export function readText(connection: Connection, { sha256, start, end }: Calls['text']['of']): string | null {
  const body = connection.get<{ body: string }>(TEXT, [sha256])?.body;
  if (body === undefined || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  return start < 0 || end < start || end > body.length ? null : body.slice(start, end);
}

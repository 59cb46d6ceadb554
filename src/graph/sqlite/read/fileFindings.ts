import type { Finding } from '../../../domain/Finding.js';
import type { Connection } from '../database/Connection.js';
import { differingObjects } from '../database/differingObjects.js';
import {
  CLOSED_YET_STANDING,
  COLUMNS_DIFFER,
  ENTRY_COLUMNS_DIFFER,
  FOREIGN_KEYS_BROKEN,
  GROUNDS_MISSING,
  SEARCH_SIZES,
  SEARCH_TERMS,
} from '../statements/findings.js';
import { INTEGRITY_CHECK } from '../statements/pragmas.js';
import type { Watch } from '../threads/Watch.js';

/** What is wrong with the file as only this store keeps it: pages, indexes, and what lies beside the records. */
export function* fileFindings(connection: Connection, watch: Watch): Generator<Finding> {
  watch.look();
  for (const { integrity_check: message } of connection.all<{ integrity_check: string }>(INTEGRITY_CHECK)) {
    if (message !== 'ok') yield { code: 'FILE_DAMAGED', message: `SQLite says of the store's file: ${message}.` };
  }
  for (const name of differingObjects(connection)) {
    yield { code: 'SCHEMA_DIFFERS', message: `${name} is missing in the store's file, or is another.` };
  }
  const ids = (text: string) => connection.rows<{ id: string | number }>(text, [], watch);
  for (const { id } of ids(FOREIGN_KEYS_BROKEN)) {
    yield { code: 'FILE_DAMAGED', message: `A row of ${id} names a record that is not there.` };
  }
  for (const { id } of ids(ENTRY_COLUMNS_DIFFER)) {
    yield { code: 'CHAIN_BROKEN', message: `What is kept beside the entry of revision ${id} differs from it.` };
  }
  for (const text of COLUMNS_DIFFER) {
    for (const { id } of ids(text))
      yield { code: 'KEYS_DIFFER', message: `Columns of ${id} differ from its properties.` };
  }
  for (const { id } of ids(CLOSED_YET_STANDING)) {
    yield { code: 'STANDING_WRONG', message: `${id} is closed and kept as if it stood.` };
  }
  for (const { id } of ids(GROUNDS_MISSING)) {
    yield { code: 'KEYS_DIFFER', message: `${id} cannot be found by what it rests on.` };
  }
  yield* searchFindings(connection, watch);
}

/** Every state with terms, and no other, is in the search index with as many terms as it has. */
function* searchFindings(connection: Connection, watch: Watch): Generator<Finding> {
  const held = new Map<number, string>();
  for (const { pk, sizes } of connection.rows<{ pk: number; sizes: string }>(SEARCH_SIZES, [], watch))
    held.set(pk, sizes);
  type Row = { pk: number; id: string; search_name: string | null; search_body: string | null };
  for (const { pk, id, search_name: name, search_body: body } of connection.rows<Row>(SEARCH_TERMS, [], watch)) {
    const wanted = name === null && body === null ? undefined : packed(name) + packed(body);
    if (held.get(pk) !== wanted) yield { code: 'KEYS_DIFFER', message: `The search index holds other terms of ${id}.` };
    held.delete(pk);
  }
  if (held.size > 0)
    yield { code: 'KEYS_DIFFER', message: `The search index holds ${held.size} states that are not there.` };
}

/** The number of terms as SQLite's variable-length integer, in hex: seven bits a byte, the highest first. */
function packed(terms: string | null): string {
  let left = terms === null ? 0 : terms.split(' ').length;
  const bytes = [left & 0x7f];
  for (left >>= 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');
}

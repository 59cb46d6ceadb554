import { ConfigInvalidError } from '../../../domain/errors.js';
import { graphModel } from '../../model/generated/graphModel.js';
import { READ_USER_VERSION, setUserVersion } from '../statements/pragmas.js';
import {
  ADD_WORD,
  addColumn,
  columnsOf,
  CREATE_INDEXES,
  CREATE_TABLES,
  CREATE_TRIGGERS,
  dropIndex,
  MADE_OBJECTS,
  SCHEMA_VERSION,
  WORDS,
} from '../statements/tables.js';
import { BEGIN_WRITE, COMMIT } from '../statements/transactions.js';
import { fillColumns } from './fillColumns.js';
import type { Connection } from './Connection.js';
import { edgeColumns, nodeColumns, type PromotedColumn } from './promotedColumns.js';

/** Numbered steps, forward only: the n-th leads from version n to n + 1. None yet; a step that left here stays for ever. */
const STEPS: readonly ((connection: Connection) => void)[] = [];

/** Columns that version 1 and later have beside the promoted ones. */
const OWN_COLUMNS = {
  node: 'pk id kind stands recorded_from recorded_to valid_from valid_to props search_name search_body',
  node_past: 'pk node recorded_from recorded_to valid_from valid_to props search_name search_body',
  edge: 'pk id type src dst slot period stands recorded_from recorded_to valid_from valid_to props',
} as const;

const PROMOTED = { node: nodeColumns, node_past: nodeColumns, edge: edgeColumns } as const;

/**
 * Makes the tables of a new file, or brings an older one up to date: numbered steps first, then whatever the graph model
 * orders by and the file has no column or index for, filled from the records. All of it in one transaction. A file of a
 * newer Obligraph, told by its version or by columns that this one does not know, is refused with `CONFIG_INVALID`: what
 * this one would write lacks them.
 */
export function migrate(connection: Connection): void {
  connection.exec(BEGIN_WRITE);
  try {
    const version = connection.get<{ user_version: number }>(READ_USER_VERSION)?.user_version ?? 0;
    if (version > SCHEMA_VERSION) {
      throw new ConfigInvalidError(
        `The store is of a newer Obligraph (schema version ${version}, this one knows ${SCHEMA_VERSION}). Start the newer one.`,
      );
    }
    if (version === 0) createAll(connection);
    for (const step of version === 0 ? [] : STEPS.slice(version - 1)) step(connection);
    addWords(connection);
    fitColumns(connection);
    fitObjects(connection);
    if (version !== SCHEMA_VERSION) connection.exec(setUserVersion(SCHEMA_VERSION));
    connection.exec(COMMIT);
  } catch (error) {
    connection.rollback();
    throw error;
  }
}

function createAll(connection: Connection): void {
  if (connection.all(MADE_OBJECTS).length > 0) {
    throw new ConfigInvalidError('The file of the store is a database of another program. Choose another folder.');
  }
  for (const text of CREATE_TABLES) connection.exec(text);
}

function addWords(connection: Connection): void {
  const known = new Set(connection.all<{ word: string }>(WORDS).map(({ word }) => word));
  for (const word of [...Object.keys(graphModel.kinds), ...Object.keys(graphModel.types)]) {
    if (known.has(word)) continue;
    connection.run(ADD_WORD, [word]);
    known.add(word);
  }
  connection.loadWords();
}

function fitColumns(connection: Connection): void {
  const added = new Set<PromotedColumn>();
  for (const table of ['node', 'node_past', 'edge'] as const) {
    const present = new Set(connection.all<{ name: string }>(columnsOf(table)).map(({ name }) => name));
    const own = new Set(OWN_COLUMNS[table].split(' '));
    const promoted = PROMOTED[table];
    const unknown = [...present].filter((name) => !own.has(name) && !promoted.some(({ column }) => column === name));
    if (unknown.length > 0) {
      throw new ConfigInvalidError(
        `The store is of a newer Obligraph: ${table} has ${unknown.join(', ')}. Start the newer one.`,
      );
    }
    for (const column of promoted) {
      if (present.has(column.column)) continue;
      connection.exec(addColumn(table, column));
      added.add(column);
    }
  }
  if (added.size > 0) fillColumns(connection);
}

/** Indexes and triggers that are missing or were made otherwise, and indexes that no order uses any more. */
function fitObjects(connection: Connection): void {
  const present = new Map(
    connection.all<{ name: string; type: string; sql: string }>(MADE_OBJECTS).map((row) => [row.name, row]),
  );
  for (const { name, type, sql } of present.values()) {
    if (type === 'index' && CREATE_INDEXES.get(name) !== sql) connection.exec(dropIndex(name));
  }
  for (const [name, text] of CREATE_INDEXES) if (present.get(name)?.sql !== text) connection.exec(text);
  for (const [name, text] of CREATE_TRIGGERS) if (!present.has(name)) connection.exec(text);
}

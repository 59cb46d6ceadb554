import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { DatabaseSync, type SqlDatabase, type SqlValue } from '../../../src/graph/sqlite/database/driver.js';
import { columnOf } from '../../../src/graph/sqlite/database/promotedColumns.js';
import type { OpenedStore } from '../OpenedStore.js';

/** The embedded store on a folder of its own. Its threads run from `dist/`: build first. */
export async function openSqlite(): Promise<OpenedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'obligraph-conformance-'));
  let store: GraphStore = await openGraphStore({ kind: 'sqlite', folder });
  /** One change behind the store's back, which must touch one row. */
  const edit = async (sql: string, ...values: SqlValue[]): Promise<void> => {
    const database = new DatabaseSync(join(folder, 'graph.db'));
    try {
      database.exec('PRAGMA busy_timeout = 5000');
      withoutGuards(database, () => {
        const { changes } = database.prepare(sql).run(...values);
        if (Number(changes) !== 1) throw new Error(`${sql} touched ${changes} rows.`);
      });
    } finally {
      database.close();
    }
  };
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openGraphStore({ kind: 'sqlite', folder });
      return store;
    },
    another: () => openGraphStore({ kind: 'sqlite', folder, role: 'tool' }),
    tamper: {
      setProperty: (id, name, value) =>
        edit(
          'UPDATE node SET props = json_set(props, ?2, json(?3)) WHERE id = ?1',
          id,
          `$.${name}`,
          JSON.stringify(value),
        ),
      hide: (id) => edit('UPDATE node SET stands = 0 WHERE id = ?1', id),
      setKey: (id, key, value) => edit(`UPDATE node SET ${keyColumn(key)} = ?2 WHERE id = ?1`, id, value),
      removeEdge: async (id) => {
        await edit('UPDATE edge SET recorded_to = recorded_from, stands = 0 WHERE id = ?1 AND recorded_to IS NULL', id);
      },
      closeNode: (id) =>
        edit('UPDATE node SET stands = 0, recorded_to = (SELECT max(revision) FROM journal) WHERE id = ?1', id),
      setText: (sha256, body) => edit('UPDATE text SET body = ?2 WHERE sha256 = ?1', sha256, body),
      editEntry: (revision, from, to) =>
        edit('UPDATE journal SET body = replace(body, ?2, ?3) WHERE revision = ?1', revision, from, to),
      dropLastEntry: () => edit('DELETE FROM journal WHERE revision = (SELECT max(revision) FROM journal)'),
    },
    cleanup: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Search terms have columns of their own names; a promoted key has one that the store chose. */
const keyColumn = (key: string): string =>
  ({ searchName: 'search_name', searchBody: 'search_body' })[key] ?? columnOf(key);

/** The file's triggers refuse to change what is appended; whoever tampers with it takes them away and puts them back. */
function withoutGuards(database: SqlDatabase, work: () => void): void {
  const guards = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of guards) database.exec(`DROP TRIGGER ${name}`);
  try {
    work();
  } finally {
    for (const { sql } of guards) database.exec(sql);
  }
}

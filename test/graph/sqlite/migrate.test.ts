import { jest } from '@jest/globals';
import { join } from 'node:path';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import type { SqlValue } from '../../../src/graph/sqlite/database/driver.js';
import { DatabaseSync } from '../../../src/graph/sqlite/database/driver.js';
import { CREATE_INDEXES, CREATE_TRIGGERS } from '../../../src/graph/sqlite/statements/tables.js';
import { aChangeSet, aMembership, anInstrument, aRegulator, anEdge } from '../../support/builders.js';
import { asc, planOf } from '../../support/planOf.js';
import { folders } from './aFolder.js';
import { READ } from '../../support/read.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

const aFolder = folders();

/** Runs work on the file while no store has it open. */
function onFile<T>(folder: string, work: (database: InstanceType<typeof DatabaseSync>) => T): T {
  const database = new DatabaseSync(join(folder, 'graph.db'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

const rows = (folder: string, sql: string, ...values: SqlValue[]) =>
  onFile(folder, (database) => database.prepare(sql).all(...values));

/** A store with two states of one Instrument and a dated relationship. */
async function aFilledFolder(): Promise<string> {
  const folder = await aFolder();
  const store = await openGraphStore({ kind: 'sqlite', folder });
  const held = anEdge('HOLDS', 'reg:holder', 'mem:seat', { validFrom: '2021-05-01' });
  const nodes = [
    anInstrument({ adoptedOn: '2020-01-01' }, 'ins:one'),
    anInstrument({ adoptedOn: '2019-01-01' }, 'ins:two'),
    aRegulator({}, 'reg:holder'),
    aMembership({}, 'mem:seat'),
  ];
  await store.write(aChangeSet({ nodes, edges: [held] }), READ);
  await store.write(aChangeSet({ nodes: [anInstrument({ adoptedOn: '2018-01-01' }, 'ins:one')] }), READ);
  await store.close();
  return folder;
}

describe('A file from before the graph model could order by something', () => {
  it('gets columns and indexes for it, filled from present and former states', async () => {
    const folder = await aFilledFolder();
    const before = {
      node: rows(folder, 'SELECT id, adopted_on_ord FROM node ORDER BY id'),
      past: rows(folder, 'SELECT node, adopted_on_ord FROM node_past'),
      edge: rows(folder, 'SELECT id, valid_from_ord FROM edge ORDER BY id'),
    };
    expect(before.past).toMatchObject([{ adopted_on_ord: '.2020-01-01\u001fins:one' }]);
    onFile(folder, (database) => {
      database.exec('DROP INDEX node_by_adopted_on_ord');
      for (const table of ['node', 'node_past']) database.exec(`ALTER TABLE ${table} DROP COLUMN adopted_on_ord`);
      database.exec('ALTER TABLE edge DROP COLUMN valid_from_ord');
    });

    const store = await openGraphStore({ kind: 'sqlite', folder });
    const plan = planOf({ kinds: ['Instrument'], order: asc('adoptedOn') });
    const { start } = await store.execute(plan, READ);
    expect(start.rows.map(({ node }) => node)).toEqual(['ins:one', 'ins:two']);
    for await (const finding of store.verify(READ)) expect(finding).toBeUndefined();
    await store.close();
    expect({
      node: rows(folder, 'SELECT id, adopted_on_ord FROM node ORDER BY id'),
      past: rows(folder, 'SELECT node, adopted_on_ord FROM node_past'),
      edge: rows(folder, 'SELECT id, valid_from_ord FROM edge ORDER BY id'),
    }).toEqual(before);
  });

  it('gets numbers for kinds and types that are new', async () => {
    const folder = await aFilledFolder();
    onFile(folder, (database) => {
      database.exec("DELETE FROM word WHERE word = 'Review'");
    });
    await (await openGraphStore({ kind: 'sqlite', folder })).close();
    const found = rows(folder, "SELECT word FROM word WHERE word = 'Review'");
    expect(found).toHaveLength(1);
  });
});

describe('Indexes and triggers of the file', () => {
  it('are made again where they are missing or of another form, and dropped where nothing uses them', async () => {
    const folder = await aFilledFolder();
    onFile(folder, (database) => {
      database.exec('DROP INDEX node_kind');
      database.exec('DROP INDEX edge_in; CREATE INDEX edge_in ON edge(dst)');
      database.exec('CREATE INDEX node_by_something_old ON node(kind, props)');
      database.exec('DROP TRIGGER journal_refuses_update');
    });
    await (await openGraphStore({ kind: 'sqlite', folder })).close();
    const made = rows(
      folder,
      "SELECT name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name",
    ) as {
      name: string;
      sql: string;
    }[];
    expect(new Map(made.map(({ name, sql }) => [name, sql]))).toEqual(
      new Map([...CREATE_INDEXES, ...CREATE_TRIGGERS].sort(([a], [b]) => (a < b ? -1 : 1))),
    );
  });

  it('are missed by a store that is open: it is no longer ready', async () => {
    const folder = await aFilledFolder();
    const store = await openGraphStore({ kind: 'sqlite', folder });
    await store.ready();
    onFile(folder, (database) => {
      database.exec('DROP INDEX edge_open');
    });
    await expect(store.ready()).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
      message: expect.stringContaining('edge_open'),
    });
    await store.close();
  });

  it.each(['UPDATE journal SET at = 0', 'DELETE FROM journal', 'UPDATE text SET body = 1', 'DELETE FROM text'])(
    'refuse “%s”',
    async (sql) => {
      const folder = await aFilledFolder();
      onFile(folder, (database) => {
        database.exec("INSERT INTO text(sha256, body) VALUES ('a', 'b')");
        expect(() => {
          database.exec(sql);
        }).toThrow(/neither changed nor deleted/);
      });
    },
  );
});

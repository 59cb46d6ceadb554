import { jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, open as openFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGraphStore } from '../../../src/graph/openGraphStore.js';
import { DatabaseSync } from '../../../src/graph/sqlite/database/driver.js';
import { openConnection } from '../../../src/graph/sqlite/database/openConnection.js';
import { PRAGMAS, readPragma } from '../../../src/graph/sqlite/statements/pragmas.js';
import { SCHEMA_VERSION } from '../../../src/graph/sqlite/statements/tables.js';
import { aChangeSet, aRegulator } from '../../support/builders.js';
import { folders } from './aFolder.js';
import { READ } from '../../support/read.js';
import { asAnyUser } from '../../support/asAnyUser.js';

// Threads and files take their time on a busy machine.
jest.setTimeout(60_000);

const aFolder = folders();
const open = (folder: string, role?: 'server' | 'tool') =>
  openGraphStore({ kind: 'sqlite', folder, ...(role ? { role } : {}) });

/** Changes the file behind the store's back. */
function edit(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, 'graph.db'));
  database.exec(sql);
  database.close();
}

describe('The embedded store', () => {
  it('makes its folder, and tells SQLite’s version', async () => {
    const folder = join(await aFolder(), 'not', 'there', 'yet');
    const store = await open(folder);
    expect(await store.ready()).toMatchObject({
      name: 'sqlite',
      version: expect.stringMatching(/^3\.\d+\.\d+$/),
      revision: 0,
    });
    await store.close();
  });

  it.each([
    ['the writer, on a new file', true, false],
    ['the writer, on a file that was closed', true, true],
    ['a reader', false, true],
  ])('sets every pragma and reads it back: %s', async (_, writes, closedBefore) => {
    const path = join(await aFolder(), 'graph.db');
    if (closedBefore) openConnection(path, { writes: true }).close();
    const connection = openConnection(path, { writes });
    const held = PRAGMAS.map((pragma) => connection.get<Record<string, unknown>>(readPragma(pragma))?.[pragma.column]);
    expect(held).toEqual([5000, 'wal', 2, 1, -65536, 268435456]);
    connection.close();
  });

  it('lets no reader write', async () => {
    const path = join(await aFolder(), 'graph.db');
    openConnection(path, { writes: true }).close();
    const reader = openConnection(path, { writes: false });
    expect(() => reader.run("INSERT INTO word(word) VALUES ('Sneaky')")).toThrow(/readonly|read-only/);
    reader.close();
  });

  it('refuses a second server on its folder, and lets a tool run beside it', async () => {
    const folder = await aFolder();
    const server = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('Another server'),
    });
    const tool = await open(folder, 'tool');
    expect(await tool.write(aChangeSet({ nodes: [aRegulator()] }), READ)).toMatchObject({ revision: 1 });
    await tool.close();
    expect(await server.ready()).toMatchObject({ revision: 1 });
    await server.close();
    await (await open(folder)).close();
  });

  it('refuses a second server of another process, until that is killed', async () => {
    const folder = await aFolder();
    const program = `const { openGraphStore } = await import(${JSON.stringify(new URL('../../../dist/graph/openGraphStore.js', import.meta.url).href)});
      await openGraphStore({ kind: 'sqlite', folder: ${JSON.stringify(folder)} }); console.log('open');`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect(open(folder)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await open(folder)).close();
  }, 30_000);

  it('lets go of the folder where it cannot open the file', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'graph.db'), 'This is no database. '.repeat(500));
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
    await expect(open(folder)).rejects.toMatchObject({
      code: 'STORAGE_FAILED',
      message: expect.stringContaining('damaged'),
    });
  });

  it('refuses a file of a newer Obligraph: told by its version', async () => {
    const folder = await aFolder();
    await (await open(folder)).close();
    edit(folder, `PRAGMA user_version=${SCHEMA_VERSION + 1}`);
    await expect(open(folder)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('newer'),
    });
  });

  it('refuses a file of a newer Obligraph: told by a column that it does not know', async () => {
    const folder = await aFolder();
    await (await open(folder)).close();
    edit(folder, 'ALTER TABLE node ADD COLUMN invented_ord TEXT');
    await expect(open(folder)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('invented_ord'),
    });
  });

  it('refuses a database of another program, and leaves it as it is', async () => {
    const folder = await aFolder();
    edit(folder, 'CREATE TABLE letters(body TEXT)');
    await expect(open(folder)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('another program'),
    });
    const database = new DatabaseSync(join(folder, 'graph.db'));
    expect(database.prepare('SELECT name FROM sqlite_schema').all()).toMatchObject([{ name: 'letters' }]);
    database.close();
  });

  it('says that disk or rights forbid it where the file cannot be opened', async () => {
    const folder = await aFolder();
    await mkdir(join(folder, 'graph.db'));
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
  });

  it('says so where the folder cannot be made', async () => {
    const file = join(await aFolder(), 'file');
    await writeFile(file, '');
    await expect(open(join(file, 'data'))).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
  });

  it('says so where the folder is read-only', async () => {
    const folder = await aFolder();
    await chmod(folder, 0o555);
    await asAnyUser(() => expect(open(folder)).rejects.toMatchObject({ code: 'STORAGE_FAILED' }));
  });

  it('leaves all that was written in the one file when it closes', async () => {
    const folder = await aFolder();
    for (let round = 0; round < 5; round += 1) {
      const store = await open(folder);
      await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
      await store.populations(READ);
      await store.close();
      expect((await readdir(folder)).filter((name) => name.startsWith('graph.db'))).toEqual(['graph.db']);
    }
  });

  it('looks for damage after an unclean stop', async () => {
    const folder = await aFolder();
    const store = await open(folder);
    await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
    await store.close();
    const path = join(folder, 'graph.db');
    expect(() => openConnection(path, { writes: true, quickCheck: true }).close()).not.toThrow();
    const file = await openFile(path, 'r+');
    // The second page and some more: tables and indexes, whose heads are no heads now.
    for (const page of [2, 3, 4, 5, 6]) await file.write(Buffer.alloc(64, 0xff), 0, 64, page * 4096);
    await file.close();
    expect(() => openConnection(path, { writes: true, quickCheck: true })).toThrow(
      expect.objectContaining({ code: 'STORAGE_FAILED' }),
    );
  });
});

import { jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id } from '../../src/domain/Id.js';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { loadSeeds, type SeedReport } from '../../src/ingestion/loadSeeds.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { aSeedsFolder, SMALL_PACK } from './aPack.js';
import { READOUT } from './smallWorld.js';
import { READ } from '../support/read.js';

// Whole documents, many times: seconds, more on a machine that is busy.
jest.setTimeout(60_000);

describe('the seeds', () => {
  let folder: string;
  let remove: () => Promise<void>;
  let store: MemoryStore;
  beforeEach(async () => {
    ({ folder, remove } = await aSeedsFolder(
      { small: SMALL_PACK },
      { 'readout.txt': READOUT, 'readout.yaml': 'title: A readout\n' },
    ));
    store = new MemoryStore();
  });
  afterEach(() => remove());

  const load = (into: GraphStore = store): Promise<SeedReport> =>
    loadSeeds({
      store: into,
      seedsFolder: folder,
      stateFile: join(folder, 'state.json'),
      tool: 'obligraph@test',
      ...READ,
    });
  const pack = (name: string): string => join(folder, 'packs/small', name);
  const replace = async (path: string, from: string, to: string): Promise<void> => {
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };
  const isOpen = async (id: string): Promise<boolean> =>
    (await store.history([id as Id], READ)).get(id)?.some(({ recordedTo }) => recordedTo === null) ?? false;
  const fresh = async (): Promise<string> => {
    const other = new MemoryStore();
    await loadSeeds({
      store: other,
      seedsFolder: folder,
      stateFile: join(folder, 'other.json'),
      tool: 'obligraph@test',
      ...READ,
    });
    await rm(join(folder, 'other.json'));
    return other.graphHash(READ);
  };

  it('are one revision for each topic, then one for each document', async () => {
    const report = await load();
    expect(report).toMatchObject({ status: 'LOADED', revision: 7, findings: [] });
    expect(report.files.map(({ path, rows }) => [path, rows])).toEqual([
      ['packs/small/jurisdictions.yaml', 2],
      ['packs/small/policy-areas.yaml', 2],
      ['packs/small/entity-classes.yaml', 1],
      ['packs/small/bodies.yaml', 1],
      ['packs/small/regulators.yaml', 1],
      ['packs/small/memberships.yaml', 2],
    ]);
    expect(report.documents).toMatchObject([{ status: 'INGESTED', source: join(folder, 'documents/readout.txt') }]);
    const entries = await store.changes(0, 10, READ);
    expect(entries.map(({ reason, origin, actor }) => [reason, origin.door, actor.kind]).slice(0, 1)).toEqual([
      ['Load packs/small/jurisdictions.yaml', 'START', 'SOFTWARE'],
    ]);
  });

  it('are not parsed again where nothing changed: a start writes and reads nothing but one entry of the journal', async () => {
    await load();
    const before = await store.graphHash(READ);
    const calls: string[] = [];
    const watched = new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          calls.push(String(name));
          return Reflect.apply(member, target, args);
        };
      },
    });
    expect(await load(watched)).toEqual({ status: 'UNCHANGED', revision: 7, files: [], documents: [], findings: [] });
    expect(calls).toEqual(['changes']);
    expect(await store.graphHash(READ)).toBe(before);
  });

  it('change nothing either where the state file is lost, damaged or of another store', async () => {
    await load();
    const before = await store.graphHash(READ);
    await unlink(join(folder, 'state.json'));
    expect(await load()).toMatchObject({ status: 'LOADED', revision: 7, documents: [{ status: 'UNCHANGED' }] });
    await writeFile(join(folder, 'state.json'), '{"revision": 7, "hash": ');
    expect(await load()).toMatchObject({ status: 'LOADED', revision: 7 });
    expect(await store.graphHash(READ)).toBe(before);

    const another = new MemoryStore();
    expect(await load(another)).toMatchObject({ status: 'LOADED', revision: 7 });
    expect(await another.graphHash(READ)).toBe(before);
  });

  it('follow a file that changed, and load no other', async () => {
    await load();
    await replace(pack('regulators.yaml'), 'acronym: BOA', 'acronym: BALA');
    const report = await load();
    expect(report.files).toMatchObject([
      { path: 'packs/small/regulators.yaml', written: { created: 0, changed: 1, retracted: 0 } },
    ]);
    expect(await store.graphHash(READ)).toBe(await fresh());
  });

  it('follow the sources and the counts on which other files depend', async () => {
    await load();
    await replace(pack('memberships.yaml'), 'expected: 1', 'expected: 5');
    expect((await load()).files.map(({ path, written }) => [path, written.changed])).toEqual([
      ['packs/small/bodies.yaml', 1],
      ['packs/small/memberships.yaml', 0],
    ]);
    await replace(pack('sources.yaml'), '2026-02-10', '2026-02-11');
    await load();
    expect(await store.graphHash(READ)).toBe(await fresh());
  });

  it('close what a file no longer holds: rows, names and links', async () => {
    await load();
    await replace(
      pack('regulators.yaml'),
      "  - {function: MONETARY, over: 'area:wide', mark: V, sources: ['src:page']}\n",
      '',
    );
    await replace(
      pack('regulators.yaml'),
      ", {value: Alandbank, kind: FORMER, language: en, mark: V, validTo: {value: '1950', precision: YEAR}}",
      '',
    );
    await replace(pack('memberships.yaml'), "- {id: 'mem:club:bb:1'", "- {id: 'mem:club:bb:2'");
    await load();
    expect(await isOpen('mem:club:bb:1')).toBe(false);
    expect(await isOpen('mem:club:bb:2')).toBe(true);
    expect(await store.graphHash(READ)).toBe(await fresh());
  });

  it('close all that a pack held when the pack goes, and keep the documents', async () => {
    await load();
    await rm(join(folder, 'packs'), { recursive: true });
    const report = await load();
    expect(await isOpen('reg:aa-bank')).toBe(false);
    expect(report.documents).toMatchObject([{ status: 'INGESTED' }]);
    expect(await isOpen(report.documents[0]!.document!.id)).toBe(true);
    const findings = [];
    for await (const finding of store.verify(READ)) findings.push(finding);
    expect(findings).toEqual([]);
  });

  it('are refused whole where a pack is faulty: nothing is written', async () => {
    await load();
    const before = await store.graphHash(READ);
    await replace(pack('jurisdictions.yaml'), 'kind: STATE', 'kind: KINGDOM');
    await replace(pack('bodies.yaml'), 'name: The Club', 'name: The Big Club');
    await expect(load()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await store.graphHash(READ)).toBe(before);
  });

  it('try a refused document again at each start', async () => {
    await writeFile(join(folder, 'documents/broken.txt'), Uint8Array.of(0xff, 0xfe, 0x00));
    expect((await load()).documents).toMatchObject([{ status: 'REFUSED' }, { status: 'INGESTED' }]);
    expect((await load()).documents).toMatchObject([{ status: 'REFUSED' }, { status: 'UNCHANGED' }]);
  });

  it('are loaded where their state cannot be kept, and read again the next time', async () => {
    const stateFile = join(folder, 'nowhere', 'state.json');
    const loadOnce = () => loadSeeds({ store, seedsFolder: folder, stateFile, tool: 'obligraph@test', ...READ });
    expect(await loadOnce()).toMatchObject({ status: 'LOADED', revision: 7 });
    expect(await loadOnce()).toMatchObject({ status: 'LOADED', revision: 7 });
  });

  const posix = process.platform !== 'win32';
  if (!posix) console.warn('Skipped: this system has no named pipes in folders.');
  (posix ? it : it.skip)(
    'are loaded where a pipe stands in the place of their state, which nobody waits for',
    async () => {
      execFileSync('mkfifo', [join(folder, 'state.json')]);
      expect(await load()).toMatchObject({ status: 'LOADED', revision: 7 });
      expect(await load()).toMatchObject({ status: 'UNCHANGED', revision: 7 });
    },
  );

  it('may be no packs and no documents at all', async () => {
    await rm(join(folder, 'packs'), { recursive: true });
    await rm(join(folder, 'documents'), { recursive: true });
    expect(await load()).toMatchObject({ status: 'LOADED', revision: 0, files: [], documents: [] });
  });

  it('tell what takes a while', async () => {
    const lines: string[] = [];
    const stateFile = join(folder, 'state.json');
    await loadSeeds({
      store,
      seedsFolder: folder,
      stateFile,
      tool: 'obligraph@test',
      ...READ,
      onProgress: ({ what, done, total }) => lines.push(`${what} ${done}/${total}`),
    });
    expect(lines).toEqual([
      'reading the packs 0/1',
      'pack:small/jurisdictions 0/6',
      'pack:small/policy-areas 1/6',
      'pack:small/entity-classes 2/6',
      'pack:small/bodies 3/6',
      'pack:small/regulators 4/6',
      'pack:small/memberships 5/6',
      'documents/readout.txt 1/1',
    ]);
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A skeleton of the house with the given modules, cruised as `npm run imports` does it. */
function cruise(modules: Readonly<Record<string, string>>): { status: number | null; said: string } {
  const root = mkdtempSync(join(tmpdir(), 'obligraph-imports-'));
  try {
    for (const file of ['tsconfig.json', '.dependency-cruiser.cjs']) cpSync(file, join(root, file));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    for (const [file, text] of Object.entries(modules)) {
      mkdirSync(dirname(join(root, 'src', file)), { recursive: true });
      writeFileSync(join(root, 'src', file), text);
    }
    const result = spawnSync(process.execPath, [resolve('scripts/imports.mjs')], { cwd: root, encoding: 'utf8' });
    return { status: result.status, said: result.stdout + result.stderr };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const rooms = ['util', 'domain', 'config', 'documents', 'extraction', 'ingestion', 'graphql', 'server', 'cli'];
const house = {
  ...Object.fromEntries(rooms.map((room) => [`${room}/thing.ts`, 'export const thing = 1;'])),
  'graph/GraphStore.ts': 'export interface GraphStore { name: string }',
  'graph/openGraphStore.ts':
    "import { thing } from './sqlite/thing.js'; import { other } from './neo4j/thing.js'; export const open = [thing, other];",
  'graph/sqlite/thing.ts': 'export const thing = 1;',
  'graph/neo4j/thing.ts': "import neo4j from 'neo4j-driver'; export const other = neo4j;",
  'graph/model/thing.ts': "import { createHash } from 'node:crypto'; export const thing = createHash;",
  'graph/plan/thing.ts': "import { parse } from 'graphql'; export const thing = parse;",
};
const importing = (from: string): string => `import { thing } from '${from}'; export const use = thing;`;

describe('npm run imports', () => {
  it('finds nothing in a house that keeps the table', () => {
    const lawful = {
      'documents/reader.ts': importing('../domain/thing.js'),
      'ingestion/road.ts': `${importing('../graph/model/thing.js')} import type { GraphStore } from '../graph/GraphStore.js'; export type S = GraphStore;`,
      'graphql/resolver.ts': importing('../ingestion/thing.js'),
      'server/door.ts': "import { open } from '../graph/openGraphStore.js'; export const use = open;",
      'cli/command.ts': importing('../server/thing.js'),
    };
    expect(cruise({ ...house, ...lawful })).toMatchObject({ status: 0 });
  });

  it('names every import that the table forbids', () => {
    const planted: Record<string, [file: string, text: string]> = {
      'util-looks-only-upstream': ['util/a.ts', importing('../domain/thing.js')],
      'domain-looks-only-upstream': ['domain/b.ts', importing('../graph/model/thing.js')],
      'config-looks-only-upstream': ['config/c.ts', importing('../server/thing.js')],
      'documents-looks-only-upstream': ['documents/d.ts', importing('../extraction/thing.js')],
      'extraction-looks-only-upstream': ['extraction/e.ts', importing('../documents/thing.js')],
      'graph-looks-only-upstream': ['graph/f.ts', importing('../extraction/thing.js')],
      'ingestion-looks-only-upstream': ['ingestion/g.ts', importing('../graph/sqlite/thing.js')],
      'graphql-looks-only-upstream': ['graphql/h.ts', importing('../graph/neo4j/thing.js')],
      'server-looks-only-upstream': ['server/i.ts', importing('../cli/thing.js')],
      'cli-looks-only-upstream': ['cli/j.ts', importing('../extraction/thing.js')],
      'neo4j-driver-lives-in-graph/neo4j/': [
        'server/k.ts',
        "import neo4j from 'neo4j-driver'; export const use = neo4j;",
      ],
      'parse5-lives-in-documents/': ['extraction/l.ts', "import { parse } from 'parse5'; export const use = parse;"],
      'graphql-lives-in-(graph/plan|graphql|server)/': [
        'ingestion/m.ts',
        "import { parse } from 'graphql'; export const use = parse;",
      ],
      'stores-never-meet': ['graph/sqlite/n.ts', importing('../neo4j/thing.js')],
      'plans-know-no-store': ['graph/plan/o.ts', importing('../sqlite/thing.js')],
      'pure-rooms-touch-no-machine': [
        'extraction/p.ts',
        "import { readFileSync } from 'node:fs'; export const use = readFileSync;",
      ],
      'no-circles': ['util/q.ts', "import { r } from './r.js'; export const q = (): unknown => r;"],
      'every-import-resolves': ['util/s.ts', importing('./nowhere.js')],
      'every-room-is-in-the-table': ['attic/t.ts', importing('../util/thing.js')],
    };
    const modules = {
      ...house,
      ...Object.fromEntries(Object.values(planted)),
      'util/r.ts': "import { q } from './q.js'; export const r = (): unknown => q;",
    };
    const { status, said } = cruise(modules);
    expect(status).toBe(1);
    for (const [rule, [file]] of Object.entries(planted)) expect(said).toContain(`error ${rule}: src/${file}`);
  });
});

import { columnOf, edgeColumns, nodeColumns, nodeOrders, type PromotedColumn } from '../database/promotedColumns.js';

/** Raised by one with every numbered step in `database/migrations.ts`; an older binary refuses a newer file. */
export const SCHEMA_VERSION = 1;

/** `ANY` keeps a value as it was bound: numbers stay numbers, text stays text. */
const declared = ({ column, of }: PromotedColumn): string => `${column} ${of === 'key' ? 'TEXT' : 'ANY'}`;

const columns = (promoted: readonly PromotedColumn[]): string =>
  promoted.map((column) => `${declared(column)}, `).join('');

/** All tables of a new file, in the order in which they are made (stores.md §3.1). */
export const CREATE_TABLES: readonly string[] = [
  `CREATE TABLE node(pk INTEGER PRIMARY KEY, id TEXT NOT NULL, kind INTEGER NOT NULL, stands INTEGER NOT NULL,
    recorded_from INTEGER NOT NULL, recorded_to INTEGER, valid_from TEXT, valid_to TEXT, ${columns(nodeColumns)}
    props TEXT NOT NULL, search_name TEXT, search_body TEXT) STRICT`,
  `CREATE TABLE node_past(pk INTEGER PRIMARY KEY, node INTEGER NOT NULL REFERENCES node, recorded_from INTEGER NOT NULL,
    recorded_to INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, ${columns(nodeColumns)}
    props TEXT NOT NULL, search_name TEXT, search_body TEXT, UNIQUE(node, recorded_from)) STRICT`,
  `CREATE TABLE edge(pk INTEGER PRIMARY KEY, id TEXT NOT NULL, type INTEGER NOT NULL, src INTEGER NOT NULL REFERENCES node,
    dst INTEGER NOT NULL REFERENCES node, slot TEXT, period INTEGER NOT NULL, stands INTEGER NOT NULL, recorded_from INTEGER NOT NULL,
    recorded_to INTEGER, valid_from TEXT, valid_to TEXT, ${columns(edgeColumns)}props TEXT NOT NULL, UNIQUE(id, recorded_from)) STRICT`,
  // What open relationships rest on (`supports`, `evidenceIds`): found again when it falls, without reading every edge.
  `CREATE TABLE ground(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT`,
  `CREATE TABLE edge_ground(ground INTEGER NOT NULL REFERENCES ground, edge INTEGER NOT NULL REFERENCES edge,
    PRIMARY KEY(ground, edge)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE text(sha256 TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT`,
  `CREATE TABLE journal(revision INTEGER PRIMARY KEY, operation_id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor TEXT NOT NULL,
    body TEXT NOT NULL, receipt TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
  `CREATE TABLE word(number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT`,
  // Rows by `node.pk`; of past states by `-node_past.pk`. Terms are made by `searchTerms`: this only splits at spaces.
  `CREATE VIRTUAL TABLE search USING fts5(name, body, content='', contentless_delete=1, tokenize='ascii')`,
];

/** What is appended stays as it is. */
export const CREATE_TRIGGERS: ReadonlyMap<string, string> = new Map(
  ['journal', 'text'].flatMap((table) =>
    ['UPDATE', 'DELETE'].map((verb): [string, string] => {
      const name = `${table}_refuses_${verb.toLowerCase()}`;
      const words = `Rows of ${table} are neither changed nor deleted.`;
      return [name, `CREATE TRIGGER ${name} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, '${words}'); END`];
    }),
  ),
);

/** The index that a scan of a kind walks in the order of a key, narrowed by an equal term if there is one. */
export const orderIndex = (key: string, equal?: string): string =>
  `node_by_${equal === undefined ? '' : `${columnOf(equal)}_and_`}${columnOf(key)}`;

/** All indexes, by name. What the model orders by has one for each key and pair; they are compared on every open. */
export const CREATE_INDEXES: ReadonlyMap<string, string> = new Map(
  [
    'UNIQUE INDEX node_id ON node(id)',
    'INDEX node_kind ON node(kind) WHERE stands = 1',
    'UNIQUE INDEX edge_open ON edge(id) WHERE recorded_to IS NULL',
    'INDEX edge_out ON edge(src, type, dst) WHERE stands = 1',
    'INDEX edge_in ON edge(dst, type, src) WHERE stands = 1',
    'INDEX edge_out_was ON edge(src, type, dst) WHERE stands = 0',
    'INDEX edge_in_was ON edge(dst, type, src) WHERE stands = 0',
    ...nodeOrders.flatMap(({ key, with: names }) => [
      `INDEX ${orderIndex(key)} ON node(kind, ${columnOf(key)}) WHERE stands = 1 AND ${columnOf(key)} IS NOT NULL`,
      ...names.map(
        (name) =>
          `INDEX ${orderIndex(key, name)} ON node(kind, ${columnOf(name)}, ${columnOf(key)}) WHERE stands = 1 AND ${columnOf(key)} IS NOT NULL`,
      ),
    ]),
  ].map((text): [string, string] => [/INDEX (\w+)/.exec(text)?.[1] ?? text, `CREATE ${text}`]),
);

/** Columns that a table of the file has. */
export const columnsOf = (table: 'node' | 'node_past' | 'edge'): string => `PRAGMA table_info(${table})`;
export const addColumn = (table: 'node' | 'node_past' | 'edge', column: PromotedColumn): string =>
  `ALTER TABLE ${table} ADD COLUMN ${declared(column)}`;

export const MADE_OBJECTS = `SELECT name, type, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite@_%' ESCAPE '@' AND sql IS NOT NULL`;
export const dropIndex = (name: string): string => `DROP INDEX "${name.replaceAll('"', '""')}"`;

export const WORDS = 'SELECT number, word FROM word';
export const ADD_WORD = 'INSERT INTO word(word) VALUES (?1)';

import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Actor, ChangeSet, Origin, Receipt } from '../domain/ChangeSet.js';
import type { Finding } from '../domain/Finding.js';
import { kindOfId, type Id } from '../domain/Id.js';
import { RULESET_VERSION } from '../extraction/rulesetVersion.js';
import type { GraphStore, Read } from '../graph/GraphStore.js';
import { sha256 } from '../util/sha256.js';
import { heldSeedIds } from './heldRecords.js';
import { documentPaths } from './documentPaths.js';
import type { IngestReport } from './IngestReport.js';
import type { LoadedPacks, LoadedTopic } from './loadPacks.js';
import { readPackFiles, type PackFile } from './packs/readPackFiles.js';
import { readSeedState, writeSeedState, type SeedState } from './seedState.js';

/** Another way of turning rows into records gets another number, so that every file is loaded anew. */
const LOADER_VERSION = '1';

/** Nobody asked for the first load but the program itself. */
const ACTOR: Actor = { id: 'obligraph', kind: 'SOFTWARE' };

/** Kinds whose records come from packs; Name comes with its owner. */
const SEED_KINDS = [
  'EntityClass',
  'InternationalBody',
  'Jurisdiction',
  'Membership',
  'Name',
  'PolicyArea',
  'Regulator',
];

/** One step of a load that takes a while. */
export interface SeedProgress {
  /** `reading the packs`, `pack:core/bodies`, or a document's path. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

export interface SeedOptions {
  readonly store: GraphStore;
  /** Holds `packs/` and `documents/`. */
  readonly seedsFolder: string;
  /** A cache in the data folder that tells what was loaded; safe to delete. */
  readonly stateFile: string;
  /** `name@version` of the program. */
  readonly tool: string;
  readonly signal: AbortSignal;
  /** For each read and write of the store. */
  readonly deadlineMs: number;
  readonly onProgress?: (progress: SeedProgress) => void;
}

/** What one pack file led to. */
export interface SeedFileReport {
  readonly path: string;
  readonly rows: number;
  readonly written: Pick<Receipt, 'created' | 'changed' | 'retracted' | 'unchanged'>;
}

/** What a start loaded. Nothing changed: no file was parsed and nothing was written. */
export interface SeedReport {
  readonly status: 'LOADED' | 'UNCHANGED';
  /** The revision in which the seeds stand. */
  readonly revision: number;
  readonly files: readonly SeedFileReport[];
  readonly documents: readonly IngestReport[];
  /** Rows that could not be linked. */
  readonly findings: readonly Finding[];
}

/**
 * Brings the graph to what `seeds/` holds: packs first, then the documents, by the same road as any document. Reads only
 * hashes where nothing changed since the last load; else one ChangeSet for each topic file that changed, or that depends on
 * one, and one more for what the packs no longer hold. Loading again changes nothing. Throws `BAD_USER_INPUT` with
 * every fault of the packs before anything is written.
 */
export async function loadSeeds(options: SeedOptions): Promise<SeedReport> {
  const { store, seedsFolder, stateFile, signal, deadlineMs } = options;
  const read: Read = { signal, deadlineMs };
  const packFiles = await readPackFiles(join(seedsFolder, 'packs'));
  const files = new Map([
    ...packFiles.map((file) => [`packs/${file.path}`, file.sha256] as const),
    ...(await documentHashes(seedsFolder)),
  ]);
  const madeBy = `${options.tool} loader@${LOADER_VERSION} ruleset@${RULESET_VERSION}`;
  const before = await readSeedState(stateFile, store, read);
  const state = before?.madeBy === madeBy ? before : null;
  if (state && sameFiles(state, files)) {
    return { status: 'UNCHANGED', revision: state.revision, files: [], documents: [], findings: [] };
  }

  options.onProgress?.({ what: 'reading the packs', done: 0, total: 1 });
  const { convertPacks } = await import('./loadPacks.js'); // an unchanged start has no use for it, nor for extraction
  const packs = convertPacks(packFiles);
  const loaded = await loadTopics(packs, changedPaths(packFiles, state), options, read);
  await dropUnwanted(packs, packFiles, state, options, read);
  // Names and areas may have changed too, so every document is read anew; what comes out alike changes nothing.
  const documents = await ingestDocuments(packs, options);

  const { revision, hash } = await store.ready();
  const refused = new Set(
    documents.filter(({ status }) => status === 'REFUSED').map(({ source }) => seedPath(seedsFolder, source)),
  );
  const done = [...files].filter(([path]) => !refused.has(path));
  if (revision > 0) await writeSeedState(stateFile, { revision, hash, madeBy, files: Object.fromEntries(done) });
  return { status: 'LOADED', revision, files: loaded.files, documents, findings: loaded.findings };
}

const sameFiles = (state: SeedState, files: ReadonlyMap<string, string>): boolean =>
  Object.keys(state.files).length === files.size && [...files].every(([path, hash]) => state.files[path] === hash);

const seedPath = (seedsFolder: string, path: string): string => relative(seedsFolder, path).split(sep).join('/');

/** The folder of documents, or nothing where there is none. */
async function documentFolders(seedsFolder: string): Promise<readonly string[]> {
  const entries = await readdir(seedsFolder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && entry.name === 'documents')
    .map(({ name }) => join(seedsFolder, name));
}

async function documentHashes(seedsFolder: string): Promise<readonly (readonly [string, string])[]> {
  const documents = await documentPaths(await documentFolders(seedsFolder));
  const paths = [
    ...new Set(documents.flatMap(({ path, factsPath }) => (factsPath === null ? [path] : [path, factsPath]))),
  ];
  const hashed = paths.map(async (path) => {
    try {
      return [[seedPath(seedsFolder, path), sha256(await readFile(path))] as const];
    } catch {
      // A file that cannot be read: ingest says so.
      return [];
    }
  });
  return (await Promise.all(hashed)).flat();
}

/** Paths of pack files that the last load did not see as they are now; all of them where it is not known. */
function changedPaths(files: readonly PackFile[], state: SeedState | null): ReadonlySet<string> {
  return new Set(files.filter((file) => state?.files[`packs/${file.path}`] !== file.sha256).map(({ path }) => path));
}

async function loadTopics(
  packs: LoadedPacks,
  changed: ReadonlySet<string>,
  options: SeedOptions,
  read: Read,
): Promise<Pick<SeedReport, 'files' | 'findings'>> {
  const due = packs.files.filter(({ path, readsAlso }) => [path, ...readsAlso].some((input) => changed.has(input)));
  const files: SeedFileReport[] = [];
  for (const topic of due) {
    options.onProgress?.({ what: topic.support, done: files.length, total: due.length });
    const {
      created,
      changed: altered,
      retracted,
      unchanged,
    } = await options.store.write(topicChangeSet(topic, options), read);
    files.push({
      path: `packs/${topic.path}`,
      rows: topic.rows,
      written: { created, changed: altered, retracted, unchanged },
    });
  }
  return { files, findings: due.flatMap(({ findings }) => findings) };
}

/** The file's records; its support falls first, so links that it no longer gives close. */
function topicChangeSet({ path, support, nodes, edges }: LoadedTopic, options: SeedOptions): ChangeSet {
  return { ...seedChangeSet(`Load packs/${path}`, options), nodes, edges, withdraw: [support] };
}

/** Closes what came from packs and is in none of them any more. */
async function dropUnwanted(
  packs: LoadedPacks,
  packFiles: readonly PackFile[],
  state: SeedState | null,
  options: SeedOptions,
  read: Read,
): Promise<void> {
  const wanted = new Set<Id>(packs.files.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const retract = (await heldSeedIds(options.store, SEED_KINDS, read)).filter(
    (id) => !wanted.has(id) && SEED_KINDS.includes(kindOfId(id)),
  );
  const present = new Set(packFiles.map(({ path }) => `packs/${path}`));
  const gone = Object.keys(state?.files ?? {}).filter((path) => path.startsWith('packs/') && !present.has(path));
  const withdraw = gone.map((path) => `pack:${path.slice('packs/'.length).replace(/\.yaml$/, '')}`);
  if (retract.length === 0 && withdraw.length === 0) return;
  await options.store.write(
    { ...seedChangeSet('Drop what the packs no longer hold', options), retract, withdraw },
    read,
  );
}

function seedChangeSet(reason: string, { tool }: SeedOptions): ChangeSet {
  const origin: Origin = { door: 'START', tool };
  const empty = { expects: [], nodes: [], edges: [], retract: [], withdraw: [], texts: [] };
  return { operationId: randomUUID(), actor: ACTOR, reason, origin, ...empty };
}

async function ingestDocuments({ reference }: LoadedPacks, options: SeedOptions): Promise<readonly IngestReport[]> {
  const { store, seedsFolder, tool, signal, deadlineMs, onProgress } = options;
  const { ingestPaths } = await import('./ingestPaths.js');
  return ingestPaths(await documentFolders(seedsFolder), {
    store,
    reference,
    actor: ACTOR,
    origin: { door: 'START', tool },
    signal,
    deadlineMs,
    onReport: ({ source }, done, total) => onProgress?.({ what: seedPath(seedsFolder, source), done, total }),
  });
}

import { basename } from 'node:path';
import { parseEdtf } from '../domain/edtf.js';
import { BadUserInputError } from '../domain/errors.js';
import { LIMITS } from '../domain/limits.js';
import { ObligraphError } from '../domain/ObligraphError.js';
import { mergeFacts, parseFactsFile, type DocumentFacts } from './DocumentFacts.js';
import { documentPaths, isYaml, type DocumentPath } from './documentPaths.js';
import { ingest, type IngestOptions } from './ingest.js';
import { refusal, type IngestReport } from './IngestReport.js';
import { fileFault, readDocumentFile } from './readDocumentFile.js';

/** What holds for a whole run. */
export interface IngestPathsOptions extends IngestOptions {
  /** Facts said for every document of the run; they win over the files beside the documents. */
  readonly facts?: DocumentFacts;
  /** Called after each document, in order. */
  readonly onReport?: (report: IngestReport, done: number, total: number) => void;
}

/**
 * Takes in files, and folders with all that lies in them: by `versionDate`, then path, so that versions enter oldest
 * first. A file `NAME.yaml` beside a document is its facts. One refused document does not stop the others. Throws where
 * the store cannot serve, or the time ran out; what was reported by then stands, and a second run changes none of it.
 */
export async function ingestPaths(
  paths: readonly string[],
  options: IngestPathsOptions,
): Promise<readonly IngestReport[]> {
  const { facts: said = {}, onReport } = options;
  const found = await documentPaths(paths);
  const prepared: Prepared[] = [];
  for (const document of found) prepared.push(await prepare(document, said));
  prepared.sort((a, b) => compare(a.order, b.order) || compare(a.path, b.path));
  const known = knownInstruments(prepared);
  const run = new Set<string>();
  const reports: IngestReport[] = [];
  // One after another: the order is part of the promise, and the store writes one at a time anyway.
  for (const document of prepared) {
    const report = document.facts
      ? await ingestPath(document.path, withKnownInstrument(document.facts, known), { ...options, run })
      : refusal(document.path, document.error);
    reports.push(report);
    onReport?.(report, reports.length, prepared.length);
  }
  return reports;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Prepared = { readonly path: string; readonly order: string } & (
  | { readonly facts: DocumentFacts; readonly error?: undefined }
  | { readonly facts: null; readonly error: ObligraphError }
);

/** A document's facts and its place in the run: undated texts first, since they supersede nothing. */
async function prepare({ path, factsPath, fault }: DocumentPath, said: DocumentFacts): Promise<Prepared> {
  try {
    if (fault !== null) throw fileFault(fault, path);
    if (isYaml(path))
      throw new BadUserInputError('It says facts about a document, but none of that name lies beside it.');
    const beside = factsPath === null ? {} : await readFacts(factsPath);
    const facts = mergeFacts(beside, said);
    const dated = facts.versionDate ?? facts.publishedOn;
    return { path, facts, order: (dated === undefined ? null : parseEdtf(dated))?.first ?? '' };
  } catch (error) {
    if (!(error instanceof ObligraphError)) throw error;
    return { path, facts: null, error, order: '' };
  }
}

type InstrumentFacts = NonNullable<DocumentFacts['instrument']>;

/** What the run says of each instrument that it names, the first document first: each of its documents is read by all of it. */
function knownInstruments(prepared: readonly Prepared[]): ReadonlyMap<string, InstrumentFacts> {
  const known = new Map<string, InstrumentFacts>();
  for (const { facts } of prepared) {
    const said = facts?.instrument;
    if (said?.id !== undefined) known.set(said.id, { ...said, ...known.get(said.id) });
  }
  return known;
}

function withKnownInstrument(facts: DocumentFacts, known: ReadonlyMap<string, InstrumentFacts>): DocumentFacts {
  const said = facts.instrument;
  return said?.id === undefined ? facts : { ...facts, instrument: { ...known.get(said.id), ...said } };
}

/** The facts in a file; a fault of the file itself is named as one of the facts, not of the document. */
async function readFacts(path: string): Promise<DocumentFacts> {
  let bytes: Uint8Array;
  try {
    bytes = await readDocumentFile(path, LIMITS.factsBytes);
  } catch (error) {
    if (!(error instanceof ObligraphError)) throw error;
    throw new BadUserInputError(`Its facts in ${path} cannot be used. ${error.message}`, { cause: error });
  }
  return parseFactsFile(bytes, path);
}

async function ingestPath(path: string, facts: DocumentFacts, options: IngestOptions): Promise<IngestReport> {
  let bytes: Uint8Array;
  try {
    bytes = await readDocumentFile(path);
  } catch (error) {
    if (!(error instanceof ObligraphError)) throw error;
    return refusal(path, error);
  }
  return ingest({ path, fileName: basename(path), bytes, facts }, options);
}

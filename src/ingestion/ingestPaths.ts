import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseEdtf } from '../domain/edtf.js';
import { BadUserInputError, DocumentRefusedError, NotFoundError } from '../domain/errors.js';
import { LIMITS } from '../domain/limits.js';
import { ObligraphError } from '../domain/ObligraphError.js';
import { mergeFacts, parseFactsFile, type DocumentFacts } from './DocumentFacts.js';
import { documentPaths, isYaml, type DocumentPath } from './documentPaths.js';
import { fileErrorCode } from './fileErrorCode.js';
import { ingest, type IngestOptions } from './ingest.js';
import { refusal, type IngestReport } from './IngestReport.js';

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
  const prepared = await Promise.all(found.map((document) => prepare(document, said)));
  prepared.sort((a, b) => compare(a.order, b.order) || compare(a.path, b.path));
  const reports: IngestReport[] = [];
  // One after another: the order is part of the promise, and the store writes one at a time anyway.
  for (const document of prepared) {
    const report = document.facts
      ? await ingestPath(document.path, document.facts, options)
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
async function prepare({ path, factsPath }: DocumentPath, said: DocumentFacts): Promise<Prepared> {
  try {
    if (isYaml(path))
      throw new BadUserInputError(`${path} says facts about a document, but none of that name lies beside it.`);
    const beside = factsPath === null ? {} : parseFactsFile(await readFile(factsPath, 'utf8'), factsPath);
    const facts = mergeFacts(beside, said);
    const dated = facts.versionDate ?? facts.publishedOn;
    return { path, facts, order: (dated === undefined ? null : parseEdtf(dated))?.first ?? '' };
  } catch (error) {
    return { path, facts: null, error: asRefusal(error, path), order: '' };
  }
}

async function ingestPath(path: string, facts: DocumentFacts, options: IngestOptions): Promise<IngestReport> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    // Before a byte is read: a file of gigabytes must not fill the memory first.
    if (size > LIMITS.uploadBytes) {
      throw new DocumentRefusedError(
        'PAYLOAD_TOO_LARGE',
        `${path} has ${size} bytes; at most ${LIMITS.uploadBytes} are read.`,
      );
    }
    bytes = await readFile(path);
  } catch (error) {
    return refusal(path, asRefusal(error, path));
  }
  return ingest({ path, fileName: basename(path), bytes, facts }, options);
}

function asRefusal(error: unknown, path: string): ObligraphError {
  if (error instanceof ObligraphError) return error;
  const code = fileErrorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new NotFoundError(`There is no file ${path}.`);
  if (code === 'EACCES' || code === 'EPERM')
    return new BadUserInputError(`${path} may not be read by this user.`, { cause: error });
  if (code !== null) return new BadUserInputError(`${path} cannot be read (${code}).`, { cause: error });
  throw error;
}

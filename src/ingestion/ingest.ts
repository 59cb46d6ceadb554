import { randomUUID } from 'node:crypto';
import type { Actor, Origin } from '../domain/ChangeSet.js';
import { documentId } from '../domain/documentIds.js';
import { ERROR_CODES } from '../domain/errorCodes.js';
import { ConflictError } from '../domain/errors.js';
import type { Id } from '../domain/Id.js';
import { ObligraphError } from '../domain/ObligraphError.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import type { GraphStore, Read } from '../graph/GraphStore.js';
import { addedStates } from './changeSets/addedStates.js';
import type { DocumentFacts } from './DocumentFacts.js';
import { documentChangeSet } from './documentChangeSet.js';
import { endsOf, expectations, formerRecords, judged, natureOf, requireHeld } from './documentContext.js';
import { readSource, type ExtractedFile, type SourceFile } from './extractFile.js';
import { heldDocument, heldInstruments, heldNodes, type HeldInstrument } from './heldRecords.js';
import { ingestReport, refusal, type IngestReport } from './IngestReport.js';
import { readBefore } from './instrumentState.js';
import { publisherStates } from './publisherStates.js';
import { isSameSource } from './sources.js';
import { understandCall } from './understandCall.js';

/** A document and what is said about it. */
export interface IngestSource extends SourceFile {
  readonly facts: DocumentFacts;
}

/** Where the road leads, and on whose behalf. */
export interface IngestOptions {
  readonly store: GraphStore;
  readonly reference: ReferenceNames;
  readonly actor: Actor;
  readonly origin: Origin;
  readonly signal: AbortSignal;
  /** For each read and write of the store. */
  readonly deadlineMs: number;
  /**
   * Which sources have given which texts in this run. Of two files that say different things of one text for one source
   * the first is kept, or each run would change both again; a later run may correct what it says.
   */
  readonly run?: Set<string>;
}

/** Others may write between our look and our write: then we look again, this often. */
const ATTEMPTS = 3;

/**
 * The one road from a file to the graph: one document is one ChangeSet. A document that cannot be taken in is reported as
 * REFUSED, with the code that says why, and leaves no trace. Throws where the store cannot serve, or the time ran out.
 */
export async function ingest(source: IngestSource, options: IngestOptions): Promise<IngestReport> {
  try {
    const canonical = await readSource(source, source.facts, options);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await write(source, canonical, options);
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
      }
    }
  } catch (error) {
    if (error instanceof ObligraphError && ERROR_CODES[error.code].exit === 2) return refusal(nameOf(source), error);
    throw error;
  }
}

const nameOf = ({ path, fileName }: SourceFile): string => path ?? fileName;

/** One look at the graph, and one write of what the call comes to. Throws `CONFLICT` where another wrote between the two. */
async function write(
  source: IngestSource,
  canonical: ExtractedFile['canonical'],
  options: IngestOptions,
): Promise<IngestReport> {
  const { store, reference, actor, origin, signal, deadlineMs, run } = options;
  const read: Read = { signal, deadlineMs };
  const { facts: said } = source;
  const id = documentId(canonical.textSha256);
  const document = await heldDocument(store, id, read);
  const instruments = await heldInstruments(store, [said.instrument?.id, document?.instrument], id, read);
  const instrumentOf = (of: Id | null | undefined): HeldInstrument | null => (of && instruments.get(of)) || null;
  const call = understandCall({ said, canonical, document, instrumentOf, reference, run });
  const { extracted, publications, own, isSilent, adds, named, beside } = call;

  const ends = await heldNodes(store, endsOf(extracted, said), read);
  requireHeld(extracted, said, ends);
  const publishers = publisherStates(publications, said, ends);
  const { issuer } = extracted.facts.instrument;
  const states = documentChangeSet(extracted, {
    revision: document?.revision ?? null,
    otherPublications: (document?.publications ?? []).filter(
      (one) => !publications.some((each) => isSameSource(one, each)),
    ),
    file: call.file,
    publishers: publishers.states,
    named,
    expects: expectations({ publications, publishers: publishers.states, named: [named, beside], ends, instrumentOf }),
    formerRecords: await formerRecords(store, document, own, read),
    keep: document ? await judged(store, extracted, read) : new Set(),
    held: new Set(ends.keys()),
    issuerNature: issuer === null ? null : natureOf(ends.get(issuer)),
    issuerOfUnion: issuer !== null && reference.jurisdictionOf.get(issuer) === 'jur:eu',
  });
  const { findings, ...changes } = adds
    ? addedStates(states, { document: id, publications: isSilent ? [] : own, publishers: publishers.states, beside })
    : states;
  const { extraction } = extracted;
  const receipt = await store.write(
    {
      ...changes,
      operationId: randomUUID(),
      actor,
      reason: `Ingest ${source.fileName}`,
      origin: { ...origin, rulesetVersion: extraction.rulesetVersion },
    },
    read,
  );
  run?.add(call.runKey);
  const all = [
    ...extraction.findings,
    ...extracted.facts.findings,
    ...call.findings,
    ...[named, beside].flatMap((state) => [
      ...(state?.findings ?? []),
      ...readBefore(state, state && instrumentOf(state.id)),
    ]),
    ...call.issuerFindings,
    ...publishers.findings,
    ...findings,
  ];
  return ingestReport(nameOf(source), extracted, states, receipt, all);
}

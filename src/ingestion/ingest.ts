import { randomUUID } from 'node:crypto';
import type { Actor, Origin } from '../domain/ChangeSet.js';
import { documentId, localInstrumentId } from '../domain/documentIds.js';
import { ERROR_CODES } from '../domain/errorCodes.js';
import { ConflictError } from '../domain/errors.js';
import type { Extraction } from '../domain/Extraction.js';
import type { Id } from '../domain/Id.js';
import { ObligraphError } from '../domain/ObligraphError.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import { instrumentKindOf } from '../domain/registerOfKind.js';
import type { InstrumentKind } from '../domain/vocabularies.js';
import type { GraphStore, Read } from '../graph/GraphStore.js';
import { addedStates } from './changeSets/addedStates.js';
import type { DocumentFacts } from './DocumentFacts.js';
import { documentChangeSet } from './documentChangeSet.js';
import { endsOf, expectations, formerRecords, judged, natureOf, requireHeld } from './documentContext.js';
import { extractText, readSource, type ExtractedFile, type SourceFile } from './extractFile.js';
import { heldDocument, heldInstruments, heldNodes, type HeldInstrument } from './heldRecords.js';
import { ingestReport, refusal, type IngestReport } from './IngestReport.js';
import {
  asRecorded,
  instrumentState,
  keptIssuer,
  readBefore,
  withHeldInstrument,
  type InstrumentState,
} from './instrumentState.js';
import { publisherStates } from './publisherStates.js';
import { resolveFacts, publicationContext, type ResolvedFacts } from './resolveFacts.js';
import { resolvePublications } from './resolvePublications.js';
import { bestSource, isSameSource, sourceName } from './sources.js';
import { takeCall } from './takeCall.js';

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

async function write(
  source: IngestSource,
  canonical: ExtractedFile['canonical'],
  options: IngestOptions,
): Promise<IngestReport> {
  const { store, reference, actor, origin, signal, deadlineMs } = options;
  const read: Read = { signal, deadlineMs };
  const { facts: said } = source;
  const id = documentId(canonical.textSha256);
  const local = localInstrumentId(canonical.textSha256);
  const document = await heldDocument(store, id, read);
  const instruments = await heldInstruments(store, [said.instrument?.id, document?.instrument], id, read);
  const instrumentOf = (of: Id | null | undefined): HeldInstrument | null => (of && instruments.get(of)) || null;

  // The text as this call alone would read it: what other sources said of it must not tell who this one is.
  const guidedAlone = withHeldInstrument(said, local, instrumentOf(said.instrument?.id));
  const alone = once(() => extractGuided(canonical, guidedAlone, said, reference));
  const isSilent = said.publisher === undefined && said.sourceUrl === undefined && said.alsoPublished === undefined;
  const held = document?.publications ?? [];
  const own = isSilent
    ? resolvePublications(said, { issuer: null, readOn: null, held })
    : resolvePublications(said, publicationContext(guidedAlone, alone(), held));
  const runKey = `${id} ${sourceName(bestSource(own) ?? own[0])}`;
  const call = { said, own, canonical, isRepeated: options.run?.has(runKey) ?? false };
  const taken = takeCall(call, document, instrumentOf(document?.instrument));
  const adds = taken.standing === 'ADDS';

  const guided = withHeldInstrument(taken.facts, local, instrumentOf(taken.facts.instrument?.id));
  const extraction = taken.facts === said ? alone() : extractGuided(canonical, guided, said, reference);
  const described = bestSource(held);
  const publications =
    adds && isSilent && described
      ? ([described] as const)
      : isSilent
        ? resolvePublications(said, publicationContext(guided, extraction, held))
        : own;
  const resolved = resolveFacts({ ...taken, facts: guided, canonical, extraction, publications });
  const stateOf = (of: Id | undefined, guess: () => InstrumentKind, says: boolean): InstrumentState | null =>
    of === undefined || of === local
      ? null
      : instrumentState(of, says ? said.instrument : undefined, guess, instrumentOf(of));
  const speaks = !adds && (said.instrument?.id ?? guided.instrument?.id) === guided.instrument?.id;
  const named = stateOf(guided.instrument?.id, () => resolved.instrument.kind, speaks);
  // What a call that only adds says of an instrument goes to that one's own record all the same.
  const beside =
    !adds || said.genre === 'REFERENCE'
      ? null
      : stateOf(said.instrument?.id, () => instrumentKindOf(alone().register), true);
  const { instrument, findings: kept } = keptIssuer(resolved.instrument, named && instrumentOf(named.id));
  const facts: ResolvedFacts = { ...resolved, instrument: named ? asRecorded(instrument, named) : instrument };
  const extracted: ExtractedFile = { canonical, extraction, facts };

  const ends = await heldNodes(store, endsOf(extracted, said), read);
  requireHeld(extracted, said, ends);
  const publishers = publisherStates(facts.publications, said, ends);
  const issuer = facts.instrument.issuer;
  const states = documentChangeSet(extracted, {
    revision: document?.revision ?? null,
    otherPublications: held.filter((one) => !publications.some((each) => isSameSource(one, each))),
    file: taken.file,
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
  options.run?.add(runKey);
  const all = [
    ...extraction.findings,
    ...facts.findings,
    ...taken.findings,
    ...[named, beside].flatMap((state) => [
      ...(state?.findings ?? []),
      ...readBefore(state, state && instrumentOf(state.id)),
    ]),
    ...kept,
    ...publishers.findings,
    ...findings,
  ];
  return ingestReport(nameOf(source), extracted, states, receipt, all);
}

/**
 * Reads the text as its held instrument asks, where the text itself would be taken for another kind: a news text makes a
 * READOUT, and must be read as news again, not as the readout that its instrument is.
 */
function extractGuided(
  canonical: ExtractedFile['canonical'],
  guided: DocumentFacts,
  said: DocumentFacts,
  reference: ReferenceNames,
): Extraction {
  const kind = guided.instrument?.kind;
  if (kind === undefined || kind === said.instrument?.kind || guided.register !== undefined) {
    return extractText(canonical, guided, reference);
  }
  const { kind: _, ...instrument } = guided.instrument ?? {};
  const asItSeems = extractText(canonical, { ...guided, instrument }, reference);
  return instrumentKindOf(asItSeems.register) === kind ? asItSeems : extractText(canonical, guided, reference);
}

/** Work that is done at most once, and only where it is asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

import { randomUUID } from 'node:crypto';
import type { Actor, Origin } from '../domain/ChangeSet.js';
import { directiveId, documentId, localInstrumentId } from '../domain/documentIds.js';
import { ERROR_CODES } from '../domain/errorCodes.js';
import { ConflictError, NotFoundError } from '../domain/errors.js';
import type { Id } from '../domain/Id.js';
import type { Extraction } from '../domain/Extraction.js';
import { ObligraphError } from '../domain/ObligraphError.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import { instrumentKindOf } from '../domain/registerOfKind.js';
import { LEGAL_NATURE_VALUES } from '../domain/vocabularies.js';
import type { GraphStore, Read } from '../graph/GraphStore.js';
import { targetsOf } from './changeSets/directiveLinks.js';
import type { DocumentFacts } from './DocumentFacts.js';
import { documentChangeSet, type HeldContext } from './documentChangeSet.js';
import { extractText, readSource, type ExtractedFile, type SourceFile } from './extractFile.js';
import { heldDocument, heldInstrument, heldNodes, type HeldDocument, type HeldNode } from './heldRecords.js';
import { ingestReport, refusal, type IngestReport } from './IngestReport.js';
import {
  keepHeldInstrument,
  otherPublications,
  publisherFindings,
  withHeldDocument,
  withHeldInstrument,
} from './mergeHeld.js';
import { resolveFacts } from './resolveFacts.js';

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
  const id = documentId(canonical.textSha256);
  const document = await heldDocument(store, id, read);
  const known = withHeldDocument(source.facts, document);
  const instrument = known.instrument?.id ? await heldInstrument(store, known.instrument.id, id, read) : null;
  const guided = withHeldInstrument(known, instrument);

  const extraction = extractGuided(canonical, guided, known, reference);
  const resolved = resolveFacts(guided, canonical, extraction, source.fileName);
  const kept = keepHeldInstrument(resolved.instrument, source.facts.instrument, instrument);
  const facts = { ...resolved, instrument: kept.instrument };
  const extracted: ExtractedFile = { canonical, extraction, facts };

  const held = await heldNodes(store, endsOf(extracted, source.facts), read);
  requireHeld(extracted, source.facts, held);
  const issuer = facts.instrument.issuer;
  const states = documentChangeSet(extracted, {
    documentHeld: document !== null,
    otherPublications: otherPublications(facts, document),
    formerRecords: formerRecords(document, canonical.textSha256),
    keep: document ? await judged(store, extracted, read) : new Set(),
    held: new Set(held.keys()),
    issuerNature: issuer === null ? null : natureOf(held.get(issuer)),
    issuerOfUnion: issuer !== null && reference.jurisdictionOf.get(issuer) === 'jur:eu',
  });
  const { findings, ...changes } = states;
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
  const differing = publisherFindings(source.facts, held);
  const all = [...extraction.findings, ...facts.findings, ...kept.findings, ...differing, ...findings];
  return ingestReport(nameOf(source), extracted, states, receipt, all);
}

/**
 * Reads the text as its held instrument asks, where the text itself would be taken for another kind: a news text makes a
 * READOUT, and must be read as news again, not as the readout that its instrument is.
 */
function extractGuided(
  canonical: ExtractedFile['canonical'],
  guided: DocumentFacts,
  known: DocumentFacts,
  reference: ReferenceNames,
): Extraction {
  const kind = guided.instrument?.kind;
  if (kind === undefined || kind === known.instrument?.kind || guided.register !== undefined) {
    return extractText(canonical, guided, reference);
  }
  const { kind: _, ...instrument } = guided.instrument ?? {};
  const asItSeems = extractText(canonical, { ...guided, instrument }, reference);
  return instrumentKindOf(asItSeems.register) === kind ? asItSeems : extractText(canonical, guided, reference);
}

/** Everything that the document's links may lead to or come from. */
function endsOf({ extraction, facts }: ExtractedFile, said: DocumentFacts): readonly Id[] {
  const { instrument, publications } = facts;
  return [
    instrument.id,
    ...(instrument.issuer ? [instrument.issuer] : []),
    ...(said.instrument?.issuer ? [said.instrument.issuer] : []),
    ...publications.map(({ publisher }) => publisher),
    ...extraction.directives.flatMap(targetsOf),
  ];
}

/** Whom the facts name by an id alone the graph must hold; only a publisher can be made here, from a name and a kind. */
function requireHeld({ facts }: ExtractedFile, said: DocumentFacts, held: ReadonlyMap<Id, HeldNode>): void {
  const unknown = facts.publications.filter(({ publisher, created }) => !created && !held.has(publisher));
  if (unknown.length > 0) {
    const ids = unknown.map(({ publisher }) => publisher).join(', ');
    throw new NotFoundError(
      `The graph holds no publisher ${ids}. Say { id, name, kind } to make a new one, or correct the id.`,
    );
  }
  const issuer = said.instrument?.issuer;
  if (issuer !== undefined && !held.has(issuer)) {
    throw new NotFoundError(`The graph holds no issuer ${issuer}. Correct the id, or load a pack that has it.`);
  }
}

/** What an earlier ingest of this text made: it falls unless it is wanted again. */
function formerRecords(document: HeldDocument | null, sha256: string): readonly Id[] {
  if (!document) return [];
  const local = localInstrumentId(sha256);
  return [...document.records, ...(document.instrument === local ? [local] : [])];
}

/** Statements that a person has judged or corrected: extraction does not write over them. */
async function judged(
  store: GraphStore,
  { canonical, extraction }: ExtractedFile,
  read: Read,
): Promise<ReadonlySet<Id>> {
  const ids = extraction.directives.map((directive) => directiveId(canonical.textSha256, directive));
  const histories = await store.history(ids, read);
  return new Set(
    ids.filter((id) => {
      const now = histories.get(id)?.find(({ recordedTo }) => recordedTo === null);
      return now !== undefined && (now.properties.method !== 'RULE' || now.properties.reviewState !== 'EXTRACTED');
    }),
  );
}

function natureOf(issuer: HeldNode | undefined): HeldContext['issuerNature'] {
  if (issuer?.kind === 'InternationalBody') return 'BODY';
  return LEGAL_NATURE_VALUES.find((nature) => nature === issuer?.properties.legalNature) ?? null;
}

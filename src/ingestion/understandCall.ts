import type { CanonicalText } from '../domain/CanonicalText.js';
import { documentId, localInstrumentId } from '../domain/documentIds.js';
import type { Extraction } from '../domain/Extraction.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import { instrumentKindOf } from '../domain/registerOfKind.js';
import type { InstrumentKind } from '../domain/vocabularies.js';
import type { DocumentFile } from './changeSets/sourceStates.js';
import type { DocumentFacts } from './DocumentFacts.js';
import { extractText, type ExtractedFile } from './extractFile.js';
import type { HeldDocument, HeldInstrument } from './heldRecords.js';
import {
  asRecorded,
  instrumentState,
  keptIssuer,
  withHeldInstrument,
  type InstrumentState,
} from './instrumentState.js';
import { publicationContext, resolveFacts } from './resolveFacts.js';
import { resolvePublications, type ResolvedPublications } from './resolvePublications.js';
import { bestSource, sourceName } from './sources.js';
import { takeCall } from './takeCall.js';

/** A call about a text, and what the graph holds that bears on it. */
export interface CallInput {
  readonly said: DocumentFacts;
  readonly canonical: CanonicalText;
  readonly document: HeldDocument | null;
  readonly instrumentOf: (id: Id | null | undefined) => HeldInstrument | null;
  readonly reference: ReferenceNames;
  /** `runKey` of every call that was taken in before, in the same run. */
  readonly run: ReadonlySet<string> | undefined;
}

/** What the call comes to. */
export interface UnderstoodCall {
  readonly extracted: ExtractedFile;
  /** Publications as they will stand, of the sources that the call names, or of the one that describes the text. */
  readonly publications: ResolvedPublications;
  /** Publications that the call itself names. */
  readonly own: ResolvedPublications;
  /** It says nothing of where the text came from. */
  readonly isSilent: boolean;
  /** Another source describes the text (`callStanding`). */
  readonly adds: boolean;
  /** The file that stays the one of the document's record; null: the one at hand. */
  readonly file: DocumentFile | null;
  /** The instrument that the text is known by, where it is not the text's own. */
  readonly named: InstrumentState | null;
  /** The instrument that a call names which only adds: what it says goes to that one's own record all the same. */
  readonly beside: InstrumentState | null;
  readonly runKey: string;
  readonly findings: readonly Finding[];
  readonly issuerFindings: readonly Finding[];
}

/** Reads a text as the call and the graph tell, and decides what of both stands from now on. Pure. */
export function understandCall({ said, canonical, document, instrumentOf, reference, run }: CallInput): UnderstoodCall {
  const local = localInstrumentId(canonical.textSha256);
  // The text as this call alone would read it: what other sources said of it must not tell who this one is.
  const guidedAlone = withHeldInstrument(said, local, instrumentOf(said.instrument?.id));
  const alone = once(() => extractGuided(canonical, guidedAlone, said, reference));
  const isSilent = said.publisher === undefined && said.sourceUrl === undefined && said.alsoPublished === undefined;
  const held = document?.publications ?? [];
  const own = resolvePublications(
    said,
    isSilent ? { issuer: null, readOn: null, held } : publicationContext(guidedAlone, alone(), held),
  );
  const runKey = `${documentId(canonical.textSha256)} ${sourceName(bestSource(own) ?? own[0])}`;
  const call = { said, own, canonical, isRepeated: run?.has(runKey) ?? false };
  const taken = takeCall(call, document, instrumentOf(document?.instrument));
  const adds = taken.standing === 'ADDS';

  const guided = withHeldInstrument(taken.facts, local, instrumentOf(taken.facts.instrument?.id));
  const extraction = taken.facts === said ? alone() : extractGuided(canonical, guided, said, reference);
  const publications = publicationsAfter();
  const resolved = resolveFacts({ ...taken, facts: guided, canonical, extraction, publications });
  const speaks = !adds && (said.instrument?.id ?? guided.instrument?.id) === guided.instrument?.id;
  const named = stateOf(guided.instrument?.id, () => resolved.instrument.kind, speaks);
  const beside =
    adds && said.genre !== 'REFERENCE'
      ? stateOf(said.instrument?.id, () => instrumentKindOf(alone().register), true)
      : null;
  const { instrument, findings: issuerFindings } = keptIssuer(resolved.instrument, named && instrumentOf(named.id));
  const facts = { ...resolved, instrument: named ? asRecorded(instrument, named) : instrument };
  const extracted = { canonical, extraction, facts };
  const { file, findings } = taken;
  return { extracted, publications, own, isSilent, adds, file, named, beside, runKey, findings, issuerFindings };

  /** A call that says nothing of its source is by a local file, whose tier and day follow from the reading; one that adds gives none. */
  function publicationsAfter(): ResolvedPublications {
    if (!isSilent) return own;
    const described = bestSource(held);
    return adds && described ? [described] : resolvePublications(said, publicationContext(guided, extraction, held));
  }

  function stateOf(id: Id | undefined, guess: () => InstrumentKind, says: boolean): InstrumentState | null {
    if (id === undefined || id === local) return null;
    return instrumentState(id, says ? said.instrument : undefined, guess, instrumentOf(id));
  }
}

/**
 * Reads the text as its held instrument asks, where the text itself would be taken for another kind: a news text makes a
 * READOUT, and must be read as news again, not as the readout that its instrument is.
 */
function extractGuided(
  canonical: CanonicalText,
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

import type { Expectation } from '../domain/ChangeSet.js';
import { directiveId, localInstrumentId } from '../domain/documentIds.js';
import { NotFoundError } from '../domain/errors.js';
import type { Id } from '../domain/Id.js';
import { LEGAL_NATURE_VALUES } from '../domain/vocabularies.js';
import type { GraphStore, Read } from '../graph/GraphStore.js';
import { targetsOf } from './changeSets/directiveLinks.js';
import type { DocumentFacts } from './DocumentFacts.js';
import type { HeldContext } from './documentChangeSet.js';
import type { ExtractedFile } from './extractFile.js';
import { publishesOnly, type HeldDocument, type HeldInstrument, type HeldNode } from './heldRecords.js';
import type { InstrumentState } from './instrumentState.js';
import type { NewPublisher, ResolvedPublication } from './resolvePublications.js';
import { isLocal, LOCAL_PUBLISHER } from './sources.js';

/** Everything that the document's links may lead to or come from. */
export function endsOf({ extraction, facts }: ExtractedFile, said: DocumentFacts): readonly Id[] {
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
export function requireHeld({ facts }: ExtractedFile, said: DocumentFacts, held: ReadonlyMap<Id, HeldNode>): void {
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

/**
 * What an earlier ingest of this text made: it falls unless it is wanted again. So does the publisher of local files,
 * where a source is known now and it gives nothing else.
 */
export async function formerRecords(
  store: GraphStore,
  document: HeldDocument | null,
  own: readonly ResolvedPublication[],
  read: Read,
): Promise<readonly Id[]> {
  if (!document) return [];
  const { id, instrument, records, publications } = document;
  const local = localInstrumentId(String(document.properties.sha256));
  const isNamed = publications.some(isLocal) && !own.every(isLocal);
  const falls = isNamed && (await publishesOnly(store, LOCAL_PUBLISHER, id, read));
  return [...records, ...(instrument === local ? [local] : []), ...(falls ? [LOCAL_PUBLISHER] : [])];
}

/** What was seen of publishers and of the named instrument: whoever changes it meanwhile makes us look again. */
export function expectations(seen: {
  readonly publications: readonly ResolvedPublication[];
  readonly publishers: ReadonlyMap<Id, NewPublisher>;
  readonly named: readonly (InstrumentState | null)[];
  readonly ends: ReadonlyMap<Id, HeldNode>;
  readonly instrumentOf: (id: Id) => HeldInstrument | null;
}): readonly Expectation[] {
  const { publications, publishers, named, ends, instrumentOf } = seen;
  const ids = new Set([...publishers.keys(), ...(publications.some(isLocal) ? [LOCAL_PUBLISHER] : [])]);
  return [
    ...[...ids].map((id) => ({ id, revision: ends.get(id)?.revision ?? ('absent' as const) })),
    ...named.flatMap((state) =>
      state?.isNew ? [{ id: state.id, revision: instrumentOf(state.id)?.revision ?? ('absent' as const) }] : [],
    ),
  ];
}

/** Statements, and this text's own instrument, that a person has judged or corrected: they are not written over. */
export async function judged(
  store: GraphStore,
  { canonical, extraction }: ExtractedFile,
  read: Read,
): Promise<ReadonlySet<Id>> {
  const { textSha256 } = canonical;
  const ids = [
    localInstrumentId(textSha256),
    ...extraction.directives.map((directive) => directiveId(textSha256, directive)),
  ];
  const histories = await store.history(ids, read);
  return new Set(
    ids.filter((id) => {
      const now = histories.get(id)?.find(({ recordedTo }) => recordedTo === null)?.properties;
      return now !== undefined && (now.method !== 'RULE' || (now.reviewState ?? 'EXTRACTED') !== 'EXTRACTED');
    }),
  );
}

export function natureOf(issuer: HeldNode | undefined): HeldContext['issuerNature'] {
  if (issuer?.kind === 'InternationalBody') return 'BODY';
  return LEGAL_NATURE_VALUES.find((nature) => nature === issuer?.properties.legalNature) ?? null;
}

import type { CanonicalText } from '../../domain/CanonicalText.js';
import { dateProperties } from '../../domain/dateValueOf.js';
import { documentId } from '../../domain/documentIds.js';
import type { Id } from '../../domain/Id.js';
import type { SourceTier } from '../../domain/vocabularies.js';
import type { InstrumentState } from '../instrumentState.js';
import type { ResolvedFacts, ResolvedInstrument } from '../resolveFacts.js';
import type { NewPublisher, ResolvedPublication } from '../resolvePublications.js';
import { bestSource } from '../sources.js';
import { present, type StatesBook } from './StatesBook.js';

/** What a document's record says of the bytes that its text came from. */
export interface DocumentFile {
  readonly reader: string;
  readonly mediaType: string;
  readonly bytesSha256: string;
  readonly flags: readonly string[];
}

export const fileOf = ({ reader, mediaType, bytesSha256, warnings }: CanonicalText): DocumentFile => ({
  reader: `${reader.name}@${reader.version}`,
  mediaType,
  bytesSha256,
  flags: [...warnings].sort(),
});

/** What these records are made of. */
export interface SourceInput {
  readonly canonical: CanonicalText;
  readonly language: string;
  readonly facts: ResolvedFacts;
  /** Of all publications, the ones held before included. */
  readonly bestTier: SourceTier;
  /** The file that the document's record describes. */
  readonly file: DocumentFile;
  /** Publishers to be made, or of which more is known now. */
  readonly publishers: ReadonlyMap<Id, NewPublisher>;
  /** The instrument, where the facts name it by its id; null where it is this text's own. */
  readonly named: InstrumentState | null;
  /** The frames of the first statement, outermost first, and their Evidence. */
  readonly attribution: readonly string[];
  readonly attributionEvidence: readonly Id[];
  /** The words that name the issuer. */
  readonly issuerEvidence: readonly Id[];
  /** The most that a record from this source may claim. */
  readonly cap: number;
}

/** Document, Publisher, PUBLISHED, Instrument, EXPRESSES or REPORTS_ON, ISSUED. */
export function sourceStates(states: StatesBook, input: SourceInput): void {
  const { canonical, facts, publishers, named } = input;
  const document = documentId(canonical.textSha256);
  states.node(document, documentProperties(input, document));
  for (const [id, properties] of publishers) states.node(id, { ...properties });
  for (const publication of facts.publications) publish(states, document, publication);
  if (facts.genre === 'REFERENCE') return;

  const { instrument } = facts;
  if (!named) states.node(instrument.id, instrumentProperties(instrument));
  else if (named.isNew) states.node(named.id, named.properties);
  const gives = { from: document, to: instrument.id, confidence: input.cap };
  if (facts.genre === 'NEWS_READOUT') {
    const { attribution, attributionEvidence } = input;
    const properties = present({ attribution: attribution.length > 0 ? attribution : null });
    states.link({ type: 'REPORTS_ON', ...gives, evidenceIds: attributionEvidence, properties });
  } else {
    states.link({
      type: 'EXPRESSES',
      ...gives,
      properties: facts.versionDate ? { versionDate: facts.versionDate.day } : {},
    });
  }
  if (instrument.issuer) {
    const issued = { from: instrument.issuer, to: instrument.id, slot: 'ISSUER', properties: { role: 'ISSUER' } };
    states.link({ type: 'ISSUED', ...issued, confidence: input.cap, evidenceIds: input.issuerEvidence });
  }
}

function documentProperties({ canonical, facts, language, bestTier, file }: SourceInput, id: Id) {
  const { sourceUrl, retrievedAt } = bestSource(facts.publications) ?? facts.publications[0];
  return {
    name: facts.name ?? id,
    sha256: canonical.textSha256,
    lengthUtf16: canonical.text.length,
    language,
    genre: facts.genre,
    sourceTier: bestTier,
    reader: file.reader,
    mediaType: file.mediaType,
    bytesSha256: file.bytesSha256,
    completeness: facts.completeness,
    licence: facts.licence,
    title: facts.title,
    ...(sourceUrl && retrievedAt ? { sourceUrl, retrievedAt } : {}),
    ...dateProperties('publishedOn', facts.publishedOn),
    ...dateProperties('versionDate', facts.versionDate),
    translationMethod: facts.translationMethod,
    flags: [...file.flags],
  };
}

/** The PUBLISHED record of one source. */
export function publish(states: StatesBook, document: Id, publication: ResolvedPublication): void {
  const { publisher, sourceUrl, retrievedAt, on, sourceTier } = publication;
  states.link({
    type: 'PUBLISHED',
    from: publisher,
    to: document,
    ...(sourceUrl ? { slot: sourceUrl } : {}),
    confidence: 1,
    properties: present({ sourceUrl, sourceTier, on: on?.day, retrievedAt }),
  });
}

function instrumentProperties(instrument: ResolvedInstrument) {
  const { name, kind, kindIsGuess, title, number, occasion, occasionPlace, externalIds } = instrument;
  return {
    name,
    kind,
    unchecked: kindIsGuess ? ['kind'] : null,
    title,
    number,
    ...dateProperties('adoptedOn', instrument.adoptedOn),
    ...dateProperties('inForceFrom', instrument.inForceFrom),
    ...dateProperties('appliesFrom', instrument.appliesFrom),
    ...dateProperties('inForceTo', instrument.inForceTo),
    occasion,
    ...dateProperties('occasionFrom', instrument.occasionFrom),
    ...dateProperties('occasionTo', instrument.occasionTo),
    occasionPlace,
    externalIds: externalIds.length > 0 ? externalIds : null,
  };
}

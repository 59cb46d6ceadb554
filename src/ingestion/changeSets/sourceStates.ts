import type { CanonicalText } from '../../domain/CanonicalText.js';
import { dateProperties } from '../../domain/dateValueOf.js';
import { documentId } from '../../domain/documentIds.js';
import type { Id } from '../../domain/Id.js';
import type { SourceTier } from '../../domain/vocabularies.js';
import type { ResolvedFacts, ResolvedInstrument, ResolvedPublication } from '../resolveFacts.js';
import { present, type StatesBook } from './StatesBook.js';

/** What these records are made of. */
export interface SourceInput {
  readonly canonical: CanonicalText;
  readonly language: string;
  readonly facts: ResolvedFacts;
  /** Of all publications, the ones held before included. */
  readonly bestTier: SourceTier;
  /** Publishers and instruments that the graph holds: they are left as they are. */
  readonly held: ReadonlySet<Id>;
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
  const { canonical, facts, held } = input;
  const document = documentId(canonical.textSha256);
  states.node(document, documentProperties(input, document));
  for (const publication of facts.publications) publish(states, document, publication, held);
  if (facts.genre === 'REFERENCE') return;

  const { instrument } = facts;
  if (!held.has(instrument.id)) states.node(instrument.id, instrumentProperties(instrument));
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

function documentProperties({ canonical, facts, language, bestTier }: SourceInput, id: Id) {
  const [{ sourceUrl, retrievedAt }] = facts.publications;
  return {
    name: facts.title ?? id,
    sha256: canonical.textSha256,
    lengthUtf16: canonical.text.length,
    language,
    genre: facts.genre,
    sourceTier: bestTier,
    reader: `${canonical.reader.name}@${canonical.reader.version}`,
    mediaType: canonical.mediaType,
    bytesSha256: canonical.bytesSha256,
    completeness: facts.completeness,
    licence: facts.licence,
    title: facts.title,
    ...(sourceUrl && retrievedAt ? { sourceUrl, retrievedAt } : {}),
    ...dateProperties('publishedOn', facts.publishedOn),
    ...dateProperties('versionDate', facts.versionDate),
    translationMethod: facts.translationMethod,
    flags: [...canonical.warnings].sort(),
  };
}

function publish(states: StatesBook, document: Id, publication: ResolvedPublication, held: ReadonlySet<Id>): void {
  const { publisher, created, sourceUrl, retrievedAt, on, sourceTier } = publication;
  if (created && !held.has(publisher)) states.node(publisher, { ...created });
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
  const { kind, title, number, occasion, occasionPlace, externalIds } = instrument;
  return {
    name: title,
    kind,
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

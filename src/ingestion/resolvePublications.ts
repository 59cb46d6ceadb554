import type { DateValue } from '../domain/DateValue.js';
import { dateValueOf } from '../domain/dateValueOf.js';
import { parseId, type Id } from '../domain/Id.js';
import { bestTier, sourceDefaults } from '../domain/sourceDefaults.js';
import type { PublisherKind } from '../domain/vocabularies.js';
import type { DocumentFacts, PublicationFact, PublisherFact } from './DocumentFacts.js';
import { isSameSource, LOCAL_PUBLISHER, type Source } from './sources.js';

/** What a new Publisher is made of. */
export interface NewPublisher {
  readonly name: string;
  readonly kind: PublisherKind;
  readonly homepage?: string;
}

/** Someone who published the text: one PUBLISHED record. */
export interface ResolvedPublication extends Source {
  /** Null: an id alone, which must be held. */
  readonly created: NewPublisher | null;
  readonly retrievedAt: string | null;
  readonly on: DateValue | null;
}

/** The first is the one that the file came from. */
export type ResolvedPublications = readonly [ResolvedPublication, ...ResolvedPublication[]];

/** What the publications of one call lean on beside its facts. */
export interface PublicationContext {
  /** Of the text, as this call alone knows it: never what other sources said of the same text. */
  readonly issuer: Id | null;
  /** The day of publication that the text gives. */
  readonly readOn: DateValue | null;
  /** Publications of this text that the graph holds. */
  readonly held: readonly ResolvedPublication[];
}

/**
 * Who published the text, as this call says. Of a source that is held, what is said wins and what is not said stays; a
 * tier that is not said is the better of the held one and the default.
 */
export function resolvePublications(said: DocumentFacts, context: PublicationContext): ResolvedPublications {
  const [main, ...others] = [said, ...(said.alsoPublished ?? [])] as const;
  return [
    resolved(main, context, context.readOn),
    ...others.map((publication) => resolved(publication, context, null)),
  ];
}

type Said = Partial<PublicationFact>;

function resolved(said: Said, { issuer, held }: PublicationContext, readOn: DateValue | null): ResolvedPublication {
  const source = { ...publisherOf(said.publisher, said.sourceUrl), sourceUrl: said.sourceUrl ?? null };
  const before = held.find((publication) => isSameSource(publication, source));
  const { sourceTier } = sourceDefaults(source.publisher, issuer);
  return {
    ...source,
    retrievedAt: said.retrievedAt ?? before?.retrievedAt ?? null,
    on: said.publishedOn === undefined ? (before?.on ?? readOn) : dateValueOf(said.publishedOn, 'start'),
    sourceTier: said.sourceTier ?? bestTier(before ? [sourceTier, before.sourceTier] : [sourceTier]),
  };
}

function publisherOf(
  fact: PublisherFact | undefined,
  sourceUrl: string | undefined,
): Pick<ResolvedPublication, 'publisher' | 'created'> {
  if (typeof fact === 'string') return { publisher: fact, created: null };
  if (fact) {
    const { id, name, kind, homepage } = fact;
    return { publisher: id, created: { name, kind, ...(homepage ? { homepage } : {}) } };
  }
  if (sourceUrl === undefined) return { publisher: LOCAL_PUBLISHER, created: { name: 'Local file', kind: 'UNKNOWN' } };
  const host = new URL(sourceUrl).host.replace(/^www\./, '');
  return { publisher: parseId(`pub:${host.slice(0, 200)}`), created: { name: host, kind: 'UNKNOWN' } };
}

import type { CanonicalText } from '../domain/CanonicalText.js';
import { dateValueOf } from '../domain/dateValueOf.js';
import type { DateValue } from '../domain/DateValue.js';
import { localInstrumentId } from '../domain/documentIds.js';
import { parseEdtf } from '../domain/edtf.js';
import type { Extraction, FoundDate } from '../domain/Extraction.js';
import type { Finding } from '../domain/Finding.js';
import { parseId, type Id } from '../domain/Id.js';
import { instrumentKindOf } from '../domain/registerOfKind.js';
import { sourceDefaults } from '../domain/sourceDefaults.js';
import type {
  Completeness,
  Genre,
  InstrumentKind,
  PublisherKind,
  SourceTier,
  TranslationMethod,
} from '../domain/vocabularies.js';
import type { DocumentFacts, PublicationFact, PublisherFact } from './DocumentFacts.js';

/** Someone who published the text. `created` is what a new Publisher is made of; null: an id alone, which must be held. */
export interface ResolvedPublication {
  readonly publisher: Id;
  readonly created: { readonly name: string; readonly kind: PublisherKind; readonly homepage?: string } | null;
  readonly sourceUrl: string | null;
  readonly retrievedAt: string | null;
  readonly on: DateValue | null;
  readonly sourceTier: SourceTier;
}

/** The instrument that the document gives or reports on. */
export interface ResolvedInstrument {
  readonly id: Id;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly number: string | null;
  readonly issuer: Id | null;
  readonly adoptedOn: DateValue | null;
  readonly inForceFrom: DateValue | null;
  readonly appliesFrom: DateValue | null;
  readonly inForceTo: DateValue | null;
  readonly occasion: string | null;
  readonly occasionFrom: DateValue | null;
  /** Exclusive. */
  readonly occasionTo: DateValue | null;
  readonly occasionPlace: string | null;
  readonly externalIds: readonly string[];
}

/** Everything that is known about a document beside its words: stated, read from the text, or the default. */
export interface ResolvedFacts {
  /** The first is the one that the file came from. */
  readonly publications: readonly [ResolvedPublication, ...ResolvedPublication[]];
  readonly publishedOn: DateValue | null;
  readonly versionDate: DateValue | null;
  readonly genre: Genre;
  readonly translationMethod: TranslationMethod;
  readonly completeness: Completeness;
  readonly licence: string;
  readonly title: string | null;
  readonly instrument: ResolvedInstrument;
  readonly findings: readonly Finding[];
}

/** A document's facts, its text and what was found in it become what is written (extraction.md §10). Pure. */
export function resolveFacts(
  facts: DocumentFacts,
  canonical: CanonicalText,
  extraction: Extraction,
  fileName: string,
): ResolvedFacts {
  const findings: Finding[] = [];
  const issuer = facts.instrument?.issuer ?? extraction.issuer?.authority ?? null;
  const publisher = publisherOf(facts.publisher, facts.sourceUrl);
  const silent = sourceDefaults(publisher.publisher, issuer);
  const genre = facts.genre ?? silent.genre;
  const sourceTier = facts.sourceTier ?? silent.sourceTier;
  const publishedOn = statedOrRead(facts.publishedOn, found(extraction, 'published'), 'publishedOn', findings);
  const title = facts.title ?? canonical.declaredTitle;
  if (!facts.sourceUrl !== !facts.retrievedAt) {
    const [said, missing] = facts.sourceUrl ? ['sourceUrl', 'retrievedAt'] : ['retrievedAt', 'sourceUrl'];
    findings.push({
      code: 'SOURCE_INCOMPLETE',
      message: `${said} is said without ${missing}: the Document itself carries both or neither, its PUBLISHED link what is said.`,
    });
  }
  const otherSpeaker = speakerBeside(extraction, facts.instrument?.issuer);
  if (otherSpeaker) {
    const { authority, evidence } = otherSpeaker;
    const message = `In the text ${authority} speaks, its facts say that ${issuer} issued it; the facts win.`;
    findings.push({ code: 'ISSUER_DIFFERS', message, start: evidence.start, end: evidence.end });
  }
  if (canonical.declaredLanguage && facts.language && primary(canonical.declaredLanguage) !== primary(facts.language)) {
    const message = `The file declares the language ${canonical.declaredLanguage}, its facts say ${facts.language}; the facts win.`;
    findings.push({ code: 'LANGUAGE_DIFFERS', message });
  }
  if (sourceTier === 'PRIMARY' && issuer !== null && publisher.publisher !== issuer) {
    const message = `sourceTier PRIMARY says that the issuer published it; the publisher is ${publisher.publisher}, the issuer ${issuer}.`;
    findings.push({ code: 'SOURCE_TIER_DIFFERS', message });
  }
  return {
    publications: [
      {
        ...publisher,
        sourceUrl: facts.sourceUrl ?? null,
        retrievedAt: facts.retrievedAt ?? null,
        on: publishedOn,
        sourceTier,
      },
      ...(facts.alsoPublished ?? []).map((publication) => alsoPublished(publication, issuer)),
    ],
    publishedOn,
    versionDate: start(facts.versionDate),
    genre,
    translationMethod: facts.translationMethod ?? 'UNKNOWN',
    completeness: facts.completeness ?? 'UNKNOWN',
    licence: facts.licence ?? 'UNKNOWN',
    title,
    instrument: resolveInstrument(facts, { canonical, extraction, issuer, fileName, title }, findings),
    findings,
  };
}

/** Who speaks first in a text in which the stated issuer never does. */
function speakerBeside({ directives }: Extraction, issuer: Id | undefined): Extraction['issuer'] {
  const speakers = directives.flatMap((directive) => directive.issuer ?? []);
  return issuer === undefined || speakers.some(({ authority }) => authority === issuer) ? null : (speakers[0] ?? null);
}

const primary = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();

function publisherOf(
  fact: PublisherFact | undefined,
  sourceUrl: string | undefined,
): Pick<ResolvedPublication, 'publisher' | 'created'> {
  if (typeof fact === 'string') return { publisher: fact, created: null };
  if (fact) {
    const { id, name, kind, homepage } = fact;
    return { publisher: id, created: { name, kind, ...(homepage ? { homepage } : {}) } };
  }
  if (sourceUrl === undefined)
    return { publisher: parseId('pub:local'), created: { name: 'Local file', kind: 'UNKNOWN' } };
  const host = new URL(sourceUrl).host.replace(/^www\./, '');
  return { publisher: parseId(`pub:${host.slice(0, 200)}`), created: { name: host, kind: 'UNKNOWN' } };
}

function alsoPublished(fact: PublicationFact, issuer: Id | null): ResolvedPublication {
  const publisher = publisherOf(fact.publisher, fact.sourceUrl);
  return {
    ...publisher,
    sourceUrl: fact.sourceUrl ?? null,
    retrievedAt: fact.retrievedAt ?? null,
    on: start(fact.publishedOn),
    sourceTier: fact.sourceTier ?? sourceDefaults(publisher.publisher, issuer).sourceTier,
  };
}

interface InstrumentContext {
  readonly canonical: CanonicalText;
  readonly extraction: Extraction;
  readonly issuer: Id | null;
  readonly fileName: string;
  readonly title: string | null;
}

function resolveInstrument(facts: DocumentFacts, context: InstrumentContext, findings: Finding[]): ResolvedInstrument {
  const stated = facts.instrument ?? {};
  const { canonical, extraction, issuer, fileName, title } = context;
  const kind = stated.kind ?? instrumentKindOf(extraction.register);
  // Only plans, readouts and speeches are made known at an occasion that their text reports.
  const reported = kind === 'PLAN' || kind === 'READOUT' || kind === 'SPEECH' ? found(extraction, 'event') : [];
  const occasion = statedOrReadOccasion(stated, reported, findings);
  return {
    id: stated.id ?? localInstrumentId(canonical.textSha256),
    kind,
    title: stated.title ?? title ?? (fileName.replace(/\.[^.]*$/, '') || fileName),
    number: stated.number ?? null,
    issuer,
    adoptedOn: start(stated.adoptedOn),
    inForceFrom: start(stated.inForceFrom),
    appliesFrom: start(stated.appliesFrom),
    inForceTo: end(stated.inForceTo),
    occasion: stated.occasion ?? null,
    ...occasion,
    occasionPlace: stated.occasionPlace ?? null,
    externalIds: stated.externalIds ?? [],
  };
}

const start = (edtf: string | undefined): DateValue | null => (edtf === undefined ? null : dateValueOf(edtf, 'start'));
const end = (edtf: string | undefined): DateValue | null => (edtf === undefined ? null : dateValueOf(edtf, 'end'));

const found = (extraction: Extraction, role: FoundDate['role']): readonly FoundDate[] =>
  extraction.dates.filter((date) => date.role === role);

/** The stated date, else the first that the text gives for this; a finding where no date of the text allows what is stated. */
function statedOrRead(
  edtf: string | undefined,
  dates: readonly FoundDate[],
  name: string,
  findings: Finding[],
): DateValue | null {
  const [read] = dates;
  if (edtf === undefined) return read ? { day: read.from, precision: read.precision, edtf: read.edtf } : null;
  const period = parseEdtf(edtf);
  if (read && period && !dates.some((date) => date.from <= period.last && period.first < date.to)) {
    findings.push(differs(name, read, edtf));
  }
  return start(edtf);
}

function statedOrReadOccasion(
  stated: { readonly occasionFrom?: string | undefined; readonly occasionTo?: string | undefined },
  dates: readonly FoundDate[],
  findings: Finding[],
): Pick<ResolvedInstrument, 'occasionFrom' | 'occasionTo'> {
  const [read] = dates;
  const { occasionFrom, occasionTo } = stated;
  if (occasionFrom === undefined && occasionTo === undefined) {
    if (!read) return { occasionFrom: null, occasionTo: null };
    const { precision } = read;
    return {
      occasionFrom: { day: read.from, precision, edtf: precision === 'DAY' ? read.from : read.edtf },
      occasionTo: { day: read.to, precision, edtf: precision === 'DAY' ? read.to : read.edtf },
    };
  }
  const first = occasionFrom === undefined ? undefined : parseEdtf(occasionFrom)?.first;
  const last = occasionTo === undefined ? undefined : parseEdtf(occasionTo)?.last;
  const allows = (date: FoundDate): boolean =>
    (last === undefined || date.from < last) && (first === undefined || first < date.to);
  if (read && !dates.some(allows))
    findings.push(differs('occasion', read, `${occasionFrom ?? '?'} to ${occasionTo ?? '?'}`));
  return { occasionFrom: start(occasionFrom), occasionTo: end(occasionTo) };
}

function differs(name: string, read: FoundDate, stated: string): Finding {
  const message = `The text gives ${read.from} to ${read.to} (exclusive) for ${name}, its facts say ${stated}; the facts win.`;
  return { code: 'DATE_DIFFERS', message, start: read.start, end: read.end };
}

import type { CanonicalText } from '../domain/CanonicalText.js';
import { dateValueOf } from '../domain/dateValueOf.js';
import type { DateValue } from '../domain/DateValue.js';
import { localInstrumentId } from '../domain/documentIds.js';
import { parseEdtf } from '../domain/edtf.js';
import type { Extraction, FoundDate } from '../domain/Extraction.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import { instrumentKindOf } from '../domain/registerOfKind.js';
import { bestTier, sourceDefaults } from '../domain/sourceDefaults.js';
import type { Completeness, Genre, InstrumentKind, SourceTier, TranslationMethod } from '../domain/vocabularies.js';
import type { DocumentFacts } from './DocumentFacts.js';
import type { PublicationContext, ResolvedPublication, ResolvedPublications } from './resolvePublications.js';

/** The instrument that the document gives or reports on. */
export interface ResolvedInstrument {
  readonly id: Id;
  readonly kind: InstrumentKind;
  /** Nobody said the kind: it is what the text looks like. */
  readonly kindIsGuess: boolean;
  /** The id where nobody said a title. */
  readonly title: string;
  /** Shown in lists: the title, else what the file calls itself, else the id. */
  readonly name: string;
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
  readonly publications: ResolvedPublications;
  readonly publishedOn: DateValue | null;
  readonly versionDate: DateValue | null;
  readonly genre: Genre;
  readonly translationMethod: TranslationMethod;
  readonly completeness: Completeness;
  readonly licence: string;
  /** As somebody said it. */
  readonly title: string | null;
  /** Shown in lists: the title, else what the file calls itself. */
  readonly name: string | null;
  readonly instrument: ResolvedInstrument;
  readonly findings: readonly Finding[];
}

/** What facts are resolved from. */
export interface FactsInput {
  /** What is said now, and what stays of what was said before. */
  readonly facts: DocumentFacts;
  readonly canonical: CanonicalText;
  readonly extraction: Extraction;
  readonly publications: ResolvedPublications;
  /** What the same source made of the document before. */
  readonly before?: { readonly genre: Genre; readonly sourceTier: SourceTier } | null;
  /** What the file calls itself, where it is not this one that counts; null: nothing. */
  readonly fileTitle?: string | null;
}

/** A document's facts, its text and what was found in it become what is written (extraction.md §10). Pure. */
export function resolveFacts(input: FactsInput): ResolvedFacts {
  const { facts, canonical, extraction, publications, before } = input;
  const findings: Finding[] = [];
  const issuer = facts.instrument?.issuer ?? extraction.issuer?.authority ?? null;
  const [{ publisher, sourceTier }] = publications;
  const publishedOn = statedOrRead(facts.publishedOn, found(extraction, 'published'), 'publishedOn', findings);
  const title = facts.title ?? null;
  const name = title ?? (input.fileTitle === undefined ? canonical.declaredTitle : input.fileTitle);
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
  const { declaredLanguage } = canonical;
  if (declaredLanguage && primary(declaredLanguage) !== primary(extraction.language)) {
    const message = `The file declares the language ${declaredLanguage}; it is read as ${extraction.language}, as its facts or its words say.`;
    findings.push({ code: 'LANGUAGE_DIFFERS', message });
  }
  if (sourceTier === 'PRIMARY' && issuer !== null && publisher !== issuer) {
    const message = `sourceTier PRIMARY says that the issuer published it; the publisher is ${publisher}, the issuer ${issuer}.`;
    findings.push({ code: 'SOURCE_TIER_DIFFERS', message });
  }
  return {
    publications,
    publishedOn,
    versionDate: start(facts.versionDate),
    genre: facts.genre ?? silentGenre(publisher, issuer, before),
    translationMethod: facts.translationMethod ?? 'UNKNOWN',
    completeness: facts.completeness ?? 'UNKNOWN',
    licence: facts.licence ?? 'UNKNOWN',
    title,
    name,
    instrument: resolveInstrument(facts, { canonical, extraction, issuer, name }, findings),
    findings,
  };
}

/** The default, or what it was before unless the source has gained in standing. */
function silentGenre(publisher: Id, issuer: Id | null, before: FactsInput['before']): Genre {
  const silent = sourceDefaults(publisher, issuer);
  return before && bestTier([silent.sourceTier, before.sourceTier]) === before.sourceTier ? before.genre : silent.genre;
}

/** What the publications of a call lean on, as these facts and this reading of the text have it. */
export function publicationContext(
  facts: DocumentFacts,
  extraction: Extraction,
  held: readonly ResolvedPublication[],
): PublicationContext {
  return {
    issuer: facts.instrument?.issuer ?? extraction.issuer?.authority ?? null,
    readOn: statedOrRead(undefined, found(extraction, 'published'), 'publishedOn', []),
    held,
  };
}

/** Who speaks first in a text in which the stated issuer never does. */
function speakerBeside({ directives }: Extraction, issuer: Id | undefined): Extraction['issuer'] {
  const speakers = directives.flatMap((directive) => directive.issuer ?? []);
  return issuer === undefined || speakers.some(({ authority }) => authority === issuer) ? null : (speakers[0] ?? null);
}

const primary = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();

interface InstrumentContext {
  readonly canonical: CanonicalText;
  readonly extraction: Extraction;
  readonly issuer: Id | null;
  readonly name: string | null;
}

function resolveInstrument(facts: DocumentFacts, context: InstrumentContext, findings: Finding[]): ResolvedInstrument {
  const stated = facts.instrument ?? {};
  const { canonical, extraction, issuer } = context;
  const local = localInstrumentId(canonical.textSha256);
  const id = stated.id ?? local;
  // What is known of the text is known of its own instrument; another may have many texts.
  const title = stated.title ?? (id === local ? facts.title : undefined) ?? id;
  const kind = stated.kind ?? instrumentKindOf(extraction.register);
  // Only plans, readouts and speeches are made known at an occasion that their text reports.
  const reported = kind === 'PLAN' || kind === 'READOUT' || kind === 'SPEECH' ? found(extraction, 'event') : [];
  const occasion = statedOrReadOccasion(stated, reported, findings);
  return {
    id,
    kind,
    kindIsGuess: stated.kind === undefined,
    title,
    name: title === id && id === local ? (context.name ?? id) : title,
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

import type { Span } from '../domain/CanonicalText.js';
import type { ChangeSet, Receipt } from '../domain/ChangeSet.js';
import { documentId } from '../domain/documentIds.js';
import type { ErrorCode, Retry } from '../domain/errorCodes.js';
import type { Extraction, Mention } from '../domain/Extraction.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import { CERTAIN_SCORE, UNSURE_SCORE } from '../domain/mentionScores.js';
import type { ObligraphError } from '../domain/ObligraphError.js';
import type { ExtractedFile } from './extractFile.js';

/** Words that stand for something which the packs do not name, or not surely: once, with all places where they stand. */
export interface OpenMention {
  readonly text: string;
  readonly places: readonly Span[];
  readonly type: Mention['type'];
  /** Null: nothing is meant that the packs know. */
  readonly target: Id | null;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A statement that was found, but below the threshold of confidence: not written. */
export interface DoubtfulStatement {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly modality: string;
  readonly confidence: number;
}

/** What became of one document: found, linked, refused, and why. Plain data, stable as JSON. */
export interface IngestReport {
  /** As the caller named it. */
  readonly source: string;
  readonly status: 'INGESTED' | 'UNCHANGED' | 'REFUSED';
  readonly document: {
    readonly id: Id;
    readonly sha256: string;
    readonly lengthUtf16: number;
    readonly language: string;
  } | null;
  readonly instrument: Id | null;
  readonly publisher: Id | null;
  /** The revision made, or the one in which it stands unchanged; null where it was refused. */
  readonly revision: number | null;
  readonly written: Pick<Receipt, 'created' | 'changed' | 'retracted' | 'unchanged'> | null;
  /** Records that the document calls for: nodes by kind, links by type. */
  readonly records: Readonly<Record<string, number>>;
  readonly found: {
    readonly provisions: number;
    readonly directives: number;
    readonly mentions: number;
    readonly dates: number;
  };
  /** Links from statements to what the packs name. */
  readonly linked: number;
  /** Lists that end “and others”: what they leave open is linked to nothing. */
  readonly openEndedLists: number;
  readonly unlinkedMentions: readonly OpenMention[];
  /** Between `UNSURE_SCORE` and `CERTAIN_SCORE`: for a person to decide. */
  readonly unsureMentions: readonly OpenMention[];
  readonly belowThreshold: readonly DoubtfulStatement[];
  readonly refused: { readonly code: ErrorCode; readonly message: string; readonly retry: Retry } | null;
  readonly findings: readonly Finding[];
}

/** Link types whose target the packs name. */
const NAMED_LINKS = ['ADDRESSES', 'BENEFITS', 'CONCERNS', 'RELIES_ON', 'PARTICIPATES_IN', 'REFERS_TO'];

/** The report of a document that was written, or that stands already. */
export function ingestReport(
  source: string,
  { canonical, extraction, facts }: ExtractedFile,
  states: Pick<ChangeSet, 'nodes' | 'edges'>,
  receipt: Receipt,
  findings: readonly Finding[],
): IngestReport {
  const { created, changed, retracted, unchanged, revision } = receipt;
  const records = counted([...states.nodes.map(({ kind }) => kind), ...states.edges.map(({ type }) => type)]);
  return {
    source,
    status: created + changed + retracted > 0 ? 'INGESTED' : 'UNCHANGED',
    document: {
      id: documentId(canonical.textSha256),
      sha256: canonical.textSha256,
      lengthUtf16: canonical.text.length,
      language: extraction.language,
    },
    instrument: facts.genre === 'REFERENCE' ? null : facts.instrument.id,
    publisher: facts.publications[0].publisher,
    revision,
    written: { created, changed, retracted, unchanged },
    records,
    found: {
      provisions: extraction.provisions.length,
      directives: extraction.directives.length,
      mentions: extraction.mentions.length,
      dates: extraction.dates.length,
    },
    linked: NAMED_LINKS.reduce((sum, type) => sum + (records[type] ?? 0), 0),
    ...openPoints(canonical.text, extraction),
    refused: null,
    findings,
  };
}

/** The report of a document that could not be taken in. */
export function refusal(source: string, error: ObligraphError): IngestReport {
  const { code, message, retry } = error;
  return {
    source,
    status: 'REFUSED',
    document: null,
    instrument: null,
    publisher: null,
    revision: null,
    written: null,
    records: {},
    found: { provisions: 0, directives: 0, mentions: 0, dates: 0 },
    linked: 0,
    openEndedLists: 0,
    unlinkedMentions: [],
    unsureMentions: [],
    belowThreshold: [],
    refused: { code, message, retry },
    findings: [],
  };
}

function openPoints(text: string, { mentions, directives, belowThreshold }: Extraction) {
  const open = mentions.filter(({ form }) => form !== 'pronoun');
  return {
    openEndedLists: directives.filter(({ relations }) => relations.some(({ openEnded }) => openEnded)).length,
    unlinkedMentions: openMentions(
      text,
      open.filter(({ target }) => target === null),
    ),
    unsureMentions: openMentions(
      text,
      open.filter(({ target, score }) => target !== null && score >= UNSURE_SCORE && score < CERTAIN_SCORE),
    ),
    belowThreshold: belowThreshold.map(({ start, end, modality, confidence }) => ({
      exact: text.slice(start, end),
      start,
      end,
      modality,
      confidence,
    })),
  };
}

/** In the order in which each first occurs; what differs in anything but its place stands apart. */
function openMentions(text: string, mentions: readonly Mention[]): readonly OpenMention[] {
  const found = new Map<string, OpenMention & { readonly places: Span[] }>();
  for (const { start, end, type, target, score, reasons } of mentions) {
    const words = text.slice(start, end);
    const key = JSON.stringify([words, type, target, score, reasons]);
    const known = found.get(key);
    if (known) known.places.push({ start, end });
    else found.set(key, { text: words, places: [{ start, end }], type, target, score, reasons });
  }
  return [...found.values()];
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

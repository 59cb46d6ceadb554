import type { Span } from './CanonicalText.js';
import type { DatePrecision, AddressKind, ChangeType, CueKind, Modality, Pace, ProvisionKind } from './vocabularies.js';
import type { IsoDate } from './DateValue.js';
import type { Finding } from './Finding.js';
import type { Id } from './Id.js';
import type { ReferenceNames } from './ReferenceNames.js';

/** How cues are read (extraction.md §3). */
export const REGISTERS = [
  'statute',
  'rulebook',
  'guidance',
  'standard',
  'catalogue',
  'readout',
  'speech',
  'news',
] as const;
export type Register = (typeof REGISTERS)[number];

/** What extraction may know beside the text. Everything else it reads from the text itself. */
export interface ExtractionOptions {
  readonly reference: ReferenceNames;
  /** BCP 47, where someone has said so; else it is detected. */
  readonly language?: string;
  /** Where someone has said so, or the instrument's kind tells; else it is read from the text. */
  readonly register?: Register;
  /** The day of publication: reference for dates without a year. */
  readonly publishedOn?: IsoDate;
  /** The issuer, where someone has said so. */
  readonly issuer?: Id;
}

/** An addressable part of a document (extraction.md §3); `parent` is an index in the list. */
export interface ExtractedProvision extends Span {
  /** Steps `art_5`, `para_2` … joined by `__`. Unique in the document. */
  readonly eId: string;
  readonly kind: ProvisionKind;
  readonly parent: number | null;
  /** Place among its siblings, from 0. */
  readonly order: number;
  readonly number?: string;
  readonly heading?: string;
}

/** Words in the text that name, or stand for, something. `target` is null where no registry entry is meant (NIL). */
export interface Mention extends Span {
  readonly target: Id | null;
  readonly type: 'authority' | 'jurisdiction' | 'entityClass' | 'bodyClass' | 'publisher' | 'other';
  readonly form: 'name' | 'nominal' | 'pronoun';
  /** 0–1; ≥ 0.9 links, 0.6–0.9 waits for review, below nothing. */
  readonly score: number;
  /** Why: the matched name, its kind, what vetoed or decided. */
  readonly reasons: readonly string[];
}

/** A date or period that the text states. `to` is exclusive; equal days of a DAY date have `to` = the next day. */
export interface FoundDate extends Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly precision: DatePrecision;
  readonly edtf: string;
  readonly role: 'published' | 'event' | 'reviewPeriod' | 'planPeriod' | 'directivePeriod' | 'deadline' | 'other';
  /** The date span, or option, that gave a year which the words do not state. */
  readonly yearInferredFrom?: Span | 'publishedOn';
}

/** One link of the chain that says who speaks: `X learned that`, `the meeting mentioned`. Outermost first. */
export interface AttributionLink extends Span {
  readonly verb: string;
  /** The speaker, where a registry entry is meant. */
  readonly speaker: Id | null;
  /** The words for the speaker and verb, without `that`. */
  readonly phrase: string;
}

export interface ExtractedAddressee extends Span {
  readonly target: Id;
  readonly addressKind: AddressKind;
  /** Reached through the speaker's guidance ("guide banks to …"). */
  readonly indirect: boolean;
}

/** A link from a directive to an authority, with the words that show it. */
export interface ExtractedRelation extends Span {
  readonly type: 'RELIES_ON' | 'PARTICIPATES_IN' | 'REFERS_TO';
  readonly target: Id;
  /** The text's list ends "and others". */
  readonly openEnded: boolean;
}

export interface ExtractedArea extends Span {
  readonly area: Id;
  /** 0–1. */
  readonly weight: number;
}

/** When a directive holds: from an expression in its own sentence, or inherited from an earlier one. */
export interface ExtractedPeriod {
  readonly from: IsoDate;
  /** Exclusive. */
  readonly to: IsoDate;
  readonly precision: DatePrecision;
  readonly edtf: string;
  readonly inherited: boolean;
  /** The words that state it. */
  readonly evidence: Span;
}

/** A verb span and its lemma. */
export interface Action extends Span {
  readonly lemma: string;
}

/**
 * One normative statement: `start` and `end` are the core, the STATEMENT that is quoted (extraction.md §12).
 * All parts are spans of the canonical text.
 */
export interface ExtractedDirective extends Span {
  /** Subject + modal + core where the subject stands in the same clause, else the core. */
  readonly extended: Span;
  readonly modality: Modality;
  /** Null for a bare imperative. */
  readonly cue: Span | null;
  readonly cueKind: CueKind;
  readonly changeType: ChangeType;
  readonly pace: readonly Pace[];
  readonly action: Action;
  readonly aspect: Span | null;
  readonly object: Span | null;
  readonly purpose: Span | null;
  readonly manner: readonly Span[];
  readonly conditions: readonly Span[];
  readonly deadline: Span | null;
  /** ISO 8601 duration of a relative deadline, never resolved by guess. */
  readonly dueWithin: string | null;
  readonly dueOn: {
    readonly day: IsoDate;
    readonly precision: DatePrecision;
    readonly edtf: string;
    readonly evidence: Span;
  } | null;
  readonly voice: 'active' | 'passive' | 'imperative' | 'impersonal' | 'listItem';
  readonly ruleIds: readonly string[];
  /** Product of the measured precisions of the rules used (0–1), before the caps of source and translation. */
  readonly confidence: number;
  /** Index in `provisions`. */
  readonly provision: number;
  readonly period: ExtractedPeriod | null;
  /** The issuer who states it, with the words that name it (or the nearest earlier ones). */
  readonly issuer: { readonly authority: Id; readonly evidence: Span } | null;
  /** Outermost first. */
  readonly attribution: readonly AttributionLink[];
  readonly addressees: readonly ExtractedAddressee[];
  readonly beneficiaries: readonly (Span & { readonly target: Id })[];
  readonly areas: readonly ExtractedArea[];
  readonly relations: readonly ExtractedRelation[];
}

/** What one document says. Spans count on the canonical text; lists are in text order. */
export interface Extraction {
  readonly rulesetVersion: string;
  readonly language: string;
  readonly register: Register;
  readonly provisions: readonly ExtractedProvision[];
  readonly directives: readonly ExtractedDirective[];
  /** Found but below the confidence threshold: for the run report only. */
  readonly belowThreshold: readonly ExtractedDirective[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  /** The document's issuer and the words that name it first, where it can be told. */
  readonly issuer: { readonly authority: Id; readonly evidence: Span } | null;
  readonly findings: readonly Finding[];
}

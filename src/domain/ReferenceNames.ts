import type { IsoDate } from './DateValue.js';
import type { Id } from './Id.js';
import type { NameKind } from './vocabularies.js';

/** One name of one authority, jurisdiction, area, class or publisher, as the packs give it (model.md §9.4). */
export interface ReferenceName {
  readonly owner: Id;
  readonly value: string;
  readonly kind: NameKind;
  /** BCP 47; `zh-Hans` and `zh-Hant` for Chinese. */
  readonly language: string;
  /** The interval in which a FORMER name was in use; `validTo` is exclusive. */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
}

/** A keyword of a PolicyArea or an EntityClass, with the weight it carries (0–1). */
export interface Keyword {
  readonly owner: Id;
  readonly value: string;
  readonly weight: number;
  readonly language: string;
}

/** An acronym that several bear: it needs the long name earlier in the text, or the jurisdiction. */
export interface AmbiguousAcronym {
  readonly forms: readonly string[];
  readonly owners: readonly Id[];
}

/** All names and keywords that extraction knows. They come from the packs, never from the graph (model.md §9.4). */
export interface ReferenceNames {
  readonly names: readonly ReferenceName[];
  readonly areaKeywords: readonly Keyword[];
  readonly classKeywords: readonly Keyword[];
  readonly ambiguousAcronyms: readonly AmbiguousAcronym[];
  /** The jurisdiction of each regulator, where it has one: for acronyms that several bear. */
  readonly jurisdictionOf: ReadonlyMap<Id, Id>;
  /** What each area lies within, directly (BROADER). */
  readonly broaderArea: ReadonlyMap<Id, readonly Id[]>;
}

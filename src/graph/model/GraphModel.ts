export interface PropertyModel {
  /**
   * The SDL's named type: a scalar (`String`, `Int`, `Float`, `Boolean`, `Date`, `DateTime`, `ID`, `URL`, `LanguageTag`)
   * or the name of an enum. All but `Int`, `Float` and `Boolean` are text in a store.
   */
  readonly type: string;
  readonly list: boolean;
  /** False: every record has it, and a write without it is refused. */
  readonly nullable: boolean;
  /** The closed values of an enum. */
  readonly values?: readonly string[];
  /** Kept by the store itself (`recordedFrom`, `recordedTo`): a write never brings it. */
  readonly system?: true;
  /** Stored, journalled and hashed, but not in the SDL: `fromMax`, `toMin`, `evidenceIds`. */
  readonly hidden?: true;
  /** Present on a `@sortable` property: the name of its sort key, and what an `eq` often fixes beside this order. */
  readonly order?: { readonly key: string; readonly with: readonly string[] };
  /** Present on a `@sortable` String: the name of its whole folded copy, for `contains` and `startsWith`. */
  readonly foldedKey?: string;
}

export interface KindModel {
  readonly label: string;
  readonly idPrefix: string;
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

export interface RelationshipModel {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  /** The verb that reads from the field's owner: "was stated by". */
  readonly reads: string;
  /** Kinds that have the field, sorted. */
  readonly from: readonly string[];
  /** Kinds that it leads to, sorted: those of the target's type that declare the inverse. */
  readonly to: readonly string[];
  readonly shape: 'connection' | 'one';
  /** The relationship carries law's time (model.md's †). */
  readonly dated: boolean;
  /** Thousands for one parent are expected. */
  readonly hub: boolean;
  /** From the kinds in `from`, all fields of this type and direction lead to just these kinds. */
  readonly implied: boolean;
  /** The relationship's own properties, beside the common ones of every relationship. */
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

/** What `schema/` says about the graph, as data: the only source of names in Cypher and SQL. */
export interface GraphModel {
  readonly kinds: Readonly<Record<string, KindModel>>;
  /** Interfaces over kinds, each with its kinds, sorted. */
  readonly abstract: Readonly<Record<string, readonly string[]>>;
  /** By `Owner.field`, the owner being the type or interface that declares the line. */
  readonly relationships: Readonly<Record<string, RelationshipModel>>;
  /** Properties of every relationship (`RelationshipEdge`), hidden ones included. */
  readonly edgeProperties: Readonly<Record<string, PropertyModel>>;
  /** Relationship types with their end kinds, slot property and own properties: what a write is checked against. */
  readonly types: Readonly<Record<string, RelationshipTypeModel>>;
}

export interface RelationshipTypeModel {
  /** Allowed pairs of kinds, [from, to], sorted. */
  readonly ends: readonly (readonly [string, string])[];
  readonly dated: boolean;
  /** The property whose value is part of the relationship's identity (model.md §3). */
  readonly slot: string | null;
  readonly properties: Readonly<Record<string, PropertyModel>>;
}

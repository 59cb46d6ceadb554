/** The name of a value in `Plan.params`: `p0`, `take1` … Values never stand in a shape. */
export type Param = string;

export type ParamValue = string | number | boolean | readonly string[] | readonly number[];

/** One root field, ready to run. Plain data; tests load and save it as JSON (api.md §2). */
export interface Plan {
  /** SHA-256 of all but `params`: the key of compiled text. */
  readonly shape: string;
  readonly start: Start;
  readonly level: Level;
  /** `coverage` is selected somewhere: the answer says what is held. */
  readonly holdings?: true;
  readonly params: Readonly<Record<Param, ParamValue>>;
}

export type Start =
  | {
      /** Nodes by id; unknown ids, and ids of other kinds, give no row. */
      readonly by: 'ids';
      readonly kinds: readonly string[];
      readonly ids: Param;
    }
  | {
      /** A page of all nodes of these kinds. */
      readonly by: 'scan';
      readonly kinds: readonly string[];
      readonly where?: Predicate;
      readonly page: Page;
      /** `totalCount` is selected. */
      readonly count: boolean;
    };

/** What to read of the nodes that arrive here, and where to go next. Keys and lists are sorted. */
export interface Level {
  /** Per kind, the properties asked for (`id` and the kind always come). */
  readonly project: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Sorted concrete kinds + response key; unique in its level. */
  readonly key: string;
  /** The kinds of the frontier that this step starts from, sorted. */
  readonly from: readonly string[];
  /** A key of `graphModel.relationships`: gives type, direction and target kinds. */
  readonly relationship: string;
  /** Relationship properties asked for, sorted (`id` always comes). */
  readonly edge: readonly string[];
  readonly where?: EdgePredicate;
  readonly page: Page | 'one';
  readonly count: boolean;
  /** The edges' `evidence` is selected: what to read of the Evidence that their `evidenceIds` name. */
  readonly evidence?: Level;
  readonly next: Level;
}

export interface Page {
  /** Rows wanted; the store reads one more to tell whether there are more. */
  readonly take: Param;
  /** `hasPreviousPage` is selected: is there a row before the cursor? Never set without `after`. */
  readonly probe: boolean;
  /** A cursor is selected, so rows carry their keys. */
  readonly keys: boolean;
  /** One term at most for now; none: by id, ascending. */
  readonly order: OrderTerm | null;
  /** With a cursor: the parameters of its keys, and whether the first stands for a present or an absent value. */
  readonly after?: Seek;
}

export interface OrderTerm {
  /** A `@sortable` property of every kind that may arrive. */
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * A place in an order: the row's sort key (its id where there is no term), and on a relationship page the edge's id.
 * `of` tells the descending order on which side of the absent values it lies (api.md §3.2).
 */
export interface Seek {
  readonly key: Param;
  readonly edge?: Param;
  readonly of: 'present' | 'absent';
}

/** What a comparison may do: `has` and `hasSome` with lists, `contains` and `startsWith` with text, the others with all single values. */
export type Operator = 'eq' | 'in' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'has' | 'hasSome';

/** A two-valued condition on a node: a comparison with an absent property is false, and `not` of it true. */
export type Predicate =
  | { readonly is: 'and' | 'or'; readonly of: readonly Predicate[] }
  | { readonly is: 'not'; readonly of: Predicate }
  | Comparison
  | Absence
  | {
      readonly is: 'some' | 'none';
      readonly relationship: string;
      readonly where: EdgePredicate;
    };

/** Conditions on one relationship and the node it leads to. Both parts must hold of the same relationship. */
export interface EdgePredicate {
  readonly node?: Predicate;
  readonly edge?: EdgePropertyPredicate;
}

/** Conditions on a relationship's own properties. */
export type EdgePropertyPredicate =
  | { readonly is: 'and' | 'or'; readonly of: readonly EdgePropertyPredicate[] }
  | { readonly is: 'not'; readonly of: EdgePropertyPredicate }
  | Comparison
  | Absence;

export interface Comparison {
  readonly is: 'compare';
  readonly property: string;
  readonly operator: Operator;
  readonly param: Param;
  /** Compare the folded copy of a `@sortable` text (`contains`, `startsWith`); the parameter is folded already. */
  readonly folded: boolean;
}

export interface Absence {
  readonly is: 'absent';
  readonly property: string;
}

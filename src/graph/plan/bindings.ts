/**
 * How a resolver finds its rows in a PlanResult: by the response keys that it stands under. A list has one set of
 * bindings for each way to its nodes (`nodes`, `edges.node`, aliases of them), since each may select other fields.
 */
export interface ListBindings {
  /** What the list's cursors carry. */
  readonly orderHash: string;
  /** By the response keys on the way: `nodes`, `edges.node`. */
  readonly nodes: ReadonlyMap<string, LevelBindings>;
  /** The evidence of edges, by `edges.evidence`. */
  readonly evidence: ReadonlyMap<string, LevelBindings>;
  /** The list's own fields and those of each edge. */
  readonly own: readonly Selected[];
  readonly edges: readonly Selected[];
}

/** A field without relationships, as it is selected. */
export interface Selected {
  readonly responseKey: string;
  readonly field: string;
}

/** By kind. */
export type LevelBindings = ReadonlyMap<string, KindBindings>;

/** What one way to a level selects of the nodes of one kind. */
export interface KindBindings {
  /** Planned steps by response key. A field without one is looked up by the fallback loader. */
  readonly steps: ReadonlyMap<string, StepBinding>;
  readonly properties: readonly Selected[];
}

/** The step behind a field: a list, or a single node. */
export type StepBinding =
  | { readonly shape: 'list'; readonly step: string; readonly list: ListBindings }
  | { readonly shape: 'one'; readonly step: string; readonly level: LevelBindings };

export const NO_BINDINGS: LevelBindings = new Map();

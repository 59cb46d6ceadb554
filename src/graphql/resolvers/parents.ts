import type { Revision } from '../../domain/ChangeSet.js';
import { NO_BINDINGS, type LevelBindings, type ListBindings } from '../../graph/plan/bindings.js';
import type { EdgePage, EdgeRow, LevelResult, StartPage, StartRow, StepResult } from '../../graph/plan/PlanResult.js';

/** A node of an answer: its row, and where the rows of its relationships are to be found. */
export interface NodeParent {
  readonly id: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly level: LevelResult;
  readonly bindings: LevelBindings;
  readonly revision: Revision;
}

/** A list of an answer. */
export interface ListParent {
  readonly rows: readonly (EdgeRow | StartRow)[];
  readonly more: boolean;
  readonly before: boolean;
  readonly total: number | undefined;
  readonly level: LevelResult;
  readonly evidence: LevelResult | undefined;
  readonly bindings: ListBindings;
  /** The kinds that the list may hold. */
  readonly kinds: readonly string[];
  readonly revision: Revision;
}

/** A row of a list, and the response key of the `edges` that it was reached by. */
export interface EdgeParent {
  readonly list: ListParent;
  readonly row: EdgeRow | StartRow;
  readonly way: string;
}

/** The node of that id in a level; null where the level has none. */
export function nodeParent(
  id: string,
  level: LevelResult,
  bindings: LevelBindings | undefined,
  revision: Revision,
): NodeParent | null {
  const row = level.nodes.get(id);
  return row ? { ...row, level, bindings: bindings ?? NO_BINDINGS, revision } : null;
}

/** A list from a page of rows and the level that the rows lead to. */
export function listParent(
  page: Omit<EdgePage, 'edges'> | Omit<StartPage, 'rows'>,
  rows: ListParent['rows'],
  { level, evidence }: Pick<StepResult, 'level' | 'evidence'>,
  rest: Pick<ListParent, 'bindings' | 'kinds' | 'revision'>,
): ListParent {
  return { rows, more: page.more, before: page.before ?? false, total: page.total, level, evidence, ...rest };
}

import { NO_BINDINGS, type LevelBindings, type ListBindings } from '../../graph/plan/bindings.js';
import type {
  EdgePage,
  EdgeRow,
  LevelResult,
  PlanResult,
  StartPage,
  StartRow,
  StepResult,
} from '../../graph/plan/PlanResult.js';

/** What holds of a whole answer of the store, for each part of it. */
export type Answer = Pick<PlanResult, 'revision' | 'holdings'>;

/** A node of an answer: its row, and where the rows of its relationships are to be found. */
export interface NodeParent {
  readonly id: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly level: LevelResult;
  readonly bindings: LevelBindings;
  readonly answer: Answer;
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
  readonly answer: Answer;
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
  answer: Answer,
): NodeParent | null {
  const row = level.nodes.get(id);
  return row ? { ...row, level, bindings: bindings ?? NO_BINDINGS, answer } : null;
}

/** A list from a page of rows and the level that the rows lead to. */
export function listParent(
  page: Omit<EdgePage, 'edges'> | Omit<StartPage, 'rows'>,
  rows: ListParent['rows'],
  { level, evidence }: Pick<StepResult, 'level' | 'evidence'>,
  rest: Pick<ListParent, 'bindings' | 'kinds' | 'answer'>,
): ListParent {
  return { rows, more: page.more, before: page.before ?? false, total: page.total, level, evidence, ...rest };
}

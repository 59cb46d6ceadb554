import type {
  EdgePredicate,
  EdgePropertyPredicate,
  Level,
  Operator,
  OrderTerm,
  Page,
  Param,
  ParamValue,
  Plan,
  Predicate,
  Seek,
  Start,
  Step,
} from '../../src/graph/plan/Plan.js';
import { graphModel } from '../../src/graph/model/generated/graphModel.js';
import { keyOf } from '../../src/graph/model/sortKey.js';
import { canonicalJson } from '../../src/util/canonicalJson.js';
import { sha256 } from '../../src/util/sha256.js';

/** Conditions with their values in place; `planOf` moves these to the Plan's parameters. */
export type EdgeCondition =
  | { readonly is: 'and' | 'or'; readonly of: readonly EdgeCondition[] }
  | { readonly is: 'not'; readonly of: EdgeCondition }
  | {
      readonly is: 'compare';
      readonly property: string;
      readonly operator: Operator;
      readonly value: ParamValue;
      readonly folded: boolean;
    }
  | { readonly is: 'absent'; readonly property: string };

export type Condition =
  | { readonly is: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }
  | Extract<EdgeCondition, { readonly is: 'compare' | 'absent' }>
  | { readonly is: 'some' | 'none'; readonly relationship: string; readonly where: StepCondition };

export interface StepCondition {
  readonly node?: Condition;
  readonly edge?: EdgeCondition;
}

export interface PageDraft {
  /** 100 where it is not said. */
  readonly take?: number;
  readonly order?: OrderTerm | null;
  readonly keys?: boolean;
  readonly probe?: boolean;
  /** The keys of the row to go on after. */
  readonly after?: readonly string[];
}

export interface LevelDraft {
  readonly project?: Readonly<Record<string, readonly string[]>>;
  readonly steps?: readonly StepDraft[];
}

export interface StepDraft extends PageDraft {
  readonly relationship: string;
  /** All kinds that have the field, where it is not said. */
  readonly from?: readonly string[];
  /** What the field is called in the answer; its name where it is not said. */
  readonly as?: string;
  readonly edge?: readonly string[];
  readonly where?: StepCondition;
  readonly one?: boolean;
  readonly count?: boolean;
  readonly evidence?: LevelDraft;
  readonly next?: LevelDraft;
}

export interface PlanDraft extends PageDraft, LevelDraft {
  /** Start by these ids, else scan. */
  readonly ids?: readonly string[];
  readonly kinds: readonly string[];
  readonly where?: Condition;
  readonly count?: boolean;
  readonly holdings?: true;
}

export const compare = (property: string, operator: Operator, value: ParamValue, folded = false) =>
  ({ is: 'compare', property, operator, value, folded }) as const;
export const eq = (property: string, value: ParamValue) => compare(property, 'eq', value);
export const absent = (property: string) => ({ is: 'absent', property }) as const;
export const and = <const C extends readonly unknown[]>(...of: C) => ({ is: 'and', of }) as const;
export const or = <const C extends readonly unknown[]>(...of: C) => ({ is: 'or', of }) as const;
export const not = <C>(of: C) => ({ is: 'not', of }) as const;
export const some = (relationship: string, where: StepCondition = {}) => ({ is: 'some', relationship, where }) as const;
export const none = (relationship: string, where: StepCondition = {}) => ({ is: 'none', relationship, where }) as const;
export const asc = (property: string): OrderTerm => ({ property, direction: 'ASC' });
export const desc = (property: string): OrderTerm => ({ property, direction: 'DESC' });

/** The key that a step gets in its level: sorted kinds and the name in the answer. */
export const stepKey = ({ relationship, from, as }: StepDraft): string =>
  `${[...(from ?? kindsOf(relationship))].sort().join(',')}:${as ?? relationship.slice(relationship.indexOf('.') + 1)}`;

/** A Plan written by hand: values in place, all else filled in. */
export function planOf(draft: PlanDraft): Plan {
  const params = new Params();
  const kinds = [...draft.kinds].sort();
  const start: Start =
    draft.ids === undefined
      ? {
          by: 'scan',
          kinds,
          ...(draft.where ? { where: predicate(draft.where, params) } : {}),
          page: pageOf(draft, params),
          count: draft.count ?? false,
        }
      : { by: 'ids', kinds, ids: params.add('ids', draft.ids) };
  const level = levelOf(draft, params);
  const asked = { start, level, ...(draft.holdings ? { holdings: draft.holdings } : {}) };
  return { shape: sha256(canonicalJson(asked)), ...asked, params: params.values };
}

class Params {
  readonly values: Record<Param, ParamValue> = {};

  add(prefix: string, value: ParamValue): Param {
    const name = `${prefix}${Object.keys(this.values).length}`;
    this.values[name] = value;
    return name;
  }
}

const kindsOf = (relationship: string): readonly string[] => graphModel.relationships[relationship]?.from ?? [];

function levelOf({ project = {}, steps = [] }: LevelDraft, params: Params): Level {
  return {
    project: Object.fromEntries(Object.entries(project).map(([kind, names]) => [kind, [...names].sort()])),
    steps: [...steps].sort((a, b) => (stepKey(a) < stepKey(b) ? -1 : 1)).map((step) => stepOf(step, params)),
  };
}

function stepOf(draft: StepDraft, params: Params): Step {
  const { relationship, edge = [], where, one = false, count = false, evidence, next = {} } = draft;
  return {
    key: stepKey(draft),
    from: [...(draft.from ?? kindsOf(relationship))].sort(),
    relationship,
    edge: [...edge].sort(),
    ...(where ? { where: edgePredicate(where, params) } : {}),
    page: one ? 'one' : pageOf(draft, params),
    count,
    ...(evidence ? { evidence: levelOf(evidence, params) } : {}),
    next: levelOf(next, params),
  };
}

function pageOf({ take = 100, order = null, keys = false, probe = false, after }: PageDraft, params: Params): Page {
  const page = { take: params.add('take', take), probe, keys, order };
  return after ? { ...page, after: seekOf(after, order, params) } : page;
}

function seekOf([key = '', edge]: readonly string[], order: OrderTerm | null, params: Params): Seek {
  return {
    key: params.add('key', key),
    ...(edge === undefined ? {} : { edge: params.add('edge', edge) }),
    of: order ? keyOf(key) : 'present',
  };
}

function predicate(condition: Condition, params: Params): Predicate {
  switch (condition.is) {
    case 'and':
    case 'or':
      return { is: condition.is, of: condition.of.map((each) => predicate(each, params)) };
    case 'not':
      return { is: 'not', of: predicate(condition.of, params) };
    case 'some':
    case 'none':
      return { ...condition, where: edgePredicate(condition.where, params) };
    default:
      return leaf(condition, params);
  }
}

function edgePredicate({ node, edge }: StepCondition, params: Params): EdgePredicate {
  return {
    ...(node ? { node: predicate(node, params) } : {}),
    ...(edge ? { edge: edgePropertyPredicate(edge, params) } : {}),
  };
}

function edgePropertyPredicate(condition: EdgeCondition, params: Params): EdgePropertyPredicate {
  switch (condition.is) {
    case 'and':
    case 'or':
      return { is: condition.is, of: condition.of.map((each) => edgePropertyPredicate(each, params)) };
    case 'not':
      return { is: 'not', of: edgePropertyPredicate(condition.of, params) };
    default:
      return leaf(condition, params);
  }
}

function leaf(condition: Extract<EdgeCondition, { is: 'compare' | 'absent' }>, params: Params) {
  if (condition.is === 'absent') return condition;
  const { value, ...rest } = condition;
  return { ...rest, param: params.add('p', value) };
}

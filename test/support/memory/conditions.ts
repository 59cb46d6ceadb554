import type { Value } from '../../../src/domain/Value.js';
import { fold } from '../../../src/graph/model/fold.js';
import type {
  Absence,
  Comparison,
  EdgePredicate,
  EdgePropertyPredicate,
  ParamValue,
  Plan,
  Predicate,
} from '../../../src/graph/plan/Plan.js';
import type { EdgeStateRow, NodeStateRow } from './MemoryGraph.js';
import { valueOf, type Hop, type StandingView } from './StandingView.js';

type Params = Plan['params'];

/** Whether a node meets a condition. */
export function holds(where: Predicate, node: NodeStateRow, view: StandingView, params: Params): boolean {
  switch (where.is) {
    case 'and':
      return where.of.every((each) => holds(each, node, view, params));
    case 'or':
      return where.of.some((each) => holds(each, node, view, params));
    case 'not':
      return !holds(where.of, node, view, params);
    case 'some':
      return view.hops(node, where.relationship).some((hop) => hopHolds(where.where, hop, view, params));
    case 'none':
      return !view.hops(node, where.relationship).some((hop) => hopHolds(where.where, hop, view, params));
    default:
      return leafHolds(where, node, params);
  }
}

/** Whether a relationship and the node that it leads to meet a condition, both of them. */
export function hopHolds(where: EdgePredicate | undefined, hop: Hop, view: StandingView, params: Params): boolean {
  if (where?.node && !holds(where.node, hop.node, view, params)) return false;
  return !where?.edge || edgeHolds(where.edge, hop.edge, params);
}

function edgeHolds(where: EdgePropertyPredicate, edge: EdgeStateRow, params: Params): boolean {
  switch (where.is) {
    case 'and':
      return where.of.every((each) => edgeHolds(each, edge, params));
    case 'or':
      return where.of.some((each) => edgeHolds(each, edge, params));
    case 'not':
      return !edgeHolds(where.of, edge, params);
    default:
      return leafHolds(where, edge, params);
  }
}

function leafHolds(where: Comparison | Absence, row: NodeStateRow | EdgeStateRow, params: Params): boolean {
  const value = valueOf(row, where.property);
  if (where.is === 'absent') return value === undefined;
  const operand = params[where.param];
  if (value === undefined || operand === undefined) return false;
  return compares(where, where.folded && typeof value === 'string' ? fold(value) : value, operand);
}

function compares({ operator }: Comparison, value: Value, operand: ParamValue): boolean {
  switch (operator) {
    case 'eq':
      return value === operand;
    case 'in':
      return typeof operand === 'object' && operand.some((each) => each === value);
    case 'lt':
      return value < operand;
    case 'lte':
      return value <= operand;
    case 'gt':
      return value > operand;
    case 'gte':
      return value >= operand;
    case 'contains':
      return typeof value === 'string' && typeof operand === 'string' && value.includes(operand);
    case 'startsWith':
      return typeof value === 'string' && typeof operand === 'string' && value.startsWith(operand);
    case 'has':
      return typeof value === 'object' && typeof operand === 'string' && value.includes(operand);
    case 'hasSome':
      return (
        typeof value === 'object' &&
        typeof operand === 'object' &&
        value.some((each) => operand.some((one) => one === each))
      );
  }
}

import { BadUserInputError } from '../../../../domain/errors.js';
import { assertNever } from '../../../../util/assertNever.js';
import type { PropertyModel, RelationshipModel } from '../../../model/GraphModel.js';
import type { Absence, Comparison, EdgePredicate, EdgePropertyPredicate, Predicate } from '../../../plan/Plan.js';
import { columnOf, nodeColumns } from '../../database/promotedColumns.js';
import { edgeProperty, nodeProperty, relationshipModel } from './names.js';
import type { ParamType, Placeholders } from './Placeholders.js';

/** Numbers that the file has for kinds and relationship types: they stand in texts, as the names that they are. */
export type WordNumber = (word: string) => number;

/** Where a condition stands: what it is about, and how deep within others. */
export interface Scope {
  readonly placeholders: Placeholders;
  readonly number: WordNumber;
  /** The node's name in the statement, and the kinds that it may be of. */
  readonly node: string;
  readonly kinds: readonly string[];
  readonly depth: number;
  /** Under `not`, where a comparison with an absent property must be false, not null. */
  readonly negated: boolean;
}

/** Not `1` and `0`: SQLite drops all else beside a plain 0, and then finds no use for the index that is asked for. */
const TRUE = '(SELECT 1)';
const FALSE = '(SELECT 0)';

/** A condition on a node as SQL: two-valued, values bound, names from the graph model. */
export function nodeCondition(predicate: Predicate, scope: Scope): string {
  switch (predicate.is) {
    case 'and':
    case 'or':
      return joined(
        predicate.is,
        predicate.of.map((each) => nodeCondition(each, scope)),
      );
    case 'not':
      return `NOT (${nodeCondition(predicate.of, { ...scope, negated: true })})`;
    case 'compare':
    case 'absent':
      return leaf(predicate, scope, {
        model: () => nodeProperty(scope.kinds, predicate.property),
        column: () => nodeColumn(scope.node, predicate.property),
        name: scope.node,
      });
    case 'some':
      return quantified(predicate.relationship, predicate.where, scope);
    case 'none':
      return `NOT ${quantified(predicate.relationship, predicate.where, scope)}`;
    default:
      return unknown(predicate);
  }
}

/** Conditions on one relationship, named `edge` in the statement, and the node that it leads to. */
export function edgeConditions(
  where: EdgePredicate | undefined,
  relationship: RelationshipModel,
  edge: string,
  scope: Scope,
): readonly string[] {
  return [
    ...(where?.edge ? [edgeCondition(where.edge, relationship, edge, scope)] : []),
    ...(where?.node ? [nodeCondition(where.node, scope)] : []),
  ];
}

function edgeCondition(
  predicate: EdgePropertyPredicate,
  relationship: RelationshipModel,
  edge: string,
  scope: Scope,
): string {
  switch (predicate.is) {
    case 'and':
    case 'or':
      return joined(
        predicate.is,
        predicate.of.map((each) => edgeCondition(each, relationship, edge, scope)),
      );
    case 'not':
      return `NOT (${edgeCondition(predicate.of, relationship, edge, { ...scope, negated: true })})`;
    case 'compare':
    case 'absent':
      return leaf(predicate, scope, {
        model: () => edgeProperty(relationship, predicate.property),
        column: () => recordColumn(edge, predicate.property),
        name: edge,
      });
    default:
      return unknown(predicate);
  }
}

/** Whether the node has such a relationship: walked along the index of its end. */
function quantified(name: string, where: EdgePredicate, scope: Scope): string {
  const relationship = relationshipModel(name);
  const depth = scope.depth + 1;
  const [edge, node] = [`e${depth}`, `n${depth}`];
  const inner: Scope = { ...scope, node, kinds: relationship.to, depth };
  const conditions = edgeConditions(where, relationship, edge, inner);
  const meetsNode = where.node !== undefined || !relationship.implied;
  const own = scope.kinds.every((kind) => relationship.from.includes(kind))
    ? []
    : [`${scope.node}.kind IN (${relationship.from.map(scope.number).join(', ')})`];
  const text = [
    ...own,
    ...alongEdge(relationship, edge, `${scope.node}.pk`, scope.number),
    ...(meetsNode ? targetNode(relationship, edge, node, scope.number) : []),
    ...conditions,
  ].join(' AND ');
  const target = meetsNode ? ` CROSS JOIN node AS ${node}` : '';
  return `EXISTS (SELECT 1 FROM ${edgeSource(relationship, edge)}${target} WHERE ${text})`;
}

/** The table of relationships, by the index of the end that a step sets out from. */
export const edgeSource = ({ direction }: RelationshipModel, edge: string): string =>
  `edge AS ${edge} INDEXED BY ${direction === 'OUT' ? 'edge_out' : 'edge_in'}`;

/** That a relationship of this type sets out from there, and stands. */
export const alongEdge = (
  { type, direction }: RelationshipModel,
  edge: string,
  from: string,
  number: WordNumber,
): readonly string[] => [
  `${edge}.${direction === 'OUT' ? 'src' : 'dst'} = ${from}`,
  `${edge}.type = ${number(type)}`,
  `${edge}.stands = 1`,
];

/** The end of a relationship that a step arrives at. */
export const farEnd = ({ direction }: Pick<RelationshipModel, 'direction'>, edge: string): string =>
  `${edge}.${direction === 'OUT' ? 'dst' : 'src'}`;

/** The node that it leads to: it stands, since the relationship does. */
export const targetNode = (
  { direction, implied, to }: RelationshipModel,
  edge: string,
  node: string,
  number: WordNumber,
): readonly string[] => [
  `${node}.pk = ${farEnd({ direction }, edge)}`,
  ...(implied ? [] : [`${node}.kind IN (${to.map(number).join(', ')})`]),
];

interface Subject {
  readonly model: () => PropertyModel;
  readonly column: () => string;
  readonly name: string;
}

function leaf(condition: Comparison | Absence, scope: Scope, { model, column, name }: Subject): string {
  const property = condition.property === 'id' ? ID_MODEL : model();
  if (condition.is === 'absent') return `${column()} IS NULL`;
  const text = compared(
    condition,
    scope,
    property,
    condition.folded ? foldedColumn(condition, property, name) : column(),
  );
  return scope.negated ? `coalesce(${text}, 0)` : text;
}

const ID_MODEL: PropertyModel = { type: 'ID', list: false, nullable: false };

function foldedColumn({ property }: Comparison, { foldedKey }: PropertyModel, node: string): string {
  if (foldedKey === undefined) throw new BadUserInputError(`${property} has no folded copy to compare.`);
  return `${node}.${columnOf(foldedKey)}`;
}

const OPERATORS: readonly string[] = ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'has', 'hasSome'];

function compared(
  { operator, param }: Comparison,
  { placeholders }: Scope,
  model: PropertyModel,
  column: string,
): string {
  const type = paramType(model);
  if (!OPERATORS.includes(operator)) throw new BadUserInputError(`There is no operator ${operator}.`);
  // What cannot be asked of such a value is not true of it.
  if (model.list !== (operator === 'has' || operator === 'hasSome')) return FALSE;
  if (type !== 'text' && (operator === 'contains' || operator === 'startsWith')) return FALSE;
  switch (operator) {
    case 'eq':
      return `${column} = ${placeholders.param(param, type)}`;
    case 'lt':
      return `${column} < ${placeholders.param(param, type)}`;
    case 'lte':
      return `${column} <= ${placeholders.param(param, type)}`;
    case 'gt':
      return `${column} > ${placeholders.param(param, type)}`;
    case 'gte':
      return `${column} >= ${placeholders.param(param, type)}`;
    case 'in':
      return `${column} IN (SELECT value FROM json_each(${placeholders.param(param, 'texts')}))`;
    case 'contains':
      return `instr(${column}, ${placeholders.param(param, 'text')}) > 0`;
    case 'startsWith': {
      const start = placeholders.param(param, 'text');
      return `substr(${column}, 1, length(${start})) = ${start}`;
    }
    case 'has':
      return `EXISTS (SELECT 1 FROM json_each(${column}) AS item WHERE item.value = ${placeholders.param(param, type)})`;
    case 'hasSome':
      return `EXISTS (SELECT 1 FROM json_each(${column}) AS item WHERE item.value IN (SELECT value FROM json_each(${placeholders.param(param, 'texts')})))`;
    default:
      return unknown(operator);
  }
}

/** What a value of a property is compared with. */
export const paramType = ({ type }: PropertyModel): ParamType => {
  if (type === 'Int' || type === 'Float') return 'number';
  return type === 'Boolean' ? 'boolean' : 'text';
};

const promoted = new Set(nodeColumns.filter(({ of }) => of === 'property').map(({ name }) => name));

/** Where a node's property is read: a column if it has one, else the JSON of its properties. */
export const nodeColumn = (node: string, property: string): string =>
  promoted.has(property) ? `${node}.${columnOf(property)}` : recordColumn(node, property);

/** The same of any record. The caller has found the name in the graph model. */
function recordColumn(record: string, property: string): string {
  if (property === 'id') return `${record}.id`;
  if (property === 'recordedFrom') return `${record}.recorded_from`;
  if (property === 'recordedTo') return `${record}.recorded_to`;
  return `${record}.props ->> '$.${property}'`;
}

const joined = (is: 'and' | 'or', parts: readonly string[]): string => {
  if (parts.length === 0) return is === 'and' ? TRUE : FALSE;
  return parts.length === 1 ? (parts[0] ?? TRUE) : `(${parts.join(is === 'and' ? ' AND ' : ' OR ')})`;
};

/** A Plan that this store does not understand is refused before anything is read. */
export function unknown(part: never): never {
  try {
    return assertNever(part);
  } catch (error) {
    throw new BadUserInputError(`The Plan holds what this store does not know: ${JSON.stringify(part)}.`, {
      cause: error,
    });
  }
}

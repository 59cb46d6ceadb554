import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { KindBindings, LevelBindings, ListBindings, Selected, StepBinding } from './bindings.js';
import { collectFields, subselections, type FieldContext } from './collectFields.js';
import { computedFields } from './computed.js';
import { orderHash } from './cursor.js';
import { nodeProperty, relationshipKey, relationshipModel } from './modelLookup.js';
import { orderOf, pageOf, type ListArguments } from './pageArguments.js';
import type { EdgePredicate, Level, Plan, Step } from './Plan.js';
import { PredicateBuilder } from './predicates.js';
import type { PlanParams } from './PlanParams.js';

/** Ways to the nodes of one level, each with its selections. */
type Ways = ReadonlyMap<string, readonly SelectionSetNode[]>;

interface BuiltLevel {
  readonly level: Level;
  readonly bindings: ReadonlyMap<string, LevelBindings>;
}

/** A relationship field as several kinds, or several ways, select it: one step. */
interface Candidate {
  readonly responseKey: string;
  readonly nodes: readonly FieldNode[];
  readonly kinds: Set<string>;
  readonly boundIn: { readonly way: string; readonly kind: string }[];
}

/** What a list's selections ask for beside its nodes. */
export interface ListSelection {
  readonly nodes: Ways;
  readonly evidence: Ways;
  /** The list's own fields, and those of an edge but `node` and `evidence`. */
  readonly own: readonly Selected[];
  readonly edges: readonly Selected[];
  readonly count: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursors: boolean;
}

/** Turns selections into levels and steps (api.md §2.1). With `deep` false no relationship is planned: the loader's way. */
export class LevelBuilder {
  private readonly numbers = new Map<FieldNode, number>();
  private coverage = false;

  constructor(
    private readonly context: FieldContext,
    private readonly params: PlanParams,
    private readonly deep: boolean,
  ) {}

  /** What the lists built so far ask of the whole answer. */
  get asked(): Pick<Plan, 'holdings'> {
    return this.coverage ? { holdings: true } : {};
  }

  level(kinds: readonly string[], ways: Ways): BuiltLevel {
    const project: Record<string, string[]> = {};
    const candidates = new Map<string, Candidate>();
    const bindings = new Map([...ways.keys()].map((way) => [way, new Map<string, BeingBound>()]));
    for (const [way, selectionSets] of ways) {
      for (const kind of kinds) {
        const properties: Selected[] = [];
        bindings.get(way)?.set(kind, { steps: new Map(), properties });
        for (const [responseKey, nodes] of collectFields(this.context, this.type(kind), selectionSets)) {
          const name = nodes[0]?.name.value ?? '';
          const isProperty = nodeProperty([kind], name) !== null;
          if (isProperty || isAlwaysThere(name)) properties.push({ responseKey, field: name });
          if (isAlwaysThere(name)) continue;
          if (isProperty) (project[kind] ??= []).push(name);
          else if (this.deep) this.note(candidates, { way, kind, responseKey, nodes });
        }
      }
    }
    const steps: Step[] = [];
    const taken = new Set<string>();
    for (const { responseKey, nodes, kinds: from, boundIn } of candidates.values()) {
      const key = uniqueKey(`${[...from].sort().join(',')}:${responseKey}`, taken);
      const { step, binding } = this.step(key, [...from], nodes);
      steps.push(step);
      for (const { way, kind } of boundIn) bindings.get(way)?.get(kind)?.steps.set(responseKey, binding);
    }
    return { level: { project, steps }, bindings };
  }

  /** One relationship or computed field of nodes of these kinds. */
  step(key: string, from: readonly string[], nodes: readonly FieldNode[]): { step: Step; binding: StepBinding } {
    const [node] = nodes;
    const kind = from[0] ?? '';
    const field = node && this.type(kind).getFields()[node.name.value];
    if (!node || !field) throw new TypeError(`There is no field for the step ${key}.`);
    const computed = computedFields[`${kind}.${field.name}`];
    const relationship = computed?.relationship ?? relationshipKey(from, field.name);
    if (relationship === null) throw new TypeError(`${kind}.${field.name} is no relationship.`);
    const { to, shape } = relationshipModel(relationship);
    const common = { key, from, relationship };
    if (computed || shape === 'one') {
      const { level, bindings } = this.level(to, new Map([['', subselections(nodes)]]));
      const single = computed ? this.computedPage(computed) : { page: 'one' as const };
      return {
        step: { ...common, ...single, edge: [], count: false, next: level },
        binding: { shape: 'one', step: key, level: bindings.get('') ?? new Map() },
      };
    }
    const args: ListArguments = getArgumentValues(field, node, { ...this.context.variableValues });
    const selection = this.list(this.object(field.type), nodes);
    const list = { field: relationship, keyCount: 2 } as const;
    const where: EdgePredicate | null = args.where
      ? new PredicateBuilder(this.params).relationship(relationship, args.where)
      : null;
    const page = pageOf(args, list, selection, this.params);
    const next = this.level(to, selection.nodes);
    const evidence = selection.evidence.size > 0 ? this.level(['Evidence'], selection.evidence) : null;
    return {
      step: {
        ...common,
        edge: [...new Set(selection.edges.map(({ field }) => field).filter((field) => !isOfAnyEdge(field)))],
        ...(where ? { where } : {}),
        page,
        count: selection.count,
        ...(evidence ? { evidence: evidence.level } : {}),
        next: next.level,
      },
      binding: {
        shape: 'list',
        step: key,
        list: listBindings(list.field, args, selection, { nodes: next.bindings, evidence: evidence?.bindings }),
      },
    };
  }

  /** What the selections of a connection ask for. */
  list(connection: GraphQLObjectType, fieldNodes: readonly FieldNode[]): ListSelection {
    const nodes = new Map<string, readonly SelectionSetNode[]>();
    const evidence = new Map<string, readonly SelectionSetNode[]>();
    const [own, edges]: [Selected[], Selected[]] = [[], []];
    const asked = { count: false, hasPreviousPage: false, cursors: false };
    for (const [key, fields] of collectFields(this.context, connection, subselections(fieldNodes))) {
      const name = fields[0]?.name.value ?? '';
      if (name !== 'nodes' && name !== 'edges') own.push({ responseKey: key, field: name });
      if (name === 'nodes') nodes.set(key, subselections(fields));
      if (name === 'totalCount') asked.count = true;
      if (name === 'coverage') this.coverage = true;
      if (name === 'pageInfo') this.pageInfo(connection, fields, asked);
      if (name !== 'edges') continue;
      const edge = this.object(connection.getFields().edges?.type);
      for (const [edgeKey, edgeNodes] of collectFields(this.context, edge, subselections(fields))) {
        const edgeField = edgeNodes[0]?.name.value ?? '';
        if (edgeField === 'node') nodes.set(`${key}.${edgeKey}`, subselections(edgeNodes));
        else if (edgeField === 'evidence') evidence.set(`${key}.${edgeKey}`, subselections(edgeNodes));
        else edges.push({ responseKey: edgeKey, field: edgeField });
        if (edgeField === 'cursor') asked.cursors = true;
      }
    }
    return { nodes, evidence, own, edges, ...asked };
  }

  private pageInfo(
    connection: GraphQLObjectType,
    nodes: readonly FieldNode[],
    asked: { hasPreviousPage: boolean; cursors: boolean },
  ): void {
    const type = this.object(connection.getFields().pageInfo?.type);
    for (const fields of collectFields(this.context, type, subselections(nodes)).values()) {
      const name = fields[0]?.name.value;
      if (name === 'hasPreviousPage') asked.hasPreviousPage = true;
      if (name === 'startCursor' || name === 'endCursor') asked.cursors = true;
    }
  }

  private computedPage({ edge, order }: (typeof computedFields)[string]): Pick<Step, 'page' | 'where'> {
    const param = this.params.add(edge.eq);
    return {
      where: { edge: { is: 'compare', property: edge.property, operator: 'eq', param, folded: false } },
      page: { take: this.params.add(1), probe: false, keys: false, order },
    };
  }

  private note(
    candidates: Map<string, Candidate>,
    { way, kind, responseKey, nodes }: { way: string; kind: string; responseKey: string; nodes: readonly FieldNode[] },
  ): void {
    const name = nodes[0]?.name.value ?? '';
    const meaning = computedFields[`${kind}.${name}`] ? `${kind}.${name}` : relationshipKey([kind], name);
    if (meaning === null) throw new TypeError(`${kind}.${name} is neither a property nor a relationship.`);
    const id = `${meaning} ${responseKey} ${nodes.map((node) => this.numberOf(node)).join(' ')}`;
    const known = candidates.get(id) ?? { responseKey, nodes, kinds: new Set<string>(), boundIn: [] };
    known.kinds.add(kind);
    known.boundIn.push({ way, kind });
    candidates.set(id, known);
  }

  private numberOf(node: FieldNode): number {
    const number = this.numbers.get(node) ?? this.numbers.size;
    this.numbers.set(node, number);
    return number;
  }

  private type(kind: string): GraphQLObjectType {
    return this.object(this.context.schema.getType(kind));
  }

  private object(type: Parameters<typeof getNamedType>[0]): GraphQLObjectType {
    const named = getNamedType(type);
    if (!isObjectType(named)) throw new TypeError(`${String(type)} is no object type.`);
    return named;
  }
}

/** Bindings of one kind while its steps are not all built. */
interface BeingBound extends KindBindings {
  readonly steps: Map<string, StepBinding>;
}

/** Known of every row without being asked for. */
const isAlwaysThere = (field: string): boolean => field === 'id' || field.startsWith('__');
const isOfAnyEdge = (field: string): boolean => field === 'cursor' || isAlwaysThere(field);

/** What a resolver needs of a list, given the bindings of its nodes and of its edges' evidence. */
export const listBindings = (
  field: string,
  args: ListArguments,
  { own, edges }: Pick<ListSelection, 'own' | 'edges'>,
  { nodes, evidence = new Map() }: { nodes: ListBindings['nodes']; evidence?: ListBindings['evidence'] | undefined },
): ListBindings => ({ orderHash: orderHash(field, orderOf(args)), nodes, evidence, own, edges });

/** Two ways to a level may select one response key with other arguments: then the second step gets a number. */
function uniqueKey(key: string, taken: Set<string>): string {
  let unique = key;
  for (let number = 2; taken.has(unique); number += 1) unique = `${key}#${number}`;
  taken.add(unique);
  return unique;
}

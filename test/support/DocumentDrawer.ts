import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLOutputType,
} from 'graphql';
import { WORDS } from './aRandomGraph.js';
import type { Draw } from './Draw.js';

type Field = GraphQLField<unknown, unknown>;

/** Deepest relationships of a drawn document: each level more costs Neo4j's planner a good part of a second. */
const MAX_DEPTH = 3;

/**
 * Draws valid documents from a schema: aliases, fragments, `@include`, pages, orders and filters, with ids and values
 * that occur in the graph, so that answers are not empty.
 */
export class DocumentDrawer {
  private readonly roots: readonly Field[];
  /** Numbers aliases through a document: fields of two kinds under one name may not differ in type. */
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Draw,
    private readonly ids: readonly string[],
  ) {
    this.roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  }

  /** A document of one or two root fields. `$after` is the cursor of the first, where it is a list. */
  document(): string {
    const count = 1 + this.random.below(2);
    const fields = Array.from({ length: count }, (_, index) => this.root(this.random.pick(this.roots), `r${index}`));
    const variables = fields[0]?.includes('$after') ? '($after: String) ' : '';
    return `query ${variables}{\n${fields.join('\n')}\n}`;
  }

  private root(field: Field, alias: string): string {
    const args = field.args.flatMap(({ name, type }) => {
      if (name === 'id') return [`id: ${JSON.stringify(this.id())}`];
      if (name === 'ids') return [`ids: ${JSON.stringify([this.id(), this.id(), this.id()])}`];
      return this.argument(name, type, alias === 'r0');
    });
    const selection = this.selection(field.type, 1, alias === 'r0');
    return `  ${alias}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection}`;
  }

  /** Every fourth field, from one of four beginnings: all are asked for in time, and few sets make few texts to plan. */
  private quarter(fields: readonly Field[]): readonly Field[] {
    const from = this.random.below(4);
    return fields.filter((_, index) => index % 4 === from);
  }

  private alias(): string {
    this.aliases += 1;
    return `a${this.aliases}`;
  }

  private id(): string {
    return this.random.chance(0.9) ? this.random.pick(this.ids) : 'reg:nobody';
  }

  private argument(name: string, type: GraphQLInputType, withCursor: boolean): readonly string[] {
    switch (name) {
      case 'first':
        return this.random.chance(0.7) ? [`first: ${this.random.pick([0, 1, 2, 5, 30])}`] : [];
      case 'after':
        return withCursor ? ['after: $after'] : [];
      case 'orderBy': {
        const input = getNamedType(type);
        const field = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : undefined;
        if (!isEnumType(field) || this.random.chance(0.4)) return [];
        return [
          `orderBy: [{ field: ${this.random.pick(field.getValues()).name}, direction: ${this.random.pick(['ASC', 'DESC'])} }]`,
        ];
      }
      case 'where': {
        const input = getNamedType(type);
        return isInputObjectType(input) && this.random.chance(0.5) ? [`where: ${this.filter(input, 1)}`] : [];
      }
      default:
        throw new TypeError(`The drawer knows no argument ${name}.`);
    }
  }

  private selection(type: GraphQLOutputType, depth: number, cursors = false): string {
    const named = getNamedType(type);
    if (isObjectType(named)) {
      return `{ ${named.name.endsWith('Connection') ? this.connection(named, depth, cursors) : this.object(named, depth)} }`;
    }
    if (!isAbstractType(named)) return '';
    const shared = this.random.chance(0.7) ? this.object(named as unknown as GraphQLObjectType, depth) : '__typename';
    const kinds = this.random.some(this.schema.getPossibleTypes(named), 0.1);
    return `{ ${shared} ${kinds.map((kind) => `... on ${kind.name} { ${this.object(kind, depth)} }`).join(' ')} }`;
  }

  private connection(type: GraphQLObjectType, depth: number, cursors: boolean): string {
    const { edges, nodes } = type.getFields();
    const node = this.selection(nodes?.type ?? type, depth);
    const edge = getNamedType(edges?.type ?? type);
    const own = isObjectType(edge) ? Object.values(edge.getFields()).filter(({ name }) => name !== 'node') : [];
    const edgeFields = this.quarter(own).map((field) => `${field.name} ${this.selection(field.type, depth)}`);
    const parts = [
      ...(this.random.chance(0.5) ? [`nodes ${node}`] : [`edges { ${edgeFields.join(' ')} node ${node} }`]),
      ...(this.random.chance(0.15) ? [`again: edges { node ${this.selection(nodes?.type ?? type, depth)} }`] : []),
      ...(this.random.chance(0.3) ? ['totalCount'] : []),
      ...(cursors || this.random.chance(0.3) ? ['pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'] : []),
      ...(this.random.chance(0.1) ? ['coverage { documents complete warnings asKnownAt }'] : []),
    ];
    return this.random.shuffled(parts).join(' ');
  }

  private object(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const leaves = fields.filter(({ type: returned }) => !isComposite(returned));
    const branches = depth >= MAX_DEPTH ? [] : fields.filter(({ type: returned }) => isComposite(returned));
    const chosen = [
      ...this.quarter(leaves),
      ...(branches.length > 0 && this.random.chance(0.6) ? [this.random.pick(branches)] : []),
      ...(branches.length > 0 && this.random.chance(0.15) ? [this.random.pick(branches)] : []),
    ];
    const drawn = chosen.map((field) => {
      const args = field.args.flatMap(({ name, type: input }) => this.argument(name, input, false));
      const directive = this.random.chance(0.05) ? ` @include(if: ${this.random.pick(['true', 'false'])})` : '';
      const selection = this.selection(field.type, depth + 1);
      return `${this.alias()}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive} ${selection}`;
    });
    return ['id', ...drawn].join(' ');
  }

  private filter(type: GraphQLInputObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const simple = fields.filter((field) => !isNested(field.type) && !['and', 'or', 'not'].includes(field.name));
    const nested = fields.filter((field) => isNested(field.type) || ['and', 'or', 'not'].includes(field.name));
    const chosen =
      depth < 3 && this.random.chance(0.5) && nested.length > 0
        ? this.random.pick(nested)
        : this.random.pick(simple.length > 0 ? simple : fields);
    const input = getNamedType(chosen.type);
    if (!isInputObjectType(input)) return '{}';
    if (isOperators(input)) return `{ ${chosen.name}: ${this.operators(input)} }`;
    if (isListType(chosen.type))
      return `{ ${chosen.name}: [${this.filter(input, depth + 1)}, ${this.filter(input, depth + 1)}] }`;
    return `{ ${chosen.name}: ${depth >= 4 ? '{}' : this.filter(input, depth + 1)} }`;
  }

  private operators(type: GraphQLInputObjectType): string {
    const field = this.random.pick(Object.values(type.getFields()));
    if (field.name === 'eq' && this.random.chance(0.3)) return '{ eq: null }';
    const value = () => this.value(getNamedType(field.type).name, field.type);
    const operand = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
      ? `[${value()}, ${value()}]`
      : value();
    return `{ ${field.name}: ${operand} }`;
  }

  private value(name: string, type: GraphQLInputType): string {
    const named = getNamedType(type);
    if (isEnumType(named)) return this.random.pick(named.getValues()).name;
    switch (name) {
      case 'Int':
        return String(this.random.pick([0, 1, 7, 42]));
      case 'Float':
        return String(this.random.pick([0, 0.5, 0.30000000000000004, 1]));
      case 'Boolean':
        return String(this.random.chance(0.5));
      case 'Date':
        return JSON.stringify(this.random.pick(['2020-02-29', '2023-09-09', '2024-01-01']));
      case 'DateTime':
        return '"2024-01-05T10:00:00.001Z"';
      case 'ID':
        return JSON.stringify(this.id());
      default: {
        const word = this.random.pick(WORDS);
        return JSON.stringify(this.random.chance(0.3) ? word.slice(0, 2) : word).replace(/[\ud800-\udbff]"$/, '"');
      }
    }
  }
}

const isComposite = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) || isAbstractType(named);
};

/** Filters of relationships and logic, as against those of a value. */
const isNested = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) && !isOperators(named);
};

const isOperators = (type: GraphQLInputObjectType): boolean => 'eq' in type.getFields() || 'has' in type.getFields();

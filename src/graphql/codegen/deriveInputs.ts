import type { FieldDefinitionNode } from 'graphql';
import { ABSTRACT_KINDS, allFields, isKind, type RelationshipField } from './relationshipFields.js';
import { directiveArguments, pascalCase, unwrapped, upperSnakeCase, type DeclaredType } from './schemaParts.js';

interface Schema {
  readonly types: ReadonlyMap<string, DeclaredType>;
  readonly relationships: readonly RelationshipField[];
  readonly enums: ReadonlySet<string>;
}

/** Every filter, quantifier and order that a list takes: by kind, interface, relationship field and enum (api.md §1.1). */
export function derivedInputs(schema: Schema): readonly string[] {
  const owners = [...schema.types.values()].filter((type) => isKind(type) || ABSTRACT_KINDS.includes(type.name));
  const listed = new Set((schema.types.get('Query')?.fields ?? []).map(({ type }) => unwrapped(type).name));
  return [
    ...owners.flatMap((type) => [
      kindFilter(schema, type),
      listed.has(`${type.name}Connection`) ? order(schema, type.name, type.name, '') : '',
    ]),
    ...relationshipInputs(schema),
    ...edgeFilters(schema),
    ...enumFilters(schema),
  ];
}

/** Fields that hold a value: neither a relationship nor computed. */
export const isProperty = (schema: Pick<Schema, 'types'>, field: FieldDefinitionNode): boolean =>
  !directiveArguments(field, 'relationship') &&
  !directiveArguments(field, 'computed') &&
  !schema.types.has(unwrapped(field.type).name);

function filterOf({ enums }: Schema, field: FieldDefinitionNode): string {
  const { name, list } = unwrapped(field.type);
  if (enums.has(name)) return list ? `${name}ListFilter` : `${name}Filter`;
  if (list) return 'StringListFilter';
  if (name === 'ID') return 'IdFilter';
  return ['Int', 'Float', 'Boolean', 'Date', 'DateTime'].includes(name) ? `${name}Filter` : 'StringFilter';
}

const logic = (name: string): string => `  "All of these hold; an empty list holds."
  and: [${name}!]
  "One of these holds; an empty list does not."
  or: [${name}!]
  "This does not hold."
  not: ${name}`;

function kindFilter(schema: Schema, type: DeclaredType): string {
  const fields = allFields(schema.types, type.name).map((field) => {
    const name = field.name.value;
    if (directiveArguments(field, 'relationship')) {
      const relationship = schema.relationships.find((each) => each.field === field);
      return `  "Conditions on what it ${relationship?.reads ?? name}."\n  ${name}: ${relationship?.base ?? ''}Quantifier`;
    }
    return isProperty(schema, field) ? `  "Conditions on \`${name}\`."\n  ${name}: ${filterOf(schema, field)}` : '';
  });
  const name = `${type.name}Filter`;
  return `"Conditions on ${type.name} records; all that are given must hold, \`{}\` matches all."
input ${name} {
${logic(name)}
${fields.filter(Boolean).join('\n')}
}
`;
}

/** The order of a list whose rows are of one type; empty where nothing of it is sortable. */
function order(schema: Schema, base: string, target: string, prefix: string): string {
  const sortable = allFields(schema.types, target).filter((field) => directiveArguments(field, 'sortable'));
  if (sortable.length === 0) return '';
  const values = sortable.map(
    ({ name }) => `  "By \`${name.value}\`${prefix && ' of the node'}."\n  ${prefix}${upperSnakeCase(name.value)}`,
  );
  return `"What such a list may be ordered by."
enum ${base}OrderField {
${values.join('\n')}
}

"One term of an order. A list takes one term for now; without any it comes by id."
input ${base}Order {
  "What to order by."
  field: ${base}OrderField!
  "Which end comes first."
  direction: OrderDirection! = ASC
}
`;
}

function relationshipInputs(schema: Schema): readonly string[] {
  const done = new Set<string>();
  return schema.relationships.flatMap(({ base, target, type, shape, reads }) => {
    if (done.has(base)) return [];
    done.add(base);
    return [
      `"Conditions on one relationship and the node that it leads to: both must hold of the same one."
input ${base}Filter {
  "Conditions on the node."
  node: ${target}Filter
  "Conditions on the relationship."
  edge: ${pascalCase(type)}EdgeFilter
}

"How many of what it ${reads} must meet the conditions."
input ${base}Quantifier {
  "At least one; \`{}\` asks only that there is one."
  some: ${base}Filter
  "Not one; \`{}\` asks that there is none."
  none: ${base}Filter
}
`,
      shape === 'connection' ? order(schema, base, target, 'NODE_') : '',
    ];
  });
}

/** One filter for each relationship type, shared by both its directions. */
function edgeFilters(schema: Schema): readonly string[] {
  return [...new Set(schema.relationships.map(({ type }) => type))].map((type) => {
    const name = `${pascalCase(type)}EdgeFilter`;
    const own = schema.types.get(pascalCase(type));
    const fields = new Map(
      ['RelationshipEdge', ...(own?.isInterface ? [own.name] : [])]
        .flatMap((each) => allFields(schema.types, each))
        .filter((field) => isProperty(schema, field) && !['id', 'cursor'].includes(field.name.value))
        .map((field) => [field.name.value, field]),
    );
    const lines = [...fields.values()].map(
      (field) => `  "Conditions on \`${field.name.value}\`."\n  ${field.name.value}: ${filterOf(schema, field)}`,
    );
    return `"Conditions on the record of a ${type} relationship."
input ${name} {
${logic(name)}
${lines.join('\n')}
}
`;
  });
}

/** Filters of the enums that properties of nodes and relationships have. */
function enumFilters(schema: Schema): readonly string[] {
  const used = new Map<string, Set<'one' | 'list'>>();
  for (const type of [...schema.types.values()].filter((each) => each.isInterface || isKind(each))) {
    for (const field of type.fields) {
      const { name, list } = unwrapped(field.type);
      if (schema.enums.has(name)) used.set(name, (used.get(name) ?? new Set()).add(list ? 'list' : 'one'));
    }
  }
  return [...used].sort().flatMap(([name, forms]) => [
    forms.has('one')
      ? `"Conditions on a ${name}."
input ${name}Filter {
  "Is this; \`null\` means absent."
  eq: ${name}
  "Is one of these; an empty list matches nothing."
  in: [${name}!]
}
`
      : '',
    forms.has('list')
      ? `"Conditions on a list of ${name}."
input ${name}ListFilter {
  "Holds this."
  has: ${name}
  "Holds at least one of these; an empty list matches nothing."
  hasSome: [${name}!]
}
`
      : '',
  ]);
}

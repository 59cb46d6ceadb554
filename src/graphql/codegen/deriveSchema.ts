import { Kind, parse, print, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { derivedInputs } from './deriveInputs.js';
import { allFields, relationshipFields, type RelationshipField } from './relationshipFields.js';
import { declaredTypes, directiveArguments, pascalCase, unwrapped, type DeclaredType } from './schemaParts.js';

/**
 * Writes `schema/derived.graphql` from the hand-written files: date values, the fields that types take over from their
 * interfaces, and every edge, connection, filter, quantifier and order (api.md §1). A fault throws with the field's name.
 */
export function deriveSchema(documents: readonly DocumentNode[]): string {
  const types = withDateValues(declaredTypes(documents));
  const relationships = relationshipFields(types);
  const enums = new Set(
    documents.flatMap(({ definitions }) =>
      definitions.flatMap((each) => (each.kind === Kind.ENUM_TYPE_DEFINITION ? [each.name.value] : [])),
    ),
  );
  return [
    '# Written by `npm run codegen` from the other files of this folder. Read it, do not edit it.\n',
    ...[...types.values()].map((type) => inheritance(declaredTypes(documents), types, type)),
    ...lists(types, documents),
    ...edges(types, relationships),
    ...derivedInputs({ types, relationships, enums }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Adds `xPrecision` and `xEdtf` beside each date value `x`. */
function withDateValues(types: ReadonlyMap<string, DeclaredType>): ReadonlyMap<string, DeclaredType> {
  return new Map(
    [...types].map(([name, type]) => [
      name,
      { ...type, fields: type.fields.flatMap((field) => [field, ...dateValueParts(field)]) },
    ]),
  );
}

function dateValueParts(field: FieldDefinitionNode): readonly FieldDefinitionNode[] {
  if (!directiveArguments(field, 'dateValue')) return [];
  const name = field.name.value;
  return fieldsOf(`
    "How exactly \`${name}\` is known."
    ${name}Precision: DatePrecision
    "\`${name}\` in EDTF, as the source states it."
    ${name}Edtf: String`);
}

function fieldsOf(text: string): readonly FieldDefinitionNode[] {
  const [definition] = parse(`type T { ${text} }`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [];
}

/** What a type has beyond its own declaration: date parts, and fields of its interfaces. */
function inheritance(
  raw: ReadonlyMap<string, DeclaredType>,
  types: ReadonlyMap<string, DeclaredType>,
  type: DeclaredType,
): string {
  const own = new Set(raw.get(type.name)?.fields.map((field) => field.name.value));
  const added = allFields(types, type.name).filter((field) => !own.has(field.name.value));
  if (added.length === 0) return '';
  return `extend ${type.isInterface ? 'interface' : 'type'} ${type.name} {\n${added.map(bare).join('\n')}\n}\n`;
}

/** A field without its schema directives: these stand where it is declared. */
const bare = (field: FieldDefinitionNode): string =>
  indented(
    print({
      ...field,
      directives: [],
      ...(field.description ? { description: { ...field.description, block: false } } : {}),
    }),
  );

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

/** Connections and edges of the root lists. */
function lists(types: ReadonlyMap<string, DeclaredType>, documents: readonly DocumentNode[]): readonly string[] {
  const roots = declaredTypes(documents).get('Query')?.fields ?? [];
  return roots.flatMap((field) => {
    const returned = unwrapped(field.type).name;
    if (!returned.endsWith('Connection')) return [];
    const target = returned.slice(0, -'Connection'.length);
    if (!types.has(target)) throw new Error(`Query.${field.name.value}: there is no type ${target}.`);
    return [
      connection(target, target, `A page of ${field.name.value}.`),
      `"A row of such a page."
type ${target}Edge {
  "A place in this list, for \`after\`."
  cursor: String!
  "The record."
  node: ${target}!
}
`,
    ];
  });
}

function connection(base: string, target: string, description: string): string {
  return `${JSON.stringify(description)}
type ${base}Connection {
  "The rows, with their cursors."
  edges: [${base}Edge!]!
  "The rows' records alone."
  nodes: [${target}!]!
  "Where the page lies."
  pageInfo: PageInfo!
  "Number of all rows, counted only when selected."
  totalCount: Int!
  "What this list can and cannot claim."
  coverage: Coverage!
}
`;
}

/** Edge and connection types of relationship fields. */
function edges(
  types: ReadonlyMap<string, DeclaredType>,
  relationships: readonly RelationshipField[],
): readonly string[] {
  const done = new Set<string>();
  return relationships.flatMap((relationship) => {
    const { base, target, shape, reads, type } = relationship;
    if (shape === 'one' || done.has(base)) return [];
    done.add(base);
    const own = types.get(pascalCase(type));
    const interfaces = ['RelationshipEdge', ...(own?.isInterface ? [own.name] : [])];
    const fields = new Map(
      interfaces.flatMap((name) => allFields(types, name)).map((field) => [field.name.value, field]),
    );
    return [
      connection(base, target, `A page of what the owner ${reads}.`),
      `"That the owner ${reads} a node, with what the record of it carries."
type ${base}Edge implements ${interfaces.join(' & ')} {
  "The record at the other end."
  node: ${target}!
${[...fields.values()].map(bare).join('\n')}
}
`,
    ];
  });
}

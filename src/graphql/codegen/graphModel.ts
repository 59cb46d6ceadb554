import { Kind, isEnumType, type FieldDefinitionNode, type GraphQLSchema } from 'graphql';
import { ID_PREFIXES } from '../../domain/Id.js';
import type {
  GraphModel,
  KindModel,
  PropertyModel,
  RelationshipModel,
  RelationshipTypeModel,
} from '../../graph/model/GraphModel.js';
import { isProperty } from './deriveInputs.js';
import {
  ABSTRACT_KINDS,
  allFields,
  isKind,
  kindsOf,
  relationshipFields,
  type RelationshipField,
} from './relationshipFields.js';
import { declaredTypes, directiveArguments, pascalCase, unwrapped, type DeclaredType } from './schemaParts.js';

/** Properties that the store keeps itself: a write never brings them. */
const SYSTEM = new Set(['recordedFrom', 'recordedTo']);

/** Of a relationship record, what is not a property: its key, its place in a list, and what `evidenceIds` stands for. */
const NOT_STORED = new Set(['id', 'cursor', 'evidence']);

/** Relationships that are written both ways, so that no inverse is served. */
const BOTH_WAYS = new Set(['RELATED', 'MAY_BE_SAME_AS']);

/** The file `src/graph/model/generated/graphModel.ts`: what `schema/` says about the graph, as data. Throws where it contradicts itself. */
export function graphModelFile(schema: GraphQLSchema): string {
  return `// Written by \`npm run codegen\` from schema/. Do not edit.
import type { GraphModel } from '../GraphModel.js';

export const graphModel: GraphModel = ${JSON.stringify(buildGraphModel(schema), null, 1)};
`;
}

export function buildGraphModel(schema: GraphQLSchema): GraphModel {
  const types = declaredTypesOf(schema);
  const relationships = relationshipFields(types);
  const properties = (fields: readonly FieldDefinitionNode[]) =>
    Object.fromEntries(
      fields
        .filter((field) => isProperty({ types }, field) && !NOT_STORED.has(field.name.value))
        .map((field) => [field.name.value, property(schema, field)]),
    );
  const kinds = [...types.values()].filter(isKind).map((type): [string, KindModel] => {
    if (!(type.name in ID_PREFIXES)) throw new Error(`${type.name} has no id prefix in src/domain/Id.ts.`);
    const label = directiveArguments(type, 'node')?.label;
    const own = properties(allFields(types, type.name));
    return [
      type.name,
      {
        label: typeof label === 'string' ? label : type.name,
        idPrefix: ID_PREFIXES[type.name as keyof typeof ID_PREFIXES],
        properties: 'validFrom' in own ? { ...own, ...INNER_DAYS } : own,
      },
    ];
  });
  const edgeProperties = {
    ...properties(allFields(types, 'RelationshipEdge')),
    ...INNER_DAYS,
    evidenceIds: { ...plain('ID'), list: true, hidden: true as const },
  };
  const fields = relationships.map((relationship): [string, RelationshipModel] => [
    `${relationship.owner}.${relationship.name}`,
    relationshipModel(types, relationships, relationship, properties),
  ]);
  return {
    kinds: Object.fromEntries(kinds.sort(byKey)),
    abstract: Object.fromEntries(ABSTRACT_KINDS.map((name) => [name, kindsOf(types, name)])),
    relationships: Object.fromEntries(fields.sort(byKey)),
    edgeProperties,
    types: typeModels(types, relationships, properties),
  };
}

const plain = (type: string) => ({ type, list: false, nullable: true });

/** The inner days of an interval (model.md §6.2): stored for the date filter, never shown. */
const INNER_DAYS = {
  fromMax: { ...plain('Date'), hidden: true as const },
  toMin: { ...plain('Date'), hidden: true as const },
};

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function declaredTypesOf(schema: GraphQLSchema): ReadonlyMap<string, DeclaredType> {
  const definitions = Object.values(schema.getTypeMap()).flatMap(({ astNode, extensionASTNodes }) => [
    ...(astNode ? [astNode] : []),
    ...extensionASTNodes,
  ]);
  return declaredTypes([{ kind: Kind.DOCUMENT, definitions }]);
}

function property(schema: GraphQLSchema, field: FieldDefinitionNode): PropertyModel {
  const { name, list, required } = unwrapped(field.type);
  const type = schema.getType(name);
  const sortable = directiveArguments(field, 'sortable');
  if (sortable && list) throw new Error(`${field.name.value}: a list cannot be @sortable.`);
  const known = field.name.value;
  return {
    type: name,
    list,
    nullable: !required,
    ...(isEnumType(type) ? { values: type.getValues().map((value) => value.name) } : {}),
    ...(SYSTEM.has(known) ? { system: true as const } : {}),
    ...(sortable ? { order: { key: `${known}Ord`, with: Array.isArray(sortable.with) ? sortable.with : [] } } : {}),
    ...(sortable && name === 'String' ? { foldedKey: `${known}Key` } : {}),
  };
}

function relationshipModel(
  types: ReadonlyMap<string, DeclaredType>,
  all: readonly RelationshipField[],
  relationship: RelationshipField,
  properties: (fields: readonly FieldDefinitionNode[]) => Readonly<Record<string, PropertyModel>>,
): RelationshipModel {
  const from = kindsOf(types, relationship.owner);
  const to = targetKinds(types, all, relationship);
  const alike = all.filter(
    (other) =>
      other.type === relationship.type &&
      other.direction === relationship.direction &&
      kindsOf(types, other.owner).some((kind) => from.includes(kind)),
  );
  const reached = new Set(alike.flatMap((other) => targetKinds(types, all, other)));
  return {
    type: relationship.type,
    direction: relationship.direction,
    reads: relationship.reads,
    from,
    to,
    shape: relationship.shape,
    dated: relationship.dated,
    hub: relationship.hub,
    implied: reached.size === to.length,
    properties: properties(types.get(pascalCase(relationship.type))?.fields ?? []),
  };
}

/** Those kinds of the target's type that declare the inverse; of what is written both ways, the target's kinds. */
function targetKinds(
  types: ReadonlyMap<string, DeclaredType>,
  all: readonly RelationshipField[],
  { type, direction, target, owner, name }: RelationshipField,
): readonly string[] {
  const kinds = kindsOf(types, target);
  if (BOTH_WAYS.has(type)) return kinds;
  const inverse = new Set(
    all
      .filter((other) => other.type === type && other.direction !== direction)
      .flatMap((other) => kindsOf(types, other.owner)),
  );
  const to = kinds.filter((kind) => inverse.has(kind));
  if (to.length === 0) throw new Error(`${owner}.${name}: no kind of ${target} declares the inverse of ${type}.`);
  return to;
}

function typeModels(
  types: ReadonlyMap<string, DeclaredType>,
  all: readonly RelationshipField[],
  properties: (fields: readonly FieldDefinitionNode[]) => Readonly<Record<string, PropertyModel>>,
): Readonly<Record<string, RelationshipTypeModel>> {
  const names = [...new Set(all.map(({ type }) => type))].sort();
  return Object.fromEntries(
    names.map((type): [string, RelationshipTypeModel] => {
      const fields = all.filter((field) => field.type === type);
      if (new Set(fields.map(({ dated }) => dated)).size > 1) {
        throw new Error(`${type}: one direction is dated, the other is not.`);
      }
      const ends = new Set(
        fields.flatMap((field) =>
          kindsOf(types, field.owner).flatMap((owner) =>
            targetKinds(types, all, field).map((target) =>
              field.direction === 'OUT' ? `${owner} ${target}` : `${target} ${owner}`,
            ),
          ),
        ),
      );
      const own = types.get(pascalCase(type));
      const slot = own?.fields.find((field) => directiveArguments(field, 'slot'));
      return [
        type,
        {
          ends: [...ends].sort().map((pair) => pair.split(' ') as [string, string]),
          dated: fields.some(({ dated }) => dated),
          slot: slot?.name.value ?? null,
          properties: properties(own?.fields ?? []),
        },
      ];
    }),
  );
}

import {
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parse,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { computedFields } from '../graph/plan/computed.js';
import { kindsOfType, relationshipKey } from '../graph/plan/modelLookup.js';
import { typeDefs } from './generated/typeDefs.js';
import { edgeFields, listFields, resolveEdgeProperty } from './resolvers/listFields.js';
import { resolveProperty, resolveStep } from './resolvers/nodeField.js';
import type { NodeParent } from './resolvers/parents.js';
import { resolveRootField } from './resolvers/rootField.js';
import { scalars } from './scalars.js';

/** A resolver as graphql-js keeps it on a field; undefined: the property of the parent's own name. */
type Resolver = ReturnType<GraphQLObjectType['getFields']>[string]['resolve'];

let built: GraphQLSchema | undefined;

/** The served schema with its resolvers: a handful of them, chosen by what the graph model says of each field. */
export function executableSchema(): GraphQLSchema {
  built ??= attachResolvers(buildASTSchema(parse(typeDefs, { noLocation: true }), { assumeValidSDL: true }));
  return built;
}

function attachResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) Object.assign(type, scalars[type.name]);
    if (isInterfaceType(type)) type.resolveType = (parent: NodeParent) => parent.kind;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolverOf(schema, type, field.name);
  }
  return schema;
}

function resolverOf(schema: GraphQLSchema, type: GraphQLObjectType, field: string): Resolver {
  if (type === schema.getQueryType()) return resolveRootField;
  if (type.name.endsWith('Connection')) return listFields[field];
  if (type.name.endsWith('Edge')) return edgeFields[field] ?? resolveEdgeProperty;
  if (kindsOfType(type.name).length === 0) return undefined; // PageInfo, Coverage: plain objects
  const relationship = computedFields[`${type.name}.${field}`]?.relationship ?? relationshipKey([type.name], field);
  return relationship ? resolveStep(relationship) : resolveProperty;
}

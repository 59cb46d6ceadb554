import { GraphQLSchema, buildASTSchema, isInterfaceType, isObjectType, parse, printSchema } from 'graphql';
import { LIMITS } from '../../domain/limits.js';

/** Arguments that mean the same wherever they stand, so they are described once. */
const STANDARD_ARGUMENTS: Readonly<Record<string, string>> = {
  first: `Rows on the page, 0–${LIMITS.pageRows}; ${LIMITS.defaultPageRows} where nothing is said.`,
  after:
    'The cursor of the row after which the page starts, from the same list in the same order. The filter may differ.',
  where: `Conditions that every row must meet: at most ${LIMITS.filterConditions}, at most ${LIMITS.filterDepth} deep within one another.`,
  orderBy: 'The order of the rows: one term at most for now; by id where none is given.',
};

/** Schema directives that map the SDL to the store: of no use to a client. */
const MAPPING = new Set(['node', 'relationship', 'computed', 'sortable', 'dateValue', 'slot']);

/** The SDL that the server offers: without mapping directives, every standard argument described. */
export function servedSchema(schema: GraphQLSchema): string {
  const config = buildASTSchema(parse(printSchema(schema))).toConfig();
  for (const type of config.types) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) argument.description ??= STANDARD_ARGUMENTS[argument.name];
    }
  }
  return printSchema(
    new GraphQLSchema({
      ...config,
      types: config.types.filter(({ name }) => name !== 'RelationshipDirection'),
      directives: config.directives.filter(({ name }) => !MAPPING.has(name)),
    }),
  );
}

/** The file `src/graphql/generated/typeDefs.ts`: that SDL as a string, so that a server reads no file. */
export const typeDefsFile = (schema: GraphQLSchema): string =>
  `// Written by \`npm run codegen\` from schema/. Do not edit.
export const typeDefs = ${JSON.stringify(servedSchema(schema))};
`;

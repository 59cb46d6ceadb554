import { isEnumType, isIntrospectionType, type GraphQLSchema } from 'graphql';
import { upperSnakeCase } from './schemaParts.js';

/** Enums of `schema/` that are about GraphQL itself and no words of the field. */
const NOT_OF_THE_FIELD = /^(RelationshipDirection|OrderDirection|\w+OrderField)$/;

/** The file `src/domain/vocabularies.ts`: the closed vocabularies of model.md §4, written once, in `schema/`. */
export function vocabulariesFile(schema: GraphQLSchema): string {
  const enums = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !isIntrospectionType(type) && !NOT_OF_THE_FIELD.test(type.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = enums.map((type) => {
    const values = isEnumType(type) ? type.getValues().map(({ name }) => `'${name}'`) : [];
    const name = `${upperSnakeCase(type.name)}_VALUES`;
    return `/** ${type.description ?? ''} */
export type ${type.name} = (typeof ${name})[number];
export const ${name} = [${values.join(', ')}] as const;
`;
  });
  return `// Written by \`npm run codegen\` from the enums of schema/. Do not edit.\n\n${parts.join('\n')}`;
}

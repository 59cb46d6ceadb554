import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { deriveSchema } from './src/graphql/codegen/deriveSchema.js';
import { graphModelFile } from './src/graphql/codegen/graphModel.js';
import { servedSchema, typeDefsFile } from './src/graphql/codegen/typeDefs.js';
import { vocabulariesFile } from './src/graphql/codegen/vocabularies.js';

// First step: the other files of schema/ name what derived.graphql defines, so it is written before the generator loads them.
const handWritten = readdirSync('schema').filter((name) => name.endsWith('.graphql') && name !== 'derived.graphql');
const documents = handWritten.sort().map((name) => parse(readFileSync(`schema/${name}`, 'utf8')));
writeFileSync('schema/derived.graphql', deriveSchema(documents));

// One text: files that the generator loads itself arrive in any order, and so would what it writes.
const everything = readdirSync('schema')
  .sort()
  .map((name) => readFileSync(`schema/${name}`, 'utf8'));

// Our own plugins are handed over here: on Node 20 the generator cannot load one from a .ts path.
const own: Readonly<Record<string, (schema: GraphQLSchema) => string>> = {
  graphModel: graphModelFile,
  vocabularies: vocabulariesFile,
  typeDefs: typeDefsFile,
};

export default {
  schema: everything.join('\n'),
  config: { sort: false },
  pluginLoader: async (name: string) => {
    const plugin = Object.entries(own).find(([known]) => name.endsWith(`/${known}`))?.[1];
    if (plugin) return { plugin };
    // The generator's own see what a client sees: with mapping directives it would write the name DirectiveResolvers twice.
    const theirs = (await import(name)) as CodegenPlugin;
    return {
      ...theirs,
      plugin: (schema, ...rest) => theirs.plugin(buildSchema(servedSchema(schema)), ...rest),
    } satisfies CodegenPlugin;
  },
  generates: {
    'src/domain/vocabularies.ts': { plugins: ['vocabularies'] },
    'src/graph/model/generated/graphModel.ts': { plugins: ['graphModel'] },
    'src/graphql/generated/typeDefs.ts': { plugins: ['typeDefs'] },
    'src/graphql/generated/resolverTypes.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        disableDescriptions: true, // they stand in schema/ and in typeDefs
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        maybeValue: 'T | null',
        resolversNonOptionalTypename: { interfaceImplementingType: true },
        scalars: { Date: 'string', DateTime: 'string', URL: 'string', LanguageTag: 'string', ID: 'string' },
      },
    },
  },
} satisfies CodegenConfig;

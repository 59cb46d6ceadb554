import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const noBarrels = [
  { selector: 'ExportAllDeclaration', message: 'Import files, not folders: a barrel hides where things live.' },
];
const everyTestRuns = {
  selector: "MemberExpression[object.name=/^(describe|it|test)$/][property.name='only']",
  message: 'One test alone would hide all others.',
};

export default tseslint.config(
  {
    ignores: ['dist/', 'data/', 'coverage/', '.neo4j/', 'node_modules/', 'src/graphql/generated/', 'schema/released/'],
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'codegen.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...noBarrels, everyTestRuns],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in a sentence for a person need no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // An async function without await keeps a port's promise of never throwing synchronously.
      '@typescript-eslint/require-await': 'off',
      // A constructor that only narrows its parameters' types says something.
      '@typescript-eslint/no-useless-constructor': 'off',
      // tsc reports them (noUnusedLocals, noUnusedParameters), and knows the leading underscore.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `x!` on what a test has just put there fails as loudly as an assertion would.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Answers over HTTP are compared as they are, whole.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      // Arguments that every list has are described once, where codegen writes the served schema; a test reads that.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
    },
  },
);

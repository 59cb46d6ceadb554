import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  coerceInputValue,
  concatAST,
  Kind,
  parse,
  typeFromAST,
  validate,
  type GraphQLInputType,
} from 'graphql';

const FOLDER = 'seeds/examples';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
const schema = buildASTSchema(
  concatAST(
    readdirSync('schema')
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => parse(readFileSync(`schema/${name}`, 'utf8'))),
  ),
);

describe('the example queries', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(5);
  });

  it.each(names)('%s asks what the schema answers, and says so at its head', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(text).toMatch(/^# [^\n]{20,}\n/);
    const document = parse(text);
    expect(validate(schema, document).map(String)).toEqual([]);
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    expect(operations).toHaveLength(1);
    const declared = operations[0]?.variableDefinitions ?? [];
    const variables =
      declared.length > 0
        ? (JSON.parse(readFileSync(`${FOLDER}/${name.replace('.graphql', '.json')}`, 'utf8')) as Record<
            string,
            unknown
          >)
        : {};
    expect(Object.keys(variables).sort()).toEqual(declared.map(({ variable }) => variable.name.value).sort());
    for (const { variable, type } of declared) {
      const input = typeFromAST(schema, type) as GraphQLInputType;
      expect(() => {
        coerceInputValue(variables[variable.name.value], input);
      }).not.toThrow();
    }
  });
});

import { GraphQLError, graphql } from 'graphql';
import { BadIdError } from '../../src/domain/errors.js';
import { createContext } from '../../src/graphql/context.js';
import { formatError } from '../../src/graphql/errors.js';
import { executableSchema } from '../../src/graphql/executableSchema.js';
import { aChangeSet, aProvision, aText } from '../support/builders.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { READ } from '../support/read.js';

const store = new MemoryStore();

/** The first error of a document, as an answer shows it. */
async function errorOf(source: string, variableValues: Readonly<Record<string, unknown>> = {}) {
  const contextValue = createContext({ store, requestId: 'r', ...READ });
  const { errors = [] } = await graphql({ schema: executableSchema(), source, variableValues, contextValue });
  return formatError(errors[0], 'r');
}

describe('an error of an answer', () => {
  it.each`
    what                                    | source                                                                                 | variables                       | code                           | says
    ${'a document that is none'}            | ${'{ regulator('}                                                                      | ${{}}                           | ${'GRAPHQL_PARSE_FAILED'}      | ${'Syntax Error'}
    ${'a field that does not exist'}        | ${'{ regulatr }'}                                                                      | ${{}}                           | ${'GRAPHQL_VALIDATION_FAILED'} | ${'Cannot query field "regulatr" on type "Query".'}
    ${'a variable that is not used'}        | ${'query ($n: Int) { __typename }'}                                                    | ${{}}                           | ${'GRAPHQL_VALIDATION_FAILED'} | ${'Variable "$n" is never used.'}
    ${'a variable of another type'}         | ${'query ($n: Int) { regulator(id: $n) { id } }'}                                      | ${{}}                           | ${'GRAPHQL_VALIDATION_FAILED'} | ${'expecting type "ID!"'}
    ${'a variable without a value'}         | ${'query ($id: ID!) { regulator(id: $id) { id } }'}                                    | ${{}}                           | ${'BAD_USER_INPUT'}            | ${'was not provided'}
    ${'a value of another form, deep down'} | ${'query ($w: RegulatorFilter) { regulators(where: $w) { totalCount } }'}              | ${{ w: { name: { eq: 5 } } }}   | ${'BAD_USER_INPUT'}            | ${'at "w.name.eq"; String cannot represent'}
    ${'a long value, with what is wrong'}   | ${'query ($d: Date) { memberships(where: { validFrom: { eq: $d } }) { totalCount } }'} | ${{ d: '2024-'.repeat(2_000) }} | ${'BAD_USER_INPUT'}            | ${'it is a real day YYYY-MM-DD'}
    ${'a number for a day'}                 | ${'{ memberships(where: { validFrom: { eq: 20240105 } }) { totalCount } }'}            | ${{}}                           | ${'GRAPHQL_VALIDATION_FAILED'} | ${'Date cannot be 20240105: it is a real day'}
    ${'an id of another form'}              | ${'{ regulator(id: "Regulator 7") { id } }'}                                           | ${{}}                           | ${'BAD_ID'}                    | ${'“Regulator 7” is not an id'}
  `(
    'says of $what what it is and where',
    async ({ source, variables, code, says }: Record<'source' | 'code' | 'says', string> & { variables: object }) => {
      const { message, extensions } = await errorOf(source, variables as Record<string, unknown>);
      expect(extensions).toEqual({ code, retryable: false, requestId: 'r' });
      expect(message).toContain(says);
      expect(message.length).toBeLessThanOrEqual(300);
    },
  );

  it('tells a wrong argument from a value of the store that no answer can hold', async () => {
    const direction =
      'query ($d: OrderDirection = ASC) { regulators(orderBy: [{ field: NAME, direction: $d }]) { totalCount } }';
    expect((await errorOf(direction, { d: null })).extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    const far = aProvision(aText('One.'), 'p_1', 0, 4, { order: 2 ** 40 });
    await store.write(aChangeSet({ nodes: [far] }), READ);
    const answer = await errorOf('{ provisions { nodes { order } } }');
    expect(answer.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });

  it('says nothing of a cause that nobody foresaw', () => {
    const unforeseen = new GraphQLError('secret', { originalError: new TypeError('secret') });
    for (const error of [unforeseen, new TypeError('secret'), 'secret']) {
      const { message, extensions } = formatError(error, 'r');
      expect(extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(message).not.toContain('secret');
    }
  });

  it('keeps the code of an error raised on purpose, and makes no suggestions', () => {
    expect(formatError(new BadIdError('x'), 'r').extensions).toMatchObject({ code: 'BAD_ID' });
    expect(formatError(new GraphQLError('No such field. Did you mean "name"?'), 'r').message).toBe('No such field.');
  });
});

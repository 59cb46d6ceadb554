import { planOfQuery } from '../../support/plansOf.js';

const LIST = 'query ($where: RegulatorFilter) { regulators(where: $where) { totalCount } }';
const plan = (where: object, list = LIST) => planOfQuery(list, { where });
const many = (count: number, part: object) => Array.from({ length: count }, () => part);

describe('a filter', () => {
  it.each`
    what                                | where
    ${'conditions'}                     | ${{ or: many(51, { name: { eq: 'x' } }) }}
    ${'empty conditions'}               | ${{ and: many(51, {}) }}
    ${'conditions without an operator'} | ${{ and: many(51, { name: {} }) }}
    ${'empty lists'}                    | ${{ or: many(51, { or: [] }) }}
    ${'negations of nothing'}           | ${{ or: many(51, { not: {} }) }}
    ${'quantifiers without one'}        | ${{ and: many(51, { names: {} }) }}
    ${'conditions on relationships'}    | ${{ names: { some: { edge: { or: many(50, {}) } } } }}
  `('holds no more than fifty $what', async ({ where }: { where: object }) => {
    await expect(plan(where)).rejects.toThrow('A filter holds at most 50 conditions.');
  });

  it('holds fifty conditions', async () => {
    await expect(plan({ or: many(50, { name: { eq: 'x' } }) })).resolves.toMatchObject({ start: { by: 'scan' } });
    await expect(plan({ and: many(50, {}) })).resolves.toMatchObject({ start: { by: 'scan' } });
  });

  it.each([
    ['text with U+0000', { name: { contains: 'a\u0000b' } }],
    ['half a surrogate pair', { name: { startsWith: 'a\ud83c' } }],
    ['such text in a list', { acronym: { in: ['a', '\u0000'] } }],
    ['such text in a list property', { unchecked: { has: '\udc00' } }],
  ])('refuses %s, which no store can hold', async (_what, where) => {
    await expect(plan(where)).rejects.toThrow('text has neither U+0000 nor half a surrogate pair');
  });

  it('refuses a number that is none', async () => {
    const source = '{ directives(where: { confidence: { lt: 1e400 } }) { totalCount } }';
    await expect(planOfQuery(source)).rejects.toThrow('confidence cannot be compared with that: numbers are finite');
  });

  it.each(['id', 'sovereign'])('takes only ids where it compares one: %s', async (property) => {
    const list = 'query ($where: JurisdictionFilter) { jurisdictions(where: $where) { totalCount } }';
    await expect(plan({ [property]: { in: ['jur:cn', 'China'] } }, list)).rejects.toThrow('“China” is not an id');
    await expect(plan({ [property]: { eq: 'jur:cn' } }, list)).resolves.toMatchObject({ params: { p0: 'jur:cn' } });
  });
});

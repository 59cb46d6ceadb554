import { planOfQuery } from '../../support/plansOf.js';

const base =
  '{ directives(first: 2, where: { modality: { eq: OBLIGATION } }) { nodes { name statedBy(first: 3) { nodes { id name } } } } }';

describe('the shape of a Plan', () => {
  it.each`
    change                                  | source
    ${'values of a filter'}                 | ${base.replace('OBLIGATION', 'COMMITMENT')}
    ${'sizes of pages'}                     | ${base.replace('first: 2', 'first: 7').replace('first: 3', 'first: 1')}
    ${'the order of fields'}                | ${base.replace('name statedBy(first: 3) { nodes { id name } }', 'statedBy(first: 3) { nodes { name id } } name')}
    ${'fields that a directive leaves out'} | ${base.replace('{ id name }', '{ id name acronym @skip(if: true) }')}
    ${'a fragment instead of a field'}      | ${base.replace('{ nodes { name', '{ nodes { ... on Entity { name }')}
  `('stays with other $change', async ({ source }: { source: string }) => {
    expect((await planOfQuery(source)).shape).toBe((await planOfQuery(base)).shape);
  });

  it.each`
    change                  | source
    ${'operators'}          | ${base.replace('eq: OBLIGATION', 'in: [OBLIGATION]')}
    ${'properties to read'} | ${base.replace('{ id name }', '{ id acronym }')}
    ${'orders'}             | ${base.replace('first: 2,', 'first: 2, orderBy: [{ field: NAME }],')}
    ${'counts to take'}     | ${base.replace('{ nodes { name', '{ totalCount nodes { name')}
    ${'response keys'}      | ${base.replace('statedBy(', 'by: statedBy(')}
  `('changes with other $change', async ({ source }: { source: string }) => {
    expect((await planOfQuery(source)).shape).not.toBe((await planOfQuery(base)).shape);
  });

  it('holds no value: every one lies in the parameters', async () => {
    const plan = await planOfQuery(
      '{ regulators(first: 3, where: { name: { contains: "Zürich \'; DROP" }, id: { in: ["reg:xx-secret"] } }) { nodes { id } } }',
    );
    const { params, ...text } = plan;
    expect(Object.values(params)).toEqual(expect.arrayContaining([3, "zurich '; drop", ['reg:xx-secret']]));
    expect(JSON.stringify(text)).not.toMatch(/DROP|drop|secret/);
  });
});

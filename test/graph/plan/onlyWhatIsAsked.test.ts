import { plansOf, planOfQuery } from '../../support/plansOf.js';

describe('a Plan asks a store only for what is selected', () => {
  it('counts, looks back and brings keys only where these are selected', async () => {
    const bare = await planOfQuery('{ regulators { nodes { id } pageInfo { hasNextPage } } }');
    expect(bare.start).toMatchObject({ count: false, page: { probe: false, keys: false, order: null } });
    const full = await planOfQuery('{ regulators { totalCount edges { cursor } pageInfo { hasPreviousPage } } }');
    expect(full.start).toMatchObject({ count: true, page: { probe: false, keys: true } });
  });

  it('looks back only from a cursor', async () => {
    const [page] = await plansOf('{ regulators(first: 0) { pageInfo { hasPreviousPage } } }');
    expect(page?.start).toMatchObject({ page: { probe: false } });
  });

  it('reads the properties selected and no others', async () => {
    const plan = await planOfQuery(
      '{ node(id: "dir:1") { ... on Directive { modality reliesOn { edges { openEnded node { name } } } } } }',
    );
    expect(plan.level.project).toEqual({ Directive: ['modality'] });
    expect(plan.level.steps[0]).toMatchObject({
      edge: ['openEnded'],
      next: { project: { InternationalBody: ['name'], Regulator: ['name'] }, steps: [] },
    });
  });

  it('reads the statement of a directive as a step of the same Plan', async () => {
    const plan = await planOfQuery('{ directive(id: "dir:1") { statement { exact } } }');
    expect(plan.level.steps).toMatchObject([
      {
        key: 'Directive:statement',
        relationship: 'Directive.evidencedBy',
        where: { edge: { is: 'compare', property: 'role', operator: 'eq' } },
        page: { order: { property: 'recordedFrom', direction: 'ASC' } },
        next: { project: { Evidence: ['exact'] } },
      },
    ]);
  });

  it('asks what is held where a list selects its coverage, however deep', async () => {
    expect(await planOfQuery('{ regulators { totalCount } }')).not.toHaveProperty('holdings');
    const deep = '{ regulators { nodes { directives { nodes { concerns { coverage { documents } } } } } } }';
    expect(await planOfQuery(deep)).toMatchObject({ holdings: true });
  });

  it('is one for each root field', async () => {
    expect(
      await plansOf('{ a: regulators { nodes { id } } b: node(id: "reg:x") { id } c: regulators { totalCount } }'),
    ).toHaveLength(3);
  });
});

import { planOfQuery } from '../../support/plansOf.js';

describe('a step is keyed by concrete kind and response key', () => {
  const stepsOf = async (source: string) =>
    (await planOfQuery(source)).level.steps.map(({ key, relationship, from }) => ({ key, relationship, from }));

  it('is one for all kinds that select a field through their interface', async () => {
    expect(await stepsOf('{ authorities { nodes { seats { nodes { id } } } } }')).toEqual([
      {
        key: 'InternationalBody,Regulator:seats',
        relationship: 'Authority.seats',
        from: ['InternationalBody', 'Regulator'],
      },
    ]);
  });

  it('is two for one response key with other arguments on two kinds', async () => {
    const source = `{ authorities { nodes {
      ... on Regulator { x: seats(first: 1) { nodes { id } } }
      ... on InternationalBody { x: seats(first: 2) { nodes { id } } } } } }`;
    expect((await stepsOf(source)).map(({ key }) => key)).toEqual(['InternationalBody:x', 'Regulator:x']);
  });

  it('is two for two ways to a level that select one response key with other arguments', async () => {
    const source = `{ regulators {
      nodes { x: remits(first: 1) { nodes { id } } }
      edges { node { x: remits(first: 2) { nodes { id } } } } } }`;
    expect((await stepsOf(source)).map(({ key }) => key)).toEqual(['Regulator:x', 'Regulator:x#2']);
  });

  it('is one where fragments repeat a field, with what they ask for together', async () => {
    const plan = await planOfQuery(`
      { regulators { nodes { ...a ...b } } }
      fragment a on Regulator { remits { nodes { name } } }
      fragment b on Entity { ... on Regulator { remits { nodes { sourceUrl } } } }`);
    expect(plan.level.steps).toHaveLength(1);
    expect(plan.level.steps[0]?.next.project).toEqual({
      EntityClass: ['name', 'sourceUrl'],
      PolicyArea: ['name', 'sourceUrl'],
    });
  });
});

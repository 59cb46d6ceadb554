import { aSmallGraph } from '../support/aSmallGraph.js';
import { ask } from '../support/ask.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { READ } from '../support/read.js';

describe('an answer', () => {
  const store = new MemoryStore();
  beforeAll(() => store.write(aSmallGraph(), READ));

  const both = async (source: string, variables?: Readonly<Record<string, unknown>>) => {
    const [on, off] = [
      await ask(store, source, { variables }),
      await ask(store, source, { variables, planner: 'off' }),
    ];
    expect(JSON.stringify(off)).toBe(JSON.stringify(on));
    return on;
  };

  it('reads a regulator, its directives, what they rely on and the words that say so', async () => {
    const answer = await both(`{
      regulator(id: "reg:no-north") { name acronym directives(where: { node: { reliesOn: { some: {} } } }, first: 10) {
        totalCount
        edges { verb attribution node { modality statement { exact start end document { language } }
          reliesOn(orderBy: [{ field: NODE_NAME }]) { edges { openEnded confidence evidence { exact } node { __typename id name } } } } } } } }`);
    expect(answer).toEqual({
      data: {
        regulator: {
          name: 'Authority of the North',
          acronym: null,
          directives: {
            totalCount: 1,
            edges: [
              {
                verb: 'mentioned',
                attribution: ['the site learned', 'the meeting mentioned'],
                node: {
                  modality: 'PLANNED_ACTION',
                  statement: {
                    exact: 'Rely on the Forum to promote trade.',
                    start: 0,
                    end: 35,
                    document: { language: 'en' },
                  },
                  reliesOn: {
                    edges: [
                      {
                        openEnded: false,
                        confidence: null,
                        evidence: [],
                        node: { __typename: 'InternationalBody', id: 'body:bank', name: 'Bank of All' },
                      },
                      {
                        openEnded: true,
                        confidence: 0.7,
                        evidence: [{ exact: 'the Forum' }],
                        node: { __typename: 'InternationalBody', id: 'body:forum', name: 'Forum of Märkte' },
                      },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
    });
  });

  it('keeps aliases with other arguments apart, on one kind and on two ways to a level', async () => {
    const answer = await both(`{
      authorities(orderBy: [{ field: NAME }]) {
        edges { node { id x: directives(first: 1) { nodes { name } } } }
        nodes { name x: directives(first: 0) { totalCount pageInfo { hasNextPage } } ... on Regulator { y: directives(where: { edge: { verb: { eq: "noted" } } }) { nodes { name } } } } } }`);
    expect(answer).toMatchObject({
      data: {
        authorities: {
          edges: [
            { node: { id: 'reg:no-north', x: { nodes: [{}] } } },
            { node: { id: 'reg:so-south' } },
            { node: { id: 'body:bank', x: { nodes: [] } } },
            { node: { id: 'body:forum' } },
          ],
          nodes: [
            {
              x: { totalCount: 2, pageInfo: { hasNextPage: true } },
              y: { nodes: [{ name: 'We will deepen cooperation.' }] },
            },
            { name: 'authority of the south', x: { totalCount: 1 }, y: { nodes: [] } },
            { x: { totalCount: 0, pageInfo: { hasNextPage: false } } },
            {},
          ],
        },
      },
    });
  });

  it('walks pages forward by cursor, absent values last, and says truthfully what lies before and behind', async () => {
    const page = `query ($after: String) { directives(first: 2, after: $after, orderBy: [{ field: APPLIES_FROM, direction: DESC }]) {
      nodes { appliesFrom } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const first = (await both(page)) as { data: { directives: { pageInfo: { endCursor: string } } } };
    expect(first.data.directives).toMatchObject({
      nodes: [{ appliesFrom: '2024-01-01' }, { appliesFrom: '2023-06-01' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = await both(page, { after: first.data.directives.pageInfo.endCursor });
    expect(second.data?.directives).toMatchObject({
      nodes: [{ appliesFrom: null }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('gives null for an id that names nothing or another kind, in the order asked', async () => {
    const answer = await both(`{ regulator(id: "body:bank") { id } node(id: "reg:nobody") { id }
      nodes(ids: ["reg:so-south", "reg:nobody", "body:bank", "reg:so-south"]) { __typename id } }`);
    expect(answer).toEqual({
      data: {
        regulator: null,
        node: null,
        nodes: [
          { __typename: 'Regulator', id: 'reg:so-south' },
          null,
          { __typename: 'InternationalBody', id: 'body:bank' },
          { __typename: 'Regulator', id: 'reg:so-south' },
        ],
      },
    });
  });

  it.each`
    what                                   | field                                                                                    | code
    ${'an id of another form'}             | ${'regulator(id: "Regulator 7") { id }'}                                                 | ${'BAD_ID'}
    ${'ids of which one has another form'} | ${'nodes(ids: ["reg:no-north", "7"]) { id }'}                                            | ${'BAD_ID'}
    ${'an id of another form in a filter'} | ${'regulators(where: { id: { eq: "pboc" } }) { nodes { id } }'}                          | ${'BAD_ID'}
    ${'a page of 101 rows'}                | ${'regulators(first: 101) { nodes { id } }'}                                             | ${'BAD_USER_INPUT'}
    ${'a negative page deep down'}         | ${'regulators { nodes { id directives(first: -1) { nodes { id } } } }'}                  | ${'BAD_USER_INPUT'}
    ${'two terms of an order'}             | ${'regulators(orderBy: [{ field: NAME }, { field: NAME }]) { nodes { id } }'}            | ${'BAD_USER_INPUT'}
    ${'text that is no cursor'}            | ${'regulators(after: "next") { nodes { id } }'}                                          | ${'BAD_CURSOR'}
    ${'null where only eq may be null'}    | ${'regulators(where: { name: { contains: null } }) { nodes { id } }'}                    | ${'BAD_USER_INPUT'}
    ${'conditions six deep'}               | ${'regulators(where: { not: { not: { not: { not: { not: {} } } } } }) { nodes { id } }'} | ${'BAD_USER_INPUT'}
  `(
    'refuses $what with $code and answers the other root fields',
    async ({ field, code }: { field: string; code: string }) => {
      const answer = await both(`{ wrong: ${field} right: regulator(id: "reg:no-north") { id } }`);
      expect(answer.data).toMatchObject({ wrong: null, right: { id: 'reg:no-north' } });
      expect(answer.errors?.map(({ path, extensions }) => [path, extensions?.code])).toEqual([[['wrong'], code]]);
    },
  );

  it('refuses the cursor of another order, and of another list', async () => {
    const made = await ask(store, '{ regulators(first: 1, orderBy: [{ field: NAME }]) { pageInfo { endCursor } } }');
    const after = (made.data as { regulators: { pageInfo: { endCursor: string } } }).regulators.pageInfo.endCursor;
    for (const list of ['regulators', 'directives', 'regulators(orderBy: [{ field: NAME, direction: DESC }])']) {
      const [name = '', rest = ''] = list.split('(');
      const args = rest === '' ? '(after: $after)' : `(after: $after, ${rest}`;
      const answer = await both(`query ($after: String) { ${name}${args} { nodes { id } } }`, { after });
      expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
    }
  });

  it('filters by none, by absence, by folded text and by both ends of one relationship', async () => {
    const answer = await both(`{
      idle: internationalBodies(where: { reliedOnBy: { none: {} } }) { nodes { id } }
      undated: directives(where: { appliesFrom: { eq: null } }) { nodes { name } }
      folded: internationalBodies(where: { name: { contains: "MARKTE" } }) { nodes { id } }
      seated: regulators(where: { memberships: { some: { node: { role: { eq: MEMBER }, body: { some: { node: { id: { eq: "body:bank" } } } } } } } }) { nodes { id } }
      open: directives(where: { reliesOn: { some: { edge: { openEnded: { eq: true } }, node: { id: { eq: "body:bank" } } } } }) { totalCount } }`);
    expect(answer.data).toEqual({
      idle: { nodes: [] },
      undated: { nodes: [{ name: 'Banks must report to the Bank.' }] },
      folded: { nodes: [{ id: 'body:forum' }] },
      seated: { nodes: [{ id: 'reg:no-north' }] },
      open: { totalCount: 0 },
    });
  });

  it('says what a list can claim', async () => {
    const answer = await both(
      '{ directives(first: 0) { coverage { documents from to jurisdictions complete warnings asKnownAt reviewStates } } }',
    );
    expect(answer.data).toEqual({
      directives: {
        coverage: {
          documents: 1,
          from: '2024-01-05',
          to: '2024-01-05',
          jurisdictions: [],
          complete: null,
          warnings: [],
          asKnownAt: 1,
          reviewStates: null,
        },
      },
    });
  });
});

import type { Plan } from '../../../src/graph/plan/Plan.js';
import {
  aDirective,
  anEdge,
  anEntityClass,
  anInstrument,
  anInternationalBody,
  aMembership,
  aPolicyArea,
  aRegulator,
  together,
} from '../../support/builders.js';
import { eq, planOf, type StepDraft } from '../../support/planOf.js';
import type { Subject } from '../OpenedStore.js';
import { refused, twinOf } from '../Twin.js';
import { READ } from '../../support/read.js';

const AUTHORITIES = ['InternationalBody', 'Regulator'];

/** How a Plan is read: exactly what it asks, nothing beside it. */
export function describePlans({ open }: Subject): void {
  describe('Plans', () => {
    const bank = aRegulator({ name: 'Bank', acronym: 'BK' }, 'reg:bank');
    const office = aRegulator({ name: 'Office' }, 'reg:office');
    const forum = anInternationalBody({ name: 'Forum' }, 'body:forum');
    const seat = aMembership({ role: 'CHAIR' }, 'mem:forum:bank:1');
    const area = aPolicyArea({ prefLabel: 'Payments', name: 'Payments' }, 'area:payments');
    const firms = anEntityClass({ name: 'Firms' }, 'class:firms');
    const rule = anInstrument({ title: 'Rule', name: 'Rule' }, 'ins:rule');
    const another = anInstrument({ title: 'Another', name: 'Another' }, 'ins:another');
    const first = aDirective({ modality: 'OBLIGATION' }, 'Firms keep ledgers.');
    const second = aDirective({ modality: 'PERMISSION' }, 'Firms may keep copies.');
    const many = Array.from({ length: 200 }, (_, index) => anInstrument({ number: `${index}` }, `ins:many-${index}`));
    const twin = twinOf(open, async (store) => {
      await store.write(
        together(first, second, {
          nodes: [bank, office, forum, seat, area, firms, rule, another],
          edges: [
            ...[first, second].flatMap(({ directive: { id } }) => [
              anEdge('STATED', bank.id, id, { verb: 'said' }),
              anEdge('STATED_IN', id, rule.id),
              anEdge('CONCERNS', id, area.id, { weight: 0.5 }),
              anEdge('ADDRESSES', id, firms.id, { addressKind: 'SUPERVISED' }),
            ]),
            anEdge('HOLDS', bank.id, seat.id),
            anEdge('IN_BODY', seat.id, forum.id),
            anEdge('ATTACHED_TO', bank.id, forum.id, { kind: 'HOSTED_BY' }),
            anEdge('ATTACHED_TO', office.id, bank.id, { kind: 'PART_OF' }),
            anEdge('ISSUED', bank.id, rule.id, { role: 'ISSUER' }),
            anEdge('HAS_REMIT', bank.id, area.id, { function: 'PAYMENTS' }),
            anEdge('RELIES_ON', first.directive.id, forum.id),
            anEdge('STATED_IN', second.directive.id, another.id),
          ],
        }),
      );
      await store.write({ nodes: many });
    });

    it('gives nodes by id in the order asked, repeated ids once, unknown ids not at all', async () => {
      const result = await twin().answer({
        kinds: ['Regulator'],
        ids: ['reg:office', 'reg:nobody', 'reg:bank', 'reg:office'],
      });
      expect(result.start).toEqual({ rows: [{ node: 'reg:office' }, { node: 'reg:bank' }], more: false });
      expect([...result.level.nodes.keys()]).toEqual(['reg:office', 'reg:bank']);
    });

    it('gives no row for an id of another kind than the Plan starts from', async () => {
      expect(await twin().ids({ kinds: ['InternationalBody'], ids: ['reg:bank', 'body:forum'] })).toEqual([
        'body:forum',
      ]);
    });

    it('answers an empty list of ids with an empty page', async () => {
      expect((await twin().answer({ kinds: ['Regulator'], ids: [] })).start).toEqual({ rows: [], more: false });
    });

    it('names the revision of which the answer is', async () => {
      expect((await twin().answer({ kinds: ['Regulator'] })).revision).toBe((await twin().store.ready()).revision);
    });

    it('answers a scan that nothing passes with an empty page, no count where none is asked', async () => {
      const result = await twin().answer({
        kinds: ['Publisher'],
        steps: [{ relationship: 'Publisher.published' }],
      });
      expect(result.start).toEqual({ rows: [], more: false });
      expect(result.level.steps.get('Publisher:published')?.pages.size).toBe(0);
      expect((await twin().answer({ kinds: ['Publisher'], count: true })).start).toEqual({
        rows: [],
        more: false,
        total: 0,
      });
    });

    it('gives no property that was not asked for, and none that is absent', async () => {
      const bare = await twin().answer({ kinds: ['Regulator'], ids: ['reg:bank'] });
      expect(bare.level.nodes.get('reg:bank')).toEqual({ id: 'reg:bank', kind: 'Regulator', properties: {} });
      const both = await twin().answer({ kinds: ['Regulator'], project: { Regulator: ['name', 'acronym'] } });
      expect(both.level.nodes.get('reg:bank')?.properties).toEqual({ name: 'Bank', acronym: 'BK' });
      expect(both.level.nodes.get('reg:office')?.properties).toEqual({ name: 'Office' });
    });

    it('reads the revisions that the store keeps itself like properties', async () => {
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: ['reg:bank'],
        project: { Regulator: ['recordedFrom', 'recordedTo'] },
      });
      expect(level.nodes.get('reg:bank')?.properties).toEqual({ recordedFrom: 1 });
    });

    it('scans the kinds of an interface together, each with its own properties', async () => {
      const { start, level } = await twin().answer({
        kinds: AUTHORITIES,
        project: { Regulator: ['name', 'scope'], InternationalBody: ['kind'] },
      });
      expect(start.rows.map(({ node }) => node)).toEqual(['body:forum', 'reg:bank', 'reg:office']);
      expect(level.nodes.get('body:forum')).toEqual({
        id: 'body:forum',
        kind: 'InternationalBody',
        properties: { kind: 'FORUM' },
      });
      expect(level.nodes.get('reg:office')).toEqual({
        id: 'reg:office',
        kind: 'Regulator',
        properties: { name: 'Office', scope: 'NATIONAL' },
      });
    });

    it('takes a step from one of two kinds alone', async () => {
      const { level } = await twin().answer({
        kinds: AUTHORITIES,
        steps: [{ relationship: 'Authority.attachedTo', from: ['Regulator'] }],
      });
      const pages = level.steps.get('Regulator:attachedTo')?.pages;
      expect([...(pages?.keys() ?? [])].sort()).toEqual(['reg:bank', 'reg:office']);
    });

    it('gives a relationship to one node as a page of one row, or of none', async () => {
      const { level } = await twin().answer({
        kinds: ['Membership'],
        steps: [
          { relationship: 'Membership.holder', one: true, next: { project: { Regulator: ['name'] } } },
          { relationship: 'Membership.representedBy', as: 'sits', take: 1 },
        ],
      });
      expect(level.steps.get('Membership:holder')?.pages.get(seat.id)).toMatchObject({
        edges: [{ node: 'reg:bank' }],
        more: false,
      });
      expect(level.steps.get('Membership:holder')?.level.nodes.get('reg:bank')?.properties).toEqual({ name: 'Bank' });
      const { level: absent } = await twin().answer({
        kinds: ['Regulator'],
        ids: ['reg:office'],
        steps: [{ relationship: 'Authority.mergedInto', from: ['Regulator'], one: true }],
      });
      expect(absent.steps.get('Regulator:mergedInto')?.pages.get('reg:office')).toEqual({ edges: [], more: false });
    });

    it('takes the first by node id where a relationship to one node leads to several', async () => {
      const { level } = await twin().answer({
        kinds: ['Directive'],
        ids: [second.directive.id],
        steps: [{ relationship: 'Directive.statedIn', one: true, count: true }],
      });
      const page = level.steps.get('Directive:statedIn')?.pages.get(second.directive.id);
      expect(page).toMatchObject({ edges: [{ node: 'ins:another' }], more: false, total: 2 });
    });

    it('takes 200 ids at once', async () => {
      const ids = many.map(({ id }) => id).reverse();
      expect(await twin().ids({ kinds: ['Instrument'], ids })).toEqual(ids);
    });

    it('answers eight siblings of one level, each with its own page', async () => {
      const from = ['Regulator'];
      const steps: readonly StepDraft[] = [
        { relationship: 'Authority.directives', from },
        { relationship: 'Authority.issued', from },
        { relationship: 'Authority.memberships', from },
        { relationship: 'Authority.attachedTo', from },
        { relationship: 'Authority.attached', from },
        { relationship: 'Regulator.remits', from },
        { relationship: 'Regulator.jurisdictions', from },
        { relationship: 'Authority.names', from },
      ];
      const { level } = await twin().answer({ kinds: from, ids: ['reg:bank'], steps });
      expect(
        Object.fromEntries([...level.steps].map(([key, { pages }]) => [key, pages.get('reg:bank')?.edges.length])),
      ).toEqual({
        'Regulator:attached': 1,
        'Regulator:attachedTo': 1,
        'Regulator:directives': 2,
        'Regulator:issued': 1,
        'Regulator:jurisdictions': 0,
        'Regulator:memberships': 1,
        'Regulator:names': 0,
        'Regulator:remits': 1,
      });
    });

    it('goes six levels deep', async () => {
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: ['reg:office'],
        steps: [
          {
            relationship: 'Authority.attachedTo',
            from: ['Regulator'],
            next: {
              steps: [
                {
                  relationship: 'Authority.memberships',
                  from: ['Regulator'],
                  next: {
                    steps: [
                      {
                        relationship: 'Membership.body',
                        one: true,
                        next: {
                          steps: [
                            {
                              relationship: 'Authority.reliedOnBy',
                              from: ['InternationalBody'],
                              next: {
                                steps: [
                                  {
                                    relationship: 'Directive.concerns',
                                    next: {
                                      steps: [
                                        {
                                          relationship: 'PolicyArea.directives',
                                          next: { project: { Directive: ['modality'] } },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      });
      const path = [
        'Regulator:attachedTo',
        'Regulator:memberships',
        'Membership:body',
        'InternationalBody:reliedOnBy',
        'Directive:concerns',
        'PolicyArea:directives',
      ];
      const deepest = path.reduce((at, key) => at.steps.get(key)?.level ?? at, level);
      expect([...deepest.nodes.values()].map(({ properties }) => properties.modality).sort()).toEqual([
        'OBLIGATION',
        'PERMISSION',
      ]);
    });

    it('gives one node that two steps reach to each of them, with the properties of that step', async () => {
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: ['reg:bank'],
        steps: [
          { relationship: 'Authority.issued', from: ['Regulator'], next: { project: { Instrument: ['title'] } } },
          {
            relationship: 'Authority.directives',
            from: ['Regulator'],
            next: {
              steps: [{ relationship: 'Directive.statedIn', one: true, next: { project: { Instrument: ['kind'] } } }],
            },
          },
        ],
      });
      const stated = level.steps.get('Regulator:directives')?.level.steps.get('Directive:statedIn');
      expect(level.steps.get('Regulator:issued')?.level.nodes.get('ins:rule')?.properties).toEqual({ title: 'Rule' });
      expect(stated?.level.nodes.get('ins:rule')?.properties).toEqual({ kind: 'LAW' });
    });

    it('answers the same Plan twice alike', async () => {
      const draft = { kinds: ['Regulator'], project: { Regulator: ['name', 'unchecked'] } };
      const answer = await twin().answer(draft);
      const again = await twin().answer(draft);
      expect(again).toEqual(answer);
      expect(again).not.toBe(answer);
    });

    const scan = planOf({
      kinds: ['Regulator'],
      where: eq('name', 'Bank'),
      project: { Regulator: ['name'] },
      order: { property: 'name', direction: 'ASC' },
    });
    const step = planOf({
      kinds: ['Regulator'],
      steps: [{ relationship: 'Authority.issued', from: ['Regulator'], edge: ['role'] }],
    });
    const withScan = (change: object): unknown => ({ ...scan, start: { ...scan.start, ...change } });
    const withStep = (change: object): unknown => ({
      ...step,
      level: { ...step.level, steps: step.level.steps.map((each) => ({ ...each, ...change })) },
    });
    const page = scan.start.by === 'scan' ? scan.start.page : null;
    it.each`
      what                                  | plan
      ${'a start of another form'}          | ${withScan({ by: 'search' })}
      ${'a kind'}                           | ${withScan({ kinds: ['Regulator', 'Ministry'] })}
      ${'a kind that is a word of a query'} | ${withScan({ kinds: ['Regulator) DETACH DELETE n //'] })}
      ${'a property to show'}               | ${{ ...scan, level: { ...scan.level, project: { Regulator: ['name', 'colour'] } } }}
      ${'a kind to show'}                   | ${{ ...scan, level: { ...scan.level, project: { Ministry: ['name'] } } }}
      ${'a property to compare'}            | ${withScan({ where: { is: 'compare', property: "na'me", operator: 'eq', param: 'p0', folded: false } })}
      ${'an operator'}                      | ${withScan({ where: { is: 'compare', property: 'name', operator: 'like', param: 'p0', folded: false } })}
      ${'a folded copy that nobody keeps'}  | ${withScan({ where: { is: 'compare', property: 'acronym', operator: 'contains', param: 'p0', folded: true } })}
      ${'a condition'}                      | ${withScan({ where: { is: 'every', relationship: 'Authority.issued', where: {} } })}
      ${'a relationship in a condition'}    | ${withScan({ where: { is: 'some', relationship: 'Authority.forgets', where: {} } })}
      ${'a property absent'}                | ${withScan({ where: { is: 'absent', property: 'colour' } })}
      ${'a property to order by'}           | ${withScan({ page: { ...page, order: { property: 'acronym', direction: 'ASC' } } })}
      ${'a direction'}                      | ${withScan({ page: { ...page, order: { property: 'name', direction: 'asc; DROP' } } })}
      ${'a parameter'}                      | ${{ ...scan, params: {} }}
      ${'a relationship to follow'}         | ${withStep({ relationship: 'Authority.forgets' })}
      ${'a property of a relationship'}     | ${withStep({ edge: ['role', 'colour'] })}
      ${'a kind that a step starts from'}   | ${withStep({ from: ['Ministry'] })}
      ${'a condition on a relationship'}    | ${withStep({ where: { edge: { is: 'absent', property: 'colour' } } })}
    `('refuses a Plan that names $what which it does not know', async ({ plan }: { plan: Plan }) => {
      expect(await refused(twin().store.execute(plan, READ))).toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });
}

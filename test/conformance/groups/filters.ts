import {
  aDirective,
  aDocument,
  aJurisdiction,
  anEdge,
  anEntityClass,
  anInstrument,
  anInternationalBody,
  aPolicyArea,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import { absent, and, asc, compare, desc, eq, none, not, or, some, type Condition } from '../../support/planOf.js';
import { fold } from '../../../src/graph/model/fold.js';
import type { Subject } from '../OpenedStore.js';
import { twinOf } from '../Twin.js';

/** What a condition lets pass. All of them are two-valued: an absent property meets no comparison, and its `not` does. */
export function describeFilters({ open }: Subject): void {
  describe('Filters', () => {
    const areas = [
      aPolicyArea({ name: 'Élan & Trade', notation: ['F1', 'F10'], confidence: 0.25 }, 'area:a'),
      aPolicyArea({ name: 'elan of markets', notation: ['F1'], confidence: 0.5 }, 'area:b'),
      aPolicyArea({ name: '100% cover', notation: [], confidence: 1 }, 'area:c'),
      aPolicyArea({ name: "It's “quoted” \\ back_slash", confidence: 0 }, 'area:d'),
      aPolicyArea({ name: '支付 Zahlung', notation: ['f1'], definition: 'F1' }, 'area:e'),
    ];
    const bodies = [
      anInternationalBody({ name: 'Union', legalPersonality: true, foundedOn: '1999-12-31' }, 'body:a'),
      anInternationalBody({ name: 'Club', legalPersonality: false, foundedOn: '2000-01-01' }, 'body:b'),
      anInternationalBody({ name: 'Round', foundedOn: '2000-01-02' }, 'body:c'),
    ];
    const regulators = [
      aRegulator({ name: 'Alpha', scope: 'NATIONAL', acronym: 'A' }, 'reg:a'),
      aRegulator({ name: 'Beta', scope: 'SUPRANATIONAL', acronym: 'a' }, 'reg:b'),
      aRegulator({ name: 'Gamma', scope: 'NATIONAL' }, 'reg:c'),
    ];
    const counted = [0, -3, 7].map((unresolvedCitations, index) =>
      aDocument(aText(`Counted text ${index}.`), {
        unresolvedCitations,
        retrievedAt: `2024-01-01T00:00:00.00${index}Z`,
      }),
    );
    const uncounted = aDocument(aText('Uncounted text.'));
    const states = [
      aJurisdiction({ code: 'XA', name: 'Xa' }, 'jur:xa'),
      aJurisdiction({ code: 'xA', name: 'Xb' }, 'jur:xb'),
    ];
    const firms = anEntityClass({ name: 'Firms' }, 'class:firms');
    const said = [0, 1, 2].map((index) =>
      aDirective(
        { modality: index === 2 ? 'PERMISSION' : 'OBLIGATION', manner: ['orderly', `step ${index}`] },
        `Sentence ${index} is made up.`,
      ),
    );
    const [d0 = '', d1 = '', d2 = ''] = said.map(({ directive }) => directive.id);
    const many = Array.from({ length: 220 }, (_, index) => anInstrument({ number: `N${index}` }, `ins:n-${index}`));
    const twin = twinOf(open, async (store) => {
      await store.write({ texts: [0, 1, 2].map((index) => aText(`Counted text ${index}.`)) });
      await store.write(
        together(...said, {
          nodes: [...areas, ...bodies, ...regulators, ...counted, uncounted, ...states, firms, ...many],
          edges: [
            anEdge('CONCERNS', d0, 'area:a', { weight: 0.9, schemeVersion: '1' }),
            anEdge('CONCERNS', d0, 'area:b', { weight: 0.1, schemeVersion: '2' }),
            anEdge('CONCERNS', d1, 'area:b', { weight: 0.9 }),
            anEdge('CONCERNS', d2, 'area:c'),
            anEdge('STATED', 'reg:a', d0, { verb: 'Pointed Out', attribution: ['said', 'reported'] }),
            anEdge('STATED', 'reg:b', d1, { verb: 'mentioned' }),
            anEdge('HAS_REMIT', 'reg:a', 'area:a', { function: 'AML', validFrom: '2020-01-01' }),
            anEdge('HAS_REMIT', 'reg:b', 'class:firms', { function: 'CONDUCT' }),
            anEdge('ADDRESSES', d0, 'class:firms', { addressKind: 'SELF', indirect: true }),
            anEdge('ADDRESSES', d1, 'reg:c', { addressKind: 'PUBLIC', indirect: false }),
          ],
        }),
      );
    });
    const passing = (kind: string, where: Condition, ...more: string[]) =>
      twin().ids({ kinds: [kind, ...more], where, take: 1000 });

    it.each`
      property              | operator        | value                          | kind                   | ids
      ${'name'}             | ${'eq'}         | ${'Alpha'}                     | ${'Regulator'}         | ${['reg:a']}
      ${'name'}             | ${'eq'}         | ${'alpha'}                     | ${'Regulator'}         | ${[]}
      ${'name'}             | ${'in'}         | ${['Alpha', 'Gamma', 'None']}  | ${'Regulator'}         | ${['reg:a', 'reg:c']}
      ${'foundedOn'}        | ${'lt'}         | ${'2000-01-01'}                | ${'InternationalBody'} | ${['body:a']}
      ${'foundedOn'}        | ${'lte'}        | ${'2000-01-01'}                | ${'InternationalBody'} | ${['body:a', 'body:b']}
      ${'foundedOn'}        | ${'gt'}         | ${'2000-01-01'}                | ${'InternationalBody'} | ${['body:c']}
      ${'foundedOn'}        | ${'gte'}        | ${'2000-01-01'}                | ${'InternationalBody'} | ${['body:b', 'body:c']}
      ${'foundedOn'}        | ${'eq'}         | ${'2000-01-01'}                | ${'InternationalBody'} | ${['body:b']}
      ${'confidence'}       | ${'eq'}         | ${0.5}                         | ${'PolicyArea'}        | ${['area:b']}
      ${'confidence'}       | ${'lt'}         | ${0.5}                         | ${'PolicyArea'}        | ${['area:a', 'area:d']}
      ${'confidence'}       | ${'lte'}        | ${0.5}                         | ${'PolicyArea'}        | ${['area:a', 'area:b', 'area:d']}
      ${'confidence'}       | ${'gt'}         | ${0.5}                         | ${'PolicyArea'}        | ${['area:c']}
      ${'confidence'}       | ${'gte'}        | ${1}                           | ${'PolicyArea'}        | ${['area:c']}
      ${'confidence'}       | ${'eq'}         | ${0}                           | ${'PolicyArea'}        | ${['area:d']}
      ${'definition'}       | ${'contains'}   | ${'F'}                         | ${'PolicyArea'}        | ${['area:e']}
      ${'definition'}       | ${'contains'}   | ${'f'}                         | ${'PolicyArea'}        | ${[]}
      ${'definition'}       | ${'startsWith'} | ${'F1'}                        | ${'PolicyArea'}        | ${['area:e']}
      ${'definition'}       | ${'startsWith'} | ${'1'}                         | ${'PolicyArea'}        | ${[]}
      ${'notation'}         | ${'has'}        | ${'F1'}                        | ${'PolicyArea'}        | ${['area:a', 'area:b']}
      ${'notation'}         | ${'hasSome'}    | ${['f1', 'F10', 'none']}       | ${'PolicyArea'}        | ${['area:a', 'area:e']}
      ${'notation'}         | ${'hasSome'}    | ${[]}                          | ${'PolicyArea'}        | ${[]}
      ${'legalPersonality'} | ${'eq'}         | ${true}                        | ${'InternationalBody'} | ${['body:a']}
      ${'legalPersonality'} | ${'eq'}         | ${false}                       | ${'InternationalBody'} | ${['body:b']}
      ${'scope'}            | ${'in'}         | ${['NATIONAL', 'SUBNATIONAL']} | ${'Regulator'}         | ${['reg:a', 'reg:c']}
      ${'id'}               | ${'eq'}         | ${'reg:b'}                     | ${'Regulator'}         | ${['reg:b']}
      ${'id'}               | ${'in'}         | ${['reg:c', 'reg:a', 'x']}     | ${'Regulator'}         | ${['reg:a', 'reg:c']}
      ${'recordedFrom'}     | ${'gte'}        | ${2}                           | ${'EntityClass'}       | ${['class:firms']}
      ${'recordedFrom'}     | ${'lt'}         | ${2}                           | ${'EntityClass'}       | ${[]}
    `('of $kind: $property $operator $value', async ({ property, operator, value, kind, ids }) => {
      expect(await passing(kind, compare(property, operator, value))).toEqual(ids);
    });

    it('compares whole numbers as numbers, also below nought', async () => {
      const [zero, minus, seven] = counted.map(({ id }) => id);
      const sorted = (...ids: (string | undefined)[]) => [...ids].sort();
      expect(await passing('Document', compare('unresolvedCitations', 'gte', 0))).toEqual(sorted(zero, seven));
      expect(await passing('Document', compare('unresolvedCitations', 'lt', 0))).toEqual([minus]);
      expect(await passing('Document', eq('unresolvedCitations', 7))).toEqual([seven]);
      expect(await passing('Document', compare('unresolvedCitations', 'gt', 6.5))).toEqual([seven]);
    });

    it('compares instants to the millisecond', async () => {
      const [, one, two] = counted.map(({ id }) => id);
      expect(await passing('Document', compare('retrievedAt', 'gte', '2024-01-01T00:00:00.001Z'))).toEqual(
        [one, two].sort(),
      );
    });

    it('knows absent from empty, and asks for either', async () => {
      expect(await passing('PolicyArea', absent('notation'))).toEqual(['area:d']);
      expect(await passing('PolicyArea', not(absent('confidence')))).toEqual(['area:a', 'area:b', 'area:c', 'area:d']);
      expect(await passing('Regulator', absent('acronym'))).toEqual(['reg:c']);
      expect(await passing('Regulator', absent('recordedTo'))).toEqual(['reg:a', 'reg:b', 'reg:c']);
    });

    it.each`
      operator        | value
      ${'eq'}         | ${'A'}
      ${'in'}         | ${['A']}
      ${'contains'}   | ${''}
      ${'startsWith'} | ${''}
      ${'lt'}         | ${'~'}
      ${'gte'}        | ${''}
    `('lets no absent value pass $operator, and every one pass its not', async ({ operator, value }) => {
      const where = compare('acronym', operator, value);
      expect(await passing('Regulator', where)).not.toContain('reg:c');
      expect(await passing('Regulator', not(where))).toContain('reg:c');
      expect(await passing('Regulator', not(not(where)))).not.toContain('reg:c');
    });

    it('lets all pass an empty and, none an empty or, none an empty in', async () => {
      expect(await passing('Regulator', and())).toHaveLength(3);
      expect(await passing('Regulator', or())).toEqual([]);
      expect(await passing('Regulator', compare('name', 'in', []))).toEqual([]);
      expect(await passing('Regulator', not(and()))).toEqual([]);
      expect(await passing('Regulator', not(or()))).toHaveLength(3);
      expect(await passing('Regulator', not(compare('name', 'in', [])))).toHaveLength(3);
    });

    it('lets all or none pass a condition that says nothing, whatever the order, the count and the page', async () => {
      for (const order of [null, asc('name'), desc('name')]) {
        for (const [where, total] of [
          [and(), 5],
          [or(), 0],
          [not(or()), 5],
          [compare('name', 'in', []), 0],
        ] as const) {
          const draft = { kinds: ['PolicyArea'], where, order, take: 2, count: true };
          const { start } = await twin().answer(draft);
          expect(start).toMatchObject({ more: total > 2, total });
          await twin().answer({ ...draft, after: [order ? '.a' : 'area:b'], probe: true });
        }
        const steps = [{ relationship: 'PolicyArea.directives', where: { node: or(), edge: and() }, count: true }];
        await twin().answer({ kinds: ['PolicyArea'], order, steps });
      }
    });

    it('nests conditions five deep', async () => {
      const where = and(
        not(or(eq('name', 'Beta'), and(eq('scope', 'NATIONAL'), not(or(eq('acronym', 'A'), eq('name', 'none')))))),
      );
      expect(await passing('Regulator', where)).toEqual(['reg:a']);
    });

    it('lets none pass a contradiction, all a tautology', async () => {
      expect(await passing('Regulator', and(eq('acronym', 'A'), not(eq('acronym', 'A'))))).toEqual([]);
      expect(await passing('Regulator', or(eq('acronym', 'A'), not(eq('acronym', 'A'))))).toHaveLength(3);
    });

    it.each`
      words          | ids
      ${'elan'}      | ${['area:a', 'area:b']}
      ${'ÉLAN & tr'} | ${['area:a']}
      ${'支付'}      | ${['area:e']}
      ${'%'}         | ${['area:c']}
      ${'_'}         | ${['area:d']}
      ${'\\ back'}   | ${['area:d']}
      ${"it's"}      | ${['area:d']}
      ${'“quoted”'}  | ${['area:d']}
      ${'.*'}        | ${[]}
      ${'*'}         | ${[]}
    `(
      'finds “$words” in names without regard to case and accents, and takes no sign for a pattern',
      async ({ words, ids }) => {
        expect(await passing('PolicyArea', compare('name', 'contains', fold(words), true))).toEqual(ids);
      },
    );

    it('finds the beginnings of names without regard to case and accents', async () => {
      expect(await passing('PolicyArea', compare('name', 'startsWith', fold('ELAN '), true))).toEqual([
        'area:a',
        'area:b',
      ]);
      expect(await passing('PolicyArea', compare('name', 'startsWith', fold('of'), true))).toEqual([]);
      expect(await passing('PolicyArea', compare('name', 'startsWith', '', true))).toHaveLength(5);
    });

    it('takes quotes and percent signs in exact values as they are', async () => {
      expect(await passing('PolicyArea', eq('name', "It's “quoted” \\ back_slash"))).toEqual(['area:d']);
      expect(await passing('PolicyArea', compare('name', 'in', ['100% cover', '%']))).toEqual(['area:c']);
      expect(await passing('PolicyArea', eq('name', '100%'))).toEqual([]);
    });

    it('tells codes apart by case', async () => {
      expect(await passing('Jurisdiction', eq('code', 'XA'))).toEqual(['jur:xa']);
      expect(await passing('Jurisdiction', compare('code', 'startsWith', fold('xa'), true))).toEqual([
        'jur:xa',
        'jur:xb',
      ]);
    });

    it('takes 200 values in one in', async () => {
      const numbers = many.slice(0, 200).map(({ properties }) => String(properties.number));
      expect(await passing('Instrument', compare('number', 'in', numbers))).toHaveLength(200);
    });

    it('filters the kinds of an interface by a property that they share', async () => {
      expect(
        await passing('Regulator', compare('name', 'in', ['Alpha', 'Union', 'Club']), 'InternationalBody'),
      ).toEqual(['body:a', 'body:b', 'reg:a']);
    });

    it('asks for some related node', async () => {
      expect(await passing('Directive', some('Directive.concerns', { node: eq('name', 'elan of markets') }))).toEqual(
        [d0, d1].sort(),
      );
      expect(await passing('Directive', some('Directive.concerns', { node: eq('id', 'area:c') }))).toEqual([d2]);
      expect(await passing('PolicyArea', some('PolicyArea.directives'))).toEqual(['area:a', 'area:b', 'area:c']);
    });

    it('asks for some relationship by its own properties', async () => {
      expect(await passing('Directive', some('Directive.concerns', { edge: compare('weight', 'gte', 0.5) }))).toEqual(
        [d0, d1].sort(),
      );
      expect(await passing('Directive', some('Directive.concerns', { edge: absent('weight') }))).toEqual([d2]);
      expect(
        await passing('Directive', some('Directive.concerns', { edge: not(compare('weight', 'lt', 0.5)) })),
      ).toHaveLength(3);
      expect(await passing('Directive', some('Directive.addresses', { edge: eq('indirect', false) }))).toEqual([d1]);
      expect(
        await passing('Regulator', some('Regulator.remits', { edge: compare('validFrom', 'lte', '2020-01-01') })),
      ).toEqual(['reg:a']);
      expect(
        await passing('Regulator', some('Authority.directives', { edge: compare('attribution', 'has', 'reported') })),
      ).toEqual(['reg:a']);
      expect(
        await passing(
          'Regulator',
          some('Authority.directives', { edge: compare('verb', 'contains', 'pointed', true) }),
        ),
      ).toEqual(['reg:a']);
      expect(await passing('Regulator', some('Authority.directives', { edge: eq('verb', 'pointed out') }))).toEqual([]);
    });

    it('asks that both hold of the same relationship', async () => {
      const both = { node: eq('name', 'elan of markets'), edge: compare('weight', 'gte', 0.5) };
      expect(await passing('Directive', some('Directive.concerns', both))).toEqual([d1]);
      const apart = and(
        some('Directive.concerns', { node: both.node }),
        some('Directive.concerns', { edge: both.edge }),
      );
      expect(await passing('Directive', apart)).toEqual([d0, d1].sort());
    });

    it('asks that none is related, which holds where nothing is', async () => {
      expect(await passing('Directive', none('Directive.concerns', { node: eq('id', 'area:b') }))).toEqual([d2]);
      expect(await passing('PolicyArea', none('PolicyArea.directives'))).toEqual(['area:d', 'area:e']);
      expect(await passing('Regulator', none('Regulator.remits', { edge: eq('function', 'AML') }))).toEqual([
        'reg:b',
        'reg:c',
      ]);
      expect(await passing('Regulator', not(none('Regulator.remits')))).toEqual(['reg:a', 'reg:b']);
    });

    it('counts only targets of the kinds that the field leads to', async () => {
      expect(await passing('PolicyArea', some('PolicyArea.instruments'))).toEqual([]);
      expect(await passing('Directive', some('Directive.addresses', { node: eq('name', 'Gamma') }))).toEqual([d1]);
    });

    it('asks within a condition on a related node about its own relations', async () => {
      const where = some('Directive.concerns', {
        node: some('PolicyArea.regulators', {
          edge: eq('function', 'AML'),
          node: none('Authority.directives', { node: eq('modality', 'PERMISSION') }),
        }),
      });
      expect(await passing('Directive', where)).toEqual([d0]);
      const stated = none('Directive.statedBy', { node: some('Regulator.remits', { node: eq('name', 'Firms') }) });
      expect(await passing('Directive', stated)).toEqual([d0, d2].sort());
    });

    it('filters a page of related nodes by node, by relationship, and by both', async () => {
      const page = async (where: object) => {
        const { level } = await twin().answer({
          kinds: ['Directive'],
          ids: [d0],
          steps: [{ relationship: 'Directive.concerns', where, count: true }],
        });
        const found = level.steps.get('Directive:concerns')?.pages.get(d0);
        return [found?.total, ...(found?.edges ?? []).map(({ node }) => node)];
      };
      expect(await page({ edge: compare('weight', 'lt', 0.5) })).toEqual([1, 'area:b']);
      expect(await page({ node: compare('name', 'contains', fold('Trade'), true) })).toEqual([1, 'area:a']);
      expect(await page({ node: eq('id', 'area:a'), edge: eq('schemeVersion', '2') })).toEqual([0]);
      expect(await page({ node: some('PolicyArea.regulators') })).toEqual([1, 'area:a']);
      expect(await page({})).toEqual([2, 'area:a', 'area:b']);
    });

    it('filters lists of many words by one of them', async () => {
      expect(await passing('Directive', compare('manner', 'has', 'orderly'))).toHaveLength(3);
      expect(
        await passing(
          'Directive',
          and(compare('manner', 'hasSome', ['step 1', 'step 2']), eq('modality', 'OBLIGATION')),
        ),
      ).toEqual([d1]);
    });

    it('counts what a filter lets pass', async () => {
      const { start } = await twin().answer({
        kinds: ['Instrument'],
        where: compare('number', 'startsWith', 'N1'),
        take: 3,
        count: true,
      });
      expect(start).toMatchObject({ more: true, total: 111 });
    });
  });
}

import { edgeId } from '../../../src/domain/EdgeId.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import {
  aDirective,
  anEdge,
  anEvidence,
  anInstrument,
  anInternationalBody,
  aPolicyArea,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import { asc, eq, type StepDraft } from '../../support/planOf.js';
import type { Subject } from '../OpenedStore.js';
import { twinOf } from '../Twin.js';
import { smallestPair } from './smallestPair.js';

/** How a Plan goes from nodes to nodes. */
export function describeExpansion({ open }: Subject): void {
  describe('Expansion', () => {
    const twin = twinOf(open);
    const page = async (parent: string, draft: StepDraft) => {
      const from = draft.from ?? graphModel.relationships[draft.relationship]?.from ?? [];
      const { level } = await twin().answer({ kinds: from, ids: [parent], steps: [draft] });
      const [found] = level.steps.values();
      return found?.pages.get(parent);
    };
    const reached = async (parent: string, relationship: string) =>
      (await page(parent, { relationship }))?.edges.map(({ node }) => node);

    it('goes out and comes back in', async () => {
      const [regulator, instrument] = [aRegulator(), anInstrument()];
      await twin().write({
        nodes: [regulator, instrument],
        edges: [anEdge('ISSUED', regulator.id, instrument.id, { role: 'ISSUER' })],
      });
      expect(await reached(regulator.id, 'Authority.issued')).toEqual([instrument.id]);
      expect(await reached(instrument.id, 'Instrument.issuedBy')).toEqual([regulator.id]);
    });

    it('gives properties of relationships, just those asked for and present', async () => {
      const [regulator, area] = [aRegulator(), aPolicyArea()];
      const remit = anEdge('HAS_REMIT', regulator.id, area.id, {
        function: 'AML',
        validFrom: '2020-01-01',
        confidence: 0.5,
      });
      await twin().write({ nodes: [regulator, area], edges: [remit] });
      const edge = ['function', 'scopeNote', 'validFrom', 'recordedFrom', 'recordedTo'];
      const found = await page(regulator.id, { relationship: 'Regulator.remits', edge });
      const { revision } = await twin().store.ready();
      expect(found?.edges).toEqual([
        {
          id: edgeId(remit),
          node: area.id,
          properties: { function: 'AML', validFrom: '2020-01-01', recordedFrom: revision },
        },
      ]);
      expect((await page(regulator.id, { relationship: 'Regulator.remits' }))?.edges[0]?.properties).toEqual({});
    });

    it('sees a relationship of a node to itself from both sides', async () => {
      const body = anInternationalBody();
      await twin().write({ nodes: [body], edges: [anEdge('ATTACHED_TO', body.id, body.id, { kind: 'PART_OF' })] });
      expect(await reached(body.id, 'Authority.attachedTo')).toEqual([body.id]);
      expect(await reached(body.id, 'Authority.attached')).toEqual([body.id]);
    });

    it('keeps the two directions of one type apart', async () => {
      const [outer, middle, inner] = [anInternationalBody(), anInternationalBody(), anInternationalBody()];
      const part = (from: string, to: string) => anEdge('ATTACHED_TO', from, to, { kind: 'PART_OF' });
      await twin().write({
        nodes: [outer, middle, inner],
        edges: [part(inner.id, middle.id), part(middle.id, outer.id)],
      });
      expect(await reached(middle.id, 'Authority.attachedTo')).toEqual([outer.id]);
      expect(await reached(middle.id, 'Authority.attached')).toEqual([inner.id]);
    });

    it('gives every parent a page, also one without children', async () => {
      const [with_, without] = [aRegulator(), aRegulator()];
      const area = aPolicyArea();
      await twin().write({
        nodes: [with_, without, area],
        edges: [anEdge('HAS_REMIT', with_.id, area.id, { function: 'AML' })],
      });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: [without.id, with_.id],
        steps: [{ relationship: 'Regulator.remits', count: true }],
      });
      const pages = level.steps.get('Regulator:remits')?.pages;
      expect(pages?.get(without.id)).toEqual({ edges: [], more: false, total: 0 });
      expect(pages?.get(with_.id)).toMatchObject({ more: false, total: 1 });
    });

    it('cuts each parent’s page by itself', async () => {
      const parents = [0, 1, 2, 3].map(() => aRegulator());
      const areas = [0, 1, 2].map(() => aPolicyArea());
      const edges = parents.flatMap(({ id }, index) =>
        areas.slice(0, index).map((area) => anEdge('HAS_REMIT', id, area.id, { function: 'AML' })),
      );
      await twin().write({ nodes: [...parents, ...areas], edges });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: parents.map(({ id }) => id),
        steps: [{ relationship: 'Regulator.remits', take: 2, order: asc('name'), count: true }],
      });
      const pages = level.steps.get('Regulator:remits')?.pages;
      expect(
        parents.map(({ id }) => [pages?.get(id)?.edges.length, pages?.get(id)?.more, pages?.get(id)?.total]),
      ).toEqual([
        [0, false, 0],
        [1, false, 1],
        [2, false, 2],
        [2, true, 3],
      ]);
    });

    it('counts under the filter of the page', async () => {
      const regulator = aRegulator();
      const areas = ['One', 'One', 'Two'].map((name) => aPolicyArea({ name }));
      await twin().write({
        nodes: [regulator, ...areas],
        edges: areas.map(({ id }) => anEdge('HAS_REMIT', regulator.id, id, { function: 'AML' })),
      });
      const draft = { relationship: 'Regulator.remits', where: { node: eq('name', 'One') }, take: 1, count: true };
      expect(await page(regulator.id, draft)).toMatchObject({ more: true, total: 2 });
      expect(await page(regulator.id, { ...draft, take: 0 })).toEqual({ edges: [], more: true, total: 2 });
    });

    it('takes a node that several parents reach once into the next level, cut rows not at all', async () => {
      const parents = [aRegulator(), aRegulator()];
      const [a = aPolicyArea(), b = aPolicyArea()] = [
        aPolicyArea({}, 'area:frontier-a'),
        aPolicyArea({}, 'area:frontier-b'),
      ];
      const edges = parents.flatMap(({ id }) =>
        [a, b].map((area) => anEdge('HAS_REMIT', id, area.id, { function: 'AML' })),
      );
      await twin().write({ nodes: [...parents, a, b], edges });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: parents.map(({ id }) => id),
        steps: [
          { relationship: 'Regulator.remits', take: 1, next: { steps: [{ relationship: 'PolicyArea.regulators' }] } },
        ],
      });
      const next = level.steps.get('Regulator:remits')?.level;
      expect([...(next?.nodes.keys() ?? [])]).toEqual(['area:frontier-a']);
      expect([...(next?.steps.get('PolicyArea:regulators')?.pages.keys() ?? [])]).toEqual(['area:frontier-a']);
    });

    it('leads to several kinds at once, and goes on from each by its own way', async () => {
      const [stated, regulator, area] = [aDirective(), aRegulator(), aPolicyArea()];
      const body = anInternationalBody({ name: 'Body' });
      const { id } = stated.directive;
      await twin().write(
        together(stated, {
          nodes: [regulator, body, area],
          edges: [
            anEdge('ADDRESSES', id, regulator.id, { addressKind: 'PUBLIC' }),
            anEdge('ADDRESSES', id, body.id, { addressKind: 'PUBLIC' }),
            anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML' }),
          ],
        }),
      );
      const { level } = await twin().answer({
        kinds: ['Directive'],
        ids: [id],
        steps: [
          {
            relationship: 'Directive.addresses',
            next: {
              project: { InternationalBody: ['name'], Regulator: ['scope'] },
              steps: [{ relationship: 'Regulator.remits' }, { relationship: 'InternationalBody.lists' }],
            },
          },
        ],
      });
      const next = level.steps.get('Directive:addresses')?.level;
      expect([...(next?.nodes.values() ?? [])].map(({ kind, properties }) => [kind, properties])).toEqual([
        ['InternationalBody', { name: 'Body' }],
        ['Regulator', { scope: 'NATIONAL' }],
      ]);
      expect([...(next?.steps.get('Regulator:remits')?.pages.keys() ?? [])]).toEqual([regulator.id]);
      expect([...(next?.steps.get('InternationalBody:lists')?.pages.keys() ?? [])]).toEqual([body.id]);
    });

    it('does not see a closed relationship', async () => {
      const [regulator, area] = [aRegulator(), aPolicyArea()];
      const remit = anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML' });
      await twin().write({ nodes: [regulator, area], edges: [remit] });
      await twin().write({ retract: [edgeId(remit)] });
      expect(await page(regulator.id, { relationship: 'Regulator.remits', count: true })).toEqual({
        edges: [],
        more: false,
        total: 0,
      });
    });

    it('does not see a retracted target', async () => {
      const [regulator, area] = [aRegulator(), aPolicyArea()];
      await twin().write({
        nodes: [regulator, area],
        edges: [anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML' })],
      });
      await twin().write({ retract: [area.id] });
      expect(await page(regulator.id, { relationship: 'Regulator.remits', count: true })).toEqual({
        edges: [],
        more: false,
        total: 0,
      });
    });

    it.each(['REJECTED', 'RETRACTED'])(
      'does not see what a review leaves %s: nodes, relationships, counts',
      async (reviewState) => {
        const [regulator, fallen, area] = [aRegulator(), aRegulator({ reviewState }), aPolicyArea()];
        const gone = aPolicyArea({ reviewState });
        await twin().write({
          nodes: [regulator, fallen, area, gone],
          edges: [
            anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML', reviewState }),
            anEdge('HAS_REMIT', regulator.id, gone.id, { function: 'AML' }),
            anEdge('HAS_REMIT', fallen.id, area.id, { function: 'AML' }),
            anEdge('HAS_REMIT', regulator.id, area.id, { function: 'CONDUCT', reviewState: 'CHANGES_REQUESTED' }),
          ],
        });
        expect(await page(regulator.id, { relationship: 'Regulator.remits', count: true })).toMatchObject({
          edges: [{ node: area.id }],
          total: 1,
        });
        expect(await page(area.id, { relationship: 'PolicyArea.regulators', count: true })).toMatchObject({
          edges: [{ node: regulator.id }],
          total: 1,
        });
        expect(await twin().ids({ kinds: ['Regulator'], ids: [fallen.id, regulator.id] })).toEqual([regulator.id]);
        expect(await twin().ids({ kinds: ['Regulator'], where: eq('id', fallen.id) })).toEqual([]);
      },
    );

    it('keeps two aliases of one relationship apart', async () => {
      const regulator = aRegulator();
      const areas = ['A', 'B'].map((name) => aPolicyArea({ name, definition: `${name}.` }));
      await twin().write({
        nodes: [regulator, ...areas],
        edges: areas.map(({ id }) => anEdge('HAS_REMIT', regulator.id, id, { function: 'AML' })),
      });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: [regulator.id],
        steps: [
          {
            relationship: 'Regulator.remits',
            as: 'one',
            where: { node: eq('name', 'A') },
            edge: ['function'],
            next: { project: { PolicyArea: ['name'] } },
          },
          { relationship: 'Regulator.remits', as: 'all', next: { project: { PolicyArea: ['definition'] } } },
        ],
      });
      const properties = (key: string) =>
        [...(level.steps.get(key)?.level.nodes.values() ?? [])].map((node) => node.properties);
      expect(properties('Regulator:one')).toEqual([{ name: 'A' }]);
      expect(properties('Regulator:all')).toEqual([{ definition: 'A.' }, { definition: 'B.' }]);
      expect(
        level.steps
          .get('Regulator:all')
          ?.pages.get(regulator.id)
          ?.edges.map((edge) => edge.properties),
      ).toEqual([{}, {}]);
    });

    it('gives the Evidence of relationships, each piece once, and only what stands', async () => {
      const text = aText('Board sits. Board rules. Board ends.');
      const quotes = ['Board sits.', 'Board rules.'].map((words) => anEvidence(text, words));
      const rejected = anEvidence(text, 'Board ends.', { reviewState: 'REJECTED' });
      const [regulator, body, area] = [aRegulator(), anInternationalBody(), aPolicyArea()];
      const evidenceIds = [...quotes, rejected].map(({ id }) => id);
      await twin().write({
        texts: [text],
        nodes: [...quotes, rejected, regulator, body, area],
        edges: [
          anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML', evidenceIds }),
          anEdge('HAS_REMIT', regulator.id, area.id, { function: 'CONDUCT', evidenceIds: evidenceIds.slice(0, 1) }),
          anEdge('HAS_REMIT', regulator.id, area.id, { function: 'MARKETS' }),
        ],
      });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: [regulator.id],
        steps: [
          { relationship: 'Regulator.remits', edge: ['function'], evidence: { project: { Evidence: ['exact'] } } },
        ],
      });
      const step = level.steps.get('Regulator:remits');
      const standing = quotes.map(({ id }) => id).sort();
      const cited = new Map(
        step?.pages.get(regulator.id)?.edges.map(({ properties, evidenceIds: ids }) => [properties.function, ids]),
      );
      expect(cited).toEqual(
        new Map([
          ['AML', standing],
          ['CONDUCT', evidenceIds.slice(0, 1)],
          ['MARKETS', []],
        ]),
      );
      expect([...(step?.evidence?.nodes.keys() ?? [])]).toEqual(standing);
      expect(step?.evidence?.nodes.get(standing[0] ?? '')?.properties).toHaveProperty('exact');
    });

    it('goes on from the Evidence of relationships', async () => {
      const stated = aDirective();
      const regulator = aRegulator();
      const said = anEdge('STATED', regulator.id, stated.directive.id, { evidenceIds: [stated.evidence.id] });
      await twin().write(together(stated, { nodes: [regulator], edges: [said] }));
      const { level } = await twin().answer({
        kinds: ['Directive'],
        ids: [stated.directive.id],
        steps: [
          {
            relationship: 'Directive.statedBy',
            evidence: { steps: [{ relationship: 'Evidence.evidenceFor', edge: ['role'] }] },
          },
        ],
      });
      const evidence = level.steps.get('Directive:statedBy')?.evidence;
      expect(evidence?.steps.get('Evidence:evidenceFor')?.pages.get(stated.evidence.id)).toMatchObject({
        edges: [{ node: stated.directive.id, properties: { role: 'STATEMENT' } }],
      });
    });

    it('expands a frontier of 1,000 nodes', async () => {
      const [regulator, area] = [aRegulator(), aPolicyArea()];
      const instruments = Array.from({ length: 1000 }, () => anInstrument());
      await twin().write({
        nodes: [regulator, area, ...instruments],
        edges: instruments.flatMap(({ id }) => [
          anEdge('ISSUED', regulator.id, id, { role: 'ISSUER' }),
          anEdge('CONCERNS', id, area.id),
        ]),
      });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: [regulator.id],
        steps: [
          {
            relationship: 'Authority.issued',
            from: ['Regulator'],
            take: 1000,
            next: { steps: [{ relationship: 'Instrument.concerns', take: 1 }] },
          },
        ],
      });
      const next = level.steps.get('Regulator:issued')?.level.steps.get('Instrument:concerns');
      expect(next?.pages.size).toBe(1000);
      expect([...(next?.level.nodes.keys() ?? [])]).toEqual([area.id]);
    });

    describe('of every relationship field of the model', () => {
      const pairs = Object.keys(graphModel.relationships).map((field) => ({ field, pair: smallestPair(field) }));
      beforeAll(async () => {
        await twin().write(together(...pairs.map(({ pair }) => pair.rows)));
      });

      it.each(pairs.map(({ field, pair }) => [field, pair] as const))(
        '%s is read from both sides alike',
        async (field, pair) => {
          const one = graphModel.relationships[field]?.shape === 'one';
          const id = edgeId(pair.edge);
          const there = await page(pair.owner.id, { relationship: field, from: [pair.owner.kind], one });
          expect(there?.edges).toContainEqual({ id, node: pair.target.id, properties: {} });
          for (const inverse of pair.inverses) {
            const back = await page(pair.target.id, { relationship: inverse, from: [pair.target.kind] });
            expect(back?.edges).toContainEqual({ id, node: pair.owner.id, properties: {} });
          }
        },
      );

      it('has an inverse, but for those that are written both ways', () => {
        const alone = pairs.filter(({ pair }) => pair.inverses.length === 0).map(({ field }) => field);
        expect(
          alone
            .map((field) => graphModel.relationships[field]?.type)
            .filter((type) => type !== 'RELATED' && type !== 'MAY_BE_SAME_AS'),
        ).toEqual([]);
      });
    });
  });
}

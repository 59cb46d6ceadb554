import { edgeId } from '../../../src/domain/EdgeId.js';
import type { OrderTerm } from '../../../src/graph/plan/Plan.js';
import {
  aDirective,
  aDocument,
  anEdge,
  anEvidence,
  anInstrument,
  anInternationalBody,
  aPolicyArea,
  aProvision,
  aRegulator,
  aText,
  together,
} from '../../support/builders.js';
import { asc, compare, desc, type PlanDraft, type StepDraft } from '../../support/planOf.js';
import type { Subject } from '../OpenedStore.js';
import { twinOf } from '../Twin.js';

/** Rows come in one order everywhere, absent values last, and a cursor stands for a place in it, not for a row. */
export function describeOrderAndCursors({ open }: Subject): void {
  describe('Order and cursors', () => {
    const twin = twinOf(open);

    /** All rows of a scan, page by page. */
    const walk = async (draft: PlanDraft, take: number): Promise<readonly string[]> => {
      const seen: string[] = [];
      for (let after: readonly string[] | undefined; ;) {
        const { start } = await twin().answer({ ...draft, take, keys: true, ...(after ? { after, probe: true } : {}) });
        seen.push(...start.rows.map(({ node }) => node));
        if (after) expect(start.before).toBe(true);
        after = start.rows.at(-1)?.keys;
        if (!start.more || !after) return seen;
      }
    };
    const step = async (parent: string, draft: StepDraft) => {
      const { level } = await twin().answer({ kinds: draft.from ?? [], ids: [parent], steps: [draft] });
      const [found] = level.steps.values();
      const page = found?.pages.get(parent);
      if (!page) throw new Error('The step gave no page.');
      return page;
    };
    /** All rows of a relationship page, page by page, as node and relationship. */
    const walkStep = async (parent: string, draft: StepDraft, take: number) => {
      const seen: { readonly node: string; readonly id: string }[] = [];
      for (let after: readonly string[] | undefined; ;) {
        const page = await step(parent, { ...draft, take, keys: true, ...(after ? { after } : {}) });
        seen.push(...page.edges.map(({ node, id }) => ({ node, id })));
        after = page.edges.at(-1)?.keys;
        if (!page.more || !after) return seen;
      }
    };

    it('orders by id where no order is asked, over all kinds of a scan', async () => {
      const nodes = [
        aRegulator({}, 'reg:ord-b'),
        anInternationalBody({}, 'body:ord-z'),
        aRegulator({}, 'reg:ord-A'),
        aRegulator({}, 'reg:ord-_'),
      ];
      await twin().write({ nodes });
      const scan = { kinds: ['InternationalBody', 'Regulator'] };
      expect(await twin().ids(scan)).toEqual(['body:ord-z', 'reg:ord-A', 'reg:ord-_', 'reg:ord-b']);
      for (const take of [1, 2, 100]) expect(await walk(scan, take)).toEqual(await twin().ids(scan));
      await twin().write({ retract: nodes.map(({ id }) => id) });
    });

    it.each`
      direction | order                  | ids
      ${'up'}   | ${asc('appliesFrom')}  | ${[2, 0, 1, 3, 4]}
      ${'down'} | ${desc('appliesFrom')} | ${[1, 0, 2, 4, 3]}
    `(
      'puts absent values last going $direction, equal ones by id',
      async ({ order, ids }: { order: OrderTerm; ids: number[] }) => {
        const days = ['2024-02-29', '2024-02-29', '2023-12-31', null, null];
        const nodes = days.map((appliesFrom, index) => anInstrument({ appliesFrom }, `ins:ord-${index}`));
        await twin().write({ nodes });
        const expected = ids.map((index) => `ins:ord-${index}`);
        const scan = { kinds: ['Instrument'], order };
        expect(await twin().ids(scan)).toEqual(expected);
        for (const take of [1, 2, 100]) expect(await walk(scan, take)).toEqual(expected);
        await twin().write({ retract: nodes.map(({ id }) => id) });
      },
    );

    it('orders names without regard to case and accents, whatever their script', async () => {
      const names = [
        'Zürich',
        'zebra',
        'Élan',
        'elan',
        '',
        '100',
        '中央银行',
        '中国',
        '𝔄lpha',
        '🏦 bank',
        'Ångström',
        '\u001fcontrol',
        '\uffee',
        'ﬁle',
      ];
      const nodes = names.map((name, index) => aRegulator({ name }, `reg:name-${String(index).padStart(2, '0')}`));
      await twin().write({ nodes });
      const sorted = [
        '',
        '\u001fcontrol',
        '100',
        '𝔄lpha',
        'Ångström',
        'Élan',
        'elan',
        'ﬁle',
        'zebra',
        'Zürich',
        '中国',
        '中央银行',
      ];
      for (const order of [asc('name'), desc('name')]) {
        const { start, level } = await twin().answer({ kinds: ['Regulator'], order, project: { Regulator: ['name'] } });
        const found = start.rows.map(({ node }) => String(level.nodes.get(node)?.properties.name));
        if (order.direction === 'ASC') expect(found.filter((name) => sorted.includes(name))).toEqual(sorted);
        expect(await walk({ kinds: ['Regulator'], order }, 3)).toEqual(start.rows.map(({ node }) => node));
      }
      await twin().write({ retract: nodes.map(({ id }) => id) });
    });

    it('orders by what begins a long name, then by id', async () => {
      const long = 'n'.repeat(4_000);
      const nodes = ['z', 'y', 'x'].map((end, index) => aRegulator({ name: `${long}${end}` }, `reg:long-${index}`));
      await twin().write({ nodes });
      expect(await walk({ kinds: ['Regulator'], order: asc('name') }, 1)).toEqual([
        'reg:long-0',
        'reg:long-1',
        'reg:long-2',
      ]);
      expect(await walk({ kinds: ['Regulator'], order: desc('name') }, 1)).toEqual([
        'reg:long-2',
        'reg:long-1',
        'reg:long-0',
      ]);
      await twin().write({ retract: nodes.map(({ id }) => id) });
    });

    it('orders names of signs that fold into many, within what an index can hold', async () => {
      const nodes = [
        aRegulator({ name: '🏦'.repeat(300) }, 'reg:astral-0'),
        aRegulator({ name: '\ufdfa'.repeat(300) }, 'reg:astral-1'),
      ];
      await twin().write({ nodes });
      expect(await twin().ids({ kinds: ['Regulator'], order: asc('name') })).toHaveLength(2);
      await twin().write({ retract: nodes.map(({ id }) => id) });
    });

    it('orders numbers as numbers', async () => {
      const text = aText('A text with parts.');
      const orders = [10, 9, 0, -1, -10, 2 ** 53 - 1, -(2 ** 53 - 1)];
      const nodes = orders.map((order, index) => aProvision(text, `p_${index}`, 0, 1, { order }));
      await twin().write({ texts: [text], nodes: [aDocument(text), ...nodes] });
      const { start, level } = await twin().answer({
        kinds: ['Provision'],
        order: asc('order'),
        project: { Provision: ['order'] },
      });
      const found = start.rows.map(({ node }) => level.nodes.get(node)?.properties.order);
      expect(found).toEqual([...orders].sort((a, b) => a - b));
      expect(await walk({ kinds: ['Provision'], order: desc('order') }, 2)).toEqual(
        start.rows.map(({ node }) => node).reverse(),
      );
    });

    it('orders Evidence by its place in the text, and by when it was recorded', async () => {
      const text = aText('ab cd ef gh ij');
      const quotes = ['gh', 'ab', 'ij', 'cd'].map((words) => anEvidence(text, words));
      await twin().write({ texts: [text], nodes: quotes.slice(0, 2) });
      await twin().write({ nodes: quotes.slice(2) });
      const [gh, ab, ij, cd] = quotes.map(({ id }) => id);
      expect(await walk({ kinds: ['Evidence'], order: asc('start') }, 1)).toEqual([ab, cd, gh, ij]);
      const earlier = [gh, ab].sort();
      const later = [ij, cd].sort();
      expect(await walk({ kinds: ['Evidence'], order: asc('recordedFrom') }, 3)).toEqual([...earlier, ...later]);
      expect(await walk({ kinds: ['Evidence'], order: desc('recordedFrom') }, 3)).toEqual([
        ...later.reverse(),
        ...earlier.reverse(),
      ]);
    });

    it('orders codes of a list by the letter', async () => {
      const said = ['PROHIBITION', 'OBLIGATION', 'RIGHT'].map((modality) => aDirective({ modality }));
      await twin().write(together(...said));
      const [prohibition, obligation, right] = said.map(({ directive }) => directive.id);
      expect(await twin().ids({ kinds: ['Directive'], order: asc('modality') })).toEqual([
        obligation,
        prohibition,
        right,
      ]);
      await twin().write({ retract: said.map(({ directive }) => directive.id) });
    });

    it('orders the kinds of an interface by the property that they share', async () => {
      const nodes = [
        aRegulator({ name: 'B' }, 'reg:mix-b'),
        anInternationalBody({ name: 'a' }, 'body:mix-a'),
        anInternationalBody({ name: 'C' }, 'body:mix-c'),
      ];
      await twin().write({ nodes });
      const scan = {
        kinds: ['InternationalBody', 'Regulator'],
        where: compare(
          'id',
          'in',
          nodes.map(({ id }) => id),
        ),
      };
      expect(await walk({ ...scan, order: asc('name') }, 1)).toEqual(['body:mix-a', 'reg:mix-b', 'body:mix-c']);
      expect(await walk({ ...scan, order: desc('name') }, 1)).toEqual(['body:mix-c', 'reg:mix-b', 'body:mix-a']);
      await twin().write({ retract: nodes.map(({ id }) => id) });
    });

    describe('of five areas', () => {
      const names = ['Cash', 'Bonds', 'Deposits', 'Accounts', 'Equity'];
      const areas = names.map((name) => aPolicyArea({ name }, `area:${name.toLowerCase()}`));
      const scan = { kinds: ['PolicyArea'], order: asc('name') };
      beforeAll(async () => {
        await twin().write({ nodes: areas });
      });

      it('answers a page of none and tells whether there is any row', async () => {
        expect((await twin().answer({ ...scan, take: 0, count: true })).start).toEqual({
          rows: [],
          more: true,
          total: 5,
        });
        expect((await twin().answer({ kinds: ['Effect'], take: 0 })).start).toEqual({ rows: [], more: false });
      });

      it('says that nothing follows a page that takes the last row', async () => {
        expect((await twin().answer({ ...scan, take: 5 })).start.more).toBe(false);
        expect((await twin().answer({ ...scan, take: 4 })).start.more).toBe(true);
        expect((await twin().answer({ ...scan, take: 100 })).start.more).toBe(false);
      });

      it('gives keys only where a cursor is asked for', async () => {
        const { start } = await twin().answer({ ...scan, take: 1, keys: true });
        expect(start.rows).toEqual([{ node: 'area:accounts', keys: ['.accounts\u001farea:accounts'] }]);
        expect((await twin().answer({ ...scan, take: 1 })).start.rows).toEqual([{ node: 'area:accounts' }]);
        expect((await twin().answer({ kinds: ['PolicyArea'], take: 1, keys: true })).start.rows).toEqual([
          { node: 'area:accounts', keys: ['area:accounts'] },
        ]);
      });

      it('probes for rows before the cursor, only where asked', async () => {
        const first = ['.accounts\u001farea:accounts'];
        expect((await twin().answer({ ...scan, after: first, probe: true })).start.before).toBe(true);
        expect((await twin().answer({ ...scan, after: ['.'], probe: true })).start).toMatchObject({
          before: false,
          more: false,
        });
        expect((await twin().answer({ ...scan, after: first })).start).not.toHaveProperty('before');
        const past = await twin().answer({ ...scan, after: ['.zzz'], probe: true, count: true });
        expect(past.start).toEqual({ rows: [], more: false, before: true, total: 5 });
      });

      it('probes with the filter of the page', async () => {
        const where = compare('name', 'in', ['Deposits', 'Equity']);
        const after = ['.cash\u001farea:cash'];
        expect((await twin().answer({ ...scan, where, after, probe: true })).start).toMatchObject({ before: false });
        expect((await twin().answer({ ...scan, after, probe: true })).start).toMatchObject({ before: true });
      });

      it('counts all rows, wherever the cursor stands', async () => {
        const { start } = await twin().answer({ ...scan, after: ['.cash\u001farea:cash'], take: 1, count: true });
        expect(start).toEqual({ rows: [{ node: 'area:deposits' }], more: true, total: 5 });
      });

      it('goes on from a cursor whose row is gone, neither repeating nor skipping one', async () => {
        const [row] = (await twin().answer({ ...scan, take: 2, keys: true })).start.rows.slice(-1);
        await twin().write({ retract: areas.slice(1, 2).map(({ id }) => id) });
        expect(await twin().ids({ ...scan, after: row?.keys ?? [] })).toEqual([
          'area:cash',
          'area:deposits',
          'area:equity',
        ]);
        await twin().write({ nodes: areas.slice(1, 2) });
      });

      it('goes on from its place when rows come in before and after it', async () => {
        const [row] = (await twin().answer({ ...scan, take: 3, keys: true })).start.rows.slice(-1);
        const nodes = [aPolicyArea({ name: 'Bills' }, 'area:bills'), aPolicyArea({ name: 'Debt' }, 'area:debt')];
        await twin().write({ nodes });
        expect(await twin().ids({ ...scan, after: row?.keys ?? [] })).toEqual([
          'area:debt',
          'area:deposits',
          'area:equity',
        ]);
        await twin().write({ retract: nodes.map(({ id }) => id) });
      });

      it('meets a row again only if it moved beyond the cursor, and never one that kept its place', async () => {
        const [row] = (await twin().answer({ ...scan, take: 2, keys: true })).start.rows.slice(-1);
        await twin().write({ nodes: [aPolicyArea({ name: 'Zero accounts' }, 'area:accounts')] });
        expect(await twin().ids({ ...scan, after: row?.keys ?? [] })).toEqual([
          'area:cash',
          'area:deposits',
          'area:equity',
          'area:accounts',
        ]);
        await twin().write({ nodes: areas.slice(3, 4) });
      });

      it('means the same place under another filter', async () => {
        const after = ['.bonds\u001farea:bonds'];
        expect(await twin().ids({ ...scan, where: compare('name', 'in', ['Accounts', 'Equity']), after })).toEqual([
          'area:equity',
        ]);
      });

      it('goes down from a cursor of a value to the absent ones, and on from one of these', async () => {
        const days = ['2021-01-01', '2022-01-01', null, null];
        const nodes = days.map((dueOn, index) => aDirective({ dueOn }, `Due sentence ${index}.`));
        await twin().write(together(...nodes));
        const [old = '', recent = '', ...undated] = nodes.map(({ directive }) => directive.id);
        const down = [recent, old, ...undated.sort().reverse()];
        const due = { kinds: ['Directive'], order: desc('dueOn') };
        const { rows } = (await twin().answer({ ...due, keys: true })).start;
        expect(rows.map(({ node }) => node)).toEqual(down);
        for (const [index, { keys = [] }] of rows.entries()) {
          const { start } = await twin().answer({ ...due, after: keys, probe: true });
          expect(start.rows.map(({ node }) => node)).toEqual(down.slice(index + 1));
          expect(start.before).toBe(true);
        }
        await twin().write({ retract: nodes.map(({ directive }) => directive.id) });
      });
    });

    describe('of relationship pages', () => {
      const parent = aRegulator({ name: 'Parent' }, 'reg:parent');
      const targets = ['b', 'a', 'c'].map((name) => aPolicyArea({ name: name.toUpperCase() }, `area:target-${name}`));
      const functions = ['AML', 'CONDUCT', 'MARKETS'];
      const edges = targets.flatMap(({ id }) =>
        functions.map((fn) => anEdge('HAS_REMIT', parent.id, id, { function: fn })),
      );
      const remits: StepDraft = { relationship: 'Regulator.remits', from: ['Regulator'] };
      const ofTarget = (name: string) =>
        edges.filter(({ to }) => to === `area:target-${name}`).map((edge) => edgeId(edge));
      const sorted = ['a', 'b', 'c'].flatMap((name) => ofTarget(name).sort());
      beforeAll(async () => {
        await twin().write({ nodes: [parent, ...targets], edges });
      });

      it('come by node, then by relationship, where no order is asked', async () => {
        expect((await step(parent.id, remits)).edges.map(({ id }) => id)).toEqual(sorted);
        expect((await step(parent.id, { ...remits, take: 1, keys: true })).edges[0]?.keys).toEqual([
          'area:target-a',
          sorted[0],
        ]);
      });

      it('come whole, page by page, several relationships to one node among them', async () => {
        for (const order of [null, asc('name'), desc('name')]) {
          for (const take of [1, 2, 4, 100]) {
            const found = (await walkStep(parent.id, { ...remits, order }, take)).map(({ id }) => id);
            expect(found).toEqual(order?.direction === 'DESC' ? [...sorted].reverse() : sorted);
          }
        }
      });

      it('carry as keys the node’s place and the relationship', async () => {
        const page = await step(parent.id, { ...remits, order: asc('name'), take: 1, keys: true });
        expect(page.edges[0]?.keys).toEqual(['.a\u001farea:target-a', sorted[0]]);
        expect((await step(parent.id, { ...remits, take: 1 })).edges[0]).not.toHaveProperty('keys');
      });

      it('probe and count like a scan', async () => {
        const after = ['.a\u001farea:target-a', sorted[1] ?? ''];
        const draft = { ...remits, order: asc('name'), take: 2, probe: true, count: true };
        expect(await step(parent.id, { ...draft, after })).toMatchObject({ more: true, total: 9, before: true });
        expect(await step(parent.id, { ...draft, after: ['.', ''] })).toMatchObject({
          more: true,
          total: 9,
          before: false,
        });
        expect(await step(parent.id, { ...draft, probe: false, take: 0 })).toMatchObject({
          edges: [],
          more: true,
          total: 9,
        });
      });

      it('put nodes without the value last going up and down', async () => {
        const dated = ['2020-05-01', null, '2019-05-01', null].map((adoptedOn, index) =>
          anInstrument({ adoptedOn }, `ins:issued-${index}`),
        );
        const issued = dated.map(({ id }) => anEdge('ISSUED', parent.id, id, { role: 'ISSUER' }));
        await twin().write({ nodes: dated, edges: issued });
        const page = async (order: OrderTerm, take: number) =>
          (await walkStep(parent.id, { relationship: 'Authority.issued', from: ['Regulator'], order }, take)).map(
            ({ node }) => node,
          );
        for (const take of [1, 3]) {
          expect(await page(asc('adoptedOn'), take)).toEqual([
            'ins:issued-2',
            'ins:issued-0',
            'ins:issued-1',
            'ins:issued-3',
          ]);
          expect(await page(desc('adoptedOn'), take)).toEqual([
            'ins:issued-0',
            'ins:issued-2',
            'ins:issued-3',
            'ins:issued-1',
          ]);
        }
      });
    });
  });
}

import { edgeId } from '../../../src/domain/EdgeId.js';
import type { Value } from '../../../src/domain/Value.js';
import { fold } from '../../../src/graph/model/fold.js';
import type { PropertyModel } from '../../../src/graph/model/GraphModel.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import {
  aDirective,
  aDocument,
  anEdge,
  anEvidence,
  aNode,
  aPolicyArea,
  aRegulator,
  aText,
  smallestValue,
  together,
  type Overrides,
} from '../../support/builders.js';
import { compare, eq } from '../../support/planOf.js';
import type { Subject } from '../OpenedStore.js';
import { twinOf } from '../Twin.js';
import { READ } from '../../support/read.js';
import { smallestPair } from './smallestPair.js';

/** What goes in comes out the same, and what no store could give back is refused. */
export function describeValues({ open }: Subject): void {
  describe('Values', () => {
    const twin = twinOf(open);

    /** Writes a node with this property and reads it back. */
    const there = async (kind: string, property: string, value: Value | null, more: Overrides = {}) => {
      const node = aNode(kind, { ...more, [property]: value });
      await twin().write({ nodes: [node] });
      const { level } = await twin().answer({ kinds: [kind], ids: [node.id], project: { [kind]: [property] } });
      return level.nodes.get(node.id)?.properties;
    };
    const refusal = async (kind: string, property: string, value: unknown) => {
      const node = aNode(kind);
      const properties = { ...node.properties, ...(Object.fromEntries([[property, value]]) as Record<string, Value>) };
      return twin().refusal({ nodes: [{ ...node, properties }] });
    };

    it.each`
      what                           | kind                   | property                 | value
      ${'text'}                      | ${'Regulator'}         | ${'acronym'}             | ${'Ärztekammer'}
      ${'empty text'}                | ${'Regulator'}         | ${'acronym'}             | ${''}
      ${'text of white space'}       | ${'Regulator'}         | ${'acronym'}             | ${' \t\r\n\u00a0'}
      ${'control characters'}        | ${'Regulator'}         | ${'acronym'}             | ${'\u0001\u001f\u007f'}
      ${'quotes and backslashes'}    | ${'Regulator'}         | ${'acronym'}             | ${`'"\`\\n\\u0000{}$p`}
      ${'characters above U+FFFF'}   | ${'Regulator'}         | ${'name'}                | ${'🏦𝔄𠀀'}
      ${'noncharacters'}             | ${'Regulator'}         | ${'acronym'}             | ${'\ufffe\uffff\ufdd0'}
      ${'a byte order mark'}         | ${'Regulator'}         | ${'acronym'}             | ${'\ufeffx'}
      ${'a whole number'}            | ${'Document'}          | ${'unresolvedCitations'} | ${42}
      ${'nought'}                    | ${'Document'}          | ${'unresolvedCitations'} | ${0}
      ${'the largest whole number'}  | ${'Document'}          | ${'unresolvedCitations'} | ${2 ** 53 - 1}
      ${'the smallest whole number'} | ${'Document'}          | ${'unresolvedCitations'} | ${-(2 ** 53 - 1)}
      ${'a fraction'}                | ${'PolicyArea'}        | ${'confidence'}          | ${0.1 + 0.2}
      ${'a fraction that is whole'}  | ${'PolicyArea'}        | ${'confidence'}          | ${1}
      ${'a very small fraction'}     | ${'PolicyArea'}        | ${'confidence'}          | ${5e-324}
      ${'a very large number'}       | ${'PolicyArea'}        | ${'confidence'}          | ${1.7976931348623157e308}
      ${'true'}                      | ${'InternationalBody'} | ${'legalPersonality'}    | ${true}
      ${'false'}                     | ${'InternationalBody'} | ${'legalPersonality'}    | ${false}
      ${'a list'}                    | ${'PolicyArea'}        | ${'notation'}            | ${['b', 'a', 'b', '']}
      ${'a list of one'}             | ${'PolicyArea'}        | ${'notation'}            | ${['only']}
      ${'an empty list'}             | ${'PolicyArea'}        | ${'notation'}            | ${[]}
      ${'the first day'}             | ${'Regulator'}         | ${'foundedOn'}           | ${'0001-01-01'}
      ${'the last day'}              | ${'Regulator'}         | ${'foundedOn'}           | ${'9999-12-31'}
      ${'a leap day'}                | ${'Regulator'}         | ${'foundedOn'}           | ${'2024-02-29'}
      ${'an instant'}                | ${'Document'}          | ${'retrievedAt'}         | ${'2024-12-31T23:59:59.999Z'}
      ${'a code of a closed list'}   | ${'Regulator'}         | ${'scope'}               | ${'SUBNATIONAL'}
      ${'an address'}                | ${'Regulator'}         | ${'homepage'}            | ${'https://example.org/a?b=c#d'}
      ${'a property named order'}    | ${'Provision'}         | ${'order'}               | ${3}
      ${'a property named end'}      | ${'Provision'}         | ${'end'}                 | ${3}
      ${'a property named kind'}     | ${'Instrument'}        | ${'kind'}                | ${'TREATY'}
      ${'a property named by'}       | ${'Review'}            | ${'by'}                  | ${'someone'}
      ${'a property named at'}       | ${'Review'}            | ${'at'}                  | ${'2024-01-01T00:00:00.000Z'}
      ${'a property named value'}    | ${'Name'}              | ${'value'}               | ${'Value'}
    `('keep $what', async ({ kind, property, value }) => {
      expect(await there(kind, property, value)).toEqual({ [property]: value });
      expect(await twin().ids({ kinds: [kind], where: compare('id', 'in', []) })).toEqual([]);
    });

    it('keep an absent property absent', async () => {
      expect(await there('Regulator', 'acronym', null)).toEqual({});
    });

    it('take null and undefined for absent', async () => {
      const node = aRegulator();
      const properties = { ...node.properties, ...JSON.parse('{ "acronym": null }'), lei: undefined };
      await twin().write({ nodes: [{ ...node, properties }] });
      const { level } = await twin().answer({
        kinds: ['Regulator'],
        ids: [node.id],
        project: { Regulator: ['acronym', 'lei'] },
      });
      expect(level.nodes.get(node.id)?.properties).toEqual({});
    });

    it.each`
      kind            | property
      ${'PolicyArea'} | ${'confidence'}
      ${'Document'}   | ${'unresolvedCitations'}
    `('keep −0 as 0 in $property of $kind', async ({ kind, property }) => {
      const properties = await there(kind, property, -0);
      expect(Object.is(properties?.[property], 0)).toBe(true);
    });

    it('tell text composed in one way from text composed in another', async () => {
      const [composed, apart] = ['\u00e9lan', 'e\u0301lan'];
      const nodes = [
        aPolicyArea({ name: composed, prefLabel: composed }),
        aPolicyArea({ name: apart, prefLabel: apart }),
      ];
      await twin().write({ nodes });
      const [one, two] = nodes.map(({ id }) => id);
      expect(await twin().ids({ kinds: ['PolicyArea'], where: eq('prefLabel', composed) })).toEqual([one]);
      expect(await twin().ids({ kinds: ['PolicyArea'], where: eq('prefLabel', apart) })).toEqual([two]);
      expect(
        await twin().ids({ kinds: ['PolicyArea'], where: compare('name', 'contains', fold('ELAN'), true) }),
      ).toEqual([one, two].sort());
    });

    it('keep 64 kB of text, whatever it folds into, and refuse one byte more', async () => {
      const longest = 'x'.repeat(65_536);
      expect(await there('PolicyArea', 'definition', longest)).toEqual({ definition: longest });
      const wide = '\ufdfa'.repeat(Math.floor(65_536 / 3));
      expect(await there('PolicyArea', 'name', wide)).toEqual({ name: wide });
      const astral = '🏦'.repeat(16_384);
      expect(await there('PolicyArea', 'name', astral)).toEqual({ name: astral });
      expect(await refusal('PolicyArea', 'definition', `${longest}x`)).toMatchObject({ code: 'BAD_USER_INPUT' });
      expect(await refusal('PolicyArea', 'definition', `${astral}x`)).toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it.each`
      what                                | kind                   | property                 | value
      ${'a whole number beyond 2^53 − 1'} | ${'Document'}          | ${'unresolvedCitations'} | ${2 ** 53}
      ${'a fraction for a whole number'}  | ${'Document'}          | ${'unresolvedCitations'} | ${1.5}
      ${'not a number'}                   | ${'PolicyArea'}        | ${'confidence'}          | ${NaN}
      ${'infinity'}                       | ${'PolicyArea'}        | ${'confidence'}          | ${Infinity}
      ${'text for a number'}              | ${'PolicyArea'}        | ${'confidence'}          | ${'0.5'}
      ${'a number for text'}              | ${'Regulator'}         | ${'acronym'}             | ${1}
      ${'text for true or false'}         | ${'InternationalBody'} | ${'legalPersonality'}    | ${'true'}
      ${'text with U+0000'}               | ${'Regulator'}         | ${'acronym'}             | ${'a\u0000b'}
      ${'half a surrogate pair'}          | ${'Regulator'}         | ${'acronym'}             | ${'a\ud83c'}
      ${'the other half'}                 | ${'Regulator'}         | ${'acronym'}             | ${'\udfe6a'}
      ${'half a pair in a list'}          | ${'PolicyArea'}        | ${'notation'}            | ${['a', '\ud83c']}
      ${'a list in a list'}               | ${'PolicyArea'}        | ${'notation'}            | ${[['a']]}
      ${'a list for one value'}           | ${'Regulator'}         | ${'acronym'}             | ${['a']}
      ${'one value for a list'}           | ${'PolicyArea'}        | ${'notation'}            | ${'a'}
      ${'an object'}                      | ${'Regulator'}         | ${'acronym'}             | ${{ a: 1 }}
      ${'a day that there is not'}        | ${'Regulator'}         | ${'foundedOn'}           | ${'2023-02-29'}
      ${'a month that there is not'}      | ${'Regulator'}         | ${'foundedOn'}           | ${'2023-13-01'}
      ${'a day of the year nought'}       | ${'Regulator'}         | ${'foundedOn'}           | ${'0000-01-01'}
      ${'a day of five digits'}           | ${'Regulator'}         | ${'foundedOn'}           | ${'10000-01-01'}
      ${'a day written short'}            | ${'Regulator'}         | ${'foundedOn'}           | ${'2023-1-1'}
      ${'a day with a time'}              | ${'Regulator'}         | ${'foundedOn'}           | ${'2023-01-01T00:00:00.000Z'}
      ${'an instant without parts of it'} | ${'Document'}          | ${'retrievedAt'}         | ${'2024-01-01T00:00:00Z'}
      ${'an instant of another zone'}     | ${'Document'}          | ${'retrievedAt'}         | ${'2024-01-01T00:00:00.000+01:00'}
      ${'a code that the list has not'}   | ${'Regulator'}         | ${'scope'}               | ${'GALACTIC'}
      ${'a property that the kind lacks'} | ${'Regulator'}         | ${'colour'}              | ${'red'}
      ${'a revision of one’s own'}        | ${'Regulator'}         | ${'recordedFrom'}        | ${7}
    `('refuse $what and name the property', async ({ kind, property, value }) => {
      expect(await refusal(kind, property, value)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(property),
      });
    });

    it('refuse a node without a property that every such node has', async () => {
      expect(await twin().refusal({ nodes: [aRegulator({ legalNature: null })] })).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('legalNature'),
      });
    });

    it('refuse an unknown kind, an id of another kind, an unknown relationship and ends that it does not join', async () => {
      const [regulator, area] = [aRegulator(), aPolicyArea()];
      const edge = anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML' });
      for (const parts of [
        { nodes: [{ ...regulator, kind: 'Ministry' }] },
        { nodes: [{ ...regulator, id: area.id }] },
        { nodes: [regulator, area], edges: [{ ...edge, type: 'FORGETS' }] },
        { nodes: [regulator, area], edges: [{ ...edge, from: area.id, to: regulator.id }] },
        { nodes: [regulator, area], edges: [{ ...edge, period: 0 }] },
        { nodes: [regulator, area], edges: [{ ...edge, slot: 'CONDUCT' }] },
      ]) {
        expect(await twin().refusal(parts)).toMatchObject({ code: 'BAD_USER_INPUT' });
      }
    });

    it('refuse two states of one record in a set', async () => {
      const regulator = aRegulator();
      expect(await twin().refusal({ nodes: [regulator, aRegulator({ name: 'y' }, regulator.id)] })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
      const edge = anEdge('ATTACHED_TO', regulator.id, regulator.id, { kind: 'PART_OF' });
      expect(await twin().refusal({ nodes: [regulator], edges: [edge, edge] })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    });

    it('refuse an operation id that is no UUID', async () => {
      expect(await twin().refusal({ operationId: 'again', nodes: [aRegulator()] })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    });

    describe('of texts', () => {
      const body = 'Café 🏦\r\nZeile zwei\u00a0e\u0301.';
      const text = aText(body);
      const slice = (start: number, end: number, sha256 = text.sha256) => twin().store.text(sha256, start, end, READ);
      beforeAll(async () => {
        await twin().write({ texts: [text, aText('')], nodes: [aDocument(text), aDocument(aText(''))] });
      });

      it('come back as slices by UTF-16 code units', async () => {
        expect(await slice(0, body.length)).toBe(body);
        expect(await slice(5, 7)).toBe('🏦');
        expect(await slice(7, 9)).toBe('\r\n');
        expect(await slice(3, 3)).toBe('');
        expect(await slice(body.length, body.length)).toBe('');
        expect(await slice(0, 0, aText('').sha256)).toBe('');
      });

      it.each([
        [-1, 2],
        [0, body.length + 1],
        [3, 2],
        [body.length + 1, body.length + 1],
      ])('answer null where the range %i to %i lies outside', async (start, end) => {
        expect(await slice(start, end)).toBeNull();
      });

      it('answer null where there is no such text', async () => {
        expect(await slice(0, 1, aText('another').sha256)).toBeNull();
      });

      it('are held once and never change', async () => {
        const { revision } = await twin().store.ready();
        expect(await twin().write({ texts: [text] })).toMatchObject({ revision });
        expect(await slice(0, 4)).toBe('Café');
      });

      it('may be longer than any property', async () => {
        const long = aText(`${'Ein langer Satz 🏦. '.repeat(60_000)}Ende.`);
        await twin().write({ texts: [long], nodes: [aDocument(long), anEvidence(long, 'Ende.')] });
        expect(await slice(long.body.length - 5, long.body.length, long.sha256)).toBe('Ende.');
      });
    });

    describe('of the whole model', () => {
      const kinds = Object.entries(graphModel.kinds);
      const whole = kinds.map(([kind, { properties }]) => ({ kind, properties, ...wholeNode(kind, properties) }));
      const edges = Object.keys(graphModel.types).map((type) => ({ type, ...wholeEdge(type) }));
      beforeAll(async () => {
        await twin().write(together(...whole.map(({ rows }) => rows), ...edges.map(({ rows }) => rows)));
      });

      it.each(whole.map((each) => [each.kind, each] as const))(
        'come back the same in every property of %s',
        async (kind, { node, properties }) => {
          const names = Object.keys(properties);
          const { level } = await twin().answer({ kinds: [kind], ids: [node.id], project: { [kind]: names } });
          const { recordedFrom, ...read } = level.nodes.get(node.id)?.properties ?? {};
          expect(read).toEqual(node.properties);
          expect(recordedFrom).toBe((await twin().store.ready()).revision);
          const [state] = (await twin().store.history([node.id], READ)).get(node.id) ?? [];
          expect(state?.properties).toEqual(node.properties);
        },
      );

      it.each(edges.map((each) => [each.type, each] as const))(
        'come back the same in every property of %s',
        async (type, { edge, owner, field }) => {
          const names = Object.keys({ ...graphModel.edgeProperties, ...graphModel.types[type]?.properties });
          const { level } = await twin().answer({
            kinds: [owner.kind],
            ids: [owner.id],
            steps: [
              {
                relationship: field,
                from: [owner.kind],
                edge: names.filter((name) => !graphModel.edgeProperties[name]?.hidden),
              },
            ],
          });
          const [step] = level.steps.values();
          const row = step?.pages.get(owner.id)?.edges.find(({ id }) => id === edgeId(edge));
          const { recordedFrom, ...read } = row?.properties ?? {};
          const shown = Object.entries(edge.properties).filter(([name]) => !graphModel.edgeProperties[name]?.hidden);
          expect(read).toEqual(Object.fromEntries(shown));
          expect(recordedFrom).toBe((await twin().store.ready()).revision);
          const [state] = (await twin().store.history([edgeId(edge)], READ)).get(edgeId(edge)) ?? [];
          expect(state?.properties).toEqual(edge.properties);
        },
      );
    });
  });
}

/** A node with every property that the model gives its kind. */
function wholeNode(kind: string, properties: Readonly<Record<string, PropertyModel>>) {
  const values = wholeProperties(properties);
  if (kind === 'Directive') {
    const stated = aDirective(values);
    return { node: stated.directive, rows: together(stated) };
  }
  if (kind === 'Evidence') {
    const text = aText('Every property of a quotation.');
    const { exact: _, start: _start, end: _end, documentSha256: _sha, verification: _verification, ...rest } = values;
    const node = anEvidence(text, 'property', rest);
    return { node, rows: together({ nodes: [node], texts: [text] }) };
  }
  const node = aNode(kind, values);
  return { node, rows: together({ nodes: [node] }) };
}

/** A relationship with every property that the model gives its type. */
function wholeEdge(type: string) {
  const [field = ''] = Object.entries(graphModel.relationships).find(([, each]) => each.type === type) ?? [];
  const { owner, edge, rows } = smallestPair(field);
  const models = { ...graphModel.edgeProperties, ...graphModel.types[type]?.properties };
  const { evidenceIds: _, ...values } = wholeProperties(models);
  const whole = anEdge(type, edge.from, edge.to, { ...values, ...slotOf(edge), supports: ['pack:a/b', 'pack:c/d'] });
  return {
    field,
    owner,
    edge: whole,
    rows: { ...rows, edges: rows.edges.map((each) => (each === edge ? whole : each)) },
  };
}

const slotOf = ({ type, slot }: { readonly type: string; readonly slot: string | null }): Overrides => {
  const name = graphModel.types[type]?.slot;
  return name && slot !== null ? { [name]: slot } : {};
};

const wholeProperties = (models: Readonly<Record<string, PropertyModel>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(models).flatMap(([name, model]) => {
      if (model.system || name === 'reviewState') return [];
      const value = smallestValue(model);
      return [
        [
          name,
          model.list
            ? model.values
              ? [...model.values]
              : ['a', 'b']
            : typeof value === 'number'
              ? 0.5 + (model.type === 'Int' ? 1.5 : 0)
              : value,
        ],
      ];
    }),
  );

import { buildSchema, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { deriveSchema } from '../../../src/graphql/codegen/deriveSchema.js';
import { buildGraphModel } from '../../../src/graphql/codegen/graphModel.js';

const base = readFileSync('schema/base.graphql', 'utf8');

/** base.graphql with two kinds and the relationships given, which a test names. */
const schemaOf = (body: string) => {
  const written = [
    base,
    `type Review implements Node @node { at: DateTime! @sortable
       reviewed: Node @relationship(type: "REVIEWS", direction: OUT, reads: "judges") }
     type Evidence implements Node @node { exact: String! }
     interface Authority implements Node & Entity { acronym: String }
     type Regulator implements Node & Entity & Authority @node { founded: Date @dateValue
       stated(first: Int, after: String, where: StatedFilter, orderBy: [StatedOrder!]): StatedConnection! @relationship(type: "STATED", direction: OUT, to: "Directive", reads: "stated") }
     interface Stated { verb: String @slot }
     type Directive implements Node & Entity @node {
       ${body} }
     extend type Query { directives(where: DirectiveFilter, orderBy: [DirectiveOrder!], first: Int, after: String): DirectiveConnection }`,
  ];
  const derived = deriveSchema(written.map((text) => parse(text)));
  return buildSchema([...written, derived].join('\n'));
};

const statedBy =
  'statedBy(first: Int, after: String, where: StatedByFilter, orderBy: [StatedByOrder!]): StatedByConnection! @relationship(type: "STATED", direction: IN, to: "Authority", reads: "was stated by")';

describe('one line of SDL a direction', () => {
  it('makes a connection, an edge with the own properties, filters, a quantifier and an order', () => {
    const schema = schemaOf(statedBy);
    for (const name of [
      'StatedByConnection',
      'StatedByEdge',
      'StatedByFilter',
      'StatedByQuantifier',
      'StatedByOrder',
      'StatedEdgeFilter',
    ]) {
      expect(schema.getType(name)).toBeDefined();
    }
    expect(buildGraphModel(schema).relationships['Directive.statedBy']).toEqual({
      type: 'STATED',
      direction: 'IN',
      reads: 'was stated by',
      from: ['Directive'],
      to: ['Regulator'],
      shape: 'connection',
      dated: false,
      hub: false,
      implied: true,
      properties: { verb: { type: 'String', list: false, nullable: true } },
    });
    expect(buildGraphModel(schema).types.STATED).toMatchObject({ ends: [['Regulator', 'Directive']], slot: 'verb' });
  });

  it('gives a date value its precision and its EDTF form', () => {
    expect(Object.keys(buildGraphModel(schemaOf(statedBy)).kinds.Regulator?.properties ?? {})).toEqual(
      expect.arrayContaining(['founded', 'foundedPrecision', 'foundedEdtf']),
    );
  });

  it.each`
    fault                                           | body                                                          | says
    ${'a connection named against the rule'}        | ${statedBy.replace('StatedByConnection', 'SaidByConnection')} | ${/by the rule for names/}
    ${'a connection without a target'}              | ${statedBy.replace(', to: "Authority"', '')}                  | ${/needs @relationship\(to:\)/}
    ${'a target that does not exist'}               | ${statedBy.replace('"Authority"', '"Nobody"')}                | ${/there is no type Nobody/}
    ${'a target that does not declare the inverse'} | ${statedBy.replace('"Authority"', '"Directive"')}             | ${/declares the inverse/}
    ${'one direction dated and the other not'}      | ${statedBy.replace('reads:', 'dated: true, reads:')}          | ${/one direction is dated/}
    ${'a sortable list'}                            | ${`${statedBy}\n manner: [String!] @sortable`}                | ${/cannot be @sortable/}
  `('refuses $fault', ({ body, says }: { body: string; says: RegExp }) => {
    expect(() => buildGraphModel(schemaOf(body))).toThrow(says);
  });
});

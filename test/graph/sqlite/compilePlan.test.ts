import { join } from 'node:path';
import type { Plan } from '../../../src/graph/plan/Plan.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import type { Connection } from '../../../src/graph/sqlite/database/Connection.js';
import { openConnection } from '../../../src/graph/sqlite/database/openConnection.js';
import { compilePlan, type CompiledLevel } from '../../../src/graph/sqlite/read/compilePlan.js';
import type { PlanSql } from '../../../src/graph/sqlite/statements/plan/Placeholders.js';
import { and, asc, compare, desc, eq, not, or, planOf, some } from '../../support/planOf.js';
import { folders } from './aFolder.js';

const aFolder = folders();
let connection: Connection;
beforeAll(async () => {
  connection = openConnection(join(await aFolder(), 'graph.db'), { writes: true });
});
afterAll(() => {
  connection.close();
});

/** Every statement that a Plan may run. */
function statements(plan: Plan): readonly string[] {
  const { start, level } = compilePlan(plan, (word) => connection.number(word));
  const first = start.by === 'ids' ? [start.sql] : [...start.sql.phases, start.sql.total, start.sql.before];
  return [...first, ...below(level)].flatMap((sql) => (sql ? [sql.text] : []));
}

function below({ steps }: CompiledLevel): readonly (PlanSql | null | undefined)[] {
  return steps.flatMap(({ sql: { page, total, before }, hub, evidence, next }) => [
    ...[page, total, before].flatMap((each) => [each?.many, each?.one]),
    ...(hub ? [hub.degrees, ...hub.phases] : []),
    ...(evidence ? below(evidence) : []),
    ...below(next),
  ]);
}

/** How SQLite goes about a statement. */
const way = (text: string): string =>
  connection
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
    .map(({ detail }) => detail)
    .join('\n');

const everything = (value: string): Plan =>
  planOf({
    kinds: ['Directive', 'Instrument'],
    where: and(
      compare('name', 'contains', value),
      not(or(eq('id', value), compare('name', 'startsWith', value))),
      some('Directive.concerns', { node: compare('id', 'in', [value]), edge: compare('weight', 'gte', 0.5) }),
    ),
    order: desc('appliesFrom'),
    count: true,
    probe: true,
    after: [`.${value}\u001fdir:x`],
    steps: [
      {
        relationship: 'Directive.statedBy',
        edge: ['verb'],
        count: true,
        probe: true,
        after: [value, value],
        where: { node: compare('name', 'contains', value), edge: eq('verb', value) },
        evidence: {},
        next: { steps: [{ relationship: 'Authority.issued', order: desc('adoptedOn') }] },
      },
    ],
  });

describe('The statements of a Plan', () => {
  const hostile = [
    ...["'", '"', '--', ';', '/*', '*/', '%', '_', '\\', '\u0000', '\u202e', '\ud800', ')', '" OR 1=1'],
    "'); DROP TABLE node; --",
    'x'.repeat(1_000_000),
  ];

  it.each(hostile.map((value) => [value.slice(0, 30), value]))('are the same whatever the values: %j', (_, value) => {
    expect(statements(everything(value))).toEqual(statements(everything('plain')));
  });

  it('have a placeholder for every value, and can all be prepared', () => {
    for (const text of statements(everything('plain'))) expect(() => way(text)).not.toThrow();
  });

  const orders = Object.entries(graphModel.kinds).flatMap(([kind, { properties }]) =>
    Object.entries(properties).flatMap(([property, { order }]) => (order ? [[kind, property] as const] : [])),
  );

  it.each(orders)('walk an index for a page of %s in the order of %s: nothing is sorted', (kind, property) => {
    for (const order of [asc(property), desc(property)]) {
      for (const text of statements(planOf({ kinds: [kind], order }))) {
        expect(way(text)).toMatch(/SEARCH n USING (COVERING )?INDEX node_by_/);
        expect(way(text)).not.toContain('TEMP B-TREE');
      }
    }
  });

  it('walk the index of a pair where a condition fixes its first term', () => {
    const where = and(eq('modality', 'OBLIGATION'), compare('name', 'contains', 'report'));
    const [first] = statements(planOf({ kinds: ['Directive'], where, order: asc('appliesFrom') }));
    expect(way(first ?? '')).toContain('node_by_modality_and_applies_from_ord (kind=? AND modality=?');
  });

  it('walk ids between two prefixes where there is no order', () => {
    const [first] = statements(planOf({ kinds: ['Regulator'] }));
    expect(way(first ?? '')).toBe('SEARCH n USING INDEX node_id (id>? AND id<?)');
  });

  it('set out from the far node where a condition names it', () => {
    const where = some('Directive.concerns', { node: eq('id', 'area:aml') });
    const [first] = statements(planOf({ kinds: ['Directive'], where, order: asc('appliesFrom') }));
    expect(way(first ?? '')).toMatch(
      /SEARCH far USING .*node_id[\s\S]*SEARCH e USING .*edge_in[\s\S]*SEARCH n USING INTEGER PRIMARY KEY/,
    );
  });

  it.each(Object.keys(graphModel.relationships))(
    'follow %s from the parents along the index of its end',
    (relationship) => {
      const [, ...texts] = statements(planOf({ kinds: ['Regulator'], steps: [{ relationship, count: true }] }));
      for (const text of texts) {
        expect(way(text)).toMatch(/SEARCH e USING (COVERING )?INDEX edge_(out|in) \((src|dst)=\? AND type=\?/);
        expect(way(text)).not.toMatch(/SCAN (n|e|x)\b/);
      }
    },
  );

  it('sort nothing on the way for very many relationships of one parent, but where keys are equal', () => {
    const plan = planOf({
      kinds: ['Regulator'],
      steps: [{ relationship: 'Authority.issued', order: desc('adoptedOn') }],
    });
    const { hub } = compilePlan(plan, (word) => connection.number(word)).level.steps[0]!;
    expect(hub?.phases).toHaveLength(2);
    for (const { text } of hub?.phases ?? []) {
      expect(way(text)).toMatch(/SEARCH n USING (COVERING )?INDEX node_by_adopted_on_ord/);
      expect(way(text)).toContain('USE TEMP B-TREE FOR LAST TERM OF ORDER BY');
    }
  });

  it.each([
    ['kind', planOf({ kinds: ['Nobody'] })],
    ['kind of the prototype', planOf({ kinds: ['constructor'] })],
    ['property', planOf({ kinds: ['Regulator'], where: eq("name' OR 1=1 --", 'x') })],
    ['property of the prototype', planOf({ kinds: ['Regulator'], where: eq('toString', 'x') })],
    ['order', planOf({ kinds: ['Regulator'], order: asc('name) --') })],
    ['relationship', planOf({ kinds: ['Regulator'], where: some('Regulator.nothing') })],
    [
      'relationship property',
      planOf({ kinds: ['Regulator'], steps: [{ relationship: 'Authority.issued', edge: ['nothing'] }] }),
    ],
  ])('are not made for a %s that the model does not have', (_, plan) => {
    expect(() => statements(plan)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import neo4j, { type Plan as QueryPlan } from 'neo4j-driver';
import { parse } from 'yaml';
import { compilePlan } from '../../../src/graph/neo4j/compile/compilePlan.js';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import { aChangeSet, aDirective, anEdge, aPolicyArea, aRegulator, together } from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { describeOnNeo4j } from '../../support/neo4jSuite.js';
import { planOf, type PlanDraft } from '../../support/planOf.js';
import { READ } from '../../support/read.js';

/**
 * Operators that read what was not asked for. A scan of one label is none of them here: of a kind with a handful of nodes
 * it is the cheapest way, and the planner knows their number.
 */
const WASTEFUL = /^(AllNodesScan|UnionNodeByLabelsScan|CartesianProduct|Eager|.*RelationshipTypeScan)$/;

/** Status codes of the server that say nothing of the text: success, no data, and names that are not in use yet. */
const HARMLESS = /^(00000|00001|02000|01N5[012])$/;

describeOnNeo4j(startNeo4j, 'The planner of Neo4j', (server) => {
  const folder = new URL('goldens/', import.meta.url);
  const driver = () =>
    neo4j.driver(server().uri, neo4j.auth.basic(server().user, server().password), { disableLosslessIntegers: true });
  beforeAll(async () => {
    await emptyDatabase(server());
    const store = await openNeo4jStore(server());
    const [regulator, area] = [aRegulator(), aPolicyArea()];
    const directives = Array.from({ length: 300 }, (_, index) =>
      aDirective({ statedOn: `2024-01-${10 + (index % 20)}` }),
    );
    const edges = directives.flatMap(({ directive: { id } }) => [
      anEdge('STATED', regulator.id, id),
      anEdge('CONCERNS', id, area.id, { weight: 0.5 }),
    ]);
    await store.write(aChangeSet(together({ nodes: [regulator, area], edges }, ...directives)), READ);
    await store.close();
  }, 180_000);

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))(
    'takes the text without a remark and without a wasteful operator: %s',
    async (name) => {
      const golden = parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly plan: PlanDraft };
      const plan = planOf(golden.plan);
      const { text, parameters } = compilePlan(plan);
      const connected = driver();
      try {
        const { summary } = await connected.executeQuery(
          text.replace('CYPHER 5', 'CYPHER 5 EXPLAIN'),
          parameters.encode(plan.params, neo4j.int),
        );
        const remarks = summary.gqlStatusObjects.filter(({ gqlStatus }) => !HARMLESS.test(gqlStatus));
        expect(remarks.map(({ statusDescription }) => statusDescription)).toEqual([]);
        expect(summary.plan).not.toBe(false);
        const operators = summary.plan ? operatorsOf(summary.plan) : [];
        expect(operators.length).toBeGreaterThan(5);
        expect(operators.filter((operator) => WASTEFUL.test(operator))).toEqual([]);
      } finally {
        await connected.close();
      }
    },
    60_000,
  );
});

const operatorsOf = ({ operatorType, children }: QueryPlan): readonly string[] => [
  operatorType.replace(/@.*$/, ''),
  ...children.flatMap(operatorsOf),
];

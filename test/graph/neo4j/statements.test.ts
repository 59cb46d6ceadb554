import type { GraphStore } from '../../../src/graph/GraphStore.js';
import type { SentStatement } from '../../../src/graph/neo4j/Connection.js';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import type { Plan } from '../../../src/graph/plan/Plan.js';
import { aChangeSet, aDocument, anEdge, anInternationalBody, aRegulator, aText } from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { describeOnNeo4j } from '../../support/neo4jSuite.js';
import { eq, planOf } from '../../support/planOf.js';
import { refused } from '../../conformance/Twin.js';
import { READ } from '../../support/read.js';

describeOnNeo4j(startNeo4j, 'What is sent to Neo4j', (server) => {
  let store: GraphStore;
  const sent: SentStatement[] = [];
  const sentBy = async (work: () => Promise<unknown>): Promise<readonly SentStatement[]> => {
    sent.length = 0;
    await work();
    return [...sent];
  };
  beforeAll(async () => {
    await emptyDatabase(server());
    store = await openNeo4jStore({ ...server(), onStatement: (statement) => sent.push(statement) });
  }, 120_000);
  afterAll(() => store.close());

  it('is one statement for a Plan of three levels, however many rows it finds', async () => {
    const steps = [
      {
        relationship: 'Authority.attachedTo',
        edge: ['kind'],
        evidence: { project: { Evidence: ['exact'] } },
        next: { steps: [{ relationship: 'Authority.attached', count: true }, { relationship: 'Authority.seats' }] },
      },
    ];
    const plan = planOf({ kinds: ['Regulator'], count: true, take: 100, steps });
    const none = await sentBy(() => store.execute(plan, READ));
    const body = anInternationalBody();
    const nodes = Array.from({ length: 90 }, () => aRegulator());
    const edges = nodes.map(({ id }) => anEdge('ATTACHED_TO', id, body.id, { kind: 'PART_OF' }));
    await store.write(aChangeSet({ nodes: [body, ...nodes], edges }), READ);
    const many = await sentBy(async () => {
      expect((await store.execute(plan, READ)).start.rows).toHaveLength(90);
    });
    expect(none.map(({ name }) => name)).toEqual(['plan']);
    expect(many).toEqual(none);
  }, 60_000);

  it('is one text for one shape, whatever the values', async () => {
    const plan = (name: string, take: number) =>
      planOf({ kinds: ['Regulator'], take, where: eq('name', name), project: { Regulator: ['name'] } });
    const texts = await sentBy(async () => {
      for (const [index, name] of HOSTILE.entries()) await store.execute(plan(name, index), READ);
    });
    expect(new Set(texts.map(({ text }) => text)).size).toBe(1);
    for (const name of HOSTILE) expect(texts[0]?.text).not.toContain(name);
  }, 60_000);

  it('holds values as values: they come back as they are and do nothing', async () => {
    const nodes = HOSTILE.map((name) => aRegulator({ name }));
    await store.write(aChangeSet({ nodes }), READ);
    for (const [index, name] of HOSTILE.entries()) {
      const plan = planOf({ kinds: ['Regulator'], where: eq('name', name), project: { Regulator: ['name'] } });
      const { level } = await store.execute(plan, READ);
      expect([...level.nodes.values()]).toEqual([{ id: nodes[index]?.id, kind: 'Regulator', properties: { name } }]);
    }
  }, 60_000);

  it('is nothing where a Plan names what the model does not know', async () => {
    const known = planOf({ kinds: ['Regulator'], steps: [{ relationship: 'Authority.seats' }] });
    const [step] = known.level.steps;
    if (!step || known.start.by !== 'scan') throw new Error('The Plan has another form.');
    const evil = 'Regulator) DETACH DELETE (n';
    const level = (change: object): Plan => ({
      ...known,
      shape: '',
      level: { ...known.level, steps: [{ ...step, ...change }] },
    });
    const start = (change: object): Plan => ({
      ...known,
      shape: '',
      start: { ...known.start, ...change },
    });
    const plans: Plan[] = [
      start({ kinds: [evil] }),
      start({ where: { is: 'compare', property: 'name`', operator: 'eq', param: 'take0', folded: false } }),
      start({ where: { is: 'compare', property: 'name', operator: '=~', param: 'take0', folded: false } }),
      start({ where: { is: 'compare', property: 'name', operator: 'eq', param: 'p} RETURN 1 //', folded: false } }),
      start({ where: { is: 'raw', text: evil } }),
      start({ where: { is: 'some', relationship: 'constructor', where: {} } }),
      start({ page: { ...known.start.page, order: { property: '__proto__', direction: 'ASC' } } }),
      start({ page: { ...known.start.page, order: { property: 'name', direction: 'ASC, n.id' } } }),
      level({ relationship: evil }),
      level({ edge: ['constructor'] }),
      level({ from: [evil] }),
      { ...known, shape: '', level: { project: { Regulator: ['toString'] }, steps: [] } },
      { ...known, shape: '', level: { project: { [evil]: [] }, steps: [] } },
    ];
    for (const [index, plan] of plans.entries()) {
      const statements = await sentBy(async () => {
        expect(await refused(store.execute({ ...plan, shape: `unknown ${index}` }, READ))).toMatchObject({
          code: 'BAD_USER_INPUT',
        });
      });
      expect(statements).toEqual([]);
    }
  });

  it('counts what is held within the statement of the answer, and once per revision', async () => {
    const plan = planOf({ kinds: ['Regulator'], holdings: true });
    const counts = async () => {
      const sent = await sentBy(() => store.execute(plan, READ));
      expect(sent.map(({ name }) => name)).toEqual(['plan']);
      return sent.map(({ text }) => text.includes('unresolvedCitations'));
    };
    await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
    expect(await counts()).toEqual([true]);
    expect(await counts()).toEqual([false]);
    await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
    expect(await counts()).toEqual([true]);
  }, 60_000);

  it('asks once more, and counts, where another process has written since', async () => {
    const plan = planOf({ kinds: ['Regulator'], holdings: true });
    const { revision } = await store.execute(plan, READ);
    const other = await openNeo4jStore(server());
    await other.write(aChangeSet({ nodes: [aDocument(aText('Of another process.'))] }), READ);
    await other.close();
    const result = await store.execute(plan, READ);
    expect(result).toMatchObject({ revision: revision + 1, holdings: { documents: 1 } });
  }, 60_000);
});

/** What would do harm as text, and is harmless as a value. */
const HOSTILE = [
  "x' OR 1=1 //",
  '"}) DETACH DELETE n //',
  '`) RETURN n //',
  '$take0',
  '\\u0027',
  'x\nMATCH (n) DETACH DELETE n',
  '{id: 1}',
  '*/ RETURN 1 /*',
];

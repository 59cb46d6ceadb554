import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../../src/graph/GraphStore.js';
import type { SentStatement } from '../../../src/graph/neo4j/Connection.js';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import { aChangeSet, aRegulator } from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { describeOnNeo4j } from '../../support/neo4jSuite.js';
import { planOf } from '../../support/planOf.js';
import { refused } from '../../conformance/Twin.js';
import { READ } from '../../support/read.js';

describeOnNeo4j(startNeo4j, 'The marks around a commit', (server) => {
  let store: GraphStore;
  const plan = planOf({ kinds: ['Regulator'], count: true, project: { Regulator: ['name'] } });
  const setMarks = async (begun: number, done: number) => {
    const driver = neo4j.driver(server().uri, neo4j.auth.basic(server().user, server().password));
    await driver
      .executeQuery("MATCH (h:Head {id: 'head'}) SET h.begun = toInteger($begun), h.done = toInteger($done)", {
        begun,
        done,
      })
      .finally(() => driver.close());
  };
  beforeEach(async () => {
    await emptyDatabase(server());
    store = await openNeo4jStore(server());
    await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
  }, 120_000);
  afterEach(() => store.close());

  it('keep a reader waiting, who then gives up instead of answering from half a revision', async () => {
    await setMarks(2, 1);
    expect(await refused(store.execute(plan, { ...READ, deadlineMs: 300 }))).toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    expect(await refused(store.graphHash({ ...READ, deadlineMs: 300 }))).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  }, 60_000);

  it('let a reader through who came too early', async () => {
    let asked = 0;
    const setRight = ({ name }: SentStatement) => {
      asked += Number(name === 'plan');
      if (asked === 2) void setMarks(1, 1);
    };
    const reader = await openNeo4jStore({ ...server(), onStatement: setRight });
    await setMarks(2, 1);
    expect(await reader.execute(plan, READ)).toMatchObject({ revision: 1, start: { total: 1 } });
    expect(asked).toBeGreaterThan(2);
    await reader.close();
  }, 60_000);

  it('are set right by a reader where their writer died', async () => {
    await setMarks(2, 1);
    expect(await store.execute(plan, READ)).toMatchObject({ revision: 1, start: { total: 1 } });
    await setMarks(1, 0);
    expect(await store.history([], READ)).toEqual(new Map());
    expect(await store.ready()).toMatchObject({ revision: 1 });
  }, 60_000);

  it.each([
    ['before its commit', 2, 1],
    ['after its commit', 1, 0],
  ])(
    'are set right by the next start where a writer died %s',
    async (_, begun, done) => {
      await setMarks(begun, done);
      const next = await openNeo4jStore(server());
      expect(await next.ready()).toMatchObject({ revision: 1 });
      expect(await next.execute(plan, READ)).toMatchObject({ revision: 1 });
      await next.close();
    },
    60_000,
  );

  it('are set right by the next writer', async () => {
    await setMarks(2, 1);
    expect(await store.write(aChangeSet({ nodes: [aRegulator()] }), READ)).toMatchObject({ revision: 2 });
    expect(await store.execute(plan, READ)).toMatchObject({ revision: 2, start: { total: 2 } });
  }, 60_000);

  it('stand at the head after writes that were refused, empty, repeated or dry', async () => {
    const [known, other] = [aRegulator(), aRegulator()];
    const first = aChangeSet({ nodes: [known] });
    await store.write(first, READ);
    await refused(store.write(aChangeSet({ expects: [{ id: known.id, revision: 'absent' }] }), READ));
    await store.write(aChangeSet({ nodes: [known] }), READ);
    await store.write(first, READ);
    await store.write(aChangeSet({ nodes: [other] }), { ...READ, dryRun: true });
    expect(await store.execute(plan, READ)).toMatchObject({ revision: 2, start: { total: 2 } });
  }, 60_000);

  it('keep apart what several stores write at once, and no reader sees two records disagree', async () => {
    const others = [await openNeo4jStore(server()), await openNeo4jStore(server())];
    const [one, two] = [aRegulator().id, aRegulator().id];
    let writing = true;
    const writer = async (by: GraphStore, name: string) => {
      for (let round = 0; round < 12; round += 1) {
        const nodes = [one, two].map((id) => aRegulator({ name: `${name} ${round}` }, id));
        await by.write(aChangeSet({ nodes }), READ);
      }
    };
    const both = planOf({ ids: [one, two], kinds: ['Regulator'], project: { Regulator: ['name'] } });
    let last = 0;
    let reads = 0;
    const reader = async () => {
      for (; writing; reads += 1) {
        const { revision, level } = await store.execute(both, READ);
        expect(new Set([...level.nodes.values()].map(({ properties }) => properties.name)).size).toBeLessThan(2);
        expect(revision).toBeGreaterThanOrEqual(last);
        last = revision;
      }
    };
    const writers = Promise.all(others.map((by, index) => writer(by, `Writer ${index}`))).finally(() => {
      writing = false;
    });
    await Promise.all([writers, reader()]);
    expect(reads).toBeGreaterThan(0);
    expect(await store.ready()).toMatchObject({ revision: 25 });
    expect((await store.changes(0, 500, READ)).map(({ number }) => number)).toEqual(
      [...Array(25).keys()].map((n) => n + 1),
    );
    await Promise.all(others.map((by) => by.close()));
  }, 120_000);
});

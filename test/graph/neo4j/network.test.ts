import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import { startBoltProxy, type BoltProxy } from '../../support/boltProxy.js';
import { aChangeSet, aRegulator } from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { describeOnNeo4j } from '../../support/neo4jSuite.js';
import { planOf } from '../../support/planOf.js';
import { READ, refused } from '../../conformance/Twin.js';

/** COMMITs of one write: the mark's, then its own. */
const OWN_COMMIT = 2;

describeOnNeo4j(startNeo4j, 'A network that fails', (server) => {
  let proxy: BoltProxy;
  let store: GraphStore;
  const plan = planOf({ kinds: ['Regulator'], count: true });
  beforeEach(async () => {
    await emptyDatabase(server());
    proxy = await startBoltProxy(server().uri);
    store = await openNeo4jStore({ ...server(), uri: proxy.uri });
    await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
  }, 120_000);
  afterEach(async () => {
    await proxy.close();
    await store.close();
  });

  it('does a write once whose answer is lost, and gives its receipt', async () => {
    proxy.cutAfterCommit(OWN_COMMIT);
    const receipt = await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
    expect(receipt).toMatchObject({ revision: 2, created: 1, replayed: false });
    expect(await store.execute(plan, READ)).toMatchObject({ revision: 2, start: { total: 2 } });
  }, 60_000);

  it('says that the outcome is unknown where no answer comes, and the same write again is not done twice', async () => {
    const changeSet = aChangeSet({ nodes: [aRegulator()] });
    proxy.cutAfterCommit(OWN_COMMIT, true);
    const sending = store.write(changeSet, { ...READ, deadlineMs: 6_000 });
    expect(await refused(sending)).toMatchObject({ code: 'OUTCOME_UNKNOWN', retry: 'yes' });
    proxy.cutAfterCommit(Infinity);
    expect(await store.write(changeSet, READ)).toMatchObject({ revision: 2, created: 1 });
    expect(await store.ready()).toMatchObject({ revision: 2 });
    expect(await store.execute(plan, READ)).toMatchObject({ start: { total: 2 } });
  }, 60_000);

  it('gives up reading and writing in time where the server stops answering', async () => {
    proxy.stall();
    const soon = { ...READ, deadlineMs: 400 };
    for (const call of [
      () => store.execute(plan, soon),
      () => store.text('0'.repeat(64), 0, 1, soon),
      () => store.changes(0, 1, soon),
      () => store.write(aChangeSet({ nodes: [aRegulator()] }), soon),
    ]) {
      const started = performance.now();
      expect(await refused(call())).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  }, 60_000);

  it('gives up at once when the caller does', async () => {
    proxy.stall();
    const caller = new AbortController();
    setTimeout(() => caller.abort(), 100);
    const started = performance.now();
    expect(await refused(store.execute(plan, { ...READ, signal: caller.signal }))).toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 60_000);

  it('reads again through a new connection where the old one is gone', async () => {
    proxy.cutAfterCommit(Infinity);
    await store.execute(plan, READ);
    const other = await startBoltProxy(server().uri);
    const through = await openNeo4jStore({ ...server(), uri: other.uri });
    await through.execute(plan, READ);
    other.cutConnections();
    expect(await through.execute(plan, READ)).toMatchObject({ start: { total: 1 } });
    await through.close();
    await other.close();
  }, 60_000);
});

import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import { startBoltProxy, type BoltProxy } from '../../support/boltProxy.js';
import { aChangeSet, aRegulator } from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { describeOnNeo4j } from '../../support/neo4jSuite.js';
import { planOf } from '../../support/planOf.js';
import { refused } from '../../conformance/Twin.js';
import { READ } from '../../support/read.js';

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
    proxy.cutAtCommit(OWN_COMMIT);
    const receipt = await store.write(aChangeSet({ nodes: [aRegulator()] }), READ);
    expect(receipt).toMatchObject({ revision: 2, created: 1, replayed: false });
    expect(await store.execute(plan, READ)).toMatchObject({ revision: 2, start: { total: 2 } });
  }, 60_000);

  it('says that the outcome is unknown where its caller gives up before the answer, and the same write again is not done twice', async () => {
    const changeSet = aChangeSet({ nodes: [aRegulator()] });
    const caller = new AbortController();
    proxy.cutAtCommit(OWN_COMMIT, () => caller.abort());
    const sending = store.write(changeSet, { ...READ, signal: caller.signal });
    expect(await refused(sending)).toMatchObject({ code: 'OUTCOME_UNKNOWN', retry: 'yes' });
    expect(await store.write(changeSet, READ)).toMatchObject({ revision: 2, created: 1, replayed: true });
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
      expect(await refused(call())).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    }
  }, 60_000);

  it('gives up when the caller does, long before its time is over', async () => {
    proxy.stall();
    const caller = new AbortController();
    const reading = store.execute(plan, { ...READ, signal: caller.signal });
    setTimeout(() => caller.abort(), 100);
    expect(await refused(reading)).toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  }, 60_000);

  it('reads again through a new connection where the old one is gone', async () => {
    const other = await startBoltProxy(server().uri);
    const through = await openNeo4jStore({ ...server(), uri: other.uri });
    await through.execute(plan, READ);
    other.cutConnections();
    expect(await through.execute(plan, READ)).toMatchObject({ start: { total: 1 } });
    await through.close();
    await other.close();
  }, 60_000);
});

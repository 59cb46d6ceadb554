import neo4j from 'neo4j-driver';
import type { Finding } from '../../../src/domain/Finding.js';
import type { GraphStore } from '../../../src/graph/GraphStore.js';
import { openNeo4jStore } from '../../../src/graph/neo4j/openNeo4jStore.js';
import { aChangeSet, anEdge, anInternationalBody, aRegulator } from '../../support/builders.js';
import { emptyDatabase } from '../../support/emptyDatabase.js';
import { startNeo4j } from '../../support/neo4jServer.js';
import { describeOnNeo4j } from '../../support/neo4jSuite.js';
import { READ } from '../../support/read.js';

describeOnNeo4j(startNeo4j, 'Where records lie in Neo4j', (server) => {
  let store: GraphStore;
  const query = async (text: string, parameters = {}) => {
    const driver = neo4j.driver(server().uri, neo4j.auth.basic(server().user, server().password), {
      disableLosslessIntegers: true,
    });
    const { records } = await driver.executeQuery(text, parameters).finally(() => driver.close());
    return records.map((record) => record.toObject());
  };
  const node = async (id: string) =>
    query(
      'MATCH (n {id: $id}) RETURN [l IN labels(n) WHERE l <> "Entity"] AS labels, n.recordedFrom AS from, n.recordedTo AS to ORDER BY from',
      { id },
    );
  const tie = async (id: string) =>
    query(
      'MATCH ({id: $id})-[r]->() WHERE r.id IS NOT NULL RETURN type(r) AS type, r.recordedFrom AS from, r.recordedTo AS to ORDER BY from, type',
      { id },
    );
  beforeEach(async () => {
    await emptyDatabase(server());
    store = await openNeo4jStore(server());
  }, 120_000);
  afterEach(() => store.close());

  it('plain names hold just what stands; former, closed and rejected states lie under names of their own', async () => {
    const [one, body] = [aRegulator({ name: 'First' }), anInternationalBody()];
    const attached = anEdge('ATTACHED_TO', one.id, body.id, { kind: 'PART_OF' });
    const write = (parts: object) => store.write(aChangeSet(parts), READ);
    await write({ nodes: [one, body], edges: [attached] });
    expect(await node(one.id)).toEqual([{ labels: ['Regulator'], from: 1, to: null }]);
    expect(await tie(one.id)).toEqual([{ type: 'ATTACHED_TO', from: 1, to: null }]);

    await write({ nodes: [aRegulator({ name: 'Second' }, one.id)] });
    expect(await node(one.id)).toEqual([
      { labels: ['Past', 'RegulatorPast'], from: 1, to: 2 },
      { labels: ['Regulator'], from: 2, to: null },
    ]);

    await write({ nodes: [aRegulator({ reviewState: 'REJECTED' }, one.id)] });
    expect((await node(one.id)).at(-1)).toEqual({ labels: ['RegulatorWas'], from: 3, to: null });
    expect(await tie(one.id)).toEqual([{ type: 'ATTACHED_TO_WAS', from: 1, to: null }]);

    await write({ nodes: [aRegulator({}, one.id)] });
    expect((await node(one.id)).at(-1)).toEqual({ labels: ['Regulator'], from: 4, to: null });
    expect(await tie(one.id)).toEqual([{ type: 'ATTACHED_TO', from: 1, to: null }]);

    await write({ retract: [one.id] });
    expect((await node(one.id)).at(-1)).toEqual({ labels: ['RegulatorWas'], from: 4, to: 5 });
    expect(await tie(one.id)).toEqual([{ type: 'ATTACHED_TO_WAS', from: 1, to: 5 }]);

    await write({ nodes: [one], edges: [attached] });
    expect(await node(one.id)).toEqual([
      { labels: ['Past', 'RegulatorPast'], from: 1, to: 2 },
      { labels: ['Past', 'RegulatorPast'], from: 2, to: 3 },
      { labels: ['Past', 'RegulatorPast'], from: 3, to: 4 },
      { labels: ['Past', 'RegulatorPast'], from: 4, to: 5 },
      { labels: ['Regulator'], from: 6, to: null },
    ]);
    expect(await tie(one.id)).toEqual([
      { type: 'ATTACHED_TO_WAS', from: 1, to: 5 },
      { type: 'ATTACHED_TO', from: 6, to: null },
    ]);
    expect(await findingsOf(store)).toEqual([]);
  }, 60_000);

  it('verify names a closed relationship that is kept as if it stood', async () => {
    const [one, body] = [aRegulator(), anInternationalBody()];
    const attached = anEdge('ATTACHED_TO', one.id, body.id, { kind: 'PART_OF' });
    await store.write(aChangeSet({ nodes: [one, body], edges: [attached] }), READ);
    await query('MATCH ()-[r:ATTACHED_TO]->() SET r.recordedTo = 1');
    const codes = (await findingsOf(store)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['REPLAY_DIFFERS', 'STANDING_WRONG']));
  }, 60_000);
});

async function findingsOf(store: GraphStore): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for await (const finding of store.verify(READ)) found.push(finding);
  return found;
}

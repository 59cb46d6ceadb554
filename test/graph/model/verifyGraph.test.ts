import { GENESIS_HASH } from '../../../src/graph/model/RecordState.js';
import { verifyGraph, type VerifySource } from '../../../src/graph/model/verifyGraph.js';
import { aChangeSet, anEdge, anInternationalBody, aRegulator } from '../../support/builders.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import { READ } from '../../support/read.js';

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

/** A sound graph of two nodes and a relationship, in two revisions, with parts of it replaced. */
async function codesOf(change: (source: VerifySource) => Partial<VerifySource>): Promise<readonly string[]> {
  const { graph } = await sound();
  const source: VerifySource = {
    head: graph.head(),
    entries: () => each(graph.journal),
    nodes: () => each(graph.latestNodes()),
    edges: () => each(graph.openEdges()),
    texts: () => each(graph.texts),
  };
  const codes: string[] = [];
  for await (const { code } of verifyGraph({ ...source, ...change(source) })) codes.push(code);
  return codes;
}

async function sound(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const [regulator, body] = [aRegulator({}, 'reg:sound'), anInternationalBody({}, 'body:sound')];
  await store.write(aChangeSet({ nodes: [regulator, body] }), READ);
  await store.write(aChangeSet({ edges: [anEdge('ATTACHED_TO', regulator.id, body.id, { kind: 'PART_OF' })] }), READ);
  return store;
}

const twice = <T>(rows: () => AsyncIterable<T>) =>
  async function* () {
    for await (const row of rows()) yield* [row, row];
  };

describe('The check of a store', () => {
  it('finds nothing in a sound one', async () => {
    expect(await codesOf(() => ({}))).toEqual([]);
  });

  it('finds a record that is held twice, be it a node or a relationship', async () => {
    expect(await codesOf((source) => ({ nodes: twice(() => source.nodes()) }))).toEqual([
      'RECORD_TWICE',
      'RECORD_TWICE',
    ]);
    expect(await codesOf((source) => ({ edges: twice(() => source.edges()) }))).toEqual(['RECORD_TWICE']);
  });

  it('finds a journal that does not reach the head, or goes beyond it', async () => {
    expect(await codesOf(({ head }) => ({ head: { ...head, revision: 3 } }))).toEqual(['CHAIN_BROKEN']);
    expect(await codesOf(() => ({ head: { revision: 0, hash: GENESIS_HASH, at: null } }))).toEqual(['CHAIN_BROKEN']);
  });

  it('finds an entry that is missing in the middle', async () => {
    const codes = await codesOf((source) => ({
      entries: async function* () {
        for await (const entry of source.entries()) if (entry.number !== 1) yield entry;
      },
    }));
    expect(codes).toContain('CHAIN_BROKEN');
  });

  it('finds an entry whose text is no journal entry', async () => {
    const codes = await codesOf(() => ({ entries: () => each([{ number: 1, text: 'x', hash: GENESIS_HASH }]) }));
    expect(codes).toContain('CHAIN_BROKEN');
  });

  it('finds a record that no entry tells of', async () => {
    expect(
      await codesOf(() => ({ head: { revision: 0, hash: GENESIS_HASH, at: null }, entries: () => each([]) })),
    ).toEqual(['REPLAY_DIFFERS', 'REPLAY_DIFFERS', 'REPLAY_DIFFERS']);
  });

  it('finds a relationship whose end is not there at all', async () => {
    const codes = await codesOf((source) => ({
      nodes: async function* () {
        for await (const node of source.nodes()) if (node.kind === 'Regulator') yield node;
      },
    }));
    expect(codes).toEqual(['REPLAY_DIFFERS', 'END_MISSING']);
  });
});

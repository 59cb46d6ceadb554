import { edgeId } from '../../../src/domain/EdgeId.js';
import { graphHash } from '../../../src/graph/model/graphHash.js';
import type { EdgeRecord, NodeRecord } from '../../../src/graph/model/RecordState.js';
import { canonicalJson } from '../../../src/util/canonicalJson.js';
import { sha256 } from '../../../src/util/sha256.js';
import { anEdge, aRegulator } from '../../support/builders.js';

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}
const hashOf = (nodes: readonly NodeRecord[], edges: readonly EdgeRecord[] = []) =>
  graphHash({ nodes: each(nodes), edges: each(edges) });
const node = (id: string, properties: NodeRecord['properties'] = {}, recordedFrom = 1): NodeRecord => ({
  ...aRegulator({}, id),
  properties,
  recordedFrom,
  recordedTo: null,
});
const edge = (properties: EdgeRecord['properties']): EdgeRecord => {
  const state = anEdge('STATED', 'reg:a', 'dir:a');
  return { ...state, id: edgeId(state), properties, recordedFrom: 1 };
};

describe('The graph’s hash', () => {
  it('is SHA-256 over the canonical JSON of edges and nodes', async () => {
    const stated = edge({ verb: 'said' });
    const { recordedFrom: _, ...plain } = stated;
    const text = canonicalJson({
      edges: [plain],
      nodes: [{ id: 'reg:a', kind: 'Regulator', properties: { name: 'A' } }],
    });
    expect(await hashOf([node('reg:a', { name: 'A' })], [stated])).toBe(sha256(text));
    expect(await hashOf([])).toBe(sha256('{"edges":[],"nodes":[]}'));
  });

  it('does not know when a record was written', async () => {
    expect(await hashOf([node('reg:a', { name: 'A' }, 7)])).toBe(await hashOf([node('reg:a', { name: 'A' }, 1)]));
  });

  it('takes no account of the order in a list, but where it says something', async () => {
    const hash = (name: string, list: readonly string[]) => hashOf([], [edge({ [name]: list })]);
    expect(await hash('supports', ['b', 'a'])).toBe(await hash('supports', ['a', 'b']));
    expect(await hash('attribution', ['b', 'a'])).not.toBe(await hash('attribution', ['a', 'b']));
    expect(await hashOf([node('dir:a', { manner: ['b', 'a'] })])).not.toBe(
      await hashOf([node('dir:a', { manner: ['a', 'b'] })]),
    );
  });

  it('differs with every property', async () => {
    const states: readonly NodeRecord['properties'][] = [
      {},
      { name: '' },
      { name: 'A' },
      { name: 'a' },
      { acronym: 'A' },
    ];
    const hashes = states.map((properties) => hashOf([node('reg:a', properties)]));
    expect(new Set(await Promise.all(hashes)).size).toBe(5);
  });

  it('is refused of rows that come out of order, or twice', async () => {
    await expect(hashOf([node('reg:b'), node('reg:a')])).rejects.toThrow(TypeError);
    await expect(hashOf([node('reg:a'), node('reg:a')])).rejects.toThrow(TypeError);
  });
});

import { edgeId } from '../../../src/domain/EdgeId.js';
import { wantedStates } from '../../../src/graph/model/wantedStates.js';
import { aChangeSet, aDirective, anEdge, anId, aPolicyArea, aRegulator } from '../../support/builders.js';
import { MemoryStore } from '../../support/MemoryStore.js';
import { READ } from '../../support/read.js';

const [regulator, area] = [aRegulator({}, 'reg:wanted'), aPolicyArea({}, 'area:wanted')];
const remit = (...supports: string[]) => anEdge('HAS_REMIT', regulator.id, area.id, { function: 'AML', supports });
const id = edgeId(remit());
const stated = aDirective({}, 'Wanted states are found.');

/** What a set leads to in a graph with a regulator, an area, a remit upheld twice and a stated Directive. */
async function wanted(parts: Parameters<typeof aChangeSet>[0]) {
  const store = new MemoryStore();
  const { nodes, edges, texts } = stated;
  await store.write(
    aChangeSet({ nodes: [regulator, area, ...nodes], edges: [remit('pack:a/x', 'pack:b/y'), ...edges], texts }),
    READ,
  );
  return wantedStates(aChangeSet(parts), store.graph.reader);
}

describe('The states that a write leads to', () => {
  it('join what upholds a relationship with what upheld it', async () => {
    const { edges } = await wanted({ edges: [remit('pack:c/z', 'pack:a/x')] });
    expect(edges.get(id)?.properties?.supports).toEqual(['pack:a/x', 'pack:b/y', 'pack:c/z']);
  });

  it('keep two hundred quotations of one relationship, the same ones whoever wrote first', async () => {
    const quotations = Array.from({ length: 300 }, (_, number) => `evd:${String(number).padStart(3, '0')}`);
    const quoted = anEdge('HAS_REMIT', regulator.id, area.id, {
      function: 'AML',
      evidenceIds: [...quotations].reverse(),
    });
    const { edges } = await wanted({ edges: [quoted] });
    expect(edges.get(id)?.properties?.evidenceIds).toEqual(quotations.slice(0, 200));
  });

  it('let withdrawn supports fall first, so that what the same write brings stays', async () => {
    const { edges } = await wanted({ withdraw: ['pack:a/x', 'pack:b/y'], edges: [remit('pack:b/y')] });
    expect(edges.get(id)?.properties?.supports).toEqual(['pack:b/y']);
  });

  it('close a relationship that has no support left', async () => {
    expect((await wanted({ withdraw: ['pack:a/x', 'pack:b/y'] })).edges.get(id)?.properties).toBeNull();
    expect((await wanted({ withdraw: ['pack:a/x'] })).edges.get(id)?.properties?.supports).toEqual(['pack:b/y']);
  });

  it('close a retracted node and its relationships', async () => {
    const { nodes, edges } = await wanted({ retract: [area.id] });
    expect(nodes.get(area.id)).toBeNull();
    expect(edges.get(id)?.properties).toBeNull();
  });

  it('close a Directive with its last STATEMENT, whichever way that falls', async () => {
    for (const retract of [[stated.evidence.id], [edgeId(stated.statement)]]) {
      const { nodes, currentNodes } = await wanted({ retract });
      expect(nodes.get(stated.directive.id)).toBeNull();
      expect(currentNodes.get(stated.directive.id)?.recordedTo).toBeNull();
    }
    expect((await wanted({ withdraw: ['pack:test/all'] })).nodes.get(stated.directive.id)).toBeNull();
  });

  it('are refused where a relationship would end at nothing', async () => {
    const edges = [anEdge('HAS_REMIT', regulator.id, anId('PolicyArea'), { function: 'AML' })];
    await expect(wanted({ edges })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(wanted({ edges: [remit('pack:a/x')], retract: [area.id], nodes: [] })).resolves.toBeDefined();
  });

  it('are refused where one relationship stands twice in a write', async () => {
    await expect(wanted({ edges: [remit('pack:a/x'), remit('pack:b/y')] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

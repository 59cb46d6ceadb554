import { LIMITS } from '../../../src/domain/limits.js';
import { checkChangeSet } from '../../../src/graph/model/checkChangeSet.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import { aChangeSet, anEdge, aNode, aPolicyArea, aRegulator } from '../../support/builders.js';
import { smallestPair } from '../../conformance/groups/smallestPair.js';

const checked = (parts: Parameters<typeof aChangeSet>[0]) => checkChangeSet(aChangeSet(parts));

describe('A ChangeSet', () => {
  it.each(Object.keys(graphModel.kinds))('may hold the smallest %s', (kind) => {
    expect(() => checked({ nodes: [aNode(kind)] })).not.toThrow();
  });

  it.each(Object.keys(graphModel.relationships))('may hold the smallest relationship of %s', (field) => {
    expect(() => checked(smallestPair(field).rows)).not.toThrow();
  });

  it('keeps −0 as 0, and lists that writers join sorted and without repeats', () => {
    const [regulator, area] = [aRegulator(), aPolicyArea({ confidence: -0, notation: ['b', 'a', 'b'] })];
    const edge = anEdge('HAS_REMIT', regulator.id, area.id, {
      supports: ['pack:b/x', 'pack:a/x', 'pack:b/x'],
      evidenceIds: ['evd:b', 'evd:a'],
    });
    const { nodes, edges } = checked({ nodes: [regulator, area], edges: [edge] });
    expect(Object.is(nodes[1]?.properties.confidence, 0)).toBe(true);
    expect(nodes[1]?.properties.notation).toEqual(['b', 'a', 'b']);
    expect(edges[0]?.properties).toMatchObject({ supports: ['pack:a/x', 'pack:b/x'], evidenceIds: ['evd:a', 'evd:b'] });
  });

  it('is left as it was', () => {
    const set = aChangeSet({ nodes: [aPolicyArea({ notation: ['b', 'a'] })] });
    const before = structuredClone(set);
    checkChangeSet(set);
    expect(set).toEqual(before);
  });

  it('is refused with every fault named, up to twenty of them', () => {
    const faulty = (count: number) =>
      Array.from({ length: count }, (_, index) => aRegulator({ scope: 'NOWHERE' }, `reg:faulty-${index}`));
    const message = (count: number) => {
      try {
        checked({ nodes: faulty(count) });
      } catch (error) {
        return String(error);
      }
      return '';
    };
    expect(message(2)).toMatch(/reg:faulty-0\.scope.*reg:faulty-1\.scope/);
    expect(message(25)).toContain('reg:faulty-19.scope');
    expect(message(25)).not.toContain('reg:faulty-20.scope');
    expect(message(25)).toContain('and 5 more');
  });

  it('holds at most its limit of rows', () => {
    const retract = Array.from({ length: LIMITS.changeSetRows }, (_, index) => aRegulator({}, `reg:row-${index}`).id);
    expect(() => checked({ retract })).not.toThrow();
    expect(() => checked({ retract, nodes: [aRegulator()] })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});

import type { ChangeSet, EdgeState, NodeState } from '../../../src/domain/ChangeSet.js';
import { edgeId, type EdgeId } from '../../../src/domain/EdgeId.js';
import type { Value } from '../../../src/domain/Value.js';
import type { PropertyModel } from '../../../src/graph/model/GraphModel.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import { aChangeSet, anEdge } from '../../support/builders.js';
import type { Draws } from './Draws.js';
import { BOUND, POOL, QUOTES, statementOf, SUPPORTS, TEXT } from './pool.js';

/** The first write of a drawn run: every node of the pool, with some relationships. */
export function drawBeginning(draws: Draws): ChangeSet {
  const nodes = POOL.map((node) => drawState(draws, node));
  const stated = nodes.filter(({ kind }) => kind === 'Directive').map((node) => statementOf(node).statement);
  return aChangeSet({ nodes, edges: distinct([...stated, ...drawEdges(draws, 12)]), texts: [TEXT] });
}

/**
 * A later write: new states, relationships, retractions, withdrawals. Now and then one that must be refused: `known` are the
 * relationships that a write before brought, closed meanwhile or not.
 */
export function drawWrite(draws: Draws, known: readonly EdgeId[]): ChangeSet {
  const nodes = draws.some(POOL, 3).map((node) => drawState(draws, node));
  const stated = nodes.flatMap((node) => {
    if (node.kind !== 'Directive' || draws.chance(6)) return [];
    return [statementOf(node)];
  });
  const evidence = stated.map((each) => each.evidence).filter(({ id }) => !nodes.some((node) => node.id === id));
  return aChangeSet({
    nodes: [...nodes, ...evidence],
    edges: distinct([...stated.map(({ statement }) => statement), ...drawEdges(draws, 3)]),
    retract: draws.chance(2)
      ? []
      : [
          ...draws.some(
            POOL.map(({ id }) => id),
            2,
          ),
          ...draws.some(known, 2),
        ],
    withdraw: draws.chance(5) ? draws.some(SUPPORTS, 1) : [],
    expects: draws.chance(8) ? [{ id: draws.one(POOL).id, revision: draws.one(['absent' as const, 1, 2]) }] : [],
    texts: draws.chance(4) ? [TEXT] : [],
  });
}

/** Ids of relationships that a ChangeSet names. */
export const edgeIdsOf = ({ edges }: ChangeSet): readonly EdgeId[] => edges.map(edgeId);

function drawState(draws: Draws, node: NodeState): NodeState {
  const models = Object.entries(graphModel.kinds[node.kind]?.properties ?? {}).filter(
    ([name, { system }]) => !system && !BOUND.has(name),
  );
  return { ...node, properties: { ...node.properties, ...drawProperties(draws, models) } };
}

function drawEdges(draws: Draws, most: number): readonly EdgeState[] {
  return Array.from({ length: draws.whole(0, most) }, () => drawEdge(draws));
}

function drawEdge(draws: Draws): EdgeState {
  const held = new Set(POOL.map(({ kind }) => kind));
  const types = Object.entries(graphModel.types).flatMap(([type, { ends }]) => {
    const pairs = ends.filter(([from, to]) => held.has(from) && held.has(to));
    return pairs.length > 0 ? [{ type, pairs }] : [];
  });
  const { type, pairs } = draws.one(types);
  const [fromKind, toKind] = draws.one(pairs);
  const [from, to] = [fromKind, toKind].map((kind) => draws.one(POOL.filter((node) => node.kind === kind)).id);
  const { slot = null, properties = {} } = graphModel.types[type] ?? {};
  const models = Object.entries({ ...graphModel.edgeProperties, ...properties }).filter(
    ([name, { system }]) => !system && !['supports', 'evidenceIds', slot].includes(name),
  );
  const slotModel = slot === null ? undefined : properties[slot];
  return anEdge(
    type,
    from ?? '',
    to ?? '',
    {
      ...drawProperties(draws, models),
      ...(slot && slotModel && !draws.chance(4) ? { [slot]: draws.value(slotModel) } : {}),
      supports: draws.some(SUPPORTS, 2),
      ...(draws.chance(3)
        ? {
            evidenceIds: draws.some(
              QUOTES.map(({ id }) => id),
              2,
            ),
          }
        : {}),
    },
    draws.chance(6) ? 2 : 1,
  );
}

/** A few properties with drawn values; once in a while a review that takes the record out of sight. */
function drawProperties(draws: Draws, models: readonly (readonly [string, PropertyModel])[]): Record<string, Value> {
  const orderly = models.filter(([, { order }]) => order);
  const drawn = new Map([...draws.some(orderly, 3), ...draws.some(models, 3)]);
  drawn.delete('reviewState');
  const values = [...drawn].map(([name, model]) => [name, draws.value(model)] as const);
  const review = draws.chance(6) ? [['reviewState', draws.one(['REJECTED', 'RETRACTED', 'ACCEPTED'])] as const] : [];
  return Object.fromEntries([...values, ...review]);
}

const distinct = (edges: readonly EdgeState[]): readonly EdgeState[] => [
  ...new Map(edges.map((edge) => [edgeId(edge), edge])).values(),
];

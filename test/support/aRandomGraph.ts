import type { ChangeSet, EdgeState, NodeState } from '../../src/domain/ChangeSet.js';
import { edgeId } from '../../src/domain/EdgeId.js';
import type { Value } from '../../src/domain/Value.js';
import type { PropertyModel } from '../../src/graph/model/GraphModel.js';
import { graphModel } from '../../src/graph/model/generated/graphModel.js';
import { aChangeSet, aDirective, aDocument, anEdge, anEvidence, aNode, type Overrides } from './builders.js';
import type { Draw } from './Draw.js';

/** Texts with what orders and filters stumble over: case, accents, Han, astral signs, quotes, wildcards, no letters at all. */
export const WORDS = [
  'alpha',
  'Alpha',
  'Älpha',
  'beta %',
  "beta_'s",
  'gamma "g"',
  '支付 系统',
  '支付',
  '😀 delta',
  '\\n',
  'Ω',
  'zeta',
];
const DAYS = ['0001-01-01', '1999-12-31', '2020-02-29', '2023-09-09', '2024-01-01', '9999-12-31'];
const INSTANTS = ['2024-01-05T00:00:00.000Z', '2024-01-05T10:00:00.001Z'];

/** A value that the model lets pass, from a small pool, so that equal values occur. */
function aValue(random: Draw, model: PropertyModel): Value {
  if (model.list)
    return [...new Set(random.some(WORDS, 0.3).map((word) => String(model.values ? random.pick(model.values) : word)))];
  if (model.values) return random.pick(model.values);
  switch (model.type) {
    case 'Int':
      return random.pick([0, 1, 7, 42]);
    case 'Float':
      return random.pick([0, 0.5, 0.1 + 0.2, 1]);
    case 'Boolean':
      return random.chance(0.5);
    case 'Date':
      return random.pick(DAYS);
    case 'DateTime':
      return random.pick(INSTANTS);
    case 'LanguageTag':
      return random.pick(['en', 'zh-Hans']);
    case 'URL':
      return `https://example.org/${random.below(3)}`;
    default:
      return random.pick(WORDS);
  }
}

/** Some properties at random; those that say what the record is quoted from are left alone. */
function someProperties(random: Draw, models: Readonly<Record<string, PropertyModel>>): Overrides {
  const free = Object.entries(models).filter(([name, { system }]) => !system && !FIXED.has(name));
  return Object.fromEntries(
    free
      .filter(([, { nullable }]) => !nullable || random.chance(0.6))
      .map(([name, model]) => [name, name === 'reviewState' ? reviewState(random) : aValue(random, model)]),
  );
}

const FIXED = new Set([
  'sha256',
  'documentSha256',
  'exact',
  'start',
  'end',
  'verification',
  'supports',
  'evidenceIds',
  'eId',
]);

/** Mostly what stands. */
const reviewState = (random: Draw): string =>
  random.pick(['EXTRACTED', 'ACCEPTED', 'ACCEPTED', 'IN_REVIEW', 'REJECTED']);

/** A graph of every kind and relationship: about 150 nodes and 900 relationships, some of which do not stand. */
export function aRandomGraph(random: Draw, perKind = 9): ChangeSet {
  const nodes: NodeState[] = [];
  const edges = new Map<string, EdgeState>();
  const put = (edge: EdgeState) => void edges.set(edgeId(edge), edge);
  const texts = [];
  for (let number = 0; number < perKind; number += 1) {
    const sentence = `Banks ${random.pick(WORDS)} report ${number}, ${random.pick(WORDS)} and again.`;
    const stated = aDirective(someProperties(random, graphModel.kinds.Directive?.properties ?? {}), sentence);
    const [text] = stated.texts;
    if (!text) throw new Error('A directive comes with its text.');
    texts.push(text);
    nodes.push(
      ...stated.nodes,
      anEvidence(text, 'report'),
      aDocument(text, someProperties(random, graphModel.kinds.Document?.properties ?? {})),
    );
    stated.edges.forEach(put);
  }
  for (const [kind, { properties }] of Object.entries(graphModel.kinds)) {
    if (['Directive', 'Evidence', 'Document'].includes(kind)) continue;
    for (let number = 0; number < perKind; number += 1) nodes.push(aNode(kind, someProperties(random, properties)));
  }
  const byKind = grouped(nodes);
  const evidence = byKind.get('Evidence') ?? [];
  for (const [type, { ends, slot, properties }] of Object.entries(graphModel.types)) {
    for (const [from, to] of ends) {
      for (let number = 0; number < perKind; number += 1) {
        const drawn = someProperties(random, { ...graphModel.edgeProperties, ...properties });
        const evidenceIds = random.some(evidence, 0.1).map(({ id }) => id);
        const slotValue =
          slot === null
            ? {}
            : {
                [slot]:
                  drawn[slot] ?? aValue(random, properties[slot] ?? { type: 'String', list: false, nullable: true }),
              };
        put(
          anEdge(type, random.pick(byKind.get(from) ?? []).id, random.pick(byKind.get(to) ?? []).id, {
            ...drawn,
            ...slotValue,
            ...(evidenceIds.length > 0 ? { evidenceIds } : {}),
          }),
        );
      }
    }
  }
  return aChangeSet({ nodes, edges: [...edges.values()], texts });
}

function grouped(nodes: readonly NodeState[]): Map<string, NodeState[]> {
  const groups = new Map<string, NodeState[]>();
  for (const node of nodes) groups.set(node.kind, [...(groups.get(node.kind) ?? []), node]);
  return groups;
}

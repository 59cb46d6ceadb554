import type { DocumentText } from '../../domain/ChangeSet.js';
import type { Id } from '../../domain/Id.js';
import type { Properties } from '../../domain/Value.js';
import { isClosing, type ChangedEdge, type ChangedNode } from './changedRecords.js';
import { nodeKeys, type DerivedKeys } from './derivedKeys.js';
import type { NodeRecord, StateReader } from './RecordState.js';
import { searchBody } from './searchBody.js';
import { isStatement, type WantedEdge } from './wantedStates.js';

/** A node that a write leaves as it is, but whose search terms change with what lies around it. */
export interface Rekeying {
  readonly node: NodeRecord;
  readonly keys: DerivedKeys;
}

/** What is searched with the record that the relationship leaves: a statement, or a part. */
const reachesSurroundings = (edge: Pick<WantedEdge, 'type' | 'from' | 'slot'>): boolean =>
  edge.type === 'HAS_PROVISION' || isStatement(edge);

const hasSurroundings = (id: Id): boolean => id.startsWith('dir:') || id.startsWith('prv:');

/**
 * Derived keys of all nodes that a write opens or changes, and of those whose surroundings it changes: the statements of
 * a Directive, the parts and text of a Provision.
 */
export async function keysAfter(
  nodes: readonly ChangedNode[],
  edges: readonly ChangedEdge[],
  added: readonly DocumentText[],
  reader: StateReader,
  revision: number,
): Promise<{ readonly keys: ReadonlyMap<Id, DerivedKeys>; readonly rekeys: readonly Rekeying[] }> {
  const states = new Map<Id, Properties | null>(nodes.map(({ id, after }) => [id, after]));
  const turned = edges.filter(reachesSurroundings).map(({ from }) => from);
  const beside = [...new Set(turned)].filter((id) => hasSurroundings(id) && !states.has(id));
  const besides = (beside.length === 0 ? [] : await reader.nodes(beside)).filter(
    ({ recordedTo }) => recordedTo === null,
  );
  const keyed = [
    ...nodes.flatMap(({ id, kind, after }) => (after ? [{ id, kind, properties: after, recordedFrom: revision }] : [])),
    ...besides,
  ];
  const around = keyed.filter(({ id }) => hasSurroundings(id)).map(({ id }) => id);
  const outgoing = await surroundings(around, edges, reader);
  const elsewhere = [...new Set([...outgoing.values()].flatMap((ids) => [...ids]))].filter((id) => !states.has(id));
  for (const node of elsewhere.length === 0 ? [] : await reader.nodes(elsewhere)) states.set(node.id, node.properties);
  const texts = await textsOf(around, added, reader);
  const keys = new Map(
    keyed.map(({ id, kind, properties, recordedFrom }) => {
      const near = [...(outgoing.get(id) ?? [])].flatMap((other) => {
        const state = states.get(other);
        return state ? [{ id: other, state }] : [];
      });
      const body = searchBody(kind, properties, {
        statements: new Map(near.map((other) => [other.id, String(other.state.exact ?? '')])),
        parts: near.map(({ state: { start, end } }) => ({ start: Number(start), end: Number(end) })),
        text: texts.get(documentHash(id)) ?? null,
      });
      return [id, nodeKeys(kind, id, properties, recordedFrom, body)] as const;
    }),
  );
  return { keys, rekeys: besides.map((node) => ({ node, keys: keys.get(node.id) ?? {} })) };
}

/** After the write: from each node, the ends of what is searched with it. */
async function surroundings(
  ids: readonly Id[],
  edges: readonly ChangedEdge[],
  reader: StateReader,
): Promise<ReadonlyMap<Id, ReadonlySet<Id>>> {
  const closing = new Set(edges.filter(isClosing).map(({ id }) => id));
  const present = (ids.length === 0 ? [] : await reader.edgesAt(ids)).filter(({ id }) => !closing.has(id));
  const outgoing = new Map<Id, Set<Id>>();
  for (const edge of [...present, ...edges.filter(({ after }) => after !== null)]) {
    if (reachesSurroundings(edge)) outgoing.set(edge.from, (outgoing.get(edge.from) ?? new Set<Id>()).add(edge.to));
  }
  return outgoing;
}

/** Texts of the documents that Provisions lie in, by the document's hash. */
async function textsOf(
  ids: readonly Id[],
  added: readonly DocumentText[],
  reader: StateReader,
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Set(ids.filter((id) => id.startsWith('prv:')).map(documentHash));
  const texts = new Map(added.map(({ sha256, body }) => [sha256.slice(0, 32), body]));
  const missing = [...hashes].filter((hash) => !texts.has(hash));
  for (const [key, body] of missing.length === 0 ? [] : await reader.texts(missing)) texts.set(key, body);
  return texts;
}

/** `prv:<document hash>#<eId>` → the document's hash, the first 32 digits of its text's sha256. */
const documentHash = (id: Id): string => (id.startsWith('prv:') ? id.slice('prv:'.length, id.indexOf('#')) : '');

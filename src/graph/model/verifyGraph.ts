import type { Finding } from '../../domain/Finding.js';
import { canonicalJson } from '../../util/canonicalJson.js';
import { sha256 } from '../../util/sha256.js';
import { edgeKeys, nodeKeys, type DerivedKeys } from './derivedKeys.js';
import { openEntry } from './journal.js';
import type { JournalEntry, JournalState } from './JournalEntry.js';
import { GENESIS_HASH, type EdgeRecord, type Head, type NodeRecord } from './RecordState.js';
import { searchBody } from './searchBody.js';
import { standsByItself } from './standing.js';

/** A node or relationship as it lies in a store, with what the store keeps beside it. */
export type StoredNode = NodeRecord & { readonly stands: boolean; readonly keys: DerivedKeys };
export type StoredEdge = EdgeRecord & { readonly stands: boolean; readonly keys: DerivedKeys };

/** What `verifyGraph` reads of a store, all of one moment. */
export interface VerifySource {
  readonly head: Head;
  /** Entries by number, as stored: canonical text and hash. */
  entries(): AsyncIterable<{ readonly number: number; readonly text: string; readonly hash: string }>;
  /** Every node, open or retracted, by id. */
  nodes(): AsyncIterable<StoredNode>;
  /** Every open relationship, by id; a store that can hold one record twice gives it twice. */
  edges(): AsyncIterable<StoredEdge>;
  texts(): AsyncIterable<{ readonly sha256: string; readonly body: string }>;
}

/**
 * Checks the chain, then the graph against the journal, then every record's evidence, keys and standing (stores.md §1,
 * `verify`). Yields what is wrong, each with a stable code; nothing means that all of it holds.
 */
export async function* verifyGraph(source: VerifySource): AsyncGenerator<Finding> {
  const replayed = new Map<string, JournalState>();
  yield* verifyChain(source, replayed);

  const texts = new Map<string, string>();
  for await (const { sha256: key, body } of source.texts()) {
    if (sha256(body) !== key)
      yield { code: 'TEXT_CHANGED', message: `The text under sha256 ${key} is not the text of that sha256.` };
    texts.set(key, body);
  }
  const nodes = new Map<string, StoredNode>();
  for await (const node of source.nodes()) {
    if (nodes.has(node.id)) yield { code: 'RECORD_TWICE', message: `${node.id} is held twice.` };
    nodes.set(node.id, node);
  }
  const edges = new Map<string, StoredEdge>();
  for await (const edge of source.edges()) {
    if (edges.has(edge.id)) yield { code: 'RECORD_TWICE', message: `${nameOf(edge)} is held twice.` };
    edges.set(edge.id, edge);
  }
  yield* verifyReplay(replayed, nodes, edges);
  yield* verifyNodes(nodes, edges, texts);
  yield* verifyEdges(nodes, edges);
}

const nameOf = ({ from, type, to, id }: EdgeRecord): string => `${from} ${type} ${to} (${id})`;

/** Numbers without gaps, hashes that fit text and chain; fills the states that the entries lead to. */
async function* verifyChain(source: VerifySource, states: Map<string, JournalState>): AsyncGenerator<Finding> {
  let previous = { number: 0, hash: GENESIS_HASH, at: '' };
  for await (const { number, text, hash } of source.entries()) {
    const fault = chainFault({ number, text, hash }, previous);
    if (fault) {
      yield { code: 'CHAIN_BROKEN', message: `The journal is broken at revision ${number}: ${fault}` };
      return;
    }
    const entry: JournalEntry = openEntry(text, hash);
    for (const { id, after } of entry.targets) {
      if (after) states.set(id, after);
      else states.delete(id);
    }
    previous = { number, hash, at: entry.at };
  }
  if (previous.number !== source.head.revision || previous.hash !== source.head.hash) {
    const message = `The journal ends at revision ${previous.number}, the head stands at ${source.head.revision}.`;
    yield { code: 'CHAIN_BROKEN', message };
  }
}

function chainFault(
  row: { readonly number: number; readonly text: string; readonly hash: string },
  previous: { readonly number: number; readonly hash: string; readonly at: string },
): string | null {
  if (row.number !== previous.number + 1) return `it follows revision ${previous.number}.`;
  if (sha256(row.text) !== row.hash) return 'its text does not have its hash.';
  let entry: JournalEntry;
  try {
    entry = openEntry(row.text, row.hash);
  } catch {
    return 'its text is no JSON.';
  }
  if (entry.number !== row.number) return `its text is of revision ${entry.number}.`;
  if (entry.previousHash !== previous.hash) return 'it does not follow the hash before it.';
  return entry.at < previous.at ? 'it is earlier than the one before it.' : null;
}

/** The journal's states against the graph's. */
function* verifyReplay(
  states: ReadonlyMap<string, JournalState>,
  nodes: ReadonlyMap<string, StoredNode>,
  edges: ReadonlyMap<string, StoredEdge>,
): Generator<Finding> {
  for (const [id, state] of states) {
    const node = nodes.get(id);
    const held = node ? (node.recordedTo === null ? nodeState(node) : null) : edgeState(edges.get(id));
    if (held === null) yield { code: 'REPLAY_DIFFERS', message: `The journal holds ${id} open, the graph does not.` };
    else if (canonicalJson(held) !== canonicalJson(state)) {
      yield { code: 'REPLAY_DIFFERS', message: `${id} differs from what the journal says of it.` };
    }
  }
  for (const { id, recordedTo } of nodes.values()) {
    if (recordedTo === null && !states.has(id))
      yield { code: 'REPLAY_DIFFERS', message: `The graph holds ${id} open, the journal does not.` };
  }
  for (const edge of edges.values()) {
    if (!states.has(edge.id))
      yield { code: 'REPLAY_DIFFERS', message: `The graph holds ${nameOf(edge)}, the journal does not.` };
  }
}

const nodeState = ({ kind, properties }: NodeRecord): JournalState => ({ kind, properties });

const edgeState = (edge: EdgeRecord | undefined): JournalState | null => {
  if (!edge) return null;
  const { type, from, to, slot, period, properties } = edge;
  return { type, from, to, slot, period, properties };
};

function* verifyNodes(
  nodes: ReadonlyMap<string, StoredNode>,
  edges: ReadonlyMap<string, StoredEdge>,
  texts: ReadonlyMap<string, string>,
): Generator<Finding> {
  const near = new Map<string, StoredNode[]>();
  for (const { type, slot, from, to } of edges.values()) {
    const other = nodes.get(to);
    if (other && (type === 'HAS_PROVISION' || (type === 'EVIDENCED_BY' && slot === 'STATEMENT'))) {
      const others = near.get(from);
      if (others) others.push(other);
      else near.set(from, [other]);
    }
  }
  const byHash = new Map([...texts].map(([key, body]) => [key.slice(0, 32), body]));
  for (const node of nodes.values()) {
    if (node.stands !== (node.recordedTo === null && standsByItself(node.properties))) {
      yield {
        code: 'STANDING_WRONG',
        message: `${node.id} is kept as if it ${node.stands ? 'stood' : 'did not stand'}.`,
      };
    }
    if (node.recordedTo !== null) continue;
    const around = near.get(node.id) ?? [];
    if (node.kind === 'Evidence') yield* verifyQuote(node, texts);
    if (node.kind === 'Directive' && around.length === 0) {
      yield { code: 'STATEMENT_MISSING', message: `${node.id} has no STATEMENT.` };
    }
    const body = searchBody(node.kind, node.properties, {
      statements: new Map(around.map(({ id, properties }) => [id, String(properties.exact ?? '')])),
      parts: around.map(({ properties: { start, end } }) => ({ start: Number(start), end: Number(end) })),
      text: node.kind === 'Provision' ? (byHash.get(node.id.slice('prv:'.length, node.id.indexOf('#'))) ?? null) : null,
    });
    const keys = nodeKeys(node.kind, node.id, node.properties, node.recordedFrom, body);
    if (!sameKeys(keys, node.keys)) {
      yield {
        code: 'KEYS_DIFFER',
        message: `Sort keys, folded copies or search terms of ${node.id} differ from recomputation.`,
      };
    }
  }
}

function* verifyQuote({ id, properties }: StoredNode, texts: ReadonlyMap<string, string>): Generator<Finding> {
  const { documentSha256, exact, start, end } = properties;
  const text = texts.get(String(documentSha256));
  if (text === undefined || text.slice(Number(start), Number(end)) !== exact) {
    yield {
      code: 'EVIDENCE_NOT_VERBATIM',
      message: `${id} does not quote its text word for word.`,
      start: Number(start),
      end: Number(end),
    };
  }
}

function* verifyEdges(
  nodes: ReadonlyMap<string, StoredNode>,
  edges: ReadonlyMap<string, StoredEdge>,
): Generator<Finding> {
  for (const edge of edges.values()) {
    const ends = [nodes.get(edge.from), nodes.get(edge.to)];
    if (ends.some((end) => !end || end.recordedTo !== null)) {
      yield { code: 'END_MISSING', message: `${nameOf(edge)} is open, but one of its ends is not.` };
      continue;
    }
    const stands =
      standsByItself(edge.properties) && ends.every((end) => end !== undefined && standsByItself(end.properties));
    if (edge.stands !== stands) {
      yield {
        code: 'STANDING_WRONG',
        message: `${nameOf(edge)} is kept as if it ${edge.stands ? 'stood' : 'did not stand'}.`,
      };
    }
    if (!sameKeys(edgeKeys(edge.type, edge.id, edge.properties), edge.keys)) {
      yield { code: 'KEYS_DIFFER', message: `Sort keys of ${nameOf(edge)} differ from recomputation.` };
    }
  }
}

const sameKeys = (a: DerivedKeys, b: DerivedKeys): boolean => canonicalJson(a) === canonicalJson(b);

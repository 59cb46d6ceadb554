import type { ChangeSet, DocumentText, Receipt } from '../../domain/ChangeSet.js';
import { BadUserInputError, ConflictError } from '../../domain/errors.js';
import { isStorableText } from '../../domain/isStorableText.js';
import type { Properties } from '../../domain/Value.js';
import { sha256 } from '../../util/sha256.js';
import {
  changedEdges,
  changedNodes,
  isChange,
  isClosing,
  isOpening,
  openBefore,
  type ChangedEdge,
  type ChangedNode,
} from './changedRecords.js';
import { checkEvidence, checkStatements } from './checkEvidence.js';
import { edgeKeys, type DerivedKeys } from './derivedKeys.js';
import { bodyHashOf, nextInstant, sealEntry, type SealedEntry } from './journal.js';
import type { JournalEntry, JournalState, JournalTarget } from './JournalEntry.js';
import { keysAfter, type Rekeying } from './keysAfter.js';
import type { Head, StateReader } from './RecordState.js';
import { replayedStates } from './replayedStates.js';
import { standsByItself } from './standing.js';
import { standingAfter, type EdgeMove } from './standingAfter.js';
import { wantedStates, type WantedStates } from './wantedStates.js';

/** The state that a record is to have: its properties, the keys derived from them, and whether it stands. */
export interface StateAfter {
  readonly properties: Properties;
  readonly keys: DerivedKeys;
  readonly stands: boolean;
}

/** A node to be opened, changed or retracted (`after` null). */
export interface NodeWrite extends Omit<ChangedNode, 'after'> {
  readonly after: StateAfter | null;
}

/** A relationship to be opened, changed (closed and opened again) or closed (`after` null). */
export interface EdgeWrite extends Omit<ChangedEdge, 'after'> {
  readonly after: StateAfter | null;
}

/** All that one revision does to the records of a store. */
export interface RecordWrites {
  readonly nodes: readonly NodeWrite[];
  readonly edges: readonly EdgeWrite[];
  readonly moves: readonly EdgeMove[];
  /** Derived keys to be written again on nodes that stay as they are; no row of the journal. */
  readonly rekeys: readonly Rekeying[];
  /** Texts that the store does not hold yet. */
  readonly texts: readonly DocumentText[];
}

export type WritePlan =
  | { readonly changes: false; readonly receipt: Receipt }
  | { readonly changes: true; readonly receipt: Receipt; readonly writes: RecordWrites; readonly sealed: SealedEntry };

/**
 * Decides what a checked ChangeSet does at this head; both stores do just that, so that one ChangeSet makes the same
 * revision on either. Reads under the write lock, writes nothing. Throws `CONFLICT`, `NOT_FOUND`,
 * `EVIDENCE_NOT_VERBATIM`, `SOURCE_MISSING` or `BAD_USER_INPUT`: then nothing is to be written.
 */
export async function planWrite(
  changeSet: ChangeSet,
  reader: StateReader,
  at: { readonly head: Head; readonly nowMs: number; readonly replay?: JournalEntry },
): Promise<WritePlan> {
  const { head, replay } = at;
  const wanted = replay ? await replayedStates(replay, reader, head) : await wantedStates(changeSet, reader);
  if (!replay) checkExpectations(changeSet, wanted, head);
  const texts = await newTexts(changeSet.texts, reader);
  const nodes = changedNodes(wanted);
  const edges = changedEdges(wanted);
  if (!replay) {
    await checkEvidence(nodes, texts, reader);
    await checkStatements(nodes, edges, reader);
  }
  const numbers = receiptNumbers(changeSet, [...nodes, ...edges]);
  if (nodes.length + edges.length + texts.length === 0) {
    if (replay) throw cannotReplay(replay, head); // every entry changed something
    return { changes: false, receipt: { revision: head.revision, replayed: false, ...numbers, hash: head.hash } };
  }
  const revision = head.revision + 1;
  const { nodeStands, moves } = await standingAfter(nodes, edges, reader);
  const { keys, rekeys } = await keysAfter(nodes, edges, texts, reader, revision);
  const sealed = sealEntry({
    number: revision,
    at: replay?.at ?? nextInstant(head, at.nowMs),
    operationId: changeSet.operationId,
    bodyHash: replay?.bodyHash ?? bodyHashOf(changeSet),
    actor: changeSet.actor,
    reason: changeSet.reason,
    origin: changeSet.origin,
    counts: counts(nodes, edges),
    receipt: replay?.receipt ?? numbers,
    targets: targets(nodes, edges),
    texts: texts.map(({ sha256: key }) => key).sort(),
    previousHash: head.hash,
  });
  if (replay && sealed.entry.hash !== replay.hash) throw cannotReplay(replay, head);
  return {
    changes: true,
    receipt: { revision, replayed: false, ...sealed.entry.receipt, hash: sealed.entry.hash },
    sealed,
    writes: {
      nodes: nodes.map((node) => ({
        ...node,
        after: node.after && {
          properties: node.after,
          keys: keys.get(node.id) ?? {},
          stands: standsByItself(node.after),
        },
      })),
      edges: edges.map((edge) => ({
        ...edge,
        after: edge.after && {
          properties: edge.after,
          keys: edgeKeys(edge.type, edge.id, edge.after),
          stands: standsByItself(edge.after) && nodeStands(edge.from) && nodeStands(edge.to),
        },
      })),
      moves,
      rekeys,
      texts,
    },
  };
}

function receiptNumbers(
  asked: Pick<ChangeSet, 'nodes' | 'edges'>,
  changed: readonly (ChangedNode | ChangedEdge)[],
): JournalEntry['receipt'] {
  const wanted = changed.filter(({ after }) => after !== null).length;
  return {
    created: changed.filter(isOpening).length,
    changed: changed.filter(isChange).length,
    retracted: changed.filter(isClosing).length,
    unchanged: Math.max(0, asked.nodes.length + asked.edges.length - wanted), // more may change than was asked for
  };
}

const cannotReplay = ({ number }: JournalEntry, head: Head): ConflictError =>
  new ConflictError(`Revision ${number} cannot be replayed here: its hash comes out different.`, head.revision);

function checkExpectations({ expects }: ChangeSet, { currentNodes }: WantedStates, head: Head): void {
  for (const { id, revision } of expects) {
    const node = currentNodes.get(id);
    const present = node && node.recordedTo === null ? node.recordedFrom : 'absent';
    if (present !== revision) {
      throw new ConflictError(
        `${id} was expected at ${revision} and stands at ${present}. Read it again.`,
        head.revision,
      );
    }
  }
}

async function newTexts(texts: readonly DocumentText[], reader: StateReader): Promise<readonly DocumentText[]> {
  for (const { sha256: key, body } of texts) {
    if (!isStorableText(body) || sha256(body) !== key) {
      throw new BadUserInputError(`The text under sha256 ${key} is not the text of that sha256.`);
    }
  }
  const held = await reader.texts(texts.map(({ sha256: key }) => key));
  return [...new Map(texts.map((text) => [text.sha256, text])).values()].filter(({ sha256: key }) => !held.has(key));
}

function targets(nodes: readonly ChangedNode[], edges: readonly ChangedEdge[]): readonly JournalTarget[] {
  const nodeState = (kind: string, properties: Properties | undefined | null): JournalState | null =>
    properties ? { kind, properties } : null;
  const edgeState = (
    { type, from, to, slot, period }: ChangedEdge,
    properties: Properties | undefined | null,
  ): JournalState | null => (properties ? { type, from, to, slot, period, properties } : null);
  return [
    ...nodes.map((node) => ({
      id: node.id,
      before: nodeState(node.kind, openBefore(node.before) ? node.before?.properties : null),
      after: nodeState(node.kind, node.after),
    })),
    ...edges.map((edge) => ({
      id: edge.id,
      before: edgeState(edge, edge.before?.properties),
      after: edgeState(edge, edge.after),
    })),
  ];
}

function counts(nodes: readonly ChangedNode[], edges: readonly ChangedEdge[]): JournalEntry['counts'] {
  const found: Record<string, { opened: number; changed: number; closed: number }> = {};
  for (const row of [...nodes, ...edges]) {
    const one = (found['kind' in row ? row.kind : row.type] ??= { opened: 0, changed: 0, closed: 0 });
    one[isOpening(row) ? 'opened' : isChange(row) ? 'changed' : 'closed'] += 1;
  }
  return found;
}

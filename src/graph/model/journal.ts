import type { ChangeSet, Receipt } from '../../domain/ChangeSet.js';
import { ConflictError } from '../../domain/errors.js';
import { canonicalJson } from '../../util/canonicalJson.js';
import { sha256 } from '../../util/sha256.js';
import type { JournalEntry } from './JournalEntry.js';
import type { Head } from './RecordState.js';

/** The entry with its hash, and the canonical text that is stored and hashed (reliability.md §11). */
export interface SealedEntry {
  readonly entry: JournalEntry;
  /** Canonical JSON of the entry without `hash`. */
  readonly text: string;
}

/** Seals an entry: SHA-256 of its canonical JSON without `hash`. */
export function sealEntry(entry: Omit<JournalEntry, 'hash'>): SealedEntry {
  const text = canonicalJson(entry);
  return { text, entry: { ...entry, hash: sha256(text) } };
}

/** An entry read back from its stored text and hash. */
export const openEntry = (text: string, hash: string): JournalEntry => ({
  ...(JSON.parse(text) as Omit<JournalEntry, 'hash'>),
  hash,
});

/** What tells a repeat of an operation from another body under the same operation id. */
export const bodyHashOf = (changeSet: ChangeSet): string => sha256(canonicalJson(changeSet));

/** The instant of the next entry: now, but never earlier than the last. */
export const nextInstant = (head: Head, nowMs: number): string => {
  const now = new Date(nowMs).toISOString();
  return head.at !== null && head.at > now ? head.at : now;
};

/** The first receipt again, for an operation that is in the journal. Throws `CONFLICT` where its body was another. */
export function replayedReceipt(entry: JournalEntry, bodyHash: string, head: Head): Receipt {
  if (entry.bodyHash !== bodyHash) {
    throw new ConflictError(
      `Operation ${entry.operationId} was done as revision ${entry.number} with another body. Draw a new operation id.`,
      head.revision,
    );
  }
  return { revision: entry.number, replayed: true, ...entry.receipt, hash: entry.hash };
}

/** A ChangeSet that carries an entry of another store into `write(…, { replay: entry })`; `texts` are those it names. */
export function replayChangeSet(entry: JournalEntry, texts: ChangeSet['texts']): ChangeSet {
  const { operationId, actor, reason, origin } = entry;
  return { operationId, actor, reason, origin, expects: [], nodes: [], edges: [], retract: [], withdraw: [], texts };
}

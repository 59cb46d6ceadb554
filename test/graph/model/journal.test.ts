import {
  bodyHashOf,
  nextInstant,
  openEntry,
  replayChangeSet,
  replayedReceipt,
  sealEntry,
} from '../../../src/graph/model/journal.js';
import type { JournalEntry } from '../../../src/graph/model/JournalEntry.js';
import { GENESIS_HASH } from '../../../src/graph/model/RecordState.js';
import { sha256 } from '../../../src/util/sha256.js';
import { aChangeSet, aRegulator, aText } from '../../support/builders.js';

const { operationId, actor, reason, origin } = aChangeSet();
const unsealed: Omit<JournalEntry, 'hash'> = {
  number: 1,
  at: '2024-01-01T00:00:00.000Z',
  operationId,
  bodyHash: 'b'.repeat(64),
  actor,
  reason,
  origin,
  counts: {},
  receipt: { created: 1, changed: 0, retracted: 0, unchanged: 2 },
  targets: [],
  texts: [],
  previousHash: GENESIS_HASH,
};
const head = { revision: 1, hash: 'h'.repeat(64), at: '2024-01-01T00:00:00.500Z' };

describe('A journal entry', () => {
  it('is sealed with the hash of its text, and read back from both', () => {
    const { entry, text } = sealEntry(unsealed);
    expect(entry.hash).toBe(sha256(text));
    expect(text).not.toContain(entry.hash);
    expect(openEntry(text, entry.hash)).toEqual(entry);
  });

  it('is never earlier than the one before, even if the clock was set back', () => {
    expect(nextInstant(head, Date.parse('2023-12-31T00:00:00.000Z'))).toBe(head.at);
    expect(nextInstant(head, Date.parse('2024-01-01T00:00:00.501Z'))).toBe('2024-01-01T00:00:00.501Z');
    expect(nextInstant({ revision: 0, hash: GENESIS_HASH, at: null }, 0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('gives a repeated operation its first receipt, and refuses another body', () => {
    const { entry } = sealEntry(unsealed);
    expect(replayedReceipt(entry, entry.bodyHash, head)).toEqual({
      revision: 1,
      replayed: true,
      ...entry.receipt,
      hash: entry.hash,
    });
    expect(() => replayedReceipt(entry, 'c'.repeat(64), head)).toThrow(
      expect.objectContaining({ code: 'CONFLICT', revision: 1 }),
    );
  });

  it('is carried into another store by a set with its operation and nothing to do', () => {
    const { entry } = sealEntry(unsealed);
    const texts = [aText('Words.')];
    expect(replayChangeSet(entry, texts)).toEqual(aChangeSet({ operationId, texts }));
  });
});

describe('The hash of a ChangeSet’s body', () => {
  it('is the same for the same body however it was put together, and differs with all else', () => {
    const set = aChangeSet({ nodes: [aRegulator({ name: 'A', acronym: 'B' }, 'reg:a')] });
    expect(bodyHashOf({ ...set, nodes: [aRegulator({ acronym: 'B', name: 'A' }, 'reg:a')] })).toBe(bodyHashOf(set));
    expect(bodyHashOf({ ...set, reason: 'Another.' })).not.toBe(bodyHashOf(set));
    expect(bodyHashOf({ ...set, nodes: [] })).not.toBe(bodyHashOf(set));
  });
});

import { BadUserInputError } from '../../../domain/errors.js';
import { openEntry } from '../../model/journal.js';
import type { JournalEntry } from '../../model/JournalEntry.js';
import type { Connection } from '../database/Connection.js';
import { ENTRIES_SINCE } from '../statements/journal.js';
import type { Calls } from '../threads/calls.js';
import type { Watch } from '../threads/Watch.js';

/** The most entries of one answer. */
const MAX_ENTRIES = 500;

/** The journal's entries after a revision, in order. Throws `BAD_USER_INPUT` where too many are asked for. */
export function readChanges(
  connection: Connection,
  { since, first }: Calls['changes']['of'],
  watch: Watch,
): readonly JournalEntry[] {
  if (!Number.isSafeInteger(first) || first < 0 || first > MAX_ENTRIES) {
    throw new BadUserInputError(`At most ${MAX_ENTRIES} entries of the journal can be read at once.`);
  }
  return connection
    .all<{ body: string; hash: string }>(ENTRIES_SINCE, [since, first], watch)
    .map(({ body, hash }) => openEntry(body, hash));
}

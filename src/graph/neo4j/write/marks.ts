import type { Revision } from '../../../domain/ChangeSet.js';
import { Budget } from '../Budget.js';
import { integer, type Connection, type Transaction } from '../Connection.js';
import { headMissing } from '../headMissing.js';
import { beginMark } from '../statements/beginMark.js';
import { endMark } from '../statements/endMark.js';
import { lockJournal } from '../statements/lockJournal.js';
import { readHead } from '../statements/readHead.js';
import { settleMarks } from '../statements/settleMarks.js';

/*
 * The marks around each commit. A reader does not always meet another transaction's commit as a whole, so it accepts an
 * answer only where `begun` and `done` were equal before and after it. They stand around the commit alone, not around the
 * whole write: until then nothing of it can be seen, and a large document takes seconds.
 */

/** Time for the small transactions around a write, whose own time may be over. */
const MARK_MS = 3_000;

const ownBudget = () => new Budget('Marking the write', { deadlineMs: MARK_MS, signal: new AbortController().signal });

/** Before a commit, while its transaction holds the journal's lock. */
export async function begin(connection: Connection, revision: Revision, budget: Budget): Promise<void> {
  const given = { revision: integer(revision) };
  await connection.write(budget, (transaction) => transaction.run(beginMark, given));
}

/** After a commit. Where it fails, the next writer or `ready` settles the marks. */
export async function end(connection: Connection, revision: Revision): Promise<void> {
  const given = { revision: integer(revision) };
  await connection.write(ownBudget(), (transaction) => transaction.run(endMark, given)).catch(() => undefined);
}

/**
 * For the transaction that holds the journal's lock: takes back what a crash, or a commit that came to nothing, has left.
 * It looks for itself and lets another transaction write, since the marks must be free again before it commits.
 */
export async function settle(
  holder: Transaction,
  connection: Connection,
  revision: Revision,
  budget: Budget,
): Promise<void> {
  const [head] = await holder.run(readHead, {});
  if (head && head.begun === revision && head.done === revision) return;
  const given = { revision: integer(revision) };
  await connection.write(budget, (transaction) => transaction.run(settleMarks, given));
}

/** For anybody else: waits for the writer at work, if there is one, and settles the marks. */
export async function lockAndSettle(connection: Connection, budget: Budget = ownBudget()): Promise<void> {
  await connection.write(budget, async (transaction) => {
    const [head] = await transaction.run(lockJournal, { operationId: 'settle' });
    if (!head) throw headMissing();
    await settle(transaction, connection, head.revision, budget);
  });
}

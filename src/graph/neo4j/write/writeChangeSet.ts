import type { ChangeSet, Receipt } from '../../../domain/ChangeSet.js';
import { edgeId, type EdgeId } from '../../../domain/EdgeId.js';
import { OutcomeUnknownError } from '../../../domain/errors.js';
import type { WriteOptions } from '../../GraphStore.js';
import { bodyHashOf, openEntry, replayedReceipt } from '../../model/journal.js';
import { planWrite } from '../../model/planWrite.js';
import type { Head } from '../../model/RecordState.js';
import type { Budget } from '../Budget.js';
import type { Connection, Transaction } from '../Connection.js';
import { headMissing } from '../headMissing.js';
import { findOperation } from '../statements/findOperation.js';
import { lockJournal } from '../statements/lockJournal.js';
import { isUnreachable, storeFault } from '../storeFault.js';
import { applyWrites } from './applyWrites.js';
import { begin, end, lockAndSettle, settle } from './marks.js';
import { TransactionReader, type KnownEnds } from './TransactionReader.js';

/** One write. `changeSet` has been checked; `nowMs` is the journal's clock. */
export interface WriteCall {
  readonly changeSet: ChangeSet;
  readonly options: Pick<WriteOptions, 'dryRun' | 'replay'>;
  readonly nowMs: number;
}

/**
 * One ChangeSet, one revision, one transaction (stores.md §4.4): lock, look for the operation, plan, apply, journal. The
 * driver may run it twice, so the operation is looked for before anything else. Marks stand around the commit and warn
 * readers; the journal is the truth.
 */
export async function writeChangeSet(connection: Connection, call: WriteCall, budget: Budget): Promise<Receipt> {
  budget.check();
  if (call.options.dryRun) return dryRun(connection, call, budget);
  const attempts = new Attempts(connection, call, budget);
  try {
    const receipt = await connection.write(budget, (transaction) => attempts.run(transaction));
    if (attempts.marked) await end(connection, receipt.revision);
    return receipt;
  } catch (error) {
    if (attempts.marked) await lockAndSettle(connection).catch(() => undefined);
    throw attempts.outcome(error);
  }
}

/** The writing transaction, which may run more than once. */
class Attempts {
  /** A COMMIT was, or is about to be, sent: from then on a lost answer says nothing. */
  private sent = false;
  /** Readers have been told that a commit is coming. */
  marked = false;

  constructor(
    private readonly connection: Connection,
    private readonly call: WriteCall,
    private readonly budget: Budget,
  ) {}

  async run(transaction: Transaction): Promise<Receipt> {
    const head = await lock(transaction, this.call);
    const known = await knownReceipt(transaction, this.call, head);
    if (known) return this.sent ? { ...known, replayed: false } : known;
    this.sent = false; // under the lock: an earlier COMMIT of ours would be in the journal
    await settle(transaction, this.connection, head.revision, this.budget);
    const { plan, reader } = await planned(transaction, this.call, head);
    if (!plan.changes) return plan.receipt;
    await applyWrites(transaction, plan.writes, plan.sealed, reader);
    this.marked = true;
    await begin(this.connection, plan.receipt.revision, this.budget);
    this.budget.check();
    this.sent = true;
    return plan.receipt;
  }

  /** The error for the caller: after a COMMIT nobody knows, unless the server itself said that it refused. */
  outcome(error: unknown): unknown {
    const lost = isUnreachable(error) || this.budget.isOver;
    return this.sent && lost
      ? new OutcomeUnknownError(this.call.changeSet.operationId, { cause: error })
      : storeFault(error);
  }
}

async function lock(transaction: Transaction, { changeSet: { operationId } }: WriteCall): Promise<Head> {
  const [head] = await transaction.run(lockJournal, { operationId });
  if (!head) throw headMissing();
  return head;
}

/** What `planWrite` decides for this ChangeSet at this head. */
async function planned(transaction: Transaction, { changeSet, options: { replay }, nowMs }: WriteCall, head: Head) {
  const reader = new TransactionReader(transaction, knownEnds(changeSet));
  return { reader, plan: await planWrite(changeSet, reader, { head, nowMs, ...(replay ? { replay } : {}) }) };
}

/** The first receipt of this operation, if it was done. */
async function knownReceipt(
  transaction: Transaction,
  { changeSet, options: { replay } }: WriteCall,
  head: Head,
): Promise<Receipt | null> {
  const [found] = await transaction.run(findOperation, { operationId: changeSet.operationId });
  if (!found) return null;
  return replayedReceipt(openEntry(found.text, found.hash), replay?.bodyHash ?? bodyHashOf(changeSet), head);
}

/** The relationships that the ChangeSet names itself, by id. */
const knownEnds = (changeSet: ChangeSet): KnownEnds =>
  new Map(changeSet.edges.map((edge): [EdgeId, { from: string; to: string }] => [edgeId(edge), edge]));

/** Checks and counts under the lock, then rolls back. */
async function dryRun(connection: Connection, call: WriteCall, budget: Budget): Promise<Receipt> {
  try {
    await connection.write(budget, async (transaction) => {
      const head = await lock(transaction, call);
      const known = await knownReceipt(transaction, call, head);
      throw new RolledBack(known ?? (await planned(transaction, call, head)).plan.receipt);
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.receipt;
    throw storeFault(error);
  }
  throw new TypeError('A dry run cannot be committed.');
}

/** Ends a transaction without a trace and carries the answer out. */
class RolledBack extends Error {
  constructor(readonly receipt: Receipt) {
    super('Rolled back.');
  }
}

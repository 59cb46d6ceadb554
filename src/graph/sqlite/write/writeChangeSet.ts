import type { ChangeSet, Receipt } from '../../../domain/ChangeSet.js';
import { checkChangeSet } from '../../model/checkChangeSet.js';
import { bodyHashOf, openEntry, replayedReceipt, type SealedEntry } from '../../model/journal.js';
import type { JournalEntry } from '../../model/JournalEntry.js';
import { planWrite } from '../../model/planWrite.js';
import { canonicalJson } from '../../../util/canonicalJson.js';
import type { Connection } from '../database/Connection.js';
import { readHead } from '../read/readHead.js';
import { APPEND_ENTRY, ENTRY_OF_OPERATION } from '../statements/journal.js';
import { BEGIN_WRITE, COMMIT } from '../statements/transactions.js';
import type { Watch } from '../threads/Watch.js';
import { applyWrites } from './applyWrites.js';
import { SqlStateReader } from './SqlStateReader.js';

export interface WriteCall {
  readonly changeSet: ChangeSet;
  readonly dryRun: boolean;
  readonly replay: JournalEntry | null;
}

/**
 * One ChangeSet, one transaction: known operation first, then what the shared rules decide, then rows, search index and
 * journal entry. Whatever goes wrong before the commit leaves nothing behind. `beforeCommit` is for tests that kill here.
 */
export async function writeChangeSet(
  connection: Connection,
  { changeSet, dryRun, replay }: WriteCall,
  watch: Watch,
  beforeCommit: () => void,
): Promise<Receipt> {
  const checked = checkChangeSet(changeSet);
  watch.look();
  connection.exec(BEGIN_WRITE);
  let committed = false;
  try {
    const head = readHead(connection);
    const known = connection.get<{ body: string; hash: string }>(ENTRY_OF_OPERATION, [checked.operationId]);
    if (known) {
      return replayedReceipt(openEntry(known.body, known.hash), replay?.bodyHash ?? bodyHashOf(checked), head);
    }
    const reader = new SqlStateReader(connection, watch);
    const plan = await planWrite(checked, reader, { head, nowMs: Date.now(), ...(replay ? { replay } : {}) });
    if (!plan.changes || dryRun) return plan.receipt;
    applyWrites(connection, plan.writes, plan.receipt.revision, watch);
    appendEntry(connection, plan.sealed, plan.receipt);
    watch.look();
    beforeCommit();
    connection.exec(COMMIT);
    committed = true;
    return plan.receipt;
  } finally {
    if (!committed) connection.rollback();
  }
}

function appendEntry(connection: Connection, { entry, text }: SealedEntry, receipt: Receipt): void {
  const { number, operationId, at, actor, previousHash, hash } = entry;
  connection.runOne(APPEND_ENTRY, [
    ...[number, operationId, at, canonicalJson(actor), text],
    ...[canonicalJson(receipt), previousHash, hash],
  ]);
}

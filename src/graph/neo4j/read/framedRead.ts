import type { Head } from '../../model/RecordState.js';
import type { Budget } from '../Budget.js';
import type { Connection } from '../Connection.js';
import { headMissing } from '../headMissing.js';
import { readHead } from '../statements/readHead.js';
import { quiet, type Marks } from './quiet.js';

/** Several statements as one answer of one revision: the head is read before and after them. */
export async function framedRead<T>(
  connection: Connection,
  budget: Budget,
  work: (head: Head) => Promise<T>,
): Promise<T> {
  return quiet(connection, budget, async () => {
    const first = await marks(connection, budget);
    if (first.begun !== first.done) return { first, last: first, answer: undefined as never };
    const answer = await work(first);
    return { first, last: await marks(connection, budget), answer };
  });
}

/** The head with its marks. */
export async function marks(connection: Connection, budget: Budget): Promise<Marks & Head> {
  const [head] = await connection.read(readHead, {}, budget);
  if (!head) throw headMissing();
  return head;
}

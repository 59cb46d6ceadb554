import { StoreUnavailableError } from '../../../domain/errors.js';
import type { Budget } from '../Budget.js';
import { RETRY_PAUSES_MS, type Connection } from '../Connection.js';
import { lockAndSettle } from '../write/marks.js';

/** The head's marks, read first and last. */
export interface Marks {
  readonly begun: unknown;
  readonly done: unknown;
}

/** An answer between two looks at the marks. */
export interface Framed<T> {
  readonly first: Marks;
  readonly last: Marks;
  readonly answer: T;
}

/** How often a reader asks under constant writing: for more than 3 s, since the commit of a large document takes one. */
const TRIES = 40;

/**
 * An answer of one revision: it counts only where all four marks are equal, so that no commit overlapped it. Otherwise it
 * is asked again after 10, 30 and 90 ms and then every 90 ms, within its deadline, and then is `STORE_UNAVAILABLE`
 * (stores.md §4.3). No lock is taken for a reader but where the marks never moved: then their writer died, or takes very
 * long, and the reader waits for its turn among the writers and sets them right.
 */
export async function quiet<T>(connection: Connection, budget: Budget, ask: () => Promise<Framed<T>>): Promise<T> {
  let met: Marks | undefined;
  for (let attempt = 0; ; attempt += 1) {
    const { first, last, answer } = await ask();
    if (first.begun === first.done && last.begun === first.begun && last.done === first.done) return answer;
    met ??= first;
    if (attempt < TRIES) {
      await budget.pause(RETRY_PAUSES_MS[attempt] ?? RETRY_PAUSES_MS[2]);
    } else if (last.begun === met.begun && last.done === met.done) {
      await lockAndSettle(connection, budget);
      met = undefined;
      attempt = -1; // and from the beginning
    } else {
      throw new StoreUnavailableError(
        'The graph was written to all the while, so no answer was of one revision. Try again.',
      );
    }
  }
}

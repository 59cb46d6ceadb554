import { StoreUnavailableError } from '../../../domain/errors.js';
import type { Budget } from '../Budget.js';
import { RETRY_PAUSES_MS } from '../Connection.js';

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

/** How long a reader asks again under constant writing, in ms: the commit of a large document takes a second. */
const PATIENCE_MS = 3_000;

/**
 * An answer of one revision: it counts only where all four marks are equal, so that no commit overlapped it. Otherwise it
 * is asked again after 10, 30 and 90 ms and then every 90 ms, within its deadline, and then is `STORE_UNAVAILABLE`
 * (stores.md §4.3). No lock is taken for a reader.
 */
export async function quiet<T>(budget: Budget, ask: () => Promise<Framed<T>>): Promise<T> {
  const started = performance.now();
  for (let attempt = 0; ; attempt += 1) {
    const { first, last, answer } = await ask();
    if (first.begun === first.done && last.begun === first.begun && last.done === first.done) return answer;
    if (attempt >= RETRY_PAUSES_MS.length && performance.now() - started > PATIENCE_MS) {
      throw new StoreUnavailableError(
        'The graph was written to all the while, so no answer was of one revision. Try again.',
      );
    }
    await budget.pause(RETRY_PAUSES_MS[attempt] ?? RETRY_PAUSES_MS[2]);
  }
}

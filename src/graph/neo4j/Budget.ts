import { setTimeout as sleep } from 'node:timers/promises';
import { DeadlineExceededError } from '../../domain/errors.js';
import type { Read } from '../GraphStore.js';

/** Node's timers hold no longer time. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * The time and the signal of one call. The server's own timeout is enforced by the server alone, and one that stopped
 * answering enforces nothing: so every wait is raced with this budget (stores.md §4.5).
 */
export class Budget {
  private readonly endsAt: number;

  /** `what` begins the sentence of the error: “Reading the graph”. */
  constructor(
    private readonly what: string,
    private readonly read: Read,
  ) {
    this.endsAt = performance.now() + read.deadlineMs;
  }

  /** Whole milliseconds left, at least 0. */
  get remainingMs(): number {
    return Math.max(0, Math.floor(this.endsAt - performance.now()));
  }

  get isOver(): boolean {
    return this.read.signal.aborted || this.remainingMs <= 0;
  }

  /** Throws `DEADLINE_EXCEEDED` where nothing is left or the caller gave up. */
  check(): void {
    if (this.isOver) throw this.exceeded();
  }

  exceeded(): DeadlineExceededError {
    return new DeadlineExceededError(this.what);
  }

  /**
   * Settles as `work` does, or rejects with `DEADLINE_EXCEEDED` once the time is over or the caller gives up: then
   * `onLoss` ends the work itself, whose own outcome nobody waits for any more.
   */
  async race<T>(work: Promise<T>, onLoss: () => void): Promise<T> {
    const { signal } = this.read;
    let stop: () => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      const lose = () => {
        onLoss();
        reject(this.exceeded());
      };
      const timer = setTimeout(lose, Math.min(this.remainingMs, MAX_TIMER_MS));
      signal.addEventListener('abort', lose, { once: true });
      stop = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', lose);
      };
      if (signal.aborted) lose();
    });
    try {
      return await Promise.race([work, lost]);
    } finally {
      stop();
      work.catch(() => undefined);
    }
  }

  /** Waits, no longer than there is time. */
  async pause(ms: number): Promise<void> {
    this.check();
    await this.race(sleep(Math.min(ms, this.remainingMs + 1)), () => undefined);
  }
}

import type { Budget } from '../Budget.js';

/** Writers of one process one after the other; those of other processes are kept apart by the head's mark. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Runs `work` when all work before it has settled. Throws `DEADLINE_EXCEEDED` where the budget ends before that. */
  async take<T>(budget: Budget, work: () => Promise<T>): Promise<T> {
    const before = this.last;
    let end: () => void = () => undefined;
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    try {
      await budget.race(before, () => undefined);
    } catch (error) {
      void before.then(end);
      throw error;
    }
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** Settles when all work in hand has. */
  async idle(): Promise<void> {
    await this.last;
  }
}

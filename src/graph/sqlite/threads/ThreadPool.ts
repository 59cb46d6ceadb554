import { DeadlineExceededError, OutcomeUnknownError, StoreUnavailableError } from '../../../domain/errors.js';
import type { CallName, Calls, Reply, Request, ThreadSettings } from './calls.js';
import { onAbort } from './onAbort.js';
import { Thread } from './Thread.js';
import { whatOf } from './whatOf.js';
import { fromWire } from './wireError.js';

/** Threads that were given up and still run: beyond these, calls wait for one to end before another is opened. */
const MAX_ABANDONED = 4;

/** The longest time that a timer takes. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** How long and for whom a call is worth doing. */
export interface CallBounds {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

interface Job {
  readonly request: Request;
  readonly settle: (reply: Reply) => void;
  readonly fail: (error: Error) => void;
  /** Of a write: what was sent may have been done. */
  readonly operationId: string | null;
}

/** Threads of one kind and the calls that wait for them, first come, first served. */
export class ThreadPool {
  private readonly threads = new Set<Thread>();
  private readonly abandoned = new Set<Thread>();
  private readonly idle: Thread[] = [];
  private readonly queue: Job[] = [];
  private nextId = 1;
  private closing = false;
  private drained: () => void = () => undefined;

  private constructor(
    private readonly settings: ThreadSettings,
    private readonly size: number,
  ) {}

  /**
   * Starts all threads at once, and lets them open the file when `may` resolves. Closes them again and throws where one
   * cannot be opened.
   */
  static async open(
    settings: ThreadSettings,
    size: number,
    may: Promise<unknown> = Promise.resolve(),
  ): Promise<ThreadPool> {
    const pool = new ThreadPool(settings, size);
    try {
      await Promise.all(Array.from({ length: size }, () => pool.start(may)));
    } catch (error) {
      await pool.close();
      throw error;
    }
    return pool;
  }

  /**
   * Has a thread do it. A read is rejected at deadline or signal and its thread stops at the next look; a write is
   * answered with what became of it, if need be later. A thread that stays silent is replaced, and what it was at is
   * `STORE_UNAVAILABLE`, of a write `OUTCOME_UNKNOWN`.
   */
  async call<Name extends CallName>(
    name: Name,
    of: Calls[Name]['of'],
    { deadlineMs, signal }: CallBounds,
    operationId: string | null = null,
  ): Promise<Calls[Name]['gives']> {
    if (this.closing) throw new StoreUnavailableError('The store is closed.');
    if (signal.aborted || deadlineMs <= 0) throw new DeadlineExceededError(whatOf(name));
    const flag = new SharedArrayBuffer(4);
    const request: Request<Name> = { id: this.nextId++, call: name, of, deadlineAt: Date.now() + deadlineMs, flag };
    const { reply, giveUp } = this.enqueue(request, operationId);
    const timer = setTimeout(giveUp, Math.min(deadlineMs, MAX_TIMER_MS));
    const callOff = onAbort(signal, giveUp);
    try {
      const answer = await reply;
      if ('error' in answer) throw fromWire(answer.error);
      if (!('gives' in answer)) throw new StoreUnavailableError('A thread of the store gave no answer.');
      return answer.gives as Calls[Name]['gives'];
    } finally {
      clearTimeout(timer);
      callOff();
    }
  }

  /** Waits for the calls in hand and in the queue, then ends all threads. */
  async close(): Promise<void> {
    this.closing = true;
    await new Promise<void>((resolve) => {
      this.drained = resolve;
      this.dispatch();
    });
    await Promise.all([...this.threads].map((thread) => thread.close()));
  }

  private enqueue(
    request: Request,
    operationId: string | null,
  ): { readonly reply: Promise<Reply>; readonly giveUp: () => void } {
    let giveUp: () => void = () => undefined;
    const reply = new Promise<Reply>((settle, fail) => {
      const job: Job = { request, settle, fail, operationId };
      giveUp = () => {
        this.giveUp(job);
      };
      this.queue.push(job);
    });
    this.refill();
    this.dispatch();
    return { reply, giveUp };
  }

  private async start(may: Promise<unknown> = Promise.resolve()): Promise<void> {
    const thread = new Thread(this.settings, may);
    this.threads.add(thread);
    try {
      await thread.opened;
    } catch (error) {
      this.threads.delete(thread);
      throw error;
    }
    void thread.ended.then(() => {
      this.drop(thread);
    });
    this.idle.push(thread);
    this.dispatch();
  }

  /** Opens threads in the place of those that were lost. */
  private refill(): void {
    const room = Math.min(this.size, this.size + MAX_ABANDONED - this.abandoned.size);
    for (let missing = room - this.threads.size; missing > 0; missing -= 1) {
      this.start().catch((error: unknown) => {
        if (this.threads.size > 0) return;
        // Without any thread nobody would ever answer those that wait.
        const fault =
          error instanceof Error ? error : new StoreUnavailableError('No thread of the store can be opened.');
        for (const job of this.queue.splice(0)) job.fail(fault);
        this.dispatch();
      });
    }
  }

  /** A thread that has ended makes room for another. */
  private drop(thread: Thread): void {
    this.abandoned.delete(thread);
    this.threads.delete(thread);
    const index = this.idle.indexOf(thread);
    if (index >= 0) this.idle.splice(index, 1);
    if (!this.closing || this.queue.length > 0) this.refill();
    this.dispatch();
  }

  /** So does one that does not answer, though it runs on until it looks. */
  private abandon(thread: Thread): void {
    this.threads.delete(thread);
    this.abandoned.add(thread);
    thread.abandon();
    this.refill();
    this.dispatch();
  }

  private dispatch(): void {
    while (this.idle.length > 0 && this.queue.length > 0) {
      const thread = this.idle.shift();
      const job = this.queue.shift();
      if (!thread || !job) break;
      const settle = (reply: Reply) => {
        job.settle(reply);
        this.idle.push(thread);
        this.dispatch();
      };
      const lose = () => {
        const { operationId, fail } = job;
        if (operationId === null) fail(new StoreUnavailableError('A thread of the store was lost. Ask again.'));
        else fail(new OutcomeUnknownError(operationId));
      };
      try {
        thread.send(job.request, settle, lose);
      } catch (error) {
        this.idle.push(thread);
        job.fail(error instanceof Error ? error : new TypeError(String(error)));
      }
    }
    if (this.closing && this.queue.length === 0 && [...this.threads].every(({ at }) => at === null)) this.drained();
  }

  /** Deadline or signal: a waiting call is dropped, a running one is told to stop. */
  private giveUp(job: Job): void {
    const error = new DeadlineExceededError(whatOf(job.request.call));
    const waiting = this.queue.indexOf(job);
    if (waiting >= 0) {
      this.queue.splice(waiting, 1);
      job.fail(error);
      this.dispatch();
      return;
    }
    Atomics.store(new Int32Array(job.request.flag), 0, 1);
    if (job.operationId === null) job.fail(error);
    const thread = [...this.threads].find(({ at }) => at === job.request.id);
    if (!thread) return;
    setTimeout(() => {
      if (thread.at === job.request.id) this.abandon(thread);
    }, this.settings.graceMs).unref();
  }
}

import { Worker } from 'node:worker_threads';
import { StoreUnavailableError } from '../../../domain/errors.js';
import type { Reply, Request, ThreadSettings } from './calls.js';
import type { Order } from './serve.js';
import { fromWire } from './wireError.js';
import { workerUrl } from './workerUrl.js';

/** One worker thread with a connection of its own, and the call that it is at. */
export class Thread {
  /** Resolves when the file is open; rejects with the reason where it cannot be opened. */
  readonly opened: Promise<void>;
  /** Resolves when the thread has ended, however it did. */
  readonly ended: Promise<void>;

  private readonly worker: Worker;
  private waiting: { readonly id: number; readonly settle: (reply: Reply) => void; readonly lose: () => void } | null =
    null;

  /** The thread starts at once and loads its program; it opens the file when `may` resolves. */
  constructor(settings: ThreadSettings, may: Promise<unknown>) {
    const name = settings.writes ? 'graph writer' : 'graph reader';
    // Flags of the process, such as `--input-type`, are not meant for a file of ours.
    this.worker = new Worker(workerUrl(), { workerData: settings, name, execArgv: [] });
    this.ended = new Promise((resolve) => {
      this.worker.once('exit', () => {
        this.lose();
        resolve();
      });
    });
    this.opened = new Promise((resolve, reject) => {
      this.worker.once('message', (reply: Reply) => {
        if ('opened' in reply && reply.opened) resolve();
        else
          reject(
            'error' in reply
              ? fromWire(reply.error)
              : new StoreUnavailableError('A thread of the store gave no answer.'),
          );
        this.worker.on('message', (next: Reply) => {
          this.settle(next);
        });
      });
      this.worker.once('error', (error) => {
        reject(new StoreUnavailableError('A thread of the store failed.', { cause: error }));
      });
      void this.ended.then(() => {
        reject(new StoreUnavailableError('A thread of the store ended before it began.'));
      });
    });
    may.then(
      () => {
        this.tell('open');
      },
      () => {
        this.tell('close');
      },
    );
    // Whoever waits for `opened` hears of it; that nobody may is no reason to end the process.
    this.opened.catch(() => undefined);
  }

  /** The id of the call that it is at. */
  get at(): number | null {
    return this.waiting?.id ?? null;
  }

  /** One call at a time: settles with its reply, or loses it with the thread. Throws what cannot be cloned. */
  send(request: Request, settle: (reply: Reply) => void, lose: () => void): void {
    this.tell(request);
    this.waiting = { id: request.id, settle, lose };
  }

  /** Lets the thread close its connection and end by itself. */
  async close(): Promise<void> {
    this.tell('close');
    await this.ended;
  }

  /**
   * Gives the thread up: it ends by itself at its next look, and no process waits for it. It is not terminated, since
   * that would not stop a statement of SQLite either, and takes the whole process down where it meets the driver.
   */
  abandon(): void {
    this.tell('close');
    this.worker.unref();
    this.lose();
  }

  private tell(order: Order): void {
    this.worker.postMessage(order);
  }

  private lose(): void {
    const lost = this.waiting;
    this.waiting = null;
    lost?.lose();
  }

  private settle(reply: Reply): void {
    if (!('id' in reply) || reply.id !== this.waiting?.id) return;
    const { settle } = this.waiting;
    this.waiting = null;
    settle(reply);
  }
}

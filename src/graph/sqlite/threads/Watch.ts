import { DeadlineExceededError } from '../../../domain/errors.js';

/** Whether anybody still waits for what is being done: a thread cannot be told, so it looks. */
export interface Watch {
  /** Throws `DEADLINE_EXCEEDED` where there is nobody left to work for. */
  look(): void;
}

/** A call's deadline, in milliseconds since 1970, and the number that its caller sets on giving up. */
export function watchOf(what: string, deadlineAt: number, flag: SharedArrayBuffer): Watch {
  const given = new Int32Array(flag);
  return {
    look: () => {
      if (Atomics.load(given, 0) !== 0 || Date.now() > deadlineAt) throw new DeadlineExceededError(what);
    },
  };
}

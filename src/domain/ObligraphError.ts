import { ERROR_CODES, type ErrorCode, type Retry } from './errorCodes.js';

/**
 * The base of every error that Obligraph raises on purpose. `code` is stable; `message` says what happened, to what,
 * and what to do next; it never holds a stack, a query text or a secret.
 */
export class ObligraphError extends Error {
  readonly retry: Retry;

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
    this.retry = ERROR_CODES[code].retry;
  }
}

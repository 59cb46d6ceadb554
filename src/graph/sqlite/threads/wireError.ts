import {
  BadUserInputError,
  ConfigInvalidError,
  ConflictError,
  DeadlineExceededError,
  EvidenceNotVerbatimError,
  NotFoundError,
  SourceMissingError,
  StorageFailedError,
  StoreUnavailableError,
} from '../../../domain/errors.js';
import type { ErrorCode } from '../../../domain/errorCodes.js';
import { ObligraphError } from '../../../domain/ObligraphError.js';

/** An error on its way from one thread to another: a clone would lose its class and its own properties. */
export interface WireError {
  /** Null for a fault of our own: no domain error. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly stack?: string;
  /** Of a `CONFLICT`. */
  readonly revision?: number;
  /** Of an `EVIDENCE_NOT_VERBATIM`. */
  readonly evidence?: { readonly id: string; readonly documentSha256: string; readonly exact: string };
}

export function toWire(error: unknown): WireError {
  if (!(error instanceof ObligraphError)) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { code: null, message, ...(stack === undefined ? {} : { stack }) };
  }
  const { code, message, stack } = error;
  return {
    code,
    message,
    ...(stack === undefined ? {} : { stack }),
    ...(error instanceof ConflictError ? { revision: error.revision } : {}),
    ...(error instanceof EvidenceNotVerbatimError
      ? { evidence: { id: error.evidenceId, documentSha256: error.documentSha256, exact: error.exact } }
      : {}),
  };
}

/** The error again, of its class; its stack is the one of the thread that raised it. */
export function fromWire(wire: WireError): Error {
  const error = rebuilt(wire);
  error.message = wire.message;
  if (wire.stack !== undefined) error.stack = wire.stack;
  return error;
}

function rebuilt({ code, message, revision, evidence }: WireError): Error {
  switch (code) {
    case null:
      return new Error(message);
    case 'BAD_USER_INPUT':
      return new BadUserInputError(message);
    case 'NOT_FOUND':
      return new NotFoundError(message);
    case 'CONFLICT':
      return new ConflictError(message, revision ?? 0);
    case 'EVIDENCE_NOT_VERBATIM':
      return new EvidenceNotVerbatimError(evidence?.id ?? '', evidence?.documentSha256 ?? '', evidence?.exact ?? '');
    case 'SOURCE_MISSING':
      return new SourceMissingError(message);
    case 'CONFIG_INVALID':
      return new ConfigInvalidError(message);
    case 'STORE_UNAVAILABLE':
      return new StoreUnavailableError(message);
    case 'STORAGE_FAILED':
      return new StorageFailedError(message);
    case 'DEADLINE_EXCEEDED':
      return new DeadlineExceededError(message);
    default:
      return new ObligraphError(code, message);
  }
}

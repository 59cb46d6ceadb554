import type { ErrorCode } from './errorCodes.js';
import { LIMITS } from './limits.js';
import { ObligraphError } from './ObligraphError.js';

/** An argument, a file's facts or a ChangeSet that breaks a rule: named, with what to correct. */
export class BadUserInputError extends ObligraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('BAD_USER_INPUT', message, options);
  }
}

/** Text that has not the form of an id, `prefix:rest`. */
export class BadIdError extends ObligraphError {
  constructor(text: string) {
    super(
      'BAD_ID',
      `“${clipped(text)}” is not an id. Ids look like reg:cn-pboc: a known prefix, a colon, 1–200 characters.`,
    );
  }
}

/** A cursor that cannot be read, or that was made for another list or order. */
export class BadCursorError extends ObligraphError {
  constructor(reason: string) {
    super('BAD_CURSOR', `This cursor cannot be used: ${reason} Start again without “after”.`);
  }
}

/** A question whose answer would be larger than one answer may be. */
export class AnswerTooLargeError extends ObligraphError {
  /** `size`: characters of JSON, as told before the answer is made. */
  constructor(size: number) {
    const times = (size / LIMITS.answerSize).toLocaleString('en', { maximumSignificantDigits: 2, notation: 'compact' });
    super(
      'ANSWER_TOO_LARGE',
      `This answer would be about ${times} times as large as one answer may be, which is ${LIMITS.answerSize} characters. Ask for fewer rows with “first”, or for fewer levels.`,
    );
  }
}

/** A write names an id that the graph does not hold. */
export class NotFoundError extends ObligraphError {
  constructor(message: string) {
    super('NOT_FOUND', message);
  }
}

/** A failed expectation about the present state, or a known operation id with another body. */
export class ConflictError extends ObligraphError {
  constructor(
    message: string,
    /** The revision that stands now. */
    readonly revision: number,
  ) {
    super('CONFLICT', message);
  }
}

/** A quotation that is not the slice of its text at its offsets. */
export class EvidenceNotVerbatimError extends ObligraphError {
  constructor(
    readonly evidenceId: string,
    readonly documentSha256: string,
    readonly exact: string,
  ) {
    super(
      'EVIDENCE_NOT_VERBATIM',
      `The text with sha256 ${documentSha256} does not contain “${clipped(exact)}” at the offsets of ${evidenceId}. Quote the text as it stands.`,
    );
  }
}

/** A statement without a quotation, or a fact without a source. */
export class SourceMissingError extends ObligraphError {
  constructor(message: string) {
    super('SOURCE_MISSING', message);
  }
}

/** A variable, a flag, a port, a folder or a store of another version that stops the start. */
export class ConfigInvalidError extends ObligraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('CONFIG_INVALID', message, options);
  }
}

/** The database does not answer, or gave no whole answer within the time allowed. Safe to ask again. */
export class StoreUnavailableError extends ObligraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORE_UNAVAILABLE', message, options);
  }
}

/** The disk or the file of the store failed; nothing was acknowledged. */
export class StorageFailedError extends ObligraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('STORAGE_FAILED', message, options);
  }
}

/** The time allowed ran out, or the caller gave up. */
export class DeadlineExceededError extends ObligraphError {
  constructor(what: string, options?: ErrorOptions) {
    super('DEADLINE_EXCEEDED', `${what} took longer than allowed. Ask for less, or try again later.`, options);
  }
}

/** A write was sent and its answer was lost. Sending it again with the same operation id is safe. */
export class OutcomeUnknownError extends ObligraphError {
  constructor(operationId: string, options?: ErrorOptions) {
    super(
      'OUTCOME_UNKNOWN',
      `The answer to operation ${operationId} was lost. Send it again with the same operation id: it will not be done twice.`,
      options,
    );
  }
}

/** A file that cannot become a document, with the code that says why. */
export class DocumentRefusedError extends ObligraphError {
  constructor(
    code: Extract<
      ErrorCode,
      | 'TYPE_MISMATCH'
      | 'TEXT_NOT_DECODABLE'
      | 'NO_TEXT_LAYER'
      | 'READER_LIMIT'
      | 'UNSUPPORTED_MEDIA_TYPE'
      | 'PAYLOAD_TOO_LARGE'
    >,
    message: string,
    options?: ErrorOptions,
  ) {
    super(code, message, options);
  }
}

/** What a message may repeat of somebody's text. */
function clipped(text: string): string {
  const printable = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ');
  return printable.length > 80 ? `${printable.slice(0, 79)}…` : printable;
}

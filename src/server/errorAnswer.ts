import { ERROR_CODES, type ErrorCode } from '../domain/errorCodes.js';
import { INTERNAL_MESSAGE } from '../graphql/errors.js';

/** An answer that failed before GraphQL saw it, in GraphQL's own shape, so that a client needs one reader for all. */
export interface ErrorAnswer {
  readonly errors: readonly [
    {
      readonly message: string;
      readonly extensions: { readonly code: ErrorCode; readonly retryable: boolean; readonly requestId?: string };
    },
  ];
}

/** One error as an answer, in the form of those that GraphQL gives; bytes that are no request have no id. */
export function errorAnswer(code: ErrorCode, message: string, requestId?: string): ErrorAnswer {
  const extensions = { code, retryable: ERROR_CODES[code].retry !== 'no', ...(requestId ? { requestId } : {}) };
  return { errors: [{ message, extensions }] };
}

/** The code and the sentence for a request that the HTTP server itself refuses, by status; anything else is internal. */
export function refusalOf(status: number): { readonly code: ErrorCode; readonly message: string } {
  switch (status) {
    case 400:
      return { code: 'BAD_REQUEST', message: 'The request cannot be read: send JSON with a “query”.' };
    case 404:
      return { code: 'NOT_FOUND', message: 'There is nothing at this address. GraphQL is at /graphql.' };
    case 405:
      return { code: 'METHOD_NOT_ALLOWED', message: 'This address does not take that method.' };
    case 408:
      return { code: 'BAD_REQUEST', message: 'The request took too long to arrive. Send it again.' };
    case 413:
      return { code: 'PAYLOAD_TOO_LARGE', message: 'The request is larger than this address takes.' };
    case 414:
    case 431:
      return { code: 'BAD_REQUEST', message: 'The address or the header fields of the request are too long.' };
    case 415:
      return { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'This address takes application/json.' };
    case 503:
      return { code: 'OVERLOADED', message: 'The server is stopping, or has too much to do. Try again.' };
    default:
      return { code: 'INTERNAL_SERVER_ERROR', message: INTERNAL_MESSAGE };
  }
}

import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../domain/errorCodes.js';
import { ObligraphError } from '../domain/ObligraphError.js';

/** Longest message of an answer, in UTF-16 code units: a field name of 90 kB is otherwise sent back. */
const MAX_MESSAGE = 300;

/** The one text for what should not have happened: nothing of the cause leaves the service. */
const INTERNAL_MESSAGE = 'Something went wrong on our side. Report the request id if it happens again.';

/**
 * An error as an answer shows it (api.md §4): a code of the one list, whether a retry makes sense, the request id, and a
 * message without stack, suggestions or anything of an unforeseen cause.
 */
export function formatError(error: unknown, requestId: string): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const cause = innermost(error);
  const code = codeOf(graphqlError, cause);
  const message = code === 'INTERNAL_SERVER_ERROR' ? INTERNAL_MESSAGE : messageOf(cause ?? graphqlError);
  return {
    message,
    ...(graphqlError?.locations ? { locations: graphqlError.locations } : {}),
    ...(graphqlError?.path ? { path: graphqlError.path } : {}),
    extensions: { code, retryable: ERROR_CODES[code].retry !== 'no', requestId },
  };
}

/** The error that a resolver or scalar threw, inside the wrappings of graphql-js. */
function innermost(error: unknown): Error | undefined {
  if (error instanceof GraphQLError && error.originalError) return innermost(error.originalError);
  return error instanceof Error ? error : undefined;
}

function codeOf(graphqlError: GraphQLError | undefined, cause: Error | undefined): ErrorCode {
  if (cause instanceof ObligraphError) return cause.code;
  if (cause && !(cause instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const given = graphqlError?.extensions.code;
  if (typeof given === 'string' && given in ERROR_CODES) return given as ErrorCode;
  if (!graphqlError) return 'INTERNAL_SERVER_ERROR';
  if (graphqlError.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  // graphql-js on its own marks nothing: what has a path went wrong while answering, and then by a value of the request.
  if (graphqlError.path || /^Variable "/.test(graphqlError.message)) return 'BAD_USER_INPUT';
  return 'GRAPHQL_VALIDATION_FAILED';
}

function messageOf(error: Error | undefined): string {
  const [text = ''] = (error?.message ?? INTERNAL_MESSAGE).split(' Did you mean ', 1);
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE - 1)}…` : text;
}

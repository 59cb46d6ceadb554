import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../domain/errorCodes.js';
import { LIMITS } from '../domain/limits.js';
import { ObligraphError } from '../domain/ObligraphError.js';

/** The one text for what should not have happened: nothing of the cause leaves the service. */
export const INTERNAL_MESSAGE = 'Something went wrong on our side. Report the request id if it happens again.';

/**
 * An error as an answer shows it (api.md §4): a code of the one list, whether a retry makes sense, the request id, and a
 * message without stack, suggestions or anything of an unforeseen cause.
 */
export function formatError(error: unknown, requestId: string): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const cause = innermost(error);
  const code = codeOf(graphqlError, cause);
  const message = code === 'INTERNAL_SERVER_ERROR' ? INTERNAL_MESSAGE : messageOf(graphqlError, cause);
  return {
    message,
    ...(graphqlError?.locations ? { locations: graphqlError.locations } : {}),
    ...(graphqlError?.path ? { path: graphqlError.path } : {}),
    extensions: { code, retryable: ERROR_CODES[code].retry !== 'no', requestId },
  };
}

/** What graphql-js says of the value of a variable, not of its place in the document. */
const COERCION = /^Variable "\$\w+" (?:of required type|of non-null type|got invalid value) /;

/** The error that a resolver or scalar threw, inside the wrappings of graphql-js. */
function innermost(error: unknown): Error | undefined {
  if (error instanceof GraphQLError && error.originalError) return innermost(error.originalError);
  return error instanceof Error ? error : undefined;
}

function codeOf(graphqlError: GraphQLError | undefined, cause: Error | undefined): ErrorCode {
  if (cause instanceof ObligraphError) return cause.code;
  if (cause && !(cause instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const given = graphqlError?.extensions.code;
  if (typeof given === 'string' && Object.hasOwn(ERROR_CODES, given)) return given as ErrorCode;
  if (!graphqlError) return 'INTERNAL_SERVER_ERROR';
  if (graphqlError.message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  if (COERCION.test(graphqlError.message)) return 'BAD_USER_INPUT';
  if (!graphqlError.path) return 'GRAPHQL_VALIDATION_FAILED';
  // It went wrong while answering: by an argument, which graphql-js points at in the document, or by a value of the store.
  return cause instanceof GraphQLError && cause.nodes ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}

/**
 * Of a variable graphql-js says outside where its value stands and inside what is wrong with it: the whole where it fits,
 * else the inner part, which no long value pushes out.
 */
function messageOf(outer: Error | undefined, cause: Error | undefined): string {
  const texts = [outer, cause].flatMap((error) => (error ? error.message.split(' Did you mean ', 1) : []));
  const text = texts.find(({ length }) => length <= LIMITS.messageLength) ?? texts.at(-1) ?? INTERNAL_MESSAGE;
  return text.length > LIMITS.messageLength ? `${text.slice(0, LIMITS.messageLength - 1)}…` : text;
}

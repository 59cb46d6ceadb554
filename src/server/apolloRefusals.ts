import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../domain/errorCodes.js';
import type { Context } from '../graphql/context.js';
import { refusalOf } from './errorAnswer.js';

const CROSS_SITE =
  'A request that any web page could send is not answered. Send content-type: application/json, or a header apollo-require-preflight with any value.';

/** How Apollo's own sentences begin, where they speak of options that are off here or of Apollo itself, and ours for them. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['This operation has been blocked as a potential Cross-Site', CROSS_SITE],
  ['POST body missing', refusalOf(400).message],
  ['GraphQL operations must contain a non-empty', refusalOf(400).message],
  ['Operation batching disabled', 'One request takes one operation, not a list of them.'],
];

/** A request that Apollo itself refuses, with our words and a code of our list. */
export function inOurWords(answer: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const ours = SENTENCES.find(([beginning]) => answer.message.startsWith(beginning))?.[1];
  const code = codeOf(error);
  return {
    ...answer,
    ...(ours === undefined ? {} : { message: ours }),
    ...(code === null ? {} : { extensions: { ...answer.extensions, code } }),
  };
}

function codeOf(error: unknown): ErrorCode | null {
  if (!(error instanceof GraphQLError)) return null;
  // Clients that try stored queries first look for this message and then send the text.
  if (error.message === 'PersistedQueryNotSupported') return 'BAD_REQUEST';
  const http: unknown = error.extensions.http;
  const isMethod = typeof http === 'object' && http !== null && 'status' in http && http.status === 405;
  return isMethod ? 'METHOD_NOT_ALLOWED' : null;
}

/** A request that was refused before it was answered has no status of success, though Apollo gives some of them 200. */
export const refusedStatus: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || (http.status ?? 200) !== 200) return;
        const { errors = [], data } = body.singleResult;
        // A schema without mutations finds out while it executes, and then there is an empty answer besides.
        const isInvalid = errors.some(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED');
        if (errors.length > 0 && (data === undefined || (data === null && isInvalid))) http.status = 400;
      },
    };
  },
};

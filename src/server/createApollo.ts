import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { SERVER_LIMITS } from '../config/limits.js';
import type { Context } from '../graphql/context.js';
import { formatError } from '../graphql/errors.js';
import { inOurWords, refusedStatus } from './apolloRefusals.js';
import type { ErrorLog } from './errorLog.js';
import { currentRequestId } from './requestIds.js';
import { revisionExtension } from './revisionExtension.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly logError: ErrorLog;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Apollo with every default that reaches outwards or lets a request grow switched off (api.md §4, reliability.md §7). */
export function createApollo({ schema, introspection, logError, plugins = [] }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    nodeEnv: 'production', // nothing here may depend on NODE_ENV
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: SERVER_LIMITS.recursiveSelections,
    parseOptions: { maxTokens: SERVER_LIMITS.queryTokens },
    validationOptions: { maxErrors: SERVER_LIMITS.validationErrors },
    executionOptions: { maxCoercionErrors: SERVER_LIMITS.coercionErrors },
    formatError: (_formatted, error) => {
      const requestId = currentRequestId();
      const answer = formatError(error, requestId);
      if (answer.extensions?.code === 'INTERNAL_SERVER_ERROR') logError(error, requestId);
      return inOurWords(answer, error);
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      revisionExtension,
      refusedStatus,
      ...plugins,
    ],
  });
}

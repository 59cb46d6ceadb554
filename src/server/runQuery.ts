import type { GraphStore } from '../graph/GraphStore.js';
import { createContext } from '../graphql/context.js';
import { executableSchema } from '../graphql/executableSchema.js';
import { createApollo } from './createApollo.js';
import type { ErrorLog } from './errorLog.js';
import { withRequestId } from './requestIds.js';

export interface QueryRun {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly logError: ErrorLog;
}

/** An answer as GraphQL gives it: data, errors with their codes, or both. */
export interface QueryAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Runs a document against a store in this process, with the rules and limits of the server and without HTTP. */
export async function runQuery(store: GraphStore, run: QueryRun): Promise<QueryAnswer> {
  const { query, variables = {}, deadlineMs, signal, logError } = run;
  const requestId = 'command-line';
  const apollo = createApollo({ schema: executableSchema(), introspection: true, logError });
  await apollo.start();
  try {
    return await withRequestId(requestId, async () => {
      const limited = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
      const contextValue = createContext({ store, requestId, deadlineMs, signal: limited });
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind === 'incremental') throw new TypeError('Obligraph answers in one piece.');
      return body.singleResult;
    });
  } finally {
    await apollo.stop();
  }
}

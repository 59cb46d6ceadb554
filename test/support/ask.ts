import { graphql, type ExecutionResult } from 'graphql';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { createContext } from '../../src/graphql/context.js';
import { formatError } from '../../src/graphql/errors.js';
import { executableSchema } from '../../src/graphql/executableSchema.js';
import { READ } from './read.js';

export interface Question {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly planner?: 'on' | 'off';
}

/** Asks a store in this process, without a server: data and errors as an answer shows them. */
export async function ask(store: GraphStore, source: string, { variables, planner = 'on' }: Question = {}) {
  const contextValue = createContext({
    store,
    requestId: 'test',
    ...READ,
    planner,
  });
  const result: ExecutionResult = await graphql({
    schema: executableSchema(),
    source,
    variableValues: variables,
    contextValue,
  });
  return {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(result.errors ? { errors: result.errors.map((error) => formatError(error, 'test')) } : {}),
  };
}

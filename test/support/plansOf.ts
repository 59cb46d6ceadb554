import { graphql } from 'graphql';
import { createContext } from '../../src/graphql/context.js';
import { executableSchema } from '../../src/graphql/executableSchema.js';
import type { Plan } from '../../src/graph/plan/Plan.js';
import { MemoryStore } from './MemoryStore.js';
import { READ } from './read.js';

/** The Plans that a document sends to a store, in the order of its root fields; the store is empty. */
export async function plansOf(
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  const store = new MemoryStore();
  const execute = store.execute.bind(store);
  store.execute = (plan, read) => {
    plans.push(plan);
    return execute(plan, read);
  };
  const contextValue = createContext({ store, requestId: 'test', ...READ });
  const { errors } = await graphql({ schema: executableSchema(), source, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return plans;
}

/** The one Plan of a document with one root field. */
export async function planOfQuery(source: string, variables?: Readonly<Record<string, unknown>>): Promise<Plan> {
  const [plan, ...more] = await plansOf(source, variables);
  if (!plan || more.length > 0) throw new Error('One root field was expected.');
  return plan;
}

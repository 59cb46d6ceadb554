import type { GraphStore, Read } from '../graph/GraphStore.js';
import { StepLoaders } from './loaders/StepLoaders.js';

/** What every resolver of one request works with. */
export interface Context {
  readonly store: GraphStore;
  /** Deadline and signal of the request, for every call of the store. */
  readonly read: Read;
  readonly requestId: string;
  /** `off`: each relationship is looked up by the fallback loader. Same bytes, more statements; for tests. */
  readonly planner: 'on' | 'off';
  readonly loaders: StepLoaders;
  /** The newest revision that a root field has read, for `extensions.revision`; null before any. */
  readonly seen: { revision: number | null };
  /** Characters of the answer that the root fields have been allowed so far (`LIMITS.answerSize`). */
  readonly granted: { size: number };
}

export interface ContextOptions {
  readonly store: GraphStore;
  readonly requestId: string;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
  readonly planner?: 'on' | 'off';
}

/** A context for one request. */
export function createContext({ store, requestId, deadlineMs, signal, planner = 'on' }: ContextOptions): Context {
  const read = { deadlineMs, signal };
  const [seen, granted] = [{ revision: null }, { size: 0 }];
  return { store, read, requestId, planner, loaders: new StepLoaders(store, read), seen, granted };
}

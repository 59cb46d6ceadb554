import { readConfig, type Config } from '../config/readConfig.js';
import type { GraphStore } from '../graph/GraphStore.js';
import { interruptible } from './interruptible.js';

type Work<T> = (store: GraphStore, signal: AbortSignal, config: Config) => Promise<T>;

/**
 * Opens the store that the environment names, makes it where it is missing, hands it to the work with a signal for Ctrl-C,
 * and closes it whatever happens.
 */
export const withStore = <T>(work: Work<T>): Promise<T> => withOpened(work, false);

/** The same for a command that only reads: what holds no graph is refused, for an answer from it would mislead. */
export const withGraph = <T>(work: Work<T>): Promise<T> => withOpened(work, true);

async function withOpened<T>(work: Work<T>, existing: boolean): Promise<T> {
  const config = readConfig(process.env);
  const { openGraphStore } = await import('../graph/openGraphStore.js'); // --help needs no store
  // A tool works beside a server on the same folder: the store lets one write at a time, whoever it is.
  const place = config.store.kind === 'sqlite' ? { ...config.store, role: 'tool' as const } : config.store;
  const store = await openGraphStore({ ...place, existing });
  try {
    return await interruptible((signal) => work(store, signal, config));
  } finally {
    await store.close();
  }
}

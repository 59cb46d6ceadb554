import { readConfig, type Config } from '../config/readConfig.js';
import type { GraphStore } from '../graph/GraphStore.js';
import { interruptible } from './interruptible.js';

/** Opens the store that the environment names, hands it to the work with a signal for Ctrl-C, and closes it whatever happens. */
export async function withStore<T>(
  work: (store: GraphStore, signal: AbortSignal, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  const { openGraphStore } = await import('../graph/openGraphStore.js'); // --help needs no store
  // A tool works beside a server on the same folder: the store lets one write at a time, whoever it is.
  const store = await openGraphStore(config.store.kind === 'sqlite' ? { ...config.store, role: 'tool' } : config.store);
  try {
    return await interruptible((signal) => work(store, signal, config));
  } finally {
    await store.close();
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs the work of one request; whatever it calls can then ask for the request's id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return storage.run(requestId, work);
}

/** The id of the request in hand; empty outside of one. Apollo formats errors without saying whose they are. */
export function currentRequestId(): string {
  return storage.getStore() ?? '';
}

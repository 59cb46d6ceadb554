import { createServer } from 'node:net';
import { addressFault } from './addressFault.js';

/**
 * Tries to listen, and stops again: a taken port is told before a store is opened and filled. Throws `CONFIG_INVALID`. What
 * takes the port a moment later is found by the server itself.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((done, failed) => {
    probe.once('error', (error) => failed(addressFault(error, host, port) as Error));
    probe.listen({ host, port }, done);
  });
  await new Promise<void>((done) => probe.close(() => done()));
}

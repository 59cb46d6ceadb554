import type { FastifyInstance } from 'fastify';
import { ObligraphError } from '../domain/ObligraphError.js';
import type { GraphStore } from '../graph/GraphStore.js';
import { ALSO_HEAD } from './alsoHead.js';

interface HealthOptions {
  readonly store: GraphStore;
  /** Aborted from the first signal to stop. */
  readonly stopping: AbortSignal;
}

/** `/healthz`: the process answers. `/readyz`: the store can serve, and the server is not stopping. */
export function addHealthRoutes(app: FastifyInstance, { store, stopping }: HealthOptions): void {
  app.get('/healthz', ALSO_HEAD, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'healthy' }),
  );
  app.get('/readyz', ALSO_HEAD, async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (stopping.aborted) return reply.code(503).send({ status: 'stopping' });
    try {
      const { name, version, revision } = await store.ready();
      return await reply.send({ status: 'ready', store: name, storeVersion: version, revision });
    } catch (error) {
      const code = error instanceof ObligraphError ? error.code : 'INTERNAL_SERVER_ERROR';
      return reply.code(503).send({ status: 'not ready', code });
    }
  });
}

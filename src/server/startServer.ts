import { setTimeout as pause } from 'node:timers/promises';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { SERVER_LIMITS } from '../config/limits.js';
import type { Config } from '../config/readConfig.js';
import type { GraphStore } from '../graph/GraphStore.js';
import { createContext } from '../graphql/context.js';
import { executableSchema } from '../graphql/executableSchema.js';
import { addressFault } from './addressFault.js';
import { ALSO_HEAD } from './alsoHead.js';
import { createApollo } from './createApollo.js';
import { createApp } from './createApp.js';
import { logErrorToStderr, type ErrorLog } from './errorLog.js';
import { graphiqlPage, type GraphiqlPage } from './graphiqlPage.js';
import { addHealthRoutes } from './healthRoutes.js';
import type { ExampleQuery } from './readExamples.js';
import { withRequestId } from './requestIds.js';

export interface ServerOptions {
  readonly config: Pick<Config, 'host' | 'port' | 'introspection'>;
  /** Opened and closed by the caller. */
  readonly store: GraphStore;
  /** What GraphiQL opens on. */
  readonly examples?: readonly ExampleQuery[];
  readonly logError?: ErrorLog;
  /** Between the call of `close` and the end of listening. */
  readonly lameDuckMs?: number;
}

export interface RunningServer {
  /** `http://host:port`, with the port that was taken where 0 was asked for. */
  readonly url: string;
  /** Says “not ready”, goes on answering for a moment, then waits for requests in hand and stops listening. Idempotent. */
  close(): Promise<void>;
}

/**
 * Serves GraphQL at /graphql, and beside it /graphiql, /schema.graphql (both where introspection is on), /healthz and
 * /readyz. Throws `CONFIG_INVALID` where the address cannot be listened on.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, store, examples = [], logError = logErrorToStderr, lameDuckMs = SERVER_LIMITS.lameDuckMs } = options;
  const stopping = new AbortController();
  const schema = executableSchema();
  const app = await createApp(logError);
  const apollo = createApollo({
    schema,
    introspection: config.introspection,
    logError,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();

  app.addHook('onSend', async (_request, reply) => {
    if (stopping.signal.aborted) void reply.header('connection', 'close');
  });
  addHealthRoutes(app, { store, stopping: stopping.signal });
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) =>
      createContext({
        store,
        requestId: request.id,
        deadlineMs: SERVER_LIMITS.answerMs,
        signal: AbortSignal.any([AbortSignal.timeout(SERVER_LIMITS.answerMs), whenGone(reply)]),
      }),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => withRequestId(request.id, () => answer.call(app, request, reply)),
  });
  if (config.introspection) {
    addGraphiqlRoutes(app, examples);
    let sdl: string | undefined; // half a megabyte, printed when somebody first asks
    app.get('/schema.graphql', ALSO_HEAD, async (_request, reply) => {
      sdl ??= printSchema(lexicographicSortSchema(schema));
      return reply.type('text/plain; charset=utf-8').send(sdl);
    });
  }
  const url = await listen(app, config).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });

  let closed: Promise<void> | undefined;
  return {
    url,
    close() {
      closed ??= (async () => {
        stopping.abort();
        await pause(lameDuckMs);
        await apollo.stop(); // its drain plugin closes the HTTP server first
      })();
      return closed;
    },
  };
}

/** Ends the work for a client that has hung up. */
function whenGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return gone.signal;
}

function addGraphiqlRoutes(app: FastifyInstance, examples: readonly ExampleQuery[]): void {
  let page: Promise<GraphiqlPage> | undefined;
  app.get('/graphiql', ALSO_HEAD, async (_request: FastifyRequest, reply) => {
    page ??= graphiqlPage(examples);
    const { html, contentSecurityPolicy } = await page;
    return reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8').send(html);
  });
  app.get('/', ALSO_HEAD, async (_request, reply) => reply.redirect('/graphiql'));
}

async function listen(app: FastifyInstance, { host, port }: Pick<Config, 'host' | 'port'>): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw addressFault(error, host, port);
  }
  const address = app.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { SERVER_LIMITS } from '../config/limits.js';
import { errorAnswer, refusalOf } from './errorAnswer.js';
import type { ErrorLog } from './errorLog.js';
import { isDeeperThan } from './jsonDepth.js';

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Methods that any route of ours takes. */
const METHODS = ['GET', 'HEAD', 'POST'] as const;

/**
 * The HTTP server without its routes: limits of size and time, a request id on every answer, security header fields, and
 * GraphQL's shape for what it refuses by itself (reliability.md §7).
 */
export async function createApp(logError: ErrorLog): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: SERVER_LIMITS.bodyBytes,
    requestTimeout: SERVER_LIMITS.requestTimeoutMs,
    keepAliveTimeout: SERVER_LIMITS.keepAliveTimeoutMs,
    maxRequestsPerSocket: SERVER_LIMITS.requestsPerConnection,
    http: {
      maxHeaderSize: SERVER_LIMITS.headerBytes,
      headersTimeout: SERVER_LIMITS.headersTimeoutMs,
      connectionsCheckingInterval: 1_000, // Node looks for slow senders every 30 s otherwise
    },
    trustProxy: false,
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: false },
    exposeHeadRoutes: false,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerFrameworkError,
  });
  app.server.maxHeadersCount = SERVER_LIMITS.headerCount;
  takeJsonAlone(app);

  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: POLICY } });

  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    const { code, message } = refusalOf(status);
    if (code === 'INTERNAL_SERVER_ERROR') logError(error, request.id);
    return reply.code(code === 'INTERNAL_SERVER_ERROR' ? 500 : status).send(errorAnswer(code, message, request.id));
  });
  app.setNotFoundHandler((request, reply) => {
    const [url = '/'] = request.raw.url?.split('?') ?? [];
    const allowed = METHODS.filter((method) => app.hasRoute({ method, url }));
    const { code, message } = refusalOf(allowed.length > 0 ? 405 : 404);
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    return reply.code(allowed.length > 0 ? 405 : 404).send(errorAnswer(code, message, request.id));
  });
  return app;
}

/** Bodies are JSON that nests no deeper than a query's variables can need: what reads them further on recurses. */
function takeJsonAlone(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (isDeeperThan(body, SERVER_LIMITS.jsonDepth)) done(Object.assign(new Error('Too deep.'), { statusCode: 400 }));
    else void parse(request, body, done);
  });
}

/** An address that cannot be decoded, or is longer than the router takes. */
function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  const { code, message } = refusalOf(status);
  void reply
    .code(status)
    .header('x-request-id', request.id)
    .send(errorAnswer(code, message, request.id));
}

/** Bytes that are not HTTP, header fields beyond the limit, a sender too slow: Node gives the socket alone. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const { code, message } = refusalOf(status);
  const body = JSON.stringify(errorAnswer(code, message));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

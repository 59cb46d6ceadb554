import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/server/createApp.js';

describe('createApp', () => {
  let app: FastifyInstance;
  let logged: { error: unknown; requestId: string }[];

  beforeEach(async () => {
    logged = [];
    app = await createApp((error, requestId) => logged.push({ error, requestId }));
    app.post('/echo', async (request) => request.body);
    app.get('/broken', async () => {
      throw new Error('the secret of the house');
    });
  });
  afterEach(() => app.close());

  it('gives every answer an id of its own, whatever the client asks for', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => app.inject({ url: '/none', headers: { 'x-request-id': 'mine' } })),
    );
    const ids = answers.map((answer) => answer.headers['x-request-id']);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it.each`
    what                          | request                                                                                                            | status | code
    ${'an unknown address'}       | ${{ method: 'GET', url: '/none' }}                                                                                 | ${404} | ${'NOT_FOUND'}
    ${'another method'}           | ${{ method: 'PUT', url: '/echo' }}                                                                                 | ${405} | ${'METHOD_NOT_ALLOWED'}
    ${'a body that is not JSON'}  | ${{ method: 'POST', url: '/echo', headers: { 'content-type': 'application/json' }, payload: '{"a"' }}              | ${400} | ${'BAD_REQUEST'}
    ${'a body of another type'}   | ${{ method: 'POST', url: '/echo', headers: { 'content-type': 'text/plain' }, payload: 'hello' }}                   | ${415} | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'a body beyond the limit'}  | ${{ method: 'POST', url: '/echo', payload: { text: 'x'.repeat(102_400) } }}                                        | ${413} | ${'PAYLOAD_TOO_LARGE'}
    ${'JSON that nests too deep'} | ${{ method: 'POST', url: '/echo', headers: { 'content-type': 'application/json' }, payload: '[{"a":'.repeat(33) }} | ${400} | ${'BAD_REQUEST'}
    ${'a poisoned prototype'}     | ${{ method: 'POST', url: '/echo', headers: { 'content-type': 'application/json' }, payload: '{"__proto__":{}}' }}  | ${400} | ${'BAD_REQUEST'}
    ${'an address cut in a sign'} | ${{ method: 'GET', url: '/%E0%A4%A' }}                                                                             | ${400} | ${'BAD_REQUEST'}
  `('refuses $what with $status in the shape of GraphQL', async ({ request, status, code }) => {
    const answer = await app.inject(request);
    expect(answer.statusCode).toBe(status);
    const requestId = answer.headers['x-request-id'];
    expect(requestId).toBeDefined();
    expect(answer.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code, retryable: false, requestId } }],
    });
  });

  it('names the methods that an address takes where it is asked by another', async () => {
    const { headers } = await app.inject({ method: 'DELETE', url: '/echo?at=once' });
    expect(headers.allow).toBe('POST');
    expect((await app.inject({ method: 'DELETE', url: '/none' })).headers).not.toHaveProperty('allow');
  });

  it('tells of its own failures an id alone, and logs what happened under that id', async () => {
    const answer = await app.inject({ method: 'GET', url: '/broken' });
    const requestId = String(answer.headers['x-request-id']);
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }] });
    expect(logged).toMatchObject([{ error: { message: 'the secret of the house' }, requestId }]);
  });

  it('sends a policy under which a page of ours runs nothing', async () => {
    const { headers } = await app.inject({ method: 'GET', url: '/none' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each`
    what                                | bytes                                                              | status
    ${'bytes that are not HTTP'}        | ${'\u0001\u0002\r\n\r\n'}                                          | ${400}
    ${'header fields beyond the limit'} | ${`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`} | ${431}
  `('answers $what with $status and a code, and closes', async ({ bytes, status }) => {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const address = app.server.address() as { port: number };
    const answer = await new Promise<string>((done, failed) => {
      let text = '';
      const socket = connect(address.port, '127.0.0.1', () => socket.write(bytes as string));
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => done(text));
      socket.on('error', failed);
    });
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

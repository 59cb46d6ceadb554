import { randomUUID } from 'node:crypto';
import { StoreUnavailableError } from '../../src/domain/errors.js';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { startServer, type RunningServer } from '../../src/server/startServer.js';
import { aSmallGraph } from '../support/aSmallGraph.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { READ } from '../support/read.js';

/** Something to wait for until somebody opens it. */
function aLatch(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((done) => (open = done));
  return { open, opened };
}

const config = { host: '127.0.0.1', port: 0, introspection: true };

describe('startServer', () => {
  let store: GraphStore;
  let server: RunningServer;
  const logged: { error: unknown; requestId: string }[] = [];

  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const codes = async (response: Response): Promise<{ status: number; codes: unknown[] }> => {
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, codes: errors.map((error) => error.extensions.code) };
  };

  beforeAll(async () => {
    store = new MemoryStore();
    await store.write(aSmallGraph(), READ);
    server = await startServer({
      config,
      store,
      examples: [{ name: '1', query: '{ regulators { nodes { name } } }' }],
      lameDuckMs: 0,
      logError: (error, requestId) => logged.push({ error, requestId }),
    });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  it('answers a query with the revision that was read and an id of the request', async () => {
    const response = await post({ query: '{ regulator(id: "reg:no-north") { name } }' });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await response.json()).toEqual({
      data: { regulator: { name: 'Authority of the North' } },
      extensions: { revision: 1 },
    });
  });

  it('answers a query by GET to whoever asks for it as a program, and to no form or link', async () => {
    const address = `${server.url}/graphql?query=${encodeURIComponent('{ regulator(id: "reg:no-north") { id } }')}`;
    const asked = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(await asked.json()).toMatchObject({ data: { regulator: { id: 'reg:no-north' } } });
    expect(await codes(await fetch(address))).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });

  it('takes no mutation by GET, and says so by the code of a method', async () => {
    const address = `${server.url}/graphql?query=${encodeURIComponent('mutation { x }')}`;
    const asked = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(await codes(asked)).toEqual({ status: 405, codes: ['METHOD_NOT_ALLOWED'] });
  });

  it.each`
    what                           | body
    ${'an empty query'}            | ${{ query: '' }}
    ${'no object'}                 | ${'5'}
    ${'several operations'}        | ${[{ query: '{ __typename }' }, { query: '{ __typename }' }]}
    ${'the hash of a stored text'} | ${{ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }}
  `('refuses $what with 400 and BAD_REQUEST, in words that fit this service', async ({ body }) => {
    const response = await post(body);
    const answer = await response.clone().json();
    expect(await codes(response)).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
    expect(JSON.stringify(answer)).not.toMatch(/persistedQuery|JSON object has no keys/);
  });

  it.each(['/', '/graphiql', '/schema.graphql', '/healthz', '/readyz'])(
    'answers HEAD at %s as GET without the body, and no other method',
    async (path) => {
      const [got, head, put] = await Promise.all(
        ['GET', 'HEAD', 'PUT'].map((method) => fetch(`${server.url}${path}`, { method, redirect: 'manual' })),
      );
      expect(head?.status).toBe(got?.status);
      expect(head?.headers.get('content-type')).toBe(got?.headers.get('content-type'));
      expect(await head?.text()).toBe('');
      expect(put?.status).toBe(405);
      expect(put?.headers.get('allow')).toBe('GET, HEAD');
    },
  );

  it('takes neither HEAD nor OPTIONS at /graphql', async () => {
    const answers = await Promise.all(['HEAD', 'OPTIONS'].map((method) => fetch(`${server.url}/graphql`, { method })));
    expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([
      [405, 'GET, POST'],
      [405, 'GET, POST'],
    ]);
  });

  it.each`
    what                                  | query                                               | status | code
    ${'a document that cannot be parsed'} | ${'{ regulator('}                                   | ${400} | ${'GRAPHQL_PARSE_FAILED'}
    ${'an unknown field'}                 | ${'{ regulators { nodes { nam } } }'}               | ${400} | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a mutation'}                       | ${'mutation { x }'}                                 | ${400} | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'an operation that is not there'}   | ${'query A { __typename } query B { __typename }'}  | ${400} | ${'OPERATION_RESOLUTION_FAILURE'}
    ${'a variable that is missing'}       | ${'query ($id: ID!) { regulator(id: $id) { id } }'} | ${400} | ${'BAD_USER_INPUT'}
    ${'a malformed id'}                   | ${'{ regulator(id: "north") { id } }'}              | ${200} | ${'BAD_ID'}
    ${'too many tokens'}                  | ${`{ ${'a '.repeat(1_600)} }`}                      | ${400} | ${'GRAPHQL_PARSE_FAILED'}
  `('refuses $what with $status and $code', async ({ query, status, code }) => {
    expect(await codes(await post({ query }))).toEqual({ status, codes: [code] });
  });

  it('names five faults of a document and leaves the rest', async () => {
    const fields = Array.from({ length: 30 }, (_, index) => `wrong${index}`).join(' ');
    const { codes: found } = await codes(await post({ query: `{ regulators { nodes { ${fields} } } }` }));
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(6); // five, and one that says that there are more
  });

  it('suggests no name of the schema', async () => {
    const response = await post({ query: '{ regulators { nodes { nam } } }' });
    expect(await response.text()).not.toContain('Did you mean');
  });

  it('takes one operation at a time', async () => {
    expect(await codes(await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]))).toMatchObject({
      status: 400,
    });
  });

  it.each`
    what                      | body              | headers                             | status | code
    ${'a body without query'} | ${'{}'}           | ${{}}                               | ${400} | ${'BAD_REQUEST'}
    ${'a body that is cut'}   | ${'{"query": "{'} | ${{}}                               | ${400} | ${'BAD_REQUEST'}
    ${'a form'}               | ${'query=%7B%7D'} | ${{ 'content-type': 'text/plain' }} | ${415} | ${'UNSUPPORTED_MEDIA_TYPE'}
  `('refuses $what in the shape of GraphQL', async ({ body, headers, status, code }) => {
    expect(await codes(await post(body, headers))).toEqual({ status, codes: [code] });
  });

  it('gives the schema as SDL', async () => {
    const response = await fetch(`${server.url}/schema.graphql`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toContain('type Directive implements');
  });

  it('leads from / to GraphiQL, which has a policy of its own', async () => {
    const response = await fetch(`${server.url}/`);
    expect(response.url).toBe(`${server.url}/graphiql`);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'sha256-");
    expect(await response.text()).toContain('{ regulators { nodes { name } } }');
  });

  it('keeps what went wrong inside to itself and its log, under the id that the client is told', async () => {
    const broken = Object.create(store) as GraphStore;
    broken.execute = () => Promise.reject(new TypeError('the plumbing leaks'));
    const other = await startServer({
      config,
      store: broken,
      lameDuckMs: 0,
      logError: (error, requestId) => logged.push({ error, requestId }),
    });
    const response = await fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ regulator(id: \\"reg:no-north\\") { id } }"}',
    });
    const requestId = response.headers.get('x-request-id');
    const text = await response.text();
    await other.close();
    expect(text).not.toContain('plumbing');
    expect(JSON.parse(text)).toMatchObject({
      data: { regulator: null },
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }],
    });
    expect(logged.at(-1)).toMatchObject({ requestId, error: { message: 'the plumbing leaks' } });
  });

  describe('where the schema is not to be read', () => {
    let closed: RunningServer;
    beforeAll(async () => {
      closed = await startServer({ config: { ...config, introspection: false }, store, lameDuckMs: 0 });
    });
    afterAll(() => closed.close());

    it.each(['/', '/graphiql', '/schema.graphql'])('has nothing at %s', async (path) => {
      expect(await codes(await fetch(`${closed.url}${path}`))).toEqual({ status: 404, codes: ['NOT_FOUND'] });
    });

    it('refuses introspection', async () => {
      const response = await fetch(`${closed.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ __schema { types { name } } }"}',
      });
      expect((await codes(response)).status).toBe(400);
    });
  });
});

describe('a server that stops', () => {
  it('says that it is not ready, answers what is in hand, and closes every connection', async () => {
    const store: GraphStore = new MemoryStore();
    await store.write(aSmallGraph(), READ);
    const slow = Object.create(store) as GraphStore;
    const [taken, released] = [aLatch(), aLatch()];
    slow.execute = async (plan, read) => {
      taken.open();
      await released.opened;
      return store.execute(plan, read);
    };
    const server = await startServer({ config, store: slow, lameDuckMs: 2_000 });
    const ready = (): Promise<Response> => fetch(`${server.url}/readyz`);
    expect((await ready()).status).toBe(200);
    const inHand = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ regulator(id: "reg:no-north") { id } }',
        operationName: null,
        id: randomUUID(),
      }),
    });
    await taken.opened;
    const closed = server.close();
    const during = await ready();
    expect(during.status).toBe(503);
    expect(during.headers.get('connection')).toBe('close');
    released.open();
    expect((await inHand).status).toBe(200);
    await closed;
    await expect(ready()).rejects.toThrow();
    await store.close();
  });

  it('is well but not ready where the store does not answer', async () => {
    const store = Object.create(new MemoryStore()) as GraphStore;
    store.ready = () => Promise.reject(new StoreUnavailableError('The database does not answer.'));
    const server = await startServer({ config, store, lameDuckMs: 0 });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    const response = await fetch(`${server.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', code: 'STORE_UNAVAILABLE' });
    await server.close();
  });
});

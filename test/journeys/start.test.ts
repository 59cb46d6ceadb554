import { jest } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { DatabaseSync } from '../../src/graph/sqlite/database/driver.js';
import { readExamples } from '../../src/server/readExamples.js';
import { cleanups } from '../support/cleanups.js';
import { processorMs } from '../support/processorMs.js';
import { askServer, obligraph, startObligraph, temporaryFolder, type Served } from '../support/runProgram.js';

jest.setTimeout(180_000);

const examples = await readExamples('seeds/examples');

// The start as a person meets it, on the Node that runs this test: `.ci/run` does so on 20, 22 and 24.
describe('npm start', () => {
  const data = temporaryFolder('start');
  const settings = { OBLIGRAPH_DATA: data.path };
  const closing = cleanups();
  let served: Served;
  let firstHash: string;

  beforeAll(async () => {
    closing.add(data.remove);
    served = await startObligraph(settings);
    closing.add(() => served.stop());
  });
  afterAll(closing.run);

  it('prints where to look, what is in the graph, and a query that answers when pasted', async () => {
    expect(served.said).toContain(`${served.url}/graphql`);
    expect(served.said).toContain(`${served.url}/graphiql`);
    expect(served.said).toMatch(/Holds +.*Directive \d+.*Document 1\b.*Regulator \d+/);
    const query = /-d '(.*)'/.exec(served.said)?.[1];
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: query,
    });
    const answer = await response.json();
    expect(answer.errors).toBeUndefined();
    expect(answer.data.regulator.directives.nodes).toHaveLength(3);
  });

  it('is well and ready', async () => {
    expect(await (await fetch(`${served.url}/healthz`)).json()).toEqual({ status: 'healthy' });
    expect(await (await fetch(`${served.url}/readyz`)).json()).toMatchObject({ status: 'ready', store: 'sqlite' });
  });

  it('leads from / to GraphiQL', async () => {
    const response = await fetch(`${served.url}/`);
    expect(response.url).toBe(`${served.url}/graphiql`);
    expect(response.headers.get('content-type')).toContain('text/html');
    await response.arrayBuffer();
  });

  it.each(examples)('answers the example $name with something', async ({ query, variables }) => {
    const answer = JSON.parse(await askServer(served.url, query, variables));
    expect(answer.errors).toBeUndefined();
    for (const value of Object.values(answer.data)) expect(value).not.toBeNull();
  });

  it('refuses a second server on the same folder in words, and the first goes on', async () => {
    const second = await obligraph(['serve'], { ...settings, OBLIGRAPH_PORT: '0' });
    expect(second.status).toBe(2);
    expect(second.err).toMatch(/^CONFIG_INVALID: .+/m);
    expect((await fetch(`${served.url}/readyz`)).status).toBe(200);
  });

  it('refuses a taken port in words', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as { port: number };
    const elsewhere = temporaryFolder('port');
    const refused = await obligraph(['serve'], { OBLIGRAPH_DATA: elsewhere.path, OBLIGRAPH_PORT: String(port) });
    other.close();
    elsewhere.remove();
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toContain(`CONFIG_INVALID: Port ${port} on 127.0.0.1 is in use by another program.`);
  });

  it('sees at once what a command beside it takes in', async () => {
    const notice = join(data.path, 'notice.txt');
    writeFileSync(notice, 'Banks must keep a register of cash machines.\n');
    const { status, out } = await obligraph(['ingest', notice, '--json'], settings);
    expect(status).toBe(0);
    const { id } = (JSON.parse(out) as { documents: [{ document: { id: string } }] }).documents[0].document;
    expect(JSON.parse(await askServer(served.url, `{ document(id: "${id}") { id } }`))).toMatchObject({
      data: { document: { id } },
    });
  });

  it('stops in order on SIGTERM', async () => {
    const { status, err } = await served.stop();
    expect(status).toBe(0);
    expect(err).toContain('Stopping');
    firstHash = (await obligraph(['hash', '--json'], settings)).out;
    expect(JSON.parse(firstHash)).toMatchObject({
      revision: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('starts again in under 3 s and changes nothing', async () => {
    let leastMs = Infinity;
    for (let starts = 0; starts < 3 && leastMs >= 3_000; starts += 1) {
      served = await startObligraph(settings);
      // Of the processor's time, where it can be told, and the least: beside other work a clock measures that too.
      leastMs = Math.min(leastMs, processorMs(served.process.pid) ?? served.readyAfterMs);
      await served.stop();
    }
    expect(leastMs).toBeLessThan(3_000);
    expect((await obligraph(['hash', '--json'], settings)).out).toBe(firstHash);
  });

  it('leaves a store in which everything holds', async () => {
    expect(await obligraph(['verify'], settings)).toMatchObject({
      status: 0,
      out: expect.stringContaining('Everything holds'),
    });
  });

  it('ends with one line where the store is damaged, be it where only counting the graph looks', async () => {
    const file = join(data.path, 'graph.db');
    const database = new DatabaseSync(file);
    const { page } = database.prepare("SELECT rootpage AS page FROM sqlite_schema WHERE name = 'node_kind'").get() as {
      readonly page: number;
    };
    database.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, (page - 1) * 4_096, page * 4_096));
    const { status, out, err } = await obligraph(['serve'], { ...settings, OBLIGRAPH_PORT: '0' });
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err).toMatch(/^STORAGE_FAILED: .+\n$/m);
  });
});

describe('a start that cannot succeed', () => {
  it.each`
    what                 | settings                               | status | line
    ${'a wrong port'}    | ${{ OBLIGRAPH_PORT: 'soon' }}          | ${2}   | ${'CONFIG_INVALID: OBLIGRAPH_PORT is “soon”: use a whole number from 0 to 65535.'}
    ${'a misspelt name'} | ${{ OBLIGRAPH_DATEN: '/tmp' }}         | ${2}   | ${'CONFIG_INVALID: OBLIGRAPH_DATEN is not a setting of Obligraph: did you mean OBLIGRAPH_DATA?'}
    ${'no password'}     | ${{ NEO4J_URI: 'bolt://127.0.0.1:1' }} | ${2}   | ${'CONFIG_INVALID: NEO4J_URI is set and NEO4J_PASSWORD is not: set the password of the user in NEO4J_USER (neo4j).'}
  `('says in one line with a code what is wrong: $what', async ({ settings, status, line }) => {
    expect(await obligraph(['serve'], settings)).toEqual({ status, out: '', err: `${line}\n` });
  });

  it('says that no folder can be made where it is told to make one', async () => {
    const settings = { OBLIGRAPH_DATA: join(resolve('package.json'), 'data'), OBLIGRAPH_PORT: '0' };
    const { status, out, err } = await obligraph(['serve'], settings);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err.split('\n').slice(1)).toEqual([
      `STORAGE_FAILED: The data folder ${settings.OBLIGRAPH_DATA} cannot be made or entered. Check its path and rights.`,
      '',
    ]);
  });

  it('says that a database does not answer', async () => {
    const settings = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'not needed', OBLIGRAPH_PORT: '0' };
    const { status, err } = await obligraph(['serve'], settings);
    expect(status).toBe(3);
    expect(err).toMatch(/^STORE_UNAVAILABLE: .+/m);
  });
});

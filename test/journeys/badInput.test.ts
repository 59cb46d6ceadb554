import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { openGraphStore } from '../../src/graph/openGraphStore.js';
import { aChangeSet, aDocument, anEdge, anEvidence, aText } from '../support/builders.js';
import { cleanups } from '../support/cleanups.js';
import { askServer, obligraph, startObligraph, temporaryFolder, type Served } from '../support/runProgram.js';
import { READ } from '../support/read.js';

jest.setTimeout(180_000);

const folder = temporaryFolder('bad-input');
const settings = { OBLIGRAPH_DATA: join(folder.path, 'data') };

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

describe('bad input', () => {
  const closing = cleanups();
  let served: Served;
  let store: GraphStore;
  let before: string;

  beforeAll(async () => {
    closing.add(folder.remove);
    served = await startObligraph(settings);
    closing.add(() => served.stop());
    store = await openGraphStore({ kind: 'sqlite', folder: settings.OBLIGRAPH_DATA, role: 'tool' });
    closing.add(() => store.close());
    before = await store.graphHash(READ);
  });
  afterEach(async () => {
    expect(await store.graphHash(READ)).toBe(before);
  });
  afterAll(closing.run);

  it('is measured by the hash that a person sees', async () => {
    expect((await obligraph(['hash'], settings)).out).toBe(`${before}\n`);
  });

  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1,
  ]);
  const latin1 = Uint8Array.from([
    ...Buffer.from('Les banques doivent publier leurs r'),
    0xe9,
    ...Buffer.from('sultats.\n'),
  ]);

  it.each`
    what                                  | name            | content                                    | code
    ${'an empty file'}                    | ${'empty.txt'}  | ${''}                                      | ${/^NO_TEXT_LAYER$/}
    ${'a picture'}                        | ${'image.png'}  | ${png}                                     | ${/^UNSUPPORTED_MEDIA_TYPE$/}
    ${'a picture that calls itself text'} | ${'image.txt'}  | ${png}                                     | ${/^(?:TYPE_MISMATCH|TEXT_NOT_DECODABLE)$/}
    ${'bytes of another encoding'}        | ${'latin1.txt'} | ${latin1}                                  | ${/^TEXT_NOT_DECODABLE$/}
    ${'a NUL in the text'}                | ${'nul.txt'}    | ${'Banks must\u0000 report.'}              | ${/^TEXT_NOT_DECODABLE$/}
    ${'one line of 21 MB'}                | ${'line.txt'}   | ${'Banks must report. '.repeat(1_110_000)} | ${/^READER_LIMIT$/}
    ${'a type that is not read yet'}      | ${'law.pdf'}    | ${'%PDF-1.7\n1 0 obj\n'}                   | ${/^UNSUPPORTED_MEDIA_TYPE$/}
  `(
    'refuses $what when it is ingested and when it is extracted, with the same code',
    async ({ name, content, code }) => {
      const path = file(name, content);
      const [ingested, extracted] = await Promise.all([
        obligraph(['ingest', path, '--json'], settings),
        obligraph(['extract', path], settings),
      ]);
      const report = JSON.parse(ingested.out);
      expect(ingested.status).toBe(1);
      expect(report).toMatchObject({
        ingested: 0,
        refused: 1,
        documents: [{ status: 'REFUSED', document: null, revision: null }],
      });
      const refused = report.documents[0].refused as { code: string; message: string };
      expect(refused.code).toMatch(code);
      expect(ingested.err).toContain(`${refused.code}: ${path}: ${refused.message}`);
      expect(extracted).toMatchObject({ status: 2, out: '' });
      expect(extracted.err).toContain(`${refused.code}: `);
    },
  );

  it('refuses a publisher that the graph does not hold, and a file that is not there', async () => {
    const path = file('notice.txt', 'Banks must report every quarter.\n');
    const nowhere = join(folder.path, 'nowhere.txt');
    const { status, out, err } = await obligraph(
      ['ingest', path, nowhere, '--publisher', 'pub:nobody-knows', '--json'],
      settings,
    );
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      refused: 2,
      documents: [
        { source: path, refused: { code: 'NOT_FOUND', message: expect.stringContaining('pub:nobody-knows') } },
        { source: nowhere, refused: { code: 'NOT_FOUND' } },
      ],
    });
    expect(err).toContain(`NOT_FOUND: ${path}: `);
  });

  it.each`
    what                       | flags
    ${'a malformed publisher'} | ${['--publisher', 'nobody']}
    ${'an impossible day'}     | ${['--published-on', '2023-02-29']}
    ${'an unknown flag'}       | ${['--publishr', 'pub:x']}
  `('refuses $what before it reads a file', async ({ flags }) => {
    const path = file('notice.txt', 'Banks must report every quarter.\n');
    const { status, out, err } = await obligraph(['ingest', path, ...flags], settings);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^BAD_USER_INPUT: /m);
  });

  const page = (after: string): string => `{ regulators(first: 1, after: ${JSON.stringify(after)}) { nodes { id } } }`;
  const firstByName = '{ regulators(first: 1, orderBy: [{ field: NAME, direction: ASC }]) { pageInfo { endCursor } } }';

  it.each`
    what                           | query                                            | code
    ${'a malformed id'}            | ${'{ node(id: "no id at all") { id } }'}         | ${'BAD_ID'}
    ${'a cursor that is none'}     | ${page('nonsense')}                              | ${'BAD_CURSOR'}
    ${'a negative page'}           | ${'{ regulators(first: -1) { nodes { id } } }'}  | ${'BAD_USER_INPUT'}
    ${'a page beyond 100'}         | ${'{ regulators(first: 101) { nodes { id } } }'} | ${'BAD_USER_INPUT'}
    ${'a field that is not there'} | ${'{ regulators { weather } }'}                  | ${'GRAPHQL_VALIDATION_FAILED'}
    ${'a document that is none'}   | ${'{ regulators '}                               | ${'GRAPHQL_PARSE_FAILED'}
  `('refuses $what in a query, over HTTP and on the command line', async ({ query, code }) => {
    const answer = JSON.parse(await askServer(served.url, query)) as { errors: { extensions: { code: string } }[] };
    expect(answer.errors.map((error) => error.extensions.code)).toEqual([code]);
    const { status, err } = await obligraph(['query', query], settings);
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^${code}: `, 'm'));
  });

  it('refuses a cursor of another order', async () => {
    const first = JSON.parse(await askServer(served.url, firstByName));
    const second = await askServer(served.url, page(first.data.regulators.pageInfo.endCursor));
    expect(JSON.parse(second)).toMatchObject({
      data: { regulators: null },
      errors: [{ extensions: { code: 'BAD_CURSOR' } }],
    });
  });

  it('answers null for an id that names nothing, and for one of another kind', async () => {
    const query =
      '{ node(id: "reg:xx-nobody") { id } regulator(id: "body:g20") { id } nodes(ids: ["reg:xx-nobody", "body:g20"]) { id } }';
    expect(JSON.parse(await askServer(served.url, query))).toMatchObject({
      data: { node: null, regulator: null, nodes: [null, { id: 'body:g20' }] },
    });
  });

  it('refuses a link to what is not there at the door of the store', async () => {
    const changeSet = aChangeSet({ edges: [anEdge('BROADER', 'area:nowhere', 'area:payments')] });
    await expect(store.write(changeSet, READ)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses a quotation that is not in its text at the door of the store', async () => {
    const text = aText('Banks must report every quarter.');
    const nodes = [aDocument(text), anEvidence(text, 'every quarter', { exact: 'every Quarter' })];
    await expect(store.write(aChangeSet({ texts: [text], nodes }), READ)).rejects.toMatchObject({
      code: 'EVIDENCE_NOT_VERBATIM',
    });
  });
});

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jest } from '@jest/globals';
import { finished, obligraph, temporaryFolder } from '../support/runProgram.js';

jest.setTimeout(120_000); // each case starts a program

const COMMANDS = ['serve', 'ingest', 'extract', 'query', 'verify', 'hash'];

describe('obligraph', () => {
  const folder = temporaryFolder('cli');
  const settings = { OBLIGRAPH_DATA: join(folder.path, 'data') };
  const notice = join(folder.path, 'notice.txt');
  const sentence = 'Banks must report losses. 🏦 Firms may not mislead clients.\r\n';
  writeFileSync(notice, sentence);
  mkdirSync(join(folder.path, 'empty'));
  afterAll(() => folder.remove());

  it.each([[], ...COMMANDS.map((command) => [command])])('explains itself: %s --help', async (...command) => {
    const { status, out, err } = await obligraph([...command, '--help'], settings);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Usage: obligraph/);
  });

  it('shows the help of all commands where none is given, and says that the call is wrong', async () => {
    const { status, out, err } = await obligraph([], settings);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    for (const command of COMMANDS) expect(err).toContain(command);
    expect(err).toMatch(/^BAD_USER_INPUT: Say which command: the help above lists them\.$/m);
    expect((await obligraph(['help', 'ingets'], settings)).err).toMatch(/^BAD_USER_INPUT: /m);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await obligraph(['--version'], settings)).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });

  it.each`
    call                                         | line
    ${['ingets', 'x.txt']}                       | ${/^BAD_USER_INPUT: unknown command 'ingets'.*Did you mean ingest/}
    ${['hash', '--jsno']}                        | ${/^BAD_USER_INPUT: unknown option '--jsno'/}
    ${['extract']}                               | ${/^BAD_USER_INPUT: missing required argument 'file'/}
    ${['extract', 'x.txt', '--register', 'rap']} | ${/^BAD_USER_INPUT: .*Allowed choices are statute, rulebook/}
    ${['query', 'nowhere.graphql']}              | ${/^BAD_USER_INPUT: “nowhere.graphql” is neither a GraphQL document nor a file/}
    ${['query', '{ a }', '--variables', '[1]']}  | ${/^BAD_USER_INPUT: --variables takes a JSON object/}
    ${['extract', '.']}                          | ${/^BAD_USER_INPUT: It is a folder, not a file/}
  `('refuses $call with a code and exit status 2', async ({ call, line }) => {
    const { status, out, err } = await obligraph(call as string[], settings);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(line as RegExp);
  });

  it('says of a missing file what ingest says of one', async () => {
    const nowhere = await obligraph(['extract', 'nowhere.txt'], settings);
    expect(nowhere).toEqual({ status: 2, out: '', err: 'NOT_FOUND: There is no such file.\n' });
  });

  it('extracts without a store: each part is the slice of the text at its place', async () => {
    const { status, out, err } = await obligraph(['extract', notice, '--json'], settings);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['document', 'directives', 'mentions', 'dates', 'findings']);
    expect(report.document).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), language: 'en' });
    expect(report.directives).toMatchObject([
      { modality: 'OBLIGATION', cue: 'must', changeType: 'NONE' },
      { modality: 'PROHIBITION', cue: 'may not', changeType: 'NONE' },
    ]);
    for (const { start, end, quote } of [...report.directives, ...report.mentions, ...report.dates]) {
      expect(sentence.replace('\r\n', '\n').slice(start, end)).toBe(quote);
    }
  });

  it('prints the same report on one line with --json and indented without', async () => {
    const oneLine = await obligraph(['extract', notice, '--json'], settings);
    const indented = await obligraph(['extract', notice], settings);
    expect(oneLine.out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(indented.out)).toEqual(JSON.parse(oneLine.out));
  });

  it.each([['hash'], ['verify'], ['query', '{ __typename }']])(
    'refuses to %s where there is no graph, and makes nothing there',
    async (...call) => {
      for (const place of ['nowhere', 'empty']) {
        const data = join(folder.path, place);
        const { status, out, err } = await obligraph(call, { OBLIGRAPH_DATA: data });
        expect({ status, out }).toEqual({ status: 2, out: '' });
        expect(err).toBe(
          `CONFIG_INVALID: There is no graph in the folder ${data} yet. Ingest a document or start the server first, or correct OBLIGRAPH_DATA.\n`,
        );
      }
      expect(existsSync(join(folder.path, 'nowhere'))).toBe(false);
      expect(readdirSync(join(folder.path, 'empty'))).toEqual([]);
    },
  );

  it('finishes its work where nobody reads what it prints', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli/main.js'), 'ingest', notice], {
      env: { ...process.env, ...settings, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    expect((await finished(child)).status).toBe(0);
    const { out } = await obligraph(['ingest', notice, '--json'], settings);
    expect(JSON.parse(out)).toMatchObject({ unchanged: 1, documents: [{ status: 'UNCHANGED' }] });
  });

  it('reads a query from standard input', async () => {
    const answer = await obligraph(['query', '-', '--json'], settings, '{ __typename }');
    expect(answer).toMatchObject({ status: 0, out: '{"data":{"__typename":"Query"}}\n' });
  });

  it.each`
    what                               | document                    | says
    ${'nothing'}                       | ${' \n'}                    | ${/^BAD_USER_INPUT: The GraphQL document is empty\.$/m}
    ${'more than a server would take'} | ${'# {}\n'.repeat(100_000)} | ${/^BAD_USER_INPUT: A GraphQL document has at most 102400 bytes; this one has more\.$/m}
  `('refuses a query of $what, from a file and from standard input', async ({ document, says }) => {
    const path = join(folder.path, 'query.graphql');
    writeFileSync(path, document as string);
    for (const { status, out, err } of [
      await obligraph(['query', path], settings),
      await obligraph(['query', '-'], settings, document as string),
    ]) {
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toMatch(says as RegExp);
    }
  });

  const endless = existsSync('/dev/zero');
  if (!endless) console.warn('Skipped: there is no /dev/zero.');
  (endless ? it : it.skip)('refuses a query that never ends', async () => {
    expect(await obligraph(['query', '/dev/zero'], settings)).toMatchObject({ status: 2, out: '' });
  });

  it('takes a folder in, reports each document, and changes nothing the second time', async () => {
    const first = await obligraph(['hash', '--json'], settings);
    const { status, out } = await obligraph(['ingest', notice], settings);
    expect(status).toBe(0);
    expect(out).toMatch(/^UNCHANGED .*notice\.txt: 2 directives/);
    expect(out).toMatch(/0 ingested, 1 unchanged, 0 refused\.\n$/);
    expect(await obligraph(['hash', '--json'], settings)).toEqual(first);
  });

  it('puts what the options say into the graph, with nothing left to say', async () => {
    const page = join(folder.path, 'page.txt');
    writeFileSync(page, 'A lender must publish its rates.\n');
    const options = {
      '--issuer': 'reg:cn-pboc',
      '--source-url': 'https://example.org/page',
      '--retrieved-at': '2025-03-04T09:30:00.000Z',
      '--published-on': '2025-03-03',
    };
    const run = await obligraph(['ingest', page, '--json', ...Object.entries(options).flat()], settings);
    expect(JSON.parse(run.out)).toMatchObject({ ingested: 1, documents: [{ findings: [] }] });
    const asked = await obligraph(
      [
        'query',
        '{ documents(where: { sourceUrl: { eq: "https://example.org/page" } }) { nodes { publishedOn retrievedAt reportsOn { nodes { issuedBy { nodes { id } } } } } } }',
      ],
      settings,
    );
    expect(JSON.parse(asked.out)).toMatchObject({
      data: {
        documents: {
          nodes: [
            {
              publishedOn: '2025-03-03',
              retrievedAt: '2025-03-04T09:30:00.000Z',
              reportsOn: { nodes: [{ issuedBy: { nodes: [{ id: 'reg:cn-pboc' }] } }] },
            },
          ],
        },
      },
    });
  });
});

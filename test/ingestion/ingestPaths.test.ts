import { jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IngestReport } from '../../src/ingestion/IngestReport.js';
import { ingestPaths } from '../../src/ingestion/ingestPaths.js';
import { LIMITS } from '../../src/domain/limits.js';
import { READOUT, aSmallWorld } from './smallWorld.js';
import { READ } from '../support/read.js';
import { asAnyUser } from '../support/asAnyUser.js';

// Whole documents, many times: seconds, more on a machine that is busy.
jest.setTimeout(60_000);

describe('files and folders that are taken in', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'obligraph-documents-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const put = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), content);
    }
  };
  const names = (reports: readonly IngestReport[]): readonly (readonly string[])[] =>
    reports.map(({ source, status, refused }) => [
      source.slice(folder.length + 1),
      status,
      ...(refused ? [refused.code] : []),
    ]);

  it('enter oldest first, the undated before them, and by path', async () => {
    await put({
      'b.txt': 'Firms must keep books.',
      'b.yaml': 'versionDate: 2021-05',
      'a.txt': 'Firms must keep papers.',
      'a.yaml': 'versionDate: 2022\n',
      'deep/c.md': 'Firms must keep files.',
      'z.txt': 'Firms must keep records.',
      'z.yaml': 'publishedOn: 2019-01-01',
    });
    const { options } = await aSmallWorld();
    const seen: string[] = [];
    const reports = await ingestPaths([folder], {
      ...options,
      onReport: ({ source }, done, total) => seen.push(`${done}/${total} ${source.slice(folder.length + 1)}`),
    });
    expect(names(reports)).toEqual([
      ['deep/c.md', 'INGESTED'],
      ['z.txt', 'INGESTED'],
      ['b.txt', 'INGESTED'],
      ['a.txt', 'INGESTED'],
    ]);
    expect(seen).toEqual(['1/4 deep/c.md', '2/4 z.txt', '3/4 b.txt', '4/4 a.txt']);
  });

  const twice = async (files: Readonly<Record<string, string>>) => {
    await put(files);
    const { options, store } = await aSmallWorld();
    const first = await ingestPaths([folder], options);
    const held = await store.graphHash(READ);
    const second = await ingestPaths([folder], options);
    expect(second.map(({ status }) => status)).toEqual(first.map(() => 'UNCHANGED'));
    expect(await store.graphHash(READ)).toBe(held);
    return { first, second };
  };

  it.each([
    ['a title', '<title>Losses</title><p>Banks must report losses.</p>'],
    ['a language', '<html lang="zh"><p>Banks must report losses.</p></html>'],
    ['a heading', '<h1>Banks must report losses.</h1>'],
  ])('change nothing the second time where two give one text, one with %s', async (_, html) => {
    const { first } = await twice({ 'a.txt': 'Banks must report losses.', 'b.html': html });
    expect(new Set(first.map(({ document }) => document?.id)).size).toBe(1);
  });

  it('keep the first where two say different things of one text for one source', async () => {
    const { first, second } = await twice({
      'a.txt': 'Banks must report losses.',
      'a.yaml': 'title: One\npublishedOn: 2025-03-01',
      'b.txt': 'Banks must report losses.',
      'b.yaml': 'title: Two\nlicence: CC0',
    });
    expect(first.map(({ status }) => status)).toEqual(['INGESTED', 'INGESTED']); // the licence is new
    for (const [, report] of [first, second])
      expect(report?.findings).toMatchObject([
        { code: 'SOURCE_REPEATED', message: expect.stringContaining('what this one says of title is not') },
      ]);
  });

  it('are read by all that the run says of their instrument, whichever comes first', async () => {
    const { first } = await twice({
      'annex.txt': 'Firms shall keep books.',
      'annex.yaml': 'instrument:\n  id: ins:aa:act:1',
      'full.txt': 'Firms shall tell the truth.',
      'full.yaml': 'instrument:\n  id: ins:aa:act:1\n  kind: LAW\n  title: Test Act\n  adoptedOn: 2025-01-31',
    });
    expect(first.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('do not stop one another: each refusal says why', async () => {
    await put({
      '1.txt': READOUT,
      '2.txt': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
      '3.pdf': '%PDF-1.4',
      '4.txt': READOUT,
      '4.yaml': 'genre: GOSSIP\nsauceUrl: https://example.org',
      '5.yaml': 'genre: OFFICIAL',
      '6.txt': 'Firms must keep books.',
      '6.yaml': 'publisher: [',
      '7.txt': 'Firms must keep papers.',
    });
    const { options, store } = await aSmallWorld();
    const reports = await ingestPaths([folder, join(folder, 'none.txt')], options);
    expect(names(reports)).toEqual([
      ['1.txt', 'INGESTED'],
      ['2.txt', 'REFUSED', 'TYPE_MISMATCH'],
      ['3.pdf', 'REFUSED', 'UNSUPPORTED_MEDIA_TYPE'],
      ['4.txt', 'REFUSED', 'BAD_USER_INPUT'],
      ['5.yaml', 'REFUSED', 'BAD_USER_INPUT'],
      ['6.txt', 'REFUSED', 'BAD_USER_INPUT'],
      ['7.txt', 'INGESTED'],
      ['none.txt', 'REFUSED', 'NOT_FOUND'],
    ]);
    const message = reports[3]?.refused?.message;
    expect(message).toContain('genre: ');
    expect(message).toContain('sauceUrl');
    const { revision } = await store.ready();
    const again = await ingestPaths([folder], options);
    expect(again.filter(({ status }) => status === 'INGESTED')).toEqual([]);
    expect((await store.ready()).revision).toBe(revision);
  });

  it('take facts from the file beside them, and from the options above all', async () => {
    await put({ 'a.txt': READOUT, 'a.yaml': 'title: From the file\ninstrument: {kind: PLAN, title: The plan}\n' });
    const { options, store } = await aSmallWorld();
    const [report] = await ingestPaths([join(folder, 'a.txt')], {
      ...options,
      facts: { title: 'From the options', instrument: { number: '7' } },
    });
    const held = await store.history([report!.document!.id, report!.instrument!], READ);
    expect(held.get(report!.document!.id)?.[0]?.properties).toMatchObject({ title: 'From the options' });
    expect(held.get(report!.instrument!)?.[0]?.properties).toMatchObject({
      kind: 'PLAN',
      title: 'The plan',
      number: '7',
    });
  });

  it('are taken once, however often they are named', async () => {
    await put({ 'a.txt': READOUT });
    const { options } = await aSmallWorld();
    expect(names(await ingestPaths([folder, join(folder, 'a.txt'), folder], options))).toEqual([['a.txt', 'INGESTED']]);
  });

  it('are not read where they are too large', async () => {
    const file = await open(join(folder, 'large.txt'), 'w');
    await file.truncate(LIMITS.uploadBytes + 1);
    await file.close();
    const { options } = await aSmallWorld();
    expect(names(await ingestPaths([folder], options))).toEqual([['large.txt', 'REFUSED', 'PAYLOAD_TOO_LARGE']]);
  });

  it('leave hidden files alone', async () => {
    await put({ '.secret.txt': READOUT, '.git/config.txt': READOUT });
    const { options } = await aSmallWorld();
    expect(await ingestPaths([folder], options)).toEqual([]);
  });

  it('say what may not be read or listed, and take in what lies beside it', async () => {
    await put({ 'a.txt': READOUT, 'b.txt': 'Firms must keep books.', 'closed/c.txt': READOUT });
    await chmod(folder, 0o755);
    await chmod(join(folder, 'b.txt'), 0o000);
    await chmod(join(folder, 'closed'), 0o000);
    const { options } = await aSmallWorld();
    const reports = await asAnyUser(() => ingestPaths([folder], options));
    await chmod(join(folder, 'closed'), 0o700);
    expect(names(reports)).toEqual([
      ['a.txt', 'INGESTED'],
      ['b.txt', 'REFUSED', 'BAD_USER_INPUT'],
      ['closed', 'REFUSED', 'BAD_USER_INPUT'],
    ]);
    expect(reports[2]?.refused?.message).toBe('It may not be read by this user.');
  });

  it('are taken through links to files; other links are told, and never walked in circles', async () => {
    await put({ 'real/a.txt': READOUT, 'deep/b.txt': 'Firms must keep books.' });
    await symlink(join(folder, 'real/a.txt'), join(folder, 'deep/link.txt'));
    await symlink('..', join(folder, 'deep/loop'));
    await symlink('nowhere', join(folder, 'deep/lost.txt'));
    const { options } = await aSmallWorld();
    expect(names(await ingestPaths([join(folder, 'deep')], options))).toEqual([
      ['deep/b.txt', 'INGESTED'],
      ['deep/link.txt', 'INGESTED'],
      ['deep/loop', 'REFUSED', 'BAD_USER_INPUT'],
      ['deep/lost.txt', 'REFUSED', 'NOT_FOUND'],
    ]);
  });

  it('are regular files: no pipe or device is waited for', async () => {
    if (process.platform === 'win32') {
      console.warn('Skipped: Windows has no mkfifo.');
      return;
    }
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const { options } = await aSmallWorld();
    const reports = await ingestPaths([folder, '/dev/zero'], options);
    expect(reports.map(({ refused }) => refused)).toMatchObject([
      { code: 'BAD_USER_INPUT', message: 'It is no regular file.' },
      { code: 'BAD_USER_INPUT', message: 'It is no regular file.' },
    ]);
  });

  it('may have any name; one that is not UTF-8 is told as such', async () => {
    if (process.platform !== 'linux') {
      console.warn('Skipped: this system allows no name that is not UTF-8.');
      return;
    }
    await writeFile(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.of(0xff), Buffer.from('.txt')]), READOUT);
    await put({ 'two\nlines.txt': READOUT });
    const { options } = await aSmallWorld();
    const reports = await ingestPaths([folder], options);
    expect(names(reports)).toEqual([
      ['a\ufffd.txt', 'REFUSED', 'NOT_FOUND'],
      ['two\nlines.txt', 'INGESTED'],
    ]);
    expect(reports[0]?.refused?.message).toContain('may not be UTF-8');
  });

  it('are refused where the facts beside them are too many to be facts', async () => {
    await put({ 'a.txt': READOUT, 'a.yaml': `# ${'x'.repeat(LIMITS.factsBytes)}` });
    const { options } = await aSmallWorld();
    const [report] = await ingestPaths([folder], options);
    expect(report?.refused).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('a.yaml') });
  });

  it('stop where the caller gives up', async () => {
    await put({ 'a.txt': READOUT });
    const { options } = await aSmallWorld();
    await expect(ingestPaths([folder], { ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });
});

import { jest } from '@jest/globals';
import fc from '../support/fastCheck.js';
import { parseId } from '../../src/domain/Id.js';
import type { Properties } from '../../src/domain/Value.js';
import type { DocumentFacts } from '../../src/ingestion/DocumentFacts.js';
import { ingest } from '../../src/ingestion/ingest.js';
import type { IngestReport } from '../../src/ingestion/IngestReport.js';
import { READ } from '../support/read.js';
import { aSmallWorld, type SmallWorld } from './smallWorld.js';

// Whole documents, many times: seconds, more on a machine that is busy.
jest.setTimeout(300_000);

const TEXT = 'Banks must report losses.';
/** Files of other bytes that all give this one text. */
const FILES: Readonly<Record<string, string>> = {
  'a.txt': TEXT,
  'bom.txt': `\ufeff${TEXT}`,
  'a.md': TEXT,
  'titled.html': `<html><head><title>A page</title></head><body><p>${TEXT}</p></body></html>`,
  'heading.html': `<h1>${TEXT}</h1>`,
  'chinese.html': `<html lang="zh"><body><p>${TEXT}</p></body></html>`,
  'spaced.html': `<p>\r\n${TEXT}\r\n</p>`,
};
const HARBOUR = { id: parseId('pub:harbour'), name: 'Harbour News', kind: 'NEWS' as const };
const FACTS: Readonly<Record<string, DocumentFacts>> = {
  nothing: {},
  harbour: { publisher: HARBOUR, title: 'Losses', publishedOn: '2025-03-03', genre: 'NEWS_READOUT' },
  bank: {
    publisher: parseId('reg:aa-bank'),
    instrument: { id: parseId('ins:aa:act:1'), kind: 'LAW', title: 'Loss Act', issuer: parseId('reg:aa-bank') },
  },
  gazette: {
    publisher: { id: parseId('pub:gazette'), name: 'Gazette', kind: 'OFFICIAL' },
    sourceTier: 'OFFICIAL_COPY',
    publishedOn: '2025-04-01',
    instrument: { id: parseId('ins:aa:notice:7'), kind: 'NOTICE' },
  },
  address: { sourceUrl: 'https://example.org/losses' },
};
interface Case {
  readonly file: string;
  readonly facts: string;
}
const CASES = Object.keys(FILES).flatMap((file) => Object.keys(FACTS).map((facts): Case => ({ file, facts })));

const takenIn = async ({ options }: SmallWorld, cases: readonly Case[]): Promise<readonly IngestReport[]> => {
  const reports: IngestReport[] = [];
  for (const { file, facts } of cases) {
    const bytes = new TextEncoder().encode(FILES[file]);
    reports.push(await ingest({ fileName: file, bytes, facts: FACTS[facts] ?? {} }, options));
  }
  return reports;
};
const hash = ({ store }: SmallWorld): Promise<string> => store.graphHash(READ);
const open = async ({ store }: SmallWorld, id: string): Promise<Properties | undefined> =>
  (await store.history([parseId(id)], READ)).get(id)?.find(({ recordedTo }) => recordedTo === null)?.properties;

/** Takes the cases in in each of these orders, and again in the next one: the graph is one, and comes to rest at once. */
async function comesToOneGraph(orders: readonly (readonly Case[])[]): Promise<void> {
  const hashes: string[] = [];
  for (const [at, order] of orders.entries()) {
    const world = await aSmallWorld();
    expect((await takenIn(world, order)).map(({ status }) => status)).not.toContain('REFUSED');
    hashes.push(await hash(world));
    const again = orders[(at + 1) % orders.length] ?? order;
    expect((await takenIn(world, again)).map(({ status }) => status)).toEqual(order.map(() => 'UNCHANGED'));
  }
  expect(new Set(hashes).size).toBe(1);
}

function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((first, at) => ordersOf(all.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

describe('one text from many files and sources', () => {
  it.each([
    [2, 50],
    [3, 15],
  ])('is one graph in whatever order %i of them come, and their second coming changes nothing', async (count, runs) => {
    const some = fc.shuffledSubarray(CASES, { minLength: count, maxLength: count });
    const isOneGraph = fc.asyncProperty(some, (cases) => comesToOneGraph(ordersOf(cases)));
    await fc.assert(isOneGraph, { numRuns: runs });
  });

  const FILE = { file: 'a.txt', facts: '' };
  const by = (facts: string, file = 'a.txt'): Case => ({ ...FILE, facts, file });

  it('is described by its best source; the others add who published it, and hear why', async () => {
    const world = await aSmallWorld();
    const [bank, harbour, nothing] = await takenIn(world, [by('bank'), by('harbour', 'heading.html'), by('nothing')]);
    const state = await open(world, bank!.document!.id);
    expect(state).toMatchObject({ mediaType: 'text/plain', genre: 'OFFICIAL', sourceTier: 'PRIMARY' });
    expect(state).not.toHaveProperty('title');
    expect(harbour).toMatchObject({
      status: 'INGESTED',
      written: { created: 2, changed: 0, retracted: 0 }, // the publisher, and that it published
      publisher: 'pub:harbour',
      instrument: 'ins:aa:act:1',
      findings: [
        {
          code: 'SOURCE_OUTRANKED',
          message:
            'reg:aa-bank describes this text; what is said here of title, publishedOn, genre is not taken over. Say it as that source, or give this one a better sourceTier.',
        },
      ],
    });
    expect(nothing).toMatchObject({ status: 'UNCHANGED', publisher: 'reg:aa-bank', findings: [] });
  });

  it('is no local file any more once somebody says where it comes from', async () => {
    const world = await aSmallWorld();
    await takenIn(world, [by('nothing')]);
    expect(await open(world, 'pub:local')).toMatchObject({ name: 'Local file' });
    const [report] = await takenIn(world, [by('address')]);
    expect(report?.records.PUBLISHED).toBe(1);
    expect(await open(world, 'pub:local')).toBeUndefined();
  });

  it('leaves the publisher of local files where it gives another text', async () => {
    const world = await aSmallWorld();
    await world.take('Firms must keep books.');
    await takenIn(world, [by('nothing'), by('address')]);
    expect(await open(world, 'pub:local')).toMatchObject({ name: 'Local file' });
    const findings = [];
    for await (const finding of world.store.verify(READ)) findings.push(finding);
    expect(findings).toEqual([]);
  });

  it('has no day of publication by a source that says none, whatever another said', async () => {
    const world = await aSmallWorld();
    await world.take(TEXT, { publishedOn: '2025-03-03' });
    const report = await world.take(TEXT, { sourceUrl: 'https://example.org/x' });
    const entries = await world.store.changes(report.revision! - 1, 1, READ);
    const published = entries[0]!.targets.filter(({ after }) => after?.type === 'PUBLISHED');
    expect(published.map(({ after }) => after?.properties)).toHaveLength(1);
    expect(published[0]?.after?.properties).not.toHaveProperty('on');
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: 'SOURCE_REPLACED',
        message: expect.stringContaining('pub:local said of publishedOn'),
      }),
    );
  });

  it('keeps what a source said of it where the same source says nothing of that now', async () => {
    const world = await aSmallWorld();
    await takenIn(world, [by('harbour')]);
    const before = await hash(world);
    expect(await world.take(TEXT, { publisher: HARBOUR })).toMatchObject({ status: 'UNCHANGED', findings: [] });
    expect(await world.take(TEXT, { publisher: HARBOUR.id })).toMatchObject({ status: 'UNCHANGED' });
    expect(await hash(world)).toBe(before);
    await world.take(TEXT, { publisher: HARBOUR.id, title: 'Other losses' });
    await world.take(TEXT, FACTS.harbour);
    expect(await hash(world)).toBe(before);
  });

  it('fills in a publisher of which only the address was known', async () => {
    const named = { id: parseId('pub:example.org'), name: 'Example Gazette', kind: 'OFFICIAL' as const };
    const facts = [{ sourceUrl: 'https://example.org/a' }, { publisher: named, sourceUrl: 'https://example.org/a' }];
    const hashes = [];
    for (const order of [facts, [...facts].reverse()]) {
      const world = await aSmallWorld();
      for (const each of order) expect((await world.take(TEXT, each)).findings).toHaveLength(1); // SOURCE_INCOMPLETE
      expect(await open(world, named.id)).toMatchObject({ name: 'Example Gazette', kind: 'OFFICIAL' });
      hashes.push(await hash(world));
    }
    expect(new Set(hashes).size).toBe(1);
  });
});

describe('an instrument that is named before it is described', () => {
  const id = parseId('ins:aa:act:9');
  const described = {
    id,
    kind: 'LAW' as const,
    title: 'Test Act',
    number: '9/2025',
    issuer: parseId('reg:aa-bank'),
    inForceFrom: '2025-06-01',
    inForceTo: '2030-01-01',
  };
  const annex = (world: SmallWorld) => world.take('Annex. It rained.', { instrument: { id } });
  const full = (world: SmallWorld) => world.take('Firms must keep books.', { instrument: described });

  it('has its id for a title until somebody says one, and then all that is said', async () => {
    const world = await aSmallWorld();
    await annex(world);
    expect(await open(world, id)).toMatchObject({ title: id, name: id, unchecked: ['kind'] });
    const report = await full(world);
    expect(report.findings.filter(({ code }) => code === 'INSTRUMENT_DIFFERS')).toEqual([]);
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'INSTRUMENT_FILLED' }));
    const state = await open(world, id);
    expect(state).toMatchObject({ kind: 'LAW', title: 'Test Act', name: 'Test Act', number: '9/2025' });
    expect(state).toMatchObject({ inForceFrom: '2025-06-01', inForceTo: '2030-01-01' });
    expect(state).not.toHaveProperty('unchecked');
  });

  it('is the same in both orders, once its documents know it', async () => {
    const [one, other] = [await aSmallWorld(), await aSmallWorld()];
    await annex(one);
    await full(one);
    await full(other);
    await annex(other);
    expect(await open(one, id)).toEqual(await open(other, id));
    await annex(one);
    expect(await hash(one)).toBe(await hash(other));
    expect(await annex(one)).toMatchObject({ status: 'UNCHANGED' });
    expect(await full(one)).toMatchObject({ status: 'UNCHANGED' });
  });

  it('takes the kind of the first two guesses in the list of kinds, in either order', async () => {
    const texts = ['Article 1\n\nFirms shall keep books.', 'Guidance for firms\n\nFirms should keep books.'];
    const kinds = [];
    for (const order of [texts, [...texts].reverse()]) {
      const world = await aSmallWorld();
      for (const text of order) await world.take(text, { instrument: { id } });
      kinds.push((await open(world, id))?.kind);
    }
    expect(new Set(kinds).size).toBe(1);
  });
});

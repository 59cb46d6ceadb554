import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from '../support/fastCheck.js';
import type { ChangeSet } from '../../src/domain/ChangeSet.js';
import { StoreUnavailableError } from '../../src/domain/errors.js';
import { parseId } from '../../src/domain/Id.js';
import type { Properties } from '../../src/domain/Value.js';
import type { GraphStore } from '../../src/graph/GraphStore.js';
import { ingest } from '../../src/ingestion/ingest.js';
import { requireFit } from '../../src/ingestion/requireFit.js';
import { MemoryStore } from '../support/MemoryStore.js';
import { READOUT, aSmallWorld, type SmallWorld } from './smallWorld.js';
import { READ } from '../support/read.js';

// Whole documents, many times: seconds, more on a machine that is busy.
jest.setTimeout(60_000);

const hash = (store: GraphStore): Promise<string> => store.graphHash(READ);
const id = parseId;

/** The open state of a record, or null. */
async function open(store: GraphStore, recordId: string): Promise<Properties | null> {
  const history = await store.history([id(recordId)], READ);
  return history.get(recordId)?.find(({ recordedTo }) => recordedTo === null)?.properties ?? null;
}

/** Ids of the nodes of a kind that the journal has opened and not closed. */
async function standing(store: GraphStore, kind: string): Promise<readonly string[]> {
  const entries = await store.changes(0, 500, READ);
  const ids = new Set(
    entries.flatMap(({ targets }) => targets.filter(({ after }) => after?.kind === kind).map((target) => target.id)),
  );
  const states = await Promise.all([...ids].map(async (each) => [each, await open(store, each)] as const));
  return states.flatMap(([each, state]) => (state ? [each] : [])).sort();
}

const findingsOf = async (store: GraphStore) => {
  const findings = [];
  for await (const finding of store.verify(READ)) findings.push(finding);
  return findings;
};

describe('a document that is taken in', () => {
  it('is one revision, and every quotation in it is found by verify', async () => {
    const { store, take } = await aSmallWorld();
    const before = (await store.ready()).revision;
    const report = await take(READOUT);
    expect(report).toMatchObject({ status: 'INGESTED', revision: before + 1, refused: null, found: { directives: 3 } });
    expect(report.records).toMatchObject({ Directive: 3, STATED: 3, STATED_IN: 3, REFERS_TO: 1 });
    expect(await findingsOf(store)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const { store, take } = await aSmallWorld();
    const first = await take(READOUT);
    const held = await hash(store);
    expect(await take(READOUT)).toMatchObject({
      status: 'UNCHANGED',
      revision: first.revision,
      written: { created: 0, changed: 0, retracted: 0 },
    });
    expect(await hash(store)).toBe(held);
    expect((await store.ready()).revision).toBe(first.revision);
  });

  it.each([
    ['news', 'The Bank of Aland reported that rain will fall. Firms may stay at home.'],
    ['a statute', 'Article 1\n\nFirms shall keep books.\n\nArticle 2\n\nA firm shall not lie.'],
    ['a rulebook', '1.1.1 A firm must keep books.\n\n1.1.2 A firm must not lie.'],
    ['a speech', 'Ladies and gentlemen, I thank you. I will say what my bank will do: we will improve narrow things.'],
    ['guidance', 'Guidance for firms\n\nFirms should keep books. They should not lie.'],
  ])('changes nothing the second time, read as %s', async (_, text) => {
    const { store, take } = await aSmallWorld();
    await take(text);
    const held = await hash(store);
    expect(await take(text)).toMatchObject({ status: 'UNCHANGED' });
    expect(await hash(store)).toBe(held);
  });

  it('is defaulted by who published and who issued it', async () => {
    const { store, take } = await aSmallWorld();
    const news = await take(READOUT);
    expect(await open(store, news.document!.id)).toMatchObject({ genre: 'NEWS_READOUT', sourceTier: 'SECONDARY' });
    const official = await take(`${READOUT} Again.`, { publisher: id('reg:aa-bank') });
    expect(await open(store, official.document!.id)).toMatchObject({ genre: 'OFFICIAL', sourceTier: 'PRIMARY' });
    expect(official.records).toMatchObject({ EXPRESSES: 1 });
    expect(official.records).not.toHaveProperty('REPORTS_ON');
    const nobody = await take('Good morning. It rained.');
    expect(await open(store, nobody.document!.id)).toMatchObject({
      genre: 'NEWS_READOUT',
      sourceTier: 'UNKNOWN',
      licence: 'UNKNOWN',
    });
  });

  it('takes the host of its address for a publisher that nobody names', async () => {
    const { store, take } = await aSmallWorld();
    const report = await take(READOUT, {
      sourceUrl: 'https://www.harbour.example.org/news/1',
      retrievedAt: '2025-03-04T08:00:00.000Z',
    });
    expect(report.publisher).toBe('pub:harbour.example.org');
    expect(await open(store, 'pub:harbour.example.org')).toMatchObject({
      name: 'harbour.example.org',
      kind: 'UNKNOWN',
    });
    expect(await open(store, report.document!.id)).toMatchObject({
      sourceUrl: 'https://www.harbour.example.org/news/1',
      retrievedAt: '2025-03-04T08:00:00.000Z',
    });
  });

  it('keeps an address without its day on the link alone, and says so', async () => {
    const { store, take } = await aSmallWorld();
    const report = await take(READOUT, { sourceUrl: 'https://harbour.example.org/news/1' });
    expect(report.findings).toMatchObject([{ code: 'SOURCE_INCOMPLETE' }]);
    expect(await open(store, report.document!.id)).not.toHaveProperty('sourceUrl');
  });

  it('lends no force of its own to a source that is not the issuer’s', async () => {
    const { store, take } = await aSmallWorld();
    const facts = { instrument: { kind: 'REGULATION' as const, issuer: id('reg:aa-bank') } };
    const copy = await take('Firms must keep records for five years.', facts);
    const original = await take('Firms must keep records for six years.', { ...facts, publisher: id('reg:aa-bank') });
    const forces = async (document: string) => {
      const directives = await standing(store, 'Directive');
      const states = await Promise.all(directives.map((directive) => open(store, directive)));
      return states
        .filter((state) => String(state?.name).includes(document))
        .map((state) => [state?.bindingForce, state?.stage]);
    };
    expect(await forces('five')).toEqual([['UNKNOWN', 'ADOPTED']]);
    expect(await forces('six')).toEqual([['BINDING', 'ADOPTED']]);
    expect([copy.status, original.status]).toEqual(['INGESTED', 'INGESTED']);
  });

  it('tells words that it does not link once, with every place where they stand', async () => {
    const { options, reference } = await aSmallWorld();
    const keyword = { owner: id('class:firm'), value: 'shops', weight: 0.7, language: 'en' };
    const unsure = { ...reference, classKeywords: [...reference.classKeywords, keyword] };
    const text = 'It rained on the shops. Many shops closed. Shops hate rain.';
    const { unsureMentions } = await ingest(
      { fileName: 'a.txt', bytes: new TextEncoder().encode(text), facts: {} },
      { ...options, reference: unsure },
    );
    const shared = { target: 'class:firm', score: 0.7 };
    expect(unsureMentions).toMatchObject([
      { text: 'shops', places: [17, 29].map((start) => ({ start, end: start + 5 })), ...shared },
      { text: 'Shops', places: [{ start: 43, end: 48 }], ...shared },
    ]);
  });

  it('keeps a publisher as it stands, and says what the facts say otherwise', async () => {
    const { store, take } = await aSmallWorld();
    const harbour = { id: id('pub:harbour'), name: 'Harbour News', kind: 'NEWS' as const };
    expect((await take(READOUT, { publisher: harbour })).findings).toEqual([]);
    expect((await take(`${READOUT} Again.`, { publisher: harbour })).findings).toEqual([]);
    const other = { ...harbour, name: 'Harbour Gazette' };
    const report = await take(`${READOUT} And again.`, { alsoPublished: [{ publisher: other }] });
    expect(report.findings).toEqual([
      {
        code: 'PUBLISHER_DIFFERS',
        message:
          'The facts say Harbour Gazette for name of pub:harbour, the graph holds Harbour News; the graph is kept.',
      },
    ]);
    expect(await open(store, 'pub:harbour')).toMatchObject({ name: 'Harbour News', kind: 'NEWS' });
  });

  it('links nothing that the graph does not hold, and says so', async () => {
    const { options } = await aSmallWorld();
    const empty = new MemoryStore();
    const report = await ingest(
      { fileName: 'a.txt', bytes: new TextEncoder().encode(READOUT), facts: {} },
      { ...options, store: empty },
    );
    expect(report.status).toBe('INGESTED');
    expect(report.records).not.toHaveProperty('STATED');
    expect(report.findings.map(({ code, message }) => [code, /(\S+), which/.exec(message)?.[1]])).toEqual(
      expect.arrayContaining([
        ['TARGET_NOT_HELD', 'reg:aa-bank'],
        ['TARGET_NOT_HELD', 'body:club'],
      ]),
    );
  });

  it('states nothing where it is kept as a reference only', async () => {
    const { take } = await aSmallWorld();
    const report = await take(READOUT, { genre: 'REFERENCE' });
    expect(report.records).not.toHaveProperty('Directive');
    expect(report.findings).toMatchObject([{ code: 'NOT_EXTRACTED' }]);
  });
});

describe('a document that cannot be taken in', () => {
  it.each`
    what                                   | bytes                                    | fileName   | facts                                           | code
    ${'an empty file'}                     | ${''}                                    | ${'a.txt'} | ${{}}                                           | ${'NO_TEXT_LAYER'}
    ${'a file of another encoding'}        | ${Uint8Array.of(0x61, 0xe9, 0x20, 0x62)} | ${'a.txt'} | ${{}}                                           | ${'TEXT_NOT_DECODABLE'}
    ${'a PDF'}                             | ${'%PDF-1.7\n'}                          | ${'a.pdf'} | ${{}}                                           | ${'UNSUPPORTED_MEDIA_TYPE'}
    ${'a binary under the name of a text'} | ${Uint8Array.of(0x89, 0x50, 0x4e, 0x47)} | ${'a.txt'} | ${{}}                                           | ${'TYPE_MISMATCH'}
    ${'an unknown publisher by id alone'}  | ${READOUT}                               | ${'a.txt'} | ${{ publisher: 'pub:nobody' }}                  | ${'NOT_FOUND'}
    ${'an unknown second publisher'}       | ${READOUT}                               | ${'a.txt'} | ${{ alsoPublished: [{ publisher: 'pub:no' }] }} | ${'NOT_FOUND'}
    ${'an unknown issuer'}                 | ${READOUT}                               | ${'a.txt'} | ${{ instrument: { issuer: 'reg:zz-none' } }}    | ${'NOT_FOUND'}
  `('is refused as $code and leaves no trace: $what', async ({ bytes, fileName, facts, code }) => {
    const { store, options } = await aSmallWorld();
    const before = await hash(store);
    const data = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    const report = await ingest({ fileName, bytes: data, facts }, options);
    expect(report).toMatchObject({
      source: fileName,
      status: 'REFUSED',
      refused: { code, message: expect.any(String), retry: 'no' },
      revision: null,
    });
    expect(await hash(store)).toBe(before);
  });

  it.each([
    ['before its records are made', 10_001, undefined],
    ['when they are counted', 3_000, 50_001],
  ])('is refused with what to do where it states too much: %s', (_, directives, records) => {
    expect(() => requireFit(directives, records)).toThrow(
      `It states ${directives} directives, more than go into one document: about 2500 do, since one revision takes 50000 records. Split it into parts, and take in each of them.`,
    );
    expect(() => requireFit(2_500, 50_000)).not.toThrow();
  });

  it('is refused for its directives by the road itself', async () => {
    const { take } = await aSmallWorld();
    expect(await take('Firms must report. '.repeat(3_400))).toMatchObject({
      status: 'REFUSED',
      refused: { code: 'BAD_USER_INPUT', message: expect.stringContaining('It states 3400 directives') },
    });
  });

  it('is an error of the store, not of the document, where the store does not answer', async () => {
    const { options } = await aSmallWorld();
    const store = Object.create(options.store, {
      write: { value: () => Promise.reject(new StoreUnavailableError('The database is away.')) },
    }) as GraphStore;
    const bytes = new TextEncoder().encode(READOUT);
    await expect(ingest({ fileName: 'a.txt', bytes, facts: {} }, { ...options, store })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });
});

describe('a text that the graph holds already', () => {
  const FACTS = {
    publisher: { id: id('pub:harbour'), name: 'Harbour News', kind: 'NEWS' as const },
    translationMethod: 'MACHINE' as const,
    title: 'Spring conference',
    instrument: { id: id('ins:aa:spring:2025'), kind: 'PLAN' as const, title: 'Spring plan' },
  };

  it('keeps what was said of it where nothing is said now', async () => {
    const { store, take } = await aSmallWorld();
    await take(READOUT, FACTS);
    const before = await hash(store);
    expect(await take(READOUT)).toMatchObject({ status: 'UNCHANGED' });
    expect(await hash(store)).toBe(before);
  });

  it('keeps the issuer that was said, though the text names another speaker', async () => {
    const { store, take } = await aSmallWorld();
    await take(READOUT, { instrument: { issuer: id('body:club') } });
    const before = await hash(store);
    expect(await take(READOUT)).toMatchObject({ status: 'UNCHANGED' });
    expect(await hash(store)).toBe(before);
    await take(READOUT, { instrument: { issuer: id('reg:aa-bank') } });
    const fresh = await aSmallWorld();
    await fresh.take(READOUT, { instrument: { issuer: id('reg:aa-bank') } });
    expect(await hash(store)).toBe(await hash(fresh.store));
  });

  it('follows what is said now, as if it had been said at first', async () => {
    const { store, take } = await aSmallWorld();
    await take(READOUT, FACTS);
    await take(READOUT, { ...FACTS, translationMethod: 'HUMAN', register: 'news', title: 'Another title' });
    const fresh = await aSmallWorld();
    await fresh.take(READOUT, { ...FACTS, translationMethod: 'HUMAN', register: 'news', title: 'Another title' });
    expect(await hash(store)).toBe(await hash(fresh.store));
  });

  it('loses the statements that are no longer found, with their quotations and links', async () => {
    const { store, take } = await aSmallWorld();
    const text = 'The Bank of Aland pointed out that it will improve narrow things. Strengthen supervision of firms.';
    await take(text, { register: 'readout' });
    const before = await standing(store, 'Directive');
    await take(text, { register: 'statute' });
    const after = await standing(store, 'Directive');
    expect(before.length).toBeGreaterThan(after.length);
    const fresh = await aSmallWorld();
    await fresh.take(text, { register: 'statute' });
    expect(after).toEqual(await standing(fresh.store, 'Directive'));
    expect(await standing(store, 'Evidence')).toEqual(await standing(fresh.store, 'Evidence'));
    expect(await findingsOf(store)).toEqual([]);
  });

  it('gains a second publication, and with the issuer’s own copy its standing', async () => {
    const { store, take } = await aSmallWorld();
    const first = await take(READOUT, { ...FACTS, translationMethod: 'UNKNOWN' });
    const document = first.document!.id;
    expect(await open(store, document)).toMatchObject({ sourceTier: 'SECONDARY', genre: 'NEWS_READOUT' });
    const instrument = { ...FACTS.instrument, issuer: id('reg:aa-bank') };
    const second = await take(READOUT, { publisher: id('reg:aa-bank'), instrument });
    expect(second).toMatchObject({ status: 'INGESTED', instrument: 'ins:aa:spring:2025' });
    expect(second.records).toMatchObject({ PUBLISHED: 2, EXPRESSES: 1 });
    // What the harbour called it is the harbour's own.
    expect(second.findings).toMatchObject([
      { code: 'SOURCE_REPLACED', message: expect.stringContaining('what pub:harbour said of title no longer stands') },
    ]);
    const state = await open(store, document);
    expect(state).toMatchObject({ sourceTier: 'PRIMARY', genre: 'OFFICIAL' });
    expect(state).not.toHaveProperty('title');
    // A later copy from the harbour takes nothing of that away.
    expect(await take(READOUT, { publisher: FACTS.publisher })).toMatchObject({ status: 'UNCHANGED' });
  });

  it('does not write over a statement that a person has judged', async () => {
    const { store, take } = await aSmallWorld();
    await take(READOUT);
    const [directive] = await standing(store, 'Directive');
    const state = await open(store, directive!);
    await store.write(judging(directive!, { ...state!, reviewState: 'REJECTED' }), READ);
    const before = await hash(store);
    expect(await take(READOUT)).toMatchObject({ status: 'UNCHANGED' });
    expect(await hash(store)).toBe(before);
    await take(READOUT, { translationMethod: 'MACHINE' });
    expect(await open(store, directive!)).toMatchObject({ reviewState: 'REJECTED' });
  });

  const judging = (directive: string, properties: Properties): ChangeSet => ({
    operationId: randomUUID(),
    actor: { id: 'reviewer', kind: 'HUMAN' },
    reason: 'Not said so',
    origin: { door: 'GRAPHQL', tool: 'test@1' },
    expects: [],
    nodes: [{ kind: 'Directive', id: id(directive), properties }],
    edges: [],
    retract: [],
    withdraw: [],
    texts: [],
  });
});

describe('an instrument that the graph holds', () => {
  it('stays as it is; what a document says otherwise is told', async () => {
    const { store, take } = await aSmallWorld();
    const instrument = {
      id: id('ins:aa:plan:1'),
      kind: 'PLAN' as const,
      title: 'The plan',
      issuer: id('reg:aa-bank'),
      adoptedOn: '2025-01',
    };
    await take(READOUT, { instrument });
    const held = await open(store, instrument.id);
    const report = await take(`${READOUT} More.`, {
      instrument: { ...instrument, kind: 'LAW', title: 'The law', adoptedOn: '2025-02-01', issuer: id('body:club') },
    });
    const kept = report.findings.filter(({ code }) => code === 'INSTRUMENT_DIFFERS');
    expect(kept.map(({ code, message }) => [code, /for (\w+) of/.exec(message)?.[1]])).toEqual([
      ['INSTRUMENT_DIFFERS', 'kind'],
      ['INSTRUMENT_DIFFERS', 'title'],
      ['INSTRUMENT_DIFFERS', 'adoptedOn'],
      ['INSTRUMENT_DIFFERS', 'issuer'],
    ]);
    expect(await open(store, instrument.id)).toEqual(held);
  });

  it('tells how another document of it is read and dated', async () => {
    const { store, take } = await aSmallWorld();
    const instrument = {
      id: id('ins:aa:law:1'),
      kind: 'LAW' as const,
      issuer: id('reg:aa-bank'),
      adoptedOn: '2024-06-30',
    };
    await take('Firms must keep books.', { publisher: id('reg:aa-bank'), instrument });
    await take('Firms should tell the truth.', { publisher: id('reg:aa-bank'), instrument: { id: instrument.id } });
    const states = await Promise.all((await standing(store, 'Directive')).map((each) => open(store, each)));
    expect(states.map((state) => [state?.modality, state?.bindingForce, state?.statedOn]).sort()).toEqual([
      ['OBLIGATION', 'BINDING', '2024-06-30'],
      ['RECOMMENDATION', 'BINDING', '2024-06-30'],
    ]);
  });
});

describe('the order in which documents come', () => {
  const TEXTS = [
    READOUT,
    READOUT.replace('spring', 'autumn').replace('3 March', '1 October'),
    'Firms must keep books. Firms may keep them on paper.',
    '# Notice\n\nThe Bank of Aland will publish a list of firms in 2026.\n',
  ];
  const taken = async ({ take }: SmallWorld, order: readonly number[]): Promise<void> => {
    for (const at of order)
      await take(
        TEXTS[at]!,
        { publisher: { id: id('pub:harbour'), name: 'Harbour News', kind: 'NEWS' } },
        at === 3 ? 'n.md' : 't.txt',
      );
  };

  it('does not matter: any order gives the same graph', async () => {
    const first = await aSmallWorld();
    await taken(first, [0, 1, 2, 3]);
    const expected = await hash(first.store);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (order) => {
        const world = await aSmallWorld();
        await taken(world, order);
        expect(await hash(world.store)).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('does not matter when two come at once: the one that was overtaken looks again', async () => {
    const { options, store } = await aSmallWorld();
    let overtake: (() => Promise<unknown>) | null = null;
    const slow = Object.create(store, {
      write: {
        value: async (...args: Parameters<GraphStore['write']>) => {
          const other = overtake;
          overtake = null;
          await other?.();
          return store.write(...args);
        },
      },
    }) as GraphStore;
    const facts = { publisher: { id: id('pub:harbour'), name: 'Harbour News', kind: 'NEWS' as const } };
    const source = (text: string) => ({ fileName: 't.txt', bytes: new TextEncoder().encode(text), facts });
    overtake = () => ingest(source(TEXTS[2]!), options);
    const report = await ingest(source(READOUT), { ...options, store: slow });
    expect(report.status).toBe('INGESTED');
    const world = await aSmallWorld();
    await taken(world, [0, 2]);
    expect(await hash(store)).toBe(await hash(world.store));
  });
});

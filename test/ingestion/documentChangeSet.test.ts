import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from '../support/fastCheck.js';
import { directiveId } from '../../src/domain/documentIds.js';
import type { Extraction, ExtractedDirective } from '../../src/domain/Extraction.js';
import { parseId, type Id } from '../../src/domain/Id.js';
import type { ReferenceNames } from '../../src/domain/ReferenceNames.js';
import { checkChangeSet } from '../../src/graph/model/checkChangeSet.js';
import type { DocumentFacts } from '../../src/ingestion/DocumentFacts.js';
import { documentChangeSet, type DocumentStates, type HeldContext } from '../../src/ingestion/documentChangeSet.js';
import { extractFile, type ExtractedFile } from '../../src/ingestion/extractFile.js';
import { loadPacks } from '../../src/ingestion/loadPacks.js';
import { aSeedsFolder, SMALL_PACK } from './aPack.js';
import { READOUT } from './smallWorld.js';

// Whole documents, many times: seconds, more on a machine that is busy.
jest.setTimeout(60_000);

const BANK = parseId('reg:aa-bank');

let reference: ReferenceNames;
let context: HeldContext;
beforeAll(async () => {
  const seeds = await aSeedsFolder({ small: SMALL_PACK });
  const { files, reference: names } = await loadPacks(`${seeds.folder}/packs`);
  await seeds.remove();
  reference = names;
  context = {
    revision: null,
    otherPublications: [],
    file: null,
    publishers: new Map([[parseId('pub:local'), { name: 'Local file', kind: 'UNKNOWN' }]]),
    named: null,
    expects: [],
    formerRecords: [],
    keep: new Set(),
    held: new Set<Id>(files.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
    issuerNature: 'CENTRAL_BANK',
    issuerOfUnion: false,
  };
});

const extracted = (text: string, facts: DocumentFacts = {}): Promise<ExtractedFile> =>
  extractFile({ fileName: 'text.txt', bytes: new TextEncoder().encode(text) }, facts, { reference });

/** The same document with its first directive changed. */
function withDirective(file: ExtractedFile, change: Partial<ExtractedDirective>): ExtractedFile {
  const [first, ...rest] = file.extraction.directives;
  const extraction: Extraction = { ...file.extraction, directives: [{ ...first!, ...change }, ...rest] };
  return { ...file, extraction };
}

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const node = (states: DocumentStates, kind: string) =>
  states.nodes.filter((state) => state.kind === kind).map(({ properties }) => properties);
const links = (states: DocumentStates, type: string) => states.edges.filter((edge) => edge.type === type);

const SENTENCES = [
  'The Bank of Aland pointed out that in 2025, it will improve narrow things, and strengthen supervision of firms.',
  'Firms must keep books 📚 and may keep 𝒇iles.',
  'We should deepen cooperation\u00a0with The Club and other forums.',
  'No firm may mislead its clients.',
  'If a firm fails, it must tell the Bank of Aland within 30 days.',
  '银行应当报告。',
  '\u200eA firm must: (a) keep records; and (b) train staff.',
  'It rained 🌧️.',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n\n', '\r\n\r\n', '\r\n', '\u00a0', '😀 ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.map(([sentence, gap]) => sentence + gap).join(''));

describe('a document as records', () => {
  it('quotes its text word for word, with whole characters around, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const file = await extracted(body);
        const states = documentChangeSet(file, context);
        const { canonical } = file;
        const ids = new Set<string>([...states.nodes.map(({ id }) => id), ...context.held]);
        for (const evidence of node(states, 'Evidence')) {
          const [start, end] = [Number(evidence.start), Number(evidence.end)];
          expect(evidence.exact).toBe(canonical.text.slice(start, end));
          const [prefix, suffix] = [String(evidence.prefix), String(evidence.suffix)];
          expect(canonical.text.slice(0, start).endsWith(prefix)).toBe(true);
          expect(canonical.text.slice(end).startsWith(suffix)).toBe(true);
          expect([String(evidence.exact), prefix, suffix].every((part) => part.isWellFormed())).toBe(true);
          expect(prefix.length).toBeGreaterThanOrEqual(Math.min(31, start));
          expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
        }
        for (const { from, to } of states.edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
        const directives = states.nodes.filter(({ kind }) => kind === 'Directive').map(({ id }) => id);
        const stated = links(states, 'EVIDENCED_BY').filter(({ slot }) => slot === 'STATEMENT');
        expect(stated.map(({ from }) => from).sort()).toEqual([...directives].sort());
        const by = { actor: { id: 'test', kind: 'SOFTWARE' }, origin: { door: 'CLI', tool: 'test@1' } } as const;
        checkChangeSet({ operationId: '00000000-0000-4000-8000-000000000000', reason: 'test', ...by, ...states });
        expect(documentChangeSet(await extracted(body), context)).toEqual(states);
      }),
      { numRuns: 40 },
    );
  });

  it('lets every quotation lie in the innermost part that holds it whole', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const file = await extracted(body);
        const states = documentChangeSet(file, context);
        const { provisions } = file.extraction;
        for (const { id, properties } of states.nodes.filter(({ kind }) => kind === 'Evidence')) {
          const around = provisions.filter(
            ({ start, end }) => start <= Number(properties.start) && Number(properties.end) <= end,
          );
          const inner = around.filter(
            (part) =>
              !around.some(
                (other) =>
                  other !== part &&
                  part.start <= other.start &&
                  other.end <= part.end &&
                  provisions[other.parent ?? -1] === part,
              ),
          );
          const within = links(states, 'WITHIN')
            .filter(({ from }) => from === id)
            .map(({ to }) => to.slice(to.indexOf('#') + 1));
          expect(within).toEqual(inner.length > 0 ? [inner.at(-1)?.eId] : []);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has an id of the text, not of its words: a repeated sentence is two statements', async () => {
    const sentence = 'Firms must keep books.';
    const file = await extracted(`${sentence} ${sentence}`);
    const states = documentChangeSet(file, context);
    const sha = createHash('sha256').update(`${sentence} ${sentence}`).digest('hex');
    expect(states.nodes[0]?.id).toBe(`doc:${sha.slice(0, 32)}`);
    const directives = states.nodes.filter(({ kind }) => kind === 'Directive');
    expect(new Set(directives.map(({ id }) => id)).size).toBe(2);
    expect(new Set(directives.map(({ properties }) => properties.name)).size).toBe(1);
  });

  it('believes no statement more than its weakest link', async () => {
    const confidences = async (facts: DocumentFacts): Promise<number> => {
      const file = await extracted(READOUT, facts);
      const sure = withDirective(file, { confidence: 0.99 });
      return Number(node(documentChangeSet(sure, context), 'Directive')[0]?.confidence);
    };
    expect(await confidences({ publisher: BANK })).toBe(0.99);
    expect(await confidences({})).toBe(0.8);
    expect(await confidences({ sourceTier: 'UNKNOWN' })).toBe(0.6);
    expect(await confidences({ publisher: BANK, translationMethod: 'MACHINE' })).toBe(0.7);
    const weak = withDirective(await extracted(READOUT), { confidence: 0.55 });
    expect(node(documentChangeSet(weak, context), 'Directive')[0]?.confidence).toBe(0.55);
  });

  it('joins the words that name one authority twice in one link', async () => {
    const body = 'We should deepen cooperation with The Club and consult The Club.';
    const file = await extracted(body);
    const first = spanOf(body, 'The Club');
    const second = { start: body.lastIndexOf('The Club'), end: body.lastIndexOf('The Club') + 8 };
    const club = { type: 'REFERS_TO' as const, target: parseId('body:club') };
    const relations = [
      { ...club, ...first, openEnded: false },
      { ...club, ...second, openEnded: true },
    ];
    const states = documentChangeSet(withDirective(file, { relations }), context);
    const directive = directiveId(file.canonical.textSha256, file.extraction.directives[0]!);
    const [link, ...others] = links(states, 'REFERS_TO').filter(({ from }) => from === directive);
    expect(others).toEqual([]);
    expect(link?.properties).toMatchObject({ openEnded: true });
    expect(link?.properties.evidenceIds).toHaveLength(2);
  });

  it('prefers a direct address to one through the speaker’s guidance', async () => {
    const body = 'Firms must keep books, and banks should guide firms.';
    const firm = { target: parseId('class:firm'), addressKind: 'SUPERVISED' as const };
    const addressees = [
      { ...firm, ...spanOf(body, 'firms'), indirect: true },
      { ...firm, ...spanOf(body, 'Firms'), indirect: false },
    ];
    const [link] = links(documentChangeSet(withDirective(await extracted(body), { addressees }), context), 'ADDRESSES');
    expect(link?.properties).toMatchObject({ indirect: false });
  });

  it('proves each part of a statement by its role', async () => {
    const body = 'The firm, if it is large, must report by 1 June 2026 within 30 days.';
    const file = withDirective(await extracted(body), {
      conditions: [spanOf(body, 'if it is large')],
      dueOn: { day: '2026-06-01', precision: 'DAY', edtf: '2026-06-01', evidence: spanOf(body, '1 June 2026') },
      deadline: spanOf(body, 'within 30 days'),
      dueWithin: 'P30D',
      cue: spanOf(body, 'must'),
    });
    const states = documentChangeSet(file, context);
    const words = (role: string) =>
      links(states, 'EVIDENCED_BY')
        .filter(({ slot }) => slot === role)
        .map(({ to }) => states.nodes.find(({ id }) => id === to)?.properties.exact);
    expect(words('CONDITION')).toEqual(['if it is large']);
    expect(words('DATE')).toEqual(['1 June 2026', 'within 30 days']);
    expect(words('MODALITY')).toEqual(['must']);
    expect(node(states, 'Directive')[0]).toMatchObject({
      dueOn: '2026-06-01',
      dueOnPrecision: 'DAY',
      dueWithin: 'P30D',
      cue: 'must',
    });
  });

  it('dates a statement by its occasion, else its publication, else its instrument’s adoption', async () => {
    const day = async (facts: DocumentFacts, body = 'Firms must keep books.') => {
      const [directive] = node(documentChangeSet(await extracted(body, facts), context), 'Directive');
      return [directive?.statedOn, directive?.statedOnPrecision, directive?.statedOnEdtf];
    };
    const all = {
      publishedOn: '2025-02',
      instrument: { adoptedOn: '2024', occasionFrom: '2025-01-01', occasionTo: '2025-01-04' },
    };
    expect(await day(all)).toEqual(['2025-01-03', 'DAY', '2025-01-03']);
    expect(await day({ ...all, instrument: { adoptedOn: '2024' } })).toEqual(['2025-02-01', 'MONTH', '2025-02']);
    expect(await day({ instrument: { adoptedOn: '2024' } })).toEqual(['2024-01-01', 'YEAR', '2024']);
    expect(await day({})).toEqual([undefined, undefined, undefined]);
  });
});

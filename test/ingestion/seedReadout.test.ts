import { readFile } from 'node:fs/promises';
import type { EdgeState } from '../../src/domain/ChangeSet.js';
import { parseId, type Id } from '../../src/domain/Id.js';
import { checkChangeSet } from '../../src/graph/model/checkChangeSet.js';
import { parseFactsFile } from '../../src/ingestion/DocumentFacts.js';
import { documentChangeSet, type DocumentStates, type HeldContext } from '../../src/ingestion/documentChangeSet.js';
import { extractFile, type ExtractedFile } from '../../src/ingestion/extractFile.js';
import { instrumentState } from '../../src/ingestion/instrumentState.js';
import { loadPacks } from '../../src/ingestion/loadPacks.js';
import { publisherStates } from '../../src/ingestion/publisherStates.js';
import { sha256 } from '../../src/util/sha256.js';

const DIRECTIVE = 'dir:6e393004517bcf28b3f425ab1fd3e6e9';
const INSTRUMENT = 'ins:cn:pboc:work-conference:2024';
const DOCUMENT = 'doc:a0ec1a1642282defe89491e7276a0e72';

describe('the seed readout (model.md §8)', () => {
  let extracted: ExtractedFile;
  let context: HeldContext;
  let states: DocumentStates;

  beforeAll(async () => {
    const { files, reference } = await loadPacks('seeds/packs');
    const name = 'pboc-2024-work-conference';
    const bytes = await readFile(`seeds/documents/${name}.txt`);
    const facts = parseFactsFile(await readFile(`seeds/documents/${name}.yaml`), `${name}.yaml`);
    extracted = await extractFile({ fileName: `${name}.txt`, bytes }, facts, { reference });
    context = {
      revision: null,
      otherPublications: [],
      file: null,
      publishers: publisherStates(extracted.facts.publications, facts, new Map()).states,
      named: instrumentState(parseId(INSTRUMENT), facts.instrument, () => 'PLAN', null),
      expects: [],
      formerRecords: [],
      keep: new Set(),
      held: new Set<Id>(files.flatMap(({ nodes }) => nodes.map(({ id }) => id))),
      issuerNature: 'CENTRAL_BANK',
      issuerOfUnion: false,
    };
    states = documentChangeSet(extracted, context);
    // Parsing all packs takes a second, ten on a machine that is busy.
  }, 60_000);

  const node = (id: string) => states.nodes.find((state) => state.id === id)?.properties;
  const links = (type: string, end: string): readonly EdgeState[] =>
    states.edges.filter((edge) => edge.type === type && (edge.from === end || edge.to === end));

  it('ships byte for byte', async () => {
    const bytes = await readFile('seeds/documents/pboc-2024-work-conference.txt');
    expect(sha256(bytes)).toBe('a0ec1a1642282defe89491e7276a0e721c6cc099751301940cd60efca83d240b');
  });

  it('says nothing odd and keeps to the graph’s model', () => {
    expect([...extracted.extraction.findings, ...extracted.facts.findings, ...states.findings]).toEqual([]);
    const by = { actor: { id: 'test', kind: 'SOFTWARE' }, origin: { door: 'START', tool: 'test@1' } } as const;
    const operation = { operationId: '00000000-0000-4000-8000-000000000000', reason: 'test', ...by };
    expect(() => checkChangeSet({ ...operation, ...states })).not.toThrow();
  });

  it('is a document with what its facts say', () => {
    expect(node(DOCUMENT)).toEqual({
      name: DOCUMENT,
      sha256: 'a0ec1a1642282defe89491e7276a0e721c6cc099751301940cd60efca83d240b',
      bytesSha256: 'a0ec1a1642282defe89491e7276a0e721c6cc099751301940cd60efca83d240b',
      lengthUtf16: 2583,
      language: 'en',
      genre: 'NEWS_READOUT',
      sourceTier: 'SECONDARY',
      reader: expect.stringMatching(/^[a-z]+@[\d.]+$/),
      mediaType: 'text/plain',
      completeness: 'UNKNOWN',
      licence: 'UNKNOWN',
      publishedOn: '2024-01-05',
      publishedOnPrecision: 'DAY',
      publishedOnEdtf: '2024-01-05',
      translationMethod: 'APPARENT_MACHINE',
      flags: [],
      method: 'RULE',
    });
  });

  it('was published twice, and reports on the plan that the People’s Bank issued', () => {
    expect(
      links('PUBLISHED', DOCUMENT).map(({ from, slot, properties }) => [
        from,
        slot,
        properties.sourceTier,
        properties.on,
      ]),
    ).toEqual([
      ['pub:mobile-payment-network', null, 'SECONDARY', '2024-01-05'],
      ['pub:coinlive.com', null, 'SECONDARY', undefined],
    ]);
    expect(node('pub:mobile-payment-network')).toEqual({
      name: 'Mobile Payment Network',
      kind: 'NEWS',
      method: 'RULE',
    });
    const instrument = INSTRUMENT;
    expect(node(instrument)).toMatchObject({
      kind: 'PLAN',
      occasionFrom: '2024-01-04',
      occasionTo: '2024-01-06',
      occasionPlace: 'Beijing',
    });
    expect(links('REPORTS_ON', DOCUMENT)).toMatchObject([
      {
        to: instrument,
        properties: { attribution: ['Mobile Payment Network learned', "the People's Bank of China pointed out"] },
      },
    ]);
    expect(links('EXPRESSES', DOCUMENT)).toEqual([]);
    expect(links('ISSUED', instrument)).toMatchObject([
      {
        from: 'reg:cn-pboc',
        slot: 'ISSUER',
        properties: { role: 'ISSUER', evidenceIds: ['evd:5b79215bcfab1df58dc797d3a8404428'] },
      },
    ]);
  });

  it('states sentence 12 as a policy signal with dates inherited from the plan year', () => {
    expect(node(DIRECTIVE)).toEqual({
      name: 'Rely on the G20, the International Monetary Fund, the Bank for International Settlements and other platforms to promote',
      modality: 'PLANNED_ACTION',
      cueKind: 'BARE_IMPERATIVE',
      changeType: 'PROMOTE',
      pace: [],
      manner: [],
      stage: 'ANNOUNCED',
      action: 'promote',
      object: 'global macro policy coordination',
      confidence: 0.7,
      bindingForce: 'POLICY_SIGNAL',
      bindingReason: 'Yearly plan of a central bank, known from a news report.',
      statedOn: '2024-01-05',
      statedOnPrecision: 'DAY',
      statedOnEdtf: '2024-01-05',
      appliesFrom: '2024-01-01',
      appliesFromPrecision: 'PLAN_PERIOD',
      appliesFromEdtf: '2024',
      until: '2025-01-01',
      untilPrecision: 'PLAN_PERIOD',
      untilEdtf: '2024',
      datesInherited: true,
      ruleId: expect.stringMatching(/^T5/),
      reviewState: 'EXTRACTED',
      method: 'RULE',
    });
  });

  it('proves it by four quotations in paragraph 4 and before', () => {
    const proofs = links('EVIDENCED_BY', DIRECTIVE).map(({ slot, to }) => [
      slot,
      to,
      node(to)?.start,
      node(to)?.end,
      node(to)?.exact,
    ]);
    expect(proofs).toEqual([
      [
        'STATEMENT',
        'evd:988bc74631bbcc66d03c5567a2ec9c4d',
        1929,
        2081,
        'Rely on the G20, the International Monetary Fund, the Bank for International Settlements and other platforms to promote global macro policy coordination',
      ],
      ['ATTRIBUTION', 'evd:dbd87c629ff45e0dacbf80baf31794fa', 1756, 1789, 'the meeting mentioned the need to'],
      ['ISSUER', 'evd:5b79215bcfab1df58dc797d3a8404428', 295, 317, "People's Bank of China"],
      ['DATE', 'evd:3966b9fa0e4544b308443d23b3381c4c', 227, 252, 'deployed the work in 2024'],
    ]);
    for (const [, evidence] of proofs) {
      expect(links('QUOTES', String(evidence))).toMatchObject([{ to: DOCUMENT }]);
      expect(node(String(evidence))).toMatchObject({ verification: 'VERIFIED' });
    }
    const statement = 'evd:988bc74631bbcc66d03c5567a2ec9c4d';
    expect(links('WITHIN', statement)).toMatchObject([{ to: 'prv:a0ec1a1642282defe89491e7276a0e72#para_4' }]);
    expect(node(statement)).toMatchObject({
      prefix: ' promote high-level opening up. ',
      suffix: '. Actively participate in the go',
    });
  });

  it('says who stated it, in what chain', () => {
    expect(links('STATED', DIRECTIVE)).toMatchObject([
      {
        from: 'reg:cn-pboc',
        properties: { verb: 'mentioned', attribution: ['Mobile Payment Network learned', 'the meeting mentioned'] },
      },
    ]);
    expect(links('STATED_IN', DIRECTIVE)).toMatchObject([{ to: INSTRUMENT }]);
    expect(links('ADDRESSES', DIRECTIVE)).toMatchObject([
      { to: 'reg:cn-pboc', slot: 'SELF', properties: { addressKind: 'SELF' } },
    ]);
    expect(links('CONCERNS', DIRECTIVE)).toMatchObject([
      { to: 'area:macro-coordination', properties: { weight: 1, schemeVersion: '1' } },
    ]);
  });

  it('relies on the G20, the IMF and the BIS, each by its own words, and on no “other platforms”', () => {
    const reliances = links('RELIES_ON', DIRECTIVE).map(({ to, properties }) => {
      const [evidence] = properties.evidenceIds as readonly string[];
      return [to, node(evidence ?? '')?.exact, node(evidence ?? '')?.start, properties.openEnded];
    });
    expect(reliances).toEqual([
      ['body:g20', 'G20', 1941, true],
      ['body:imf', 'International Monetary Fund', 1950, true],
      ['body:bis', 'Bank for International Settlements', 1983, true],
    ]);
    expect(states.edges.filter(({ type }) => type === 'RELIES_ON')).toHaveLength(3);
  });

  it('says that guided banks are reached through the speaker, not bound', () => {
    const guiding = states.edges.filter(({ type, properties }) => type === 'ADDRESSES' && properties.indirect === true);
    expect(guiding.map(({ to }) => to)).toEqual(['class:bank', 'class:payment-institution']);
  });

  it('is upheld in every link by the document alone', () => {
    for (const { properties } of states.edges) expect(properties.supports).toEqual([DOCUMENT]);
  });

  it('comes out the same again', () => {
    expect(documentChangeSet(extracted, context)).toEqual(states);
  });
});

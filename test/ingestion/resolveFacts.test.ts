import type { DocumentFacts } from '../../src/ingestion/DocumentFacts.js';
import { extractFile } from '../../src/ingestion/extractFile.js';
import { loadPacks } from '../../src/ingestion/loadPacks.js';
import type { ReferenceNames } from '../../src/domain/ReferenceNames.js';
import type { ResolvedFacts } from '../../src/ingestion/resolveFacts.js';
import { parseId } from '../../src/domain/Id.js';
import { aSeedsFolder, SMALL_PACK } from './aPack.js';
import { READOUT } from './smallWorld.js';

describe('what is known of a document', () => {
  let reference: ReferenceNames;
  beforeAll(async () => {
    const seeds = await aSeedsFolder({ small: SMALL_PACK });
    ({ reference } = await loadPacks(`${seeds.folder}/packs`));
    await seeds.remove();
  });
  const resolved = async (text: string, facts: DocumentFacts = {}, fileName = 'note.txt'): Promise<ResolvedFacts> =>
    (await extractFile({ fileName, bytes: new TextEncoder().encode(text) }, facts, { reference })).facts;

  it('is read from the text where nobody says it', async () => {
    const facts = await resolved(READOUT);
    expect(facts.instrument).toMatchObject({
      kind: 'READOUT',
      issuer: 'reg:aa-bank',
      occasionFrom: { day: '2025-03-03', precision: 'DAY', edtf: '2025-03-03' },
      occasionTo: { day: '2025-03-04', precision: 'DAY', edtf: '2025-03-04' },
    });
    expect(facts.instrument.id).toMatch(/^ins:local:[0-9a-f]{32}$/);
    // That nobody has said a title is seen.
    expect(facts.instrument).toMatchObject({
      title: facts.instrument.id,
      name: facts.instrument.id,
      kindIsGuess: true,
    });
    expect(facts.publications).toEqual([
      {
        publisher: 'pub:local',
        created: { name: 'Local file', kind: 'UNKNOWN' },
        sourceUrl: null,
        retrievedAt: null,
        on: null,
        sourceTier: 'SECONDARY',
      },
    ]);
    expect(facts.findings).toEqual([]);
  });

  it('wins over the text, and a contradiction is told with its place', async () => {
    const { instrument, findings } = await resolved(READOUT, {
      instrument: { issuer: parseId('body:club'), occasionFrom: '2024-05-01', occasionTo: '2024-05-03' },
    });
    expect(instrument).toMatchObject({
      issuer: 'body:club',
      occasionFrom: { day: '2024-05-01' },
      occasionTo: { day: '2024-05-03' },
    });
    expect(findings.map(({ code, start, end }) => [code, READOUT.slice(start, end)])).toEqual([
      ['ISSUER_DIFFERS', 'Bank of Aland'],
      ['DATE_DIFFERS', '3 March 2025'],
    ]);
  });

  it('agrees with the text where both give the same day more or less exactly', async () => {
    const { findings } = await resolved(READOUT, { instrument: { occasionFrom: '2025-03', occasionTo: '2025-03' } });
    expect(findings).toEqual([]);
  });

  it('is called what the file calls itself, where nobody says a title', async () => {
    const html =
      '<html lang="en"><head><title>A declared title</title></head><body><p>Firms must keep books.</p></body></html>';
    expect(await resolved(html, {}, 'page.html')).toMatchObject({
      title: null,
      name: 'A declared title',
      instrument: { name: 'A declared title' },
    });
    expect(await resolved(html, { title: 'A title' }, 'page.html')).toMatchObject({
      title: 'A title',
      name: 'A title',
      instrument: { title: 'A title', name: 'A title' },
    });
    const { findings } = await resolved(html, { language: 'de' }, 'page.html');
    expect(findings).toMatchObject([{ code: 'LANGUAGE_DIFFERS' }]);
  });

  it.each`
    declared | said         | words                                      | language
    ${'zh'}  | ${undefined} | ${'Banks must report losses.'}             | ${'en'}
    ${'en'}  | ${undefined} | ${'Banken müssen Verluste melden, immer.'} | ${'de'}
    ${'zh'}  | ${undefined} | ${'Art. 7'}                                | ${'zh'}
    ${'zh'}  | ${'fr'}      | ${'Banks must report losses.'}             | ${'fr'}
  `('is read as $language where the page says $declared and somebody $said: "$words"', async (row) => {
    const { declared, said, words, language } = row as Record<string, string>;
    const bytes = new TextEncoder().encode(`<html lang="${declared}"><body><p>${words}</p></body></html>`);
    const file = await extractFile({ fileName: 'a.html', bytes }, said ? { language: said } : {}, { reference });
    expect(file.extraction.language).toBe(language);
    const differs = file.facts.findings.map(({ code }) => code);
    expect(differs).toEqual(declared === language ? [] : ['LANGUAGE_DIFFERS']);
  });

  it('says where a source is called primary that the issuer did not publish', async () => {
    const { findings } = await resolved(READOUT, {
      sourceTier: 'PRIMARY',
      publisher: { id: parseId('pub:x'), name: 'X', kind: 'NEWS' },
    });
    expect(findings).toMatchObject([{ code: 'SOURCE_TIER_DIFFERS' }]);
  });
});

import fc from '../support/fastCheck.js';
import { existsSync, readFileSync } from 'node:fs';
import type { ReferenceNames } from '../../src/domain/ReferenceNames.js';
import { gazetteerOf } from '../../src/extraction/gazetteer.js';
import { linkMentions } from '../../src/extraction/linkMentions.js';
import { aReference } from '../support/aReference.js';
import { expectLinearTime } from '../support/growth.js';
import { sharedReferenceNames } from '../support/referenceNames.js';

const reference = aReference({
  names: [
    "reg:cn-pboc OFFICIAL People's Bank of China",
    'reg:cn-pboc ACRONYM PBOC',
    'reg:cn-pboc NEGATIVE Bank of China',
    'reg:cn-pboc OFFICIAL 中国人民银行',
    'reg:cn-pboc NEGATIVE 中国银行',
    'reg:cn-safe OFFICIAL State Administration of Foreign Exchange',
    'reg:cn-safe ACRONYM SAFE',
    'reg:jp-fsa OFFICIAL Financial Services Agency',
    'reg:jp-fsa ACRONYM FSA',
    'reg:gb-fsa OFFICIAL Financial Services Authority',
    'reg:gb-fsa ACRONYM FSA',
    'reg:us-treasury OFFICIAL United States Department of the Treasury',
    'reg:au-treasury OFFICIAL Department of the Treasury',
    'reg:eu-ec OFFICIAL European Commission',
    'reg:eu-ec ALIAS the Commission',
    'reg:us-cftc OFFICIAL Commodity Futures Trading Commission',
    'body:imf OFFICIAL International Monetary Fund',
    'body:imf ACRONYM IMF',
    'body:who OFFICIAL World Health Organization',
    'body:who ACRONYM WHO',
    'jur:cn ALIAS China',
    'jur:jp ALIAS Japan',
    'jur:gb ALIAS United Kingdom',
    'jur:us ALIAS United States',
    'jur:eu ALIAS the Union',
    'pub:gazette OFFICIAL Harbour Gazette',
  ],
  classes: [
    'class:bank 0.6 bank',
    'class:bank 0.7 banks',
    'class:bank 1 commercial bank',
    'class:payment 1 payment institution',
    'class:weak 0.4 customer',
  ],
  ambiguous: { FSA: ['reg:jp-fsa', 'reg:gb-fsa'] },
  jurisdictions: {
    'reg:cn-pboc': 'jur:cn',
    'reg:cn-safe': 'jur:cn',
    'reg:jp-fsa': 'jur:jp',
    'reg:gb-fsa': 'jur:gb',
    'reg:us-treasury': 'jur:us',
    'reg:au-treasury': 'jur:au',
    'reg:eu-ec': 'jur:eu',
    'reg:us-cftc': 'jur:us',
  },
  former: [
    {
      owner: 'body:cpmi',
      value: 'Committee on Settlement Systems',
      language: 'en',
      validFrom: '1990-01-01',
      validTo: '2014-09-01',
    },
  ],
});

/** Each mention as `words → target`, in text order. */
function linked(text: string, names: ReferenceNames = reference, publishedOn?: string): string[] {
  return linkMentions(text, gazetteerOf(names), [], publishedOn === undefined ? {} : { publishedOn }).map(
    ({ start, end, target }) => `${text.slice(start, end)} → ${target}`,
  );
}

describe('linking names', () => {
  it.each`
    case                                                | text                                                           | mentions
    ${'a name, and the place nested in it'}             | ${"The People's Bank of China met."}                           | ${["People's Bank of China → reg:cn-pboc", 'China → jur:cn']}
    ${'U+2019, U+00A0 and U+200E inside a name'}        | ${'The \u200ePeople’s\u00a0Bank of \u200eChina met.'}          | ${['People’s\u00a0Bank of \u200eChina → reg:cn-pboc', 'China → jur:cn']}
    ${'a possessive without its ending'}                | ${"PBOC's rules, IMF’s loans"}                                 | ${['PBOC → reg:cn-pboc', 'IMF → body:imf']}
    ${'capitals in headings'}                           | ${"PEOPLE'S BANK OF CHINA"}                                    | ${["PEOPLE'S BANK OF CHINA → reg:cn-pboc", 'CHINA → jur:cn']}
    ${'another bank, whose name a negative one guards'} | ${'Bank of China opened a branch.'}                            | ${['China → jur:cn']}
    ${'acronyms only in their own case'}                | ${'Who is safe? SAFE and WHO are.'}                            | ${['SAFE → reg:cn-safe', 'WHO → body:who']}
    ${'no acronym inside a number'}                     | ${'Form IMF-2 and 2004/39/IMF and Decision (IMF) No 4'}        | ${[]}
    ${'a proper name only with its capitals'}           | ${'a state administration of foreign exchange; china cups'}    | ${[]}
    ${'no substring'}                                   | ${'PBOCs Chinatown IMFX'}                                      | ${[]}
    ${'no name across another’s comma'}                 | ${'the International, Monetary Fund'}                          | ${[]}
    ${'Han names by the longest match'}                 | ${'中国人民银行和中国银行'}                                    | ${['中国人民银行 → reg:cn-pboc']}
    ${'classes of firms in the plural'}                 | ${'Guide payment institutions and commercial banks.'}          | ${['payment institutions → class:payment', 'commercial banks → class:bank']}
    ${'no firm where the word describes another noun'}  | ${'Improve overseas bank card acceptance.'}                    | ${[]}
    ${'no firm behind “non-”'}                          | ${'A non-bank must register.'}                                 | ${[]}
    ${'no weak keyword by itself'}                      | ${'The customer pays.'}                                        | ${[]}
    ${'publishers'}                                     | ${'Harbour Gazette learned that'}                              | ${['Harbour Gazette → pub:gazette']}
    ${'classes of bodies, which are nobody'}            | ${'multilateral development institutions and other platforms'} | ${['multilateral development institutions → null', 'other platforms → null']}
    ${'an article that belongs to the name'}            | ${'The Union acts. A union acts. Union acts.'}                 | ${['Union → jur:eu']}
  `('finds $case', ({ text, mentions }) => {
    expect(linked(text)).toEqual(mentions);
  });

  it('links an acronym that several bear only by the long name before it or by the jurisdiction', () => {
    expect(linked('The FSA said so.')).toEqual(['FSA → null']);
    expect(linked('The Financial Services Agency met. The FSA said so.').at(-1)).toBe('FSA → reg:jp-fsa');
    expect(linked('In the United Kingdom the FSA said so.').at(-1)).toBe('FSA → reg:gb-fsa');
    expect(linked('In the United Kingdom and Japan the FSA said so.').at(-1)).toBe('FSA → null');
  });

  it('takes a name that is another’s without its place for neither, until the text tells', () => {
    expect(linked('The Department of the Treasury acts.')).toEqual(['Department of the Treasury → null']);
    expect(linked('In the United States, the Department of the Treasury acts.').at(-1)).toBe(
      'Department of the Treasury → reg:us-treasury',
    );
  });

  it('reads “the Commission” as the one body whose full name ends so', () => {
    expect(linked('The Commission shall report.')).toEqual([]);
    expect(linked('The European Commission met. The Commission shall report.').at(-1)).toBe('Commission → reg:eu-ec');
    expect(linked('The Commodity Futures Trading Commission met. The Commission shall report.').at(-1)).toBe(
      'Commodity Futures Trading Commission → reg:us-cftc',
    );
  });

  it('lets what the document defines win over the packs', () => {
    expect(linked('The Food Standards Agency (FSA) met. The FSA acts.')).toEqual(['FSA → null', 'FSA → null']);
    expect(
      linked('The Financial Services Agency (the "Regulator") met. The Regulator acts, a Regulator does not.'),
    ).toEqual(['Financial Services Agency → reg:jp-fsa', 'Regulator → reg:jp-fsa', 'Regulator → reg:jp-fsa']);
    expect(
      linked('“Fund” means the International Monetary Fund. The Fund came.').filter((each) => each.startsWith('Fund')),
    ).toHaveLength(2);
    expect(linked('“Pot” means the International Monetary Fund Reserve. The Pot is full.')).toEqual([
      'International Monetary Fund → body:imf',
    ]);
  });

  it('scores a former name full inside its dates, and lower after', () => {
    const text = 'The Committee on Settlement Systems met.';
    const score = (publishedOn: string): number | undefined =>
      linkMentions(text, gazetteerOf(reference), [], { publishedOn })[0]?.score;
    expect(score('2010-05-05')).toBe(0.95);
    expect(score('2014-09-01')).toBe(0.7);
  });

  it('builds the matcher of a set of names once', () => {
    expect(gazetteerOf(reference)).toBe(gazetteerOf(reference));
  });

  it('gives mentions in text order, on the text, for any text, and shifts them with what stands before', () => {
    const words = fc.constantFrom(
      "People's Bank of China",
      'PBOC',
      'Bank of China',
      'FSA',
      '(',
      ')',
      '"',
      'the ',
      'means',
      ' ',
      '\u00a0',
      '\u200e',
      '😀',
      'é',
      '\n',
      ', ',
      'banks',
      '中国人民银行',
      'other platforms',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          const mentions = linkMentions(text, gazetteerOf(reference), []);
          mentions.forEach(({ start, end }, index) => {
            expect(start).toBeGreaterThanOrEqual(mentions[index - 1]?.start ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          });
          const shifted = linkMentions(`x; ${text}`, gazetteerOf(reference), []);
          expect(shifted.map(({ start, end }) => [start - 3, end - 3])).toEqual(
            mentions.map(({ start, end }) => [start, end]),
          );
        },
      ),
    );
  });

  it('reads a long line in time that grows with it', async () => {
    const gazetteer = gazetteerOf(reference);
    await expectLinearTime((count) => {
      const text = "The People's Bank of China (PBOC) and the FSA guide banks. ".repeat(count);
      return () => linkMentions(text, gazetteer, []);
    }, 250);
  });
});

describe('linking the seed readout with the shared names', () => {
  const SEED = new URL('../../../shared/seeds/pboc-2024-work-conference.txt', import.meta.url);
  const names = sharedReferenceNames();
  (names && existsSync(SEED) ? it : it.skip)('links what is named and nobody else', () => {
    const text = readFileSync(SEED, 'utf8');
    const authorities = linkMentions(text, gazetteerOf(names as ReferenceNames), []).filter(
      ({ type }) => type === 'authority',
    );
    expect(authorities.map(({ start, end, target }) => [start, end, target])).toEqual([
      [70, 92, 'reg:cn-pboc'],
      [295, 317, 'reg:cn-pboc'],
      [1941, 1944, 'body:g20'],
      [1950, 1977, 'body:imf'],
      [1983, 2017, 'body:bis'],
    ]);
  });
});

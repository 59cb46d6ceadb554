import fc from '../support/fastCheck.js';
import { existsSync, readFileSync } from 'node:fs';
import type { Register } from '../../src/domain/Extraction.js';
import { findDates } from '../../src/extraction/findDates.js';
import { sentencesOf } from '../support/aReference.js';

/** Each date as `words: from–to PRECISION role`. */
function dates(text: string, register: Register = 'readout', publishedOn?: string): string[] {
  const context = { sentences: sentencesOf(text), register, ...(publishedOn === undefined ? {} : { publishedOn }) };
  return findDates(text, context).map(
    ({ start, end, from, to, precision, role }) => `${text.slice(start, end)}: ${from}–${to} ${precision} ${role}`,
  );
}

describe('dates and periods', () => {
  it.each`
    text                                                      | found
    ${'The rule of 30 June 2026 stands.'}                     | ${'30 June 2026: 2026-06-30–2026-07-01 DAY other'}
    ${'Done on 27.12.2022 in town.'}                          | ${'27.12.2022: 2022-12-27–2022-12-28 DAY other'}
    ${'Done on 2024-02-29 in town.'}                          | ${'2024-02-29: 2024-02-29–2024-03-01 DAY other'}
    ${'Done on 13/4/2024 in town.'}                           | ${'13/4/2024: 2024-04-13–2024-04-14 DAY other'}
    ${'The summit was held from March 4 to 6, 2023 in town.'} | ${'from March 4 to 6, 2023: 2023-03-04–2023-03-07 DAY event'}
    ${'本法自2024年1月1日起施行'}                             | ${'2024年1月1日: 2024-01-01–2024-01-02 DAY other'}
    ${'Prices rose in March 2025 again.'}                     | ${'in March 2025: 2025-03-01–2025-04-01 MONTH other'}
    ${'Prices rose in the third quarter of 2024 again.'}      | ${'in the third quarter of 2024: 2024-07-01–2024-10-01 QUARTER other'}
    ${'Prices rose in the second half of 2024 again.'}        | ${'in the second half of 2024: 2024-07-01–2025-01-01 PLAN_PERIOD other'}
    ${'The plan for the period 2021-2025 stands.'}            | ${'for the period 2021-2025: 2021-01-01–2026-01-01 PLAN_PERIOD other'}
    ${'The meeting reviewed the work in 2022.'}               | ${'in 2022: 2022-01-01–2023-01-01 YEAR reviewPeriod'}
    ${'In 2025, the bank will lend.'}                         | ${'In 2025: 2025-01-01–2026-01-01 YEAR directivePeriod'}
    ${'The bank will lend more in 2025.'}                     | ${'in 2025: 2025-01-01–2026-01-01 YEAR directivePeriod'}
    ${'In 2024, lending grew, and it will grow.'}             | ${'In 2024: 2024-01-01–2025-01-01 YEAR other'}
    ${'It laid out the key tasks for 2026 .'}                 | ${'laid out the key tasks for 2026: 2026-01-01–2027-01-01 PLAN_PERIOD planPeriod'}
    ${'Banks must report by 30 June 2026.'}                   | ${'by 30 June 2026: 2026-06-30–2026-07-01 DAY deadline'}
    ${'Banks must report by the end of 2025.'}                | ${'by the end of 2025: 2025-12-31–2026-01-01 DAY deadline'}
    ${'Published on 3 May 2024 by the office.'}               | ${'3 May 2024: 2024-05-03–2024-05-04 DAY published'}
  `('reads “$text”', ({ text, found }) => {
    expect(dates(text)).toEqual([found]);
  });

  it.each`
    text
    ${'Regulation (EU) 2016/679 and Directive 2014/65 apply.'}
    ${'The Lending Act 2012 applies, as does ISO 20022.'}
    ${'It weighs 2024.5 tons and costs 2024 pounds.'}
    ${'Under Article 5 March tables apply.'}
    ${'Growth was at 2.4% in December, 2.9% later.'}
    ${'Firms may 5 days later march 6 miles.'}
    ${'Done on 4/5/2024 or on 30 February 2024.'}
    ${'Within 30 days of receipt, tell the bank.'}
  `('reads no date in “$text”', ({ text }) => {
    expect(dates(text)).toEqual([]);
  });

  it('takes a missing year from the event, then the publication, then the text, and never guesses', () => {
    expect(dates('On May 5, the 2023 Harbour Conference was held.', 'news', '2024-05-06')[0]).toContain('2023-05-05');
    expect(dates('On December 28, the board met.', 'news', '2024-01-05')[0]).toContain('2023-12-28');
    expect(dates('On April 7, the board held its first meeting of 2023.')[0]).toContain('2023-04-07');
    expect(dates('On April 7, the board met.')).toEqual([]);
    const text = 'On May 5, the 2023 Harbour Conference was held.';
    expect(findDates(text, { sentences: sentencesOf(text), register: 'news' })[0]?.yearInferredFrom).toEqual({
      start: 14,
      end: 18,
    });
  });

  it('knows plan periods in plans and reports only', () => {
    expect(dates('The act set out the work in 2026.', 'statute')[0]).not.toContain('planPeriod');
  });

  it('finds all of the seed’s dates, with their words', () => {
    const seed = new URL('../../../shared/seeds/pboc-2024-work-conference.txt', import.meta.url);
    if (!existsSync(seed)) return console.warn('Skipped: the seed readout is not at ../shared/seeds.');
    const text = readFileSync(seed, 'utf8');
    expect(
      findDates(text, { sentences: sentencesOf(text), register: 'readout' }).map(({ start, end, edtf, role }) => [
        start,
        end,
        edtf,
        role,
      ]),
    ).toEqual([
      [50, 59, '2024-01-05', 'published'],
      [65, 69, '2024', 'other'],
      [129, 148, '2024-01-04/2024-01-05', 'event'],
      [182, 189, '2023', 'reviewPeriod'],
      [227, 252, '2024', 'planPeriod'],
      [335, 342, '2024', 'directivePeriod'],
      [1220, 1227, '2024', 'directivePeriod'],
    ]);
  });

  it('takes a year that is both a deadline and a plan for the deadline alone', () => {
    const found = findDates('deployed the work by 2024年2月', { sentences: [], register: 'news' });
    expect(found.map(({ start, role }) => [start, role])).toEqual([[18, 'deadline']]);
  });

  it('gives sorted spans that do not overlap and intervals that are not empty, for any text', () => {
    const part = fc.constantFrom(
      'May 5',
      ' to ',
      '2024',
      'in ',
      'by ',
      'the end of ',
      'March',
      ', ',
      '. ',
      '31 June 2025',
      '第',
      '年',
      '2024年2月',
      'first quarter of ',
      '-',
      '/',
      '29.02.2023',
      '\u00a0',
      'deployed the work ',
      'Conference ',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
        (text) => {
          let reach = 0;
          for (const { start, end, from, to } of findDates(text, {
            sentences: [],
            register: 'news',
            publishedOn: '2024-06-01',
          })) {
            expect(start).toBeGreaterThanOrEqual(reach);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(from < to).toBe(true);
            expect(new Date(from).toISOString().slice(0, 10)).toBe(from);
            reach = end;
          }
        },
      ),
    );
  });
});

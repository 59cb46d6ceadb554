import { findDeadline } from '../../src/extraction/findDeadline.js';

/** The words of the deadline, what is counted, and the day. */
function deadline(text: string): readonly (string | null)[] | null {
  const found = findDeadline(text, { start: 0, end: text.length });
  return (
    found && [
      text.slice(found.deadline.start, found.deadline.end),
      found.dueWithin,
      found.dueOn ? `${found.dueOn.day} ${found.dueOn.precision} ${found.dueOn.edtf}` : null,
    ]
  );
}

describe('deadlines', () => {
  it.each`
    text                                                       | words                                                    | within     | on
    ${'must tell the bank within 30 days of the change'}       | ${'within 30 days of the change'}                        | ${'P30D'}  | ${null}
    ${'must tell it within three (3) months'}                  | ${'within three (3) months'}                             | ${'P3M'}   | ${null}
    ${'must tell it within twenty-four hours of it, and sign'} | ${'within twenty-four hours of it'}                      | ${'PT24H'} | ${null}
    ${'no later than 6 weeks after receipt and in writing'}    | ${'no later than 6 weeks after receipt'}                 | ${'P6W'}   | ${null}
    ${'within 10 business days after receipt of the notice'}   | ${'within 10 business days after receipt of the notice'} | ${null}    | ${null}
    ${'must do so without undue delay'}                        | ${'without undue delay'}                                 | ${null}    | ${null}
    ${'as soon as reasonably practicable after the event'}     | ${'as soon as reasonably practicable after the event'}   | ${null}    | ${null}
    ${'by the earlier of the report and the audit'}            | ${'by the earlier of the report and the audit'}          | ${null}    | ${null}
    ${'must comply by 30 June 2026 and report'}                | ${'by 30 June 2026'}                                     | ${null}    | ${'2026-06-30 DAY 2026-06-30'}
    ${'must comply by the end of 2025'}                        | ${'by the end of 2025'}                                  | ${null}    | ${'2025-12-31 DAY 2025-12-31'}
    ${'must comply by 2025'}                                   | ${'by 2025'}                                             | ${null}    | ${'2025-12-31 YEAR 2025'}
    ${'must comply by June 2026'}                              | ${'by June 2026'}                                        | ${null}    | ${'2026-06-30 MONTH 2026-06'}
    ${'must comply before 1 January 2026'}                     | ${'before 1 January 2026'}                               | ${null}    | ${'2025-12-31 DAY 2025-12-31'}
  `('reads “$text”', ({ text, words, within, on }) => {
    expect(deadline(text)).toEqual([words, within, on]);
  });

  it.each([
    'keep records for at least six years',
    'reports in 2025',
    'by the way, in 30 days',
    'within reason',
    'before the board',
  ])('reads none in “%s”', (text) => {
    expect(deadline(text)).toBeNull();
  });

  it('counts its spans on the whole text', () => {
    const text = 'First. Then report within 2 days of loss.';
    expect(findDeadline(text, { start: 7, end: text.length })?.deadline).toEqual({ start: 19, end: 40 });
  });
});

import { sentencesOf } from '../../src/extraction/sentences.js';

const cut = (text: string): string =>
  sentencesOf(text, 0, text.length)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

describe('sentences', () => {
  // The same on every Node version: no locale data take part.
  it.each`
    text                                                             | sentences
    ${'Banks report. Insurers do not.'}                              | ${'Banks report. | Insurers do not.'}
    ${'See Art. 5 and No. 12 of the list. It applies.'}              | ${'See Art. 5 and No. 12 of the list. | It applies.'}
    ${'Acme Inc. must file. So must Beta Ltd. The rest need not.'}   | ${'Acme Inc. must file. | So must Beta Ltd. | The rest need not.'}
    ${'Rates rose 3.5 points under rule 4.2.1(1). They fell later.'} | ${'Rates rose 3.5 points under rule 4.2.1(1). | They fell later.'}
    ${'Under 31 U.S.C. 5318 banks file. They keep copies.'}          | ${'Under 31 U.S.C. 5318 banks file. | They keep copies.'}
    ${'Some assets, e.g. Gold, are exempt.'}                         | ${'Some assets, e.g. Gold, are exempt.'}
    ${'Mr. J. Smith spoke. He left.'}                                | ${'Mr. J. Smith spoke. | He left.'}
    ${'4. The Committee met. It decided.'}                           | ${'4. The Committee met. | It decided.'}
    ${'The work in 2024 . The rest follows.'}                        | ${'The work in 2024 . | The rest follows.'}
    ${'It ended in restructuring.The report came later.'}            | ${'It ended in restructuring. | The report came later.'}
    ${'He asked: “May we?” We may. (See below.) Go on!'}             | ${'He asked: “May we?” | We may. | (See below.) | Go on!'}
    ${'We ease mobile payment We will guide banks.'}                 | ${'We ease mobile payment | We will guide banks.'}
    ${'Visit www.example.org for more. Thank you.'}                  | ${'Visit www.example.org for more. | Thank you.'}
    ${'银行应当报告。保险公司可以不报告；其他机构除外。'}            | ${'银行应当报告。 | 保险公司可以不报告； | 其他机构除外。'}
    ${'   '}                                                         | ${''}
  `('cuts “$text”', ({ text, sentences }: { text: string; sentences: string }) => {
    expect(cut(text)).toBe(sentences);
  });
});

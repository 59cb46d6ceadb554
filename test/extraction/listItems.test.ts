import { coresOf, readText } from './readDirectives.js';

describe('an item under a modal head begins with its verb, whether a lexicon knows it or not', () => {
  it.each`
    text                                                                                                   | cores
    ${'Firms must:\n(a) charge fees;\n(b) keep records.'}                                                  | ${'charge fees|keep records'}
    ${'Firms must not:\n(a) hoodwink clients;\n(b) delay payment.'}                                        | ${'hoodwink clients|delay payment'}
    ${'A firm may:\n(a) apologise;\n(b) petition the court.'}                                              | ${'apologise|petition the court'}
    ${'Firms must:\n(a) where they can, hoodwink rivals;\n(b) in writing warn the client.'}                | ${'hoodwink rivals|in writing warn the client'}
    ${'Firms must:\n(a) each director must sign the deed;\n(b) keep records.'}                             | ${'sign the deed|keep records'}
    ${'Firms shall (a) keep records; and (b) report losses.'}                                              | ${'keep records|report losses'}
    ${'Firms shall not (a) hoodwink clients or (b) delay payment.'}                                        | ${'hoodwink clients|delay payment'}
    ${'Firms are required to (i) keep records, and (ii) report losses.'}                                   | ${'keep records|report losses'}
    ${'Firms shall keep (a) records and (b) files.'}                                                       | ${'keep (a) records and (b) files'}
    ${'Firms must take steps to (a) keep records and (b) report losses.'}                                  | ${'take steps to (a) keep records and (b) report losses'}
    ${'Firms must take one of the following steps:\n(a) keep records;\n(b) report losses.'}                | ${'take one of the following steps:\n(a) keep records;\n(b) report losses'}
    ${'Firms must:\n(a) have in place a code;\n(b) be in good standing;\n(c) not use, sell or lend data.'} | ${'have in place a code|be in good standing|use, sell or lend data'}
    ${'Firms must keep:\n(a) client money;\n(b) annual reports.'}                                          | ${'keep:\n(a) client money;\n(b) annual reports'}
  `('$text', ({ text, cores }: { text: string; cores: string }) => {
    expect(coresOf(text)).toEqual(cores.split('|'));
  });

  it.each([
    'Firms must:\n(a) annual reports;\n(b) keep records.',
    'Firms must:\n(a) review of the file;\n(b) keep records.',
    'Firms must:\n(a) consistent with the code;\n(b) keep records.',
  ])('what cannot be read is noticed, never passed over: %s', (text) => {
    const { directives, findings } = readText(text);
    expect(directives.map(({ start, end }) => text.slice(start, end))).toEqual(['keep records']);
    expect(findings.map(({ code, start }) => [code, start])).toEqual([['ITEM_NOT_READ', text.indexOf('(a)') + 4]]);
  });
});

import { searchTerms } from '../../../src/graph/model/searchTerms.js';

describe('Search terms', () => {
  it.each`
    text                      | terms
    ${'Banks shall report.'}  | ${['banks', 'shall', 'report']}
    ${'Directive 2014/65/EU'} | ${['directive', '2014', '65', 'eu']}
    ${'cross-border, e-CNY'}  | ${['cross', 'border', 'e', 'cny']}
    ${'Élan ＢＩＳ'}          | ${['elan', 'bis']}
    ${'人民银行'}             | ${['人民', '民银', '银行']}
    ${'行'}                   | ${['行']}
    ${'PBOC人民2024年'}       | ${['pboc', '人民', '2024', '年']}
    ${'カード'}               | ${['カー', 'ード']}
    ${'한국은행'}             | ${['한국', '국은', '은행']}
    ${'🏦 bank'}              | ${['\ufffd01f3e6', 'bank']}
    ${'"AND" (OR) *'}         | ${['and', 'or']}
    ${' \t\n'}                | ${[]}
    ${''}                     | ${[]}
  `('of “$text” are $terms', ({ text, terms }) => {
    expect(searchTerms(text)).toEqual(terms);
  });
});

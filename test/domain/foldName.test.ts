import fc from '../support/fastCheck.js';
import { foldName } from '../../src/domain/foldName.js';
import { scriptOf } from '../../src/domain/scriptOf.js';

describe('the key that a name is found by', () => {
  it.each`
    one                             | other
    ${'The G-20'}                   | ${'g 20'}
    ${'People’s Bank of China'}     | ${"people's  bank of china"}
    ${'Banco de España'}            | ${'BANCO DE ESPANA'}
    ${'Anti‑Money\u00a0Laundering'} | ${'anti-money laundering'}
    ${'Ｇ２０'}                     | ${'G20'}
    ${'Sverige\u00adsRiksbank'}     | ${'sverigesriksbank'}
  `('is the same for “$one” and “$other”', ({ one, other }: Record<'one' | 'other', string>) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('keeps apart what differs in letters, and a name that is only an article', () => {
    expect(foldName('Bank of China')).not.toBe(foldName("People's Bank of China"));
    expect(foldName('The')).toBe('the');
    expect(foldName('ガス')).not.toBe(foldName('カス'));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = foldName(name).replace(/^(?:the )+/, '');
        expect(foldName(key)).toBe(foldName(key).trim());
        expect(foldName(foldName(key))).toBe(foldName(key).replace(/^the (?=.)/, ''));
      }),
    );
  });
});

describe('the script of a name', () => {
  it.each`
    name              | language     | script
    ${'Bundesbank'}   | ${'de'}      | ${'Latn'}
    ${'中国人民银行'} | ${'zh-Hans'} | ${'Hans'}
    ${'中國人民銀行'} | ${'zh-Hant'} | ${'Hant'}
    ${'日本銀行'}     | ${'ja'}      | ${'Jpan'}
    ${'日本ぎんこう'} | ${'ja'}      | ${'Jpan'}
    ${'한국은행'}     | ${'ko'}      | ${'Kore'}
    ${'Банк России'}  | ${'ru'}      | ${'Cyrl'}
    ${'مجموعة'}       | ${'ar'}      | ${'Arab'}
    ${'G20'}          | ${'zh-Hans'} | ${'Latn'}
    ${'20'}           | ${'en'}      | ${'Zyyy'}
  `('of “$name” in $language is $script', ({ name, language, script }) => {
    expect(scriptOf(name, language)).toBe(script);
  });
});

import fc from '../../support/fastCheck.js';
import { fold } from '../../../src/graph/model/fold.js';

describe('The folded copy of a text', () => {
  it.each`
    text               | folded
    ${'Élan'}          | ${'elan'}
    ${'ÅNGSTRÖM'}      | ${'angstrom'}
    ${'ﬁle № ½'}       | ${'file no 1⁄2'}
    ${'ＢＩＳ'}        | ${'bis'}
    ${'中国人民银行'}  | ${'中国人民银行'}
    ${'한국은행'}      | ${'한국은행'}
    ${'ß'}             | ${'ß'}
    ${'🏦'}            | ${'\ufffd01f3e6'}
    ${'𝔄'}             | ${'a'}
    ${'a\u0301\u0323'} | ${'a'}
    ${''}              | ${''}
  `('of “$text” is “$folded”', ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same for text composed in any way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const copies = (['NFC', 'NFD'] as const).map((form) => fold(text.normalize(form)));
        expect(new Set([...copies, fold(text)]).size).toBe(1);
      }),
    );
  });

  it('folds no further when folded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))));
  });

  it('has no sign beyond the BMP, so that every engine sorts it alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text.toWellFormed());
        expect([...folded].length).toBe(folded.length);
      }),
    );
  });
});

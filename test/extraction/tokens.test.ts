import fc from '../support/fastCheck.js';
import { gluedAt } from '../../src/extraction/gluedWords.js';
import { lemmaOf, verbForm } from '../../src/extraction/lexicon.js';
import { tokensOf } from '../../src/extraction/tokens.js';

const words = (text: string): readonly string[] =>
  tokensOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each`
    text                        | tokens
    ${'the People’s Bank'}      | ${['the', 'People’s', 'Bank']}
    ${'low-risk AML/TFS rules'} | ${['low-risk', 'AML/TFS', 'rules']}
    ${'rule 4.2.1(1), 2.5%'}    | ${['rule', '4.2.1', '(', '1', ')', ',', '2.5%']}
    ${'a\u00a0b \u200e9.1'}     | ${['a', 'b', '9.1']}
    ${'pay 🏦 now'}             | ${['pay', '🏦', 'now']}
    ${'cafe\u0301 ends.'}       | ${['cafe\u0301', 'ends', '.']}
  `('of “$text” are $tokens', ({ text, tokens }: { text: string; tokens: string[] }) => {
    expect(words(text)).toEqual(tokens);
  });

  it('keep their places in any text: in order, apart, and nothing but marks of emphasis between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of tokensOf(text, 0, text.length)) {
          expect(text.slice(last, start)).toMatch(/^[\s\p{Cf}\p{Cc}*_]*$/u);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[\s\p{Cf}\p{Cc}*_]*$/u);
      }),
    );
  });

  it('pair brackets, and leave what has no partner alone', () => {
    const tokens = tokensOf('a (b [c) d] e', 0, 13);
    expect(tokens.map(({ partner }) => partner)).toEqual([-1, 5, -1, -1, -1, 1, -1, -1, -1].slice(0, tokens.length));
  });

  it.each`
    word                   | parts
    ${'shouldbe'}          | ${'should|be'}
    ${'andsteps'}          | ${'and|steps'}
    ${'andensure'}         | ${'and|ensure'}
    ${'madeto'}            | ${'made|to'}
    ${'tightenshould'}     | ${'tighten|should'}
    ${'improveinvestment'} | ${'improve|investment'}
    ${'improvement'}       | ${'improvement'}
    ${'implementation'}    | ${'implementation'}
    ${'because'}           | ${'because'}
    ${'together'}          | ${'together'}
    ${'maybe'}             | ${'maybe'}
    ${'beneficially'}      | ${'beneficially'}
    ${'strengthening'}     | ${'strengthening'}
  `('part “$word” where a space was lost: $parts', ({ word, parts }: { word: string; parts: string }) => {
    const at = gluedAt(word);
    expect(at === 0 ? word : `${word.slice(0, at)}|${word.slice(at)}`).toBe(parts);
  });
});

describe('the lexicon', () => {
  it.each`
    form            | lemma         | kind
    ${'deepened'}   | ${'deepen'}   | ${'pastParticiple'}
    ${'applied'}    | ${'apply'}    | ${'pastParticiple'}
    ${'referred'}   | ${'refer'}    | ${'pastParticiple'}
    ${'taken'}      | ${'take'}     | ${'participle'}
    ${'held'}       | ${'hold'}     | ${'pastParticiple'}
    ${'advances'}   | ${'advance'}  | ${'third'}
    ${'optimising'} | ${'optimise'} | ${'ing'}
    ${'optimize'}   | ${'optimize'} | ${'base'}
  `('knows “$form” as a form of $lemma', ({ form, lemma, kind }: { form: string; lemma: string; kind: string }) => {
    expect(lemmaOf(form)).toBe(lemma);
    expect(verbForm(form)?.form).toBe(kind);
  });

  it('undoes English spelling for verbs that it does not hold', () => {
    expect([lemmaOf('wugified'), lemmaOf('abnegated'), lemmaOf('blorked')]).toEqual(['wugify', 'abnegate', 'blork']);
  });
});

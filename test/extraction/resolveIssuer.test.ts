import type { AttributionLink, Mention } from '../../src/domain/Extraction.js';
import { parseId } from '../../src/domain/Id.js';
import { resolveIssuer } from '../../src/extraction/resolveIssuer.js';
import { spanOf } from '../support/aReference.js';

const named = (text: string, words: string, id: string, nth = 0): Mention => ({
  ...spanOf(text, words, nth),
  target: parseId(id),
  type: 'authority',
  form: 'name',
  score: 1,
  reasons: [],
});
const said = (text: string, phrase: string, verb: string, speaker: string | null = null): AttributionLink => ({
  ...spanOf(text, phrase),
  verb,
  speaker: speaker === null ? null : parseId(speaker),
  phrase,
});
const blocksOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

describe('who speaks', () => {
  const text = [
    'The 2024 Bank of Arcadia Work Conference was held.',
    'The Gazette learned that the Bank of Arcadia pointed out that it will act. It will act again.',
    'The Utopia Agency stressed that rates fall. The meeting mentioned that we will act.',
    'We will act more.',
  ].join('\n');
  const mentions = [
    named(text, 'Bank of Arcadia', 'reg:arcadia'),
    named(text, 'Bank of Arcadia', 'reg:arcadia', 1),
    named(text, 'Utopia Agency', 'reg:utopia'),
  ];
  const attributions = [
    said(text, 'The Gazette learned', 'learned'),
    said(text, 'the Bank of Arcadia pointed out', 'pointed out', 'reg:arcadia'),
    said(text, 'The Utopia Agency stressed', 'stressed', 'reg:utopia'),
    said(text, 'The meeting mentioned', 'mentioned'),
  ];
  const reading = resolveIssuer({ text, blocks: blocksOf(text), mentions, attributions });

  it('prefers the speaker’s naming to the name in an event', () => {
    expect(reading.document).toEqual({ authority: 'reg:arcadia', evidence: spanOf(text, 'Bank of Arcadia', 1) });
  });

  it('follows the block’s last speaker, and gives the word back to the issuer with “the meeting”', () => {
    expect(reading.at(text.indexOf('It will act again'))?.authority).toBe('reg:arcadia');
    expect(reading.at(text.indexOf('rates fall'))?.authority).toBe('reg:utopia');
    expect(reading.at(text.indexOf('we will act'))?.authority).toBe('reg:arcadia');
    expect(reading.at(text.indexOf('We will act more'))).toEqual(reading.document);
  });

  it('lets a given issuer win, with the best words that name it', () => {
    const given = resolveIssuer({ text, blocks: blocksOf(text), mentions, attributions, given: parseId('reg:utopia') });
    expect(given.document).toEqual({ authority: 'reg:utopia', evidence: spanOf(text, 'Utopia Agency') });
  });

  it.each`
    text                                                                     | issuer
    ${'The Policy Committee of the Bank of X (BX) held its spring meeting.'} | ${'reg:x'}
    ${'The Bank of X’s Policy Committee voted.'}                             | ${'reg:x'}
    ${'This notice is issued by the Bank of X.'}                             | ${'reg:x'}
    ${'The Bank of X hereby orders.'}                                        | ${'reg:x'}
    ${'The Bank of X decided to raise rates.'}                               | ${'reg:x'}
    ${'Standards adopted by the Bank of X apply.'}                           | ${null}
    ${'Banks shall send reports to the Bank of X.'}                          | ${null}
    ${'The Bank of X will lend.'}                                            | ${null}
  `('takes the issuer of “$text” to be $issuer', ({ text: words, issuer }) => {
    const found = resolveIssuer({
      text: words,
      blocks: blocksOf(words),
      mentions: [named(words, 'Bank of X', 'reg:x')],
      attributions: [],
    });
    expect(found.document?.authority ?? null).toBe(issuer);
  });

  it('knows no issuer where nobody is named', () => {
    const none = resolveIssuer({
      text: 'We will act.',
      blocks: [{ start: 0, end: 12 }],
      mentions: [],
      attributions: [said('We will act.', 'We', 'act')],
    });
    expect(none.document).toBeNull();
    expect(none.at(3)).toBeNull();
  });

  it('takes the words that stand for a given issuer whom the text never names', () => {
    const words = 'Firms shall report to the Authority.';
    const found = resolveIssuer({
      text: words,
      blocks: blocksOf(words),
      mentions: [],
      attributions: [],
      given: parseId('reg:x'),
    });
    expect(found.document).toEqual({ authority: 'reg:x', evidence: spanOf(words, 'the Authority') });
  });
});

import { isEmphasis } from '../../src/extraction/markup.js';
import { tokensOf } from '../../src/extraction/tokens.js';
import { coresOf, readText } from './readDirectives.js';

describe('marks of emphasis and links part no words', () => {
  it.each`
    text                                                                   | cores
    ${'Brokers **must** lower the flag.'}                                  | ${'lower the flag'}
    ${'Brokers *must* lower the flag.'}                                    | ${'lower the flag'}
    ${'Brokers __must__ lower the flag.'}                                  | ${'lower the flag'}
    ${'Brokers **must not** lower the flag.'}                              | ${'lower the flag'}
    ${'Brokers [must](https://example.org) lower the flag.'}               | ${'lower the flag'}
    ${'**Brokers** must lower the flag.'}                                  | ${'lower the flag'}
    ${'Brokers must **lower** the flag.'}                                  | ${'**lower** the flag'}
    ${'Brokers must lower **the flag**.'}                                  | ${'lower **the flag**'}
    ${'Brokers must [lower](https://example.org/a_b "how") the flag.'}     | ${'[lower](https://example.org/a_b "how") the flag'}
    ${'Brokers must lower [the flag](#flag).'}                             | ${'lower [the flag](#flag)'}
    ${'**Brokers must lower the flag.** *Ferrymen* must keep a log.'}      | ${'lower the flag|keep a log'}
    ${'Brokers **must:**\n**(a)** lower the flag;\n**(b)** keep a *log*.'} | ${'lower the flag|keep a *log*'}
  `('$text', ({ text, cores }: { text: string; cores: string }) => {
    expect(coresOf(text)).toEqual(cores.split('|'));
  });

  it('a wider quote, too, holds whole pairs', () => {
    const text = '**Brokers** must keep a log.';
    const [directive] = readText(text).directives;
    expect(text.slice(directive?.extended.start, directive?.extended.end)).toBe('**Brokers** must keep a log');
  });

  it('what only looks like a mark stays a token', () => {
    const words = (text: string): readonly string[] => tokensOf(text, 0, text.length).map(({ lower }) => lower);
    expect(words('5 * 3')).toEqual(['5', '*', '3']);
    expect(words('a_b')).toEqual(['a', '_', 'b']);
    expect(words('[the](a) line')).toEqual(['[', 'the', ']', '(', 'a', ')', 'line']);
    expect(words('____')).toEqual(['_', '_', '_', '_']);
    expect(isEmphasis('* keep', 0)).toBe(false);
    expect(isEmphasis('*keep*', 0)).toBe(true);
  });
});

import { expectLinearTime } from '../support/growth.js';
import { readText } from './readDirectives.js';

/** Texts that are made to be slow (extraction.md §15). */
const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  [
    'one line without a full stop',
    (size) => 'the bank must improve services, strengthen oversight and '.repeat(size / 56),
  ],
  ['nothing but `and`', (size) => 'and '.repeat(size / 4)],
  ['nothing but `must`', (size) => 'must '.repeat(size / 5)],
  ['denials', (size) => 'neither nor must not only but no '.repeat(size / 33)],
  ['marks of emphasis and half links', (size) => '**a [b](c/d '.repeat(size / 12)],
  ['nested brackets', (size) => '('.repeat(size / 2) + ')'.repeat(size / 2)],
  ['brackets that never close', (size) => '(["“'.repeat(size / 4)],
  ['reports inside reports', (size) => 'noted that the bank must '.repeat(size / 25)],
  ['conditions inside conditions', (size) => 'if the firm which '.repeat(size / 18)],
  ['a list of ten thousand labels', (size) => '(a) must:\n'.repeat(size / 10)],
  ['initials', (size) => 'A. '.repeat(size / 3)],
  ['commas', (size) => 'a, '.repeat(size / 3)],
  ['blanks', (size) => `${' '.repeat(size)}.`],
  ['one word', (size) => 'a'.repeat(size)],
];
/** In UTF-16 code units; the longest text is 16 times that. */
const SIZE = 16_000;

describe('time grows with the text', () => {
  it.each(HOSTILE)('%s', async (_, make) => {
    await expectLinearTime((size) => {
      const text = make(size);
      return () => readText(text);
    }, SIZE);
  });

  it('one line of 1 MB', async () => {
    await expectLinearTime((size) => {
      const text =
        'Banks must report each quarter, and auditors should check the reports in an orderly manner. '.repeat(
          size / 92,
        );
      return () => readText(text);
    }, 1_000_000 / 16);
  });
});

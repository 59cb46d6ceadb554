import { readText } from './readDirectives.js';

/** Texts that are made to be slow: each doubles, and time may not do much more than that (extraction.md §15). */
const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  [
    'one line without a full stop',
    (size) => 'the bank must improve services, strengthen oversight and '.repeat(size / 56),
  ],
  ['nothing but `and`', (size) => 'and '.repeat(size / 4)],
  ['nothing but `must`', (size) => 'must '.repeat(size / 5)],
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
const SIZE = 60_000;
/** The ratio allowed for twice the text; a shared machine is noisy, so the best of several runs counts. */
const ALLOWED = 3;
const RUNS = 2;

const bestMs = (text: string): number => {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    readText(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

describe('time grows with the text', () => {
  it.each(HOSTILE)(
    '%s',
    (_, make) => {
      readText(make(SIZE / 8));
      const [once, twice] = [bestMs(make(SIZE)), bestMs(make(2 * SIZE))];
      // Below this a ratio is the clock's noise.
      if (twice > 60) expect(twice / once).toBeLessThanOrEqual(ALLOWED);
      expect(twice).toBeLessThan(10_000);
    },
    120_000,
  );
});

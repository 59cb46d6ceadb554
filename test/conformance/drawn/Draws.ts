import fc, { type Arbitrary, type GeneratorValue } from 'fast-check';
import type { Value } from '../../../src/domain/Value.js';
import type { PropertyModel } from '../../../src/graph/model/GraphModel.js';

/** Texts that have been trouble somewhere: case, accents, patterns, quotes, separators, long and astral ones. */
const TEXTS = [
  '',
  'a',
  'A',
  'á',
  'ab',
  'b a',
  '~',
  '.',
  "it's",
  '"',
  '%',
  '_',
  '\\',
  '\u001f',
  '中央',
  '🏦',
  'ﬁ',
  'z'.repeat(210),
  `${'z'.repeat(210)}b`,
];
const DAYS = ['0001-01-01', '2023-12-31', '2024-01-01', '2024-02-29', '9999-12-31'];
const INSTANTS = ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z', '2023-06-30T12:00:00.000Z'];
const WHOLE = [0, 1, 2, -1, 10, 2 ** 53 - 1, -(2 ** 53 - 1)];
const FRACTIONS = [0, 0.5, 1, 0.1 + 0.2, -1, 5e-324, 1e300];

/** Draws that depend on each other, out of one generator of fast-check: it shrinks them and prints them on failure. */
export class Draws {
  constructor(private readonly generator: GeneratorValue) {}

  /** One of these; there must be one. */
  one<T>(items: readonly T[]): T {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to draw from.');
    return item;
  }

  /** At most so many of these, each once, in their order. */
  some<T>(items: readonly T[], most: number): readonly T[] {
    const drawn = this.generator(subsets, items.length, most);
    return items.filter((_, index) => drawn.includes(index));
  }

  /** True once in so many times. */
  chance(oneIn: number): boolean {
    return this.whole(1, oneIn) === oneIn;
  }

  whole(min: number, max: number): number {
    return this.generator(fc.integer, { min, max });
  }

  /** A value that a property may have. */
  value(model: PropertyModel): Value {
    if (!model.list) return this.scalar(model);
    return Array.from({ length: this.whole(0, 3) }, () => String(this.scalar(model)));
  }

  /** One value of a property's type, be it in a list or not. */
  scalar({ type, values }: PropertyModel): string | number | boolean {
    if (values) return this.one(values);
    switch (type) {
      case 'Int':
        return this.one(WHOLE);
      case 'Float':
        return this.one(FRACTIONS);
      case 'Boolean':
        return this.one([true, false]);
      case 'Date':
        return this.one(DAYS);
      case 'DateTime':
        return this.one(INSTANTS);
      default:
        return this.one(TEXTS);
    }
  }
}

const subsets = (length: number, most: number): Arbitrary<number[]> =>
  fc.uniqueArray(fc.integer({ min: 0, max: Math.max(0, length - 1) }), { maxLength: Math.min(length, most) });

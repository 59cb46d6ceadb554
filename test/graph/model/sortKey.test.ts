import fc from '../../support/fastCheck.js';
import { KEY_SEPARATOR, keyOf, sortKey } from '../../../src/graph/model/sortKey.js';

/** The value's part of a key of a number. */
const digits = (value: number) => sortKey('Float', value, 'x').slice(1).split(KEY_SEPARATOR)[0];
const less = (a: string, b: string) => a < b;

describe('A sort key', () => {
  it.each`
    value          | key
    ${-1}          | ${'400fffffffffffff'}
    ${0}           | ${'8000000000000000'}
    ${-0}          | ${'8000000000000000'}
    ${1}           | ${'bff0000000000000'}
    ${2}           | ${'c000000000000000'}
    ${-2}          | ${'3fffffffffffffff'}
    ${0.5}         | ${'bfe0000000000000'}
    ${2 ** 53 - 1} | ${'c33fffffffffffff'}
    ${5e-324}      | ${'8000000000000001'}
  `('of $value is $key', ({ value, key }) => {
    expect(digits(value)).toBe(key);
  });

  it.each`
    what                         | type          | value                         | key
    ${'text, folded'}            | ${'String'}   | ${'Élan'}                     | ${'.elan\u001fid:1'}
    ${'text with controls'}      | ${'String'}   | ${'a\u0001b\u001fc\nd'}       | ${'.a b c d\u001fid:1'}
    ${'a day as it stands'}      | ${'Date'}     | ${'2024-02-29'}               | ${'.2024-02-29\u001fid:1'}
    ${'an instant as it stands'} | ${'DateTime'} | ${'2024-02-29T00:00:00.000Z'} | ${'.2024-02-29T00:00:00.000Z\u001fid:1'}
    ${'a code as it stands'}     | ${'Modality'} | ${'OBLIGATION'}               | ${'.OBLIGATION\u001fid:1'}
    ${'true'}                    | ${'Boolean'}  | ${true}                       | ${'.1\u001fid:1'}
    ${'false'}                   | ${'Boolean'}  | ${false}                      | ${'.0\u001fid:1'}
    ${'nothing'}                 | ${'String'}   | ${undefined}                  | ${'~\u001fid:1'}
  `('keeps $what, then the id', ({ type, value, key }) => {
    expect(sortKey(type, value, 'id:1')).toBe(key);
  });

  it('takes 200 units of a text, so that it fits every index', () => {
    const key = sortKey('String', '中'.repeat(5_000), `ins:${'x'.repeat(200)}`);
    expect(key).toBe(`.${'中'.repeat(200)}\u001fins:${'x'.repeat(200)}`);
    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(810);
  });

  it('tells a value from its absence', () => {
    expect(keyOf(sortKey('String', '~', 'id:1'))).toBe('present');
    expect(keyOf(sortKey('String', '\uffff', 'id:1'))).toBe('present');
    expect(keyOf(sortKey('String', undefined, 'id:1'))).toBe('absent');
  });

  it('sorts numbers like numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(less(sortKey('Float', a, ''), sortKey('Float', b, ''))).toBe(a < b);
      }),
    );
  });

  it('sorts equal values by id, and absent ones after all', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, other) => {
        expect(less(sortKey('String', value, 'id:1'), sortKey('String', value, 'id:2'))).toBe(true);
        expect(less(sortKey('String', value, 'id:9'), sortKey('String', undefined, 'id:1'))).toBe(true);
        const [first, second] = [sortKey('String', value, 'id:1'), sortKey('String', other, 'id:1')];
        expect(Buffer.compare(Buffer.from(first), Buffer.from(second)) < 0).toBe(less(first, second));
      }),
    );
  });

  it('sorts a text before one that goes on from it, whatever the ids', () => {
    expect(less(sortKey('String', 'bank', 'z:9'), sortKey('String', 'bank ', 'a:1'))).toBe(true);
    expect(less(sortKey('String', 'bank', 'z:9'), sortKey('String', 'bank\u0001', 'a:1'))).toBe(true);
  });

  it('is never made of a list', () => {
    expect(() => sortKey('String', ['a'], 'id:1')).toThrow(TypeError);
  });
});

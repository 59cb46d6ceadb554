import fc from '../../support/fastCheck.js';
import { BadCursorError } from '../../../src/domain/errors.js';
import { decodeCursor, encodeCursor, orderHash } from '../../../src/graph/plan/cursor.js';

describe('a cursor', () => {
  const hash = orderHash('Query.regulators', { property: 'name', direction: 'ASC' });

  it('gives its keys back, whatever text they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 30 }), (key, edge) => {
        const wellFormed = key.toWellFormed();
        expect(decodeCursor(encodeCursor(hash, [wellFormed, edge.toWellFormed()]), hash, 2)).toEqual([
          wellFormed,
          edge.toWellFormed(),
        ]);
      }),
    );
  });

  it('is refused for any other list, order or number of keys, and when it is no cursor at all', () => {
    const cursor = encodeCursor(hash, ['.a\u001freg:a']);
    const others = [
      orderHash('Query.regulators', { property: 'name', direction: 'DESC' }),
      orderHash('Query.regulators', null),
      orderHash('Query.authorities', { property: 'name', direction: 'ASC' }),
    ];
    for (const other of others) expect(() => decodeCursor(cursor, other, 1)).toThrow(BadCursorError);
    expect(() => decodeCursor(cursor, hash, 2)).toThrow(BadCursorError);
    fc.assert(fc.property(fc.string(), (text) => expect(() => decodeCursor(text, hash, 1)).toThrow(BadCursorError)));
    expect(() => decodeCursor('A'.repeat(5_000), hash, 1)).toThrow(/longer than 4096/);
  });

  it('is refused when it was made by hand with text that no key holds', () => {
    for (const key of ['.a\u0000b', '.a\ud83c']) {
      const forged = Buffer.from(JSON.stringify([1, hash, key])).toString('base64url');
      expect(() => decodeCursor(forged, hash, 1)).toThrow(/damaged/);
    }
  });

  it('is refused when a character is changed or added', () => {
    const cursor = encodeCursor(hash, ['.a\u001freg:a']);
    for (const damaged of [
      `${cursor}=`,
      `${cursor} `,
      cursor.slice(0, -2),
      `${cursor.slice(0, 4)}!${cursor.slice(4)}`,
    ]) {
      expect(() => decodeCursor(damaged, hash, 1)).toThrow(BadCursorError);
    }
  });
});

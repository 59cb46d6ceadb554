import type { Value } from '../../domain/Value.js';
import { fold } from './fold.js';

/** Between the parts of a sort key; below every character that a part may hold. */
export const KEY_SEPARATOR = '\u001f';

/** A key at or above this stands for an absent value: absent values come last. */
export const ABSENT_KEY = '~';

/** Code units of a text that take part in an order; beyond them the id decides. */
const MAX_KEY_TEXT = 200;

/**
 * Value, absence and id in one string, so that plain text order is (absent last, value, id) on every store
 * (stores.md §2). `type` is the SDL's: Strings are folded, numbers become 16 hex digits, all else stands as it is.
 */
export function sortKey(type: string, value: Value | undefined, id: string): string {
  return `${value === undefined ? ABSENT_KEY : `.${keyText(type, value)}`}${KEY_SEPARATOR}${id}`;
}

/** Whether a key, of a cursor for example, stands for a value or for its absence. */
export const keyOf = (key: string): 'present' | 'absent' => (key >= ABSENT_KEY ? 'absent' : 'present');

function keyText(type: string, value: Value): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') throw new TypeError('A list has no sort key.');
  if (type !== 'String') return value;
  return fold(value)
    .replace(/[\u0000-\u001f]/g, ' ')
    .slice(0, MAX_KEY_TEXT);
}

/** The 16 hex digits of the IEEE double with the sign bit flipped, of negatives all bits: they sort like the numbers. */
function numberText(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value);
  const bits = view.getBigUint64(0);
  const sign = 1n << 63n;
  const ordered = bits & sign ? ~bits & 0xffff_ffff_ffff_ffffn : bits | sign;
  return ordered.toString(16).padStart(16, '0');
}

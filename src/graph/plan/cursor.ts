import { BadCursorError } from '../../domain/errors.js';
import { isStorableText } from '../../domain/isStorableText.js';
import { LIMITS } from '../../domain/limits.js';
import { canonicalJson } from '../../util/canonicalJson.js';
import { sha256 } from '../../util/sha256.js';
import type { OrderTerm } from './Plan.js';

/**
 * First 8 hex digits of SHA-256 over a list's field (`Query.directives`, `Directive.reliesOn`) and its order: a cursor is
 * of use in that list and order alone. Filters are no part of it: a place means the same under any filter.
 */
export const orderHash = (field: string, order: OrderTerm | null): string =>
  sha256(canonicalJson([field, order])).slice(0, 8);

/** base64url of `[1, orderHash, ...keys]`: what the row is ordered by (api.md §3.2). */
export const encodeCursor = (hash: string, keys: readonly string[]): string =>
  Buffer.from(JSON.stringify([1, hash, ...keys])).toString('base64url');

/** The keys of a cursor made for this list and order. Throws `BAD_CURSOR` for anything else. */
export function decodeCursor(cursor: string, hash: string, keyCount: 1 | 2): readonly string[] {
  const [version, made, ...keys] = parts(cursor);
  if (version !== 1) throw new BadCursorError('it is no cursor of this service.');
  if (made !== hash) throw new BadCursorError('it belongs to another list or order.');
  const texts = keys.filter((key): key is string => typeof key === 'string' && isStorableText(key));
  if (texts.length !== keys.length || keys.length !== keyCount || encodeCursor(hash, texts) !== cursor) {
    throw new BadCursorError('it is damaged.');
  }
  return texts;
}

function parts(cursor: string): readonly unknown[] {
  if (cursor.length > LIMITS.cursorLength)
    throw new BadCursorError(`it is longer than ${LIMITS.cursorLength} characters.`);
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

import { insertEnd } from './inserts.js';
import type { Token } from './tokens.js';

/** `as well as` joins like `and`. */
export const isAsWellAs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as';

/** A joint: `,` · `;` · `and` · `, and` · `and, if applicable,`. `next` is the first token after it and after an insert. */
export function readJoint(
  tokens: readonly Token[],
  at: number,
  end: number,
): { next: number; hasComma: boolean; hasOr: boolean; hasAnd: boolean } {
  let next = at;
  let hasComma = false;
  let hasOr = false;
  let hasAnd = false;
  while (next < end) {
    const word = tokens[next]?.lower ?? '';
    if (word === ',' || word === ';') hasComma = true;
    else if (word === 'or') hasOr = true;
    else if (word === 'and') hasAnd = true;
    else if (isAsWellAs(tokens, next)) {
      hasAnd = true;
      next += 2;
    } else break;
    next += 1;
    if (word === 'and' && tokens[next]?.lower === ',') {
      const closing = insertEnd(tokens, next, end);
      // The commas around an insert part its clause from the one before like a comma of the series.
      if (closing > 0) {
        next = closing + 1;
        hasComma = true;
        break;
      }
    }
  }
  return { next, hasComma, hasOr, hasAnd };
}

/**
 * Words of a file, or its name, as part of one line of a terminal: signs that would break the line, steer the terminal or
 * turn the direction of what follows are shown as their code.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
    sign === '\n' ? '\\n' : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

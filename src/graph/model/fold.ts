/**
 * The copy of a text that sorting and case-insensitive comparing work on: NFKD, combining marks U+0300–036F removed,
 * lower-cased, NFC; each code point above U+FFFF becomes U+FFFD and six hex digits, so that code unit, code point and
 * UTF-8 order agree and every engine sorts alike (stores.md §2).
 */
export function fold(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC');
  return folded.replace(
    /[\u{10000}-\u{10ffff}]/gu,
    (sign) => `\ufffd${(sign.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
  );
}

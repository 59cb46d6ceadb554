/**
 * The key that a name is found by (model.md §9.4): NFKC, without case, diacritics and a leading “the”; hyphens and
 * spaces are one space, all apostrophes one apostrophe. For look-ups only: quotes are never folded.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/gu, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060]/gu, '')
    .replace(/[\s\p{Dash_Punctuation}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '');
}

/** How a line is labelled: the style tells which labels belong to one list. */
export interface ListLabel {
  readonly style: 'alpha' | 'ALPHA' | 'roman' | 'digit' | 'decimal' | 'bullet' | 'han';
  /** UTF-16 code units of the label with its brackets, without the space after it. */
  readonly length: number;
  /** The number itself: `a`, `iv`, `1.2`. */
  readonly value: string;
}

const BRACKETED = /^[\u200e\u200f]?[(（]([a-z]{1,5}|[A-Z]|\d{1,3}|[一二三四五六七八九十百]{1,4})[)）]/u;
const HALF_BRACKETED = /^[\u200e\u200f]?([a-z]|[ivx]{1,5}|\d{1,3})[)]\s/u;
const NUMBERED = /^[\u200e\u200f]?(\d{1,3}(?:\.\d{1,3}){0,5})(\.?)\s+\S/u;
const BULLET = /^[•●▪◦‣·–—*+-]\s+\S/u;

/** The label at the start of a line, or null. `after` is the style of the label before it: `(i)` after `(h)` is a letter. */
export function listLabel(line: string, after?: { readonly style: string; readonly value: string }): ListLabel | null {
  const bullet = BULLET.exec(line);
  if (bullet) return { style: 'bullet', length: 1, value: line.charAt(0) };
  const numbered = NUMBERED.exec(line);
  const bracketed = BRACKETED.exec(line) ?? HALF_BRACKETED.exec(line);
  if (bracketed) {
    const value = bracketed[1] ?? '';
    return { style: styleOf(value, after), length: bracketed[0].trimEnd().length, value };
  }
  if (!numbered) return null;
  const [, value = '', stop = ''] = numbered;
  // `2024 saw …` and `5 firms …` open sentences; a number alone labels only with its stop or with parts.
  if (stop === '' && !value.includes('.')) return null;
  return {
    style: value.includes('.') ? 'decimal' : 'digit',
    length: value.length + stop.length + line.indexOf(value),
    value,
  };
}

function styleOf(value: string, after?: { readonly style: string; readonly value: string }): ListLabel['style'] {
  if (/^\d/.test(value)) return 'digit';
  if (/^[A-Z]$/.test(value)) return 'ALPHA';
  if (/^[一二三四五六七八九十百]/u.test(value)) return 'han';
  if (!/^[ivxlc]+$/.test(value)) return 'alpha';
  const followsLetter =
    value.length === 1 && after?.style === 'alpha' && value.charCodeAt(0) === after.value.charCodeAt(0) + 1;
  return followsLetter ? 'alpha' : value === 'c' || value === 'l' ? 'alpha' : 'roman';
}

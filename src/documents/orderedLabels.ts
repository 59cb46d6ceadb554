import { attribute, isElement, type HtmlElement } from './parseHtml.js';

/**
 * The labels that a browser would draw before the items of an ordered list: `start`, `reversed`, `type` and each item's
 * `value` count. Null where the list says that it shows none.
 */
export function orderedLabels(list: HtmlElement): ((item: HtmlElement) => string) | null {
  if (/list-style(?:-type)?\s*:\s*none/i.test(attribute(list, 'style') ?? '')) return null;
  const items = list.childNodes.filter((node) => isElement(node)).filter(({ tagName }) => tagName === 'li');
  const reversed = attribute(list, 'reversed') !== null;
  const type = attribute(list, 'type') ?? '1';
  const numbers = new Map<HtmlElement, number>();
  let number = wholeNumber(attribute(list, 'start')) ?? (reversed ? items.length : 1);
  for (const item of items) {
    number = wholeNumber(attribute(item, 'value')) ?? number;
    numbers.set(item, number);
    number += reversed ? -1 : 1;
  }
  return (item) => `${numeral(numbers.get(item) ?? 1, type)}.`;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\s*-?\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

function numeral(number: number, type: string): string {
  if (number < 1) return String(number);
  switch (type) {
    case 'a':
      return letters(number);
    case 'A':
      return letters(number).toUpperCase();
    case 'i':
      return number < 4_000 ? roman(number) : String(number);
    case 'I':
      return number < 4_000 ? roman(number).toUpperCase() : String(number);
    default:
      return String(number);
  }
}

/** a … z, aa, ab … */
function letters(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

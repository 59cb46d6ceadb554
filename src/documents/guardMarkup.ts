import { DocumentRefusedError } from '../domain/errors.js';

/** Elements whose content the parser takes as text up to their end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/**
 * Looks through markup before it is parsed: a tag with too many attributes would make the parser quadratic. One pass, no
 * tree. Throws DocumentRefusedError (`READER_LIMIT`).
 */
export function guardMarkup(html: string, limits: { readonly tagAttributes: number }): void {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return;
      at = html.indexOf('<', end + 3);
      continue;
    }
    if (
      !isLetter(html.charCodeAt(at + 1)) &&
      !(html.charCodeAt(at + 1) === 0x2f && isLetter(html.charCodeAt(at + 2)))
    ) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const tag = tagEnd(html, at + 1, limits.tagAttributes);
    if (tag < 0) return;
    const name = /^[a-z]{1,12}/i.exec(html.slice(at + 1, at + 13))?.[0].toLowerCase() ?? '';
    let from = tag;
    if (RAW.has(name)) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = tag;
      const found = close.exec(html);
      if (!found) return;
      from = found.index;
    }
    at = html.indexOf('<', from);
  }
}

/** Where a tag ends, -1 where it does not; counts its attributes on the way. */
function tagEnd(html: string, from: number, most: number): number {
  let attributes = 0;
  let inName = true;
  for (let at = from; at < html.length; at += 1) {
    const unit = html.charCodeAt(at);
    if (unit === 0x3e) return at + 1;
    if (unit === 0x3d && !inName) {
      at = valueEnd(html, at + 1) - 1;
      continue;
    }
    const parts = unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0x2f;
    if (parts) inName = false;
    else if (!inName) {
      attributes += 1;
      if (attributes > most) {
        throw new DocumentRefusedError(
          'READER_LIMIT',
          `A tag of the page (at ${from}) has more than ${most} attributes.`,
        );
      }
      // The rest of this attribute's name: up to space, sign or end.
      while (at + 1 < html.length && !/[\s/>=]/.test(html.charAt(at + 1))) at += 1;
    }
  }
  return -1;
}

/** Where an attribute's value ends. An open quote runs to the end of the page, as in the parser. */
function valueEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length && /\s/.test(html.charAt(at))) at += 1;
  const quote = html.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, at + 1);
    return end < 0 ? html.length : end + 1;
  }
  while (at < html.length && !/[\s>]/.test(html.charAt(at))) at += 1;
  return at;
}

const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

import { sha256 } from '../util/sha256.js';
import { ID_PREFIXES, parseId, type Id } from './Id.js';

/** A part of a natural key: text or a number as it prints, nothing, or a list, whose order does not matter. */
export type KeyPart = string | number | null | undefined | readonly string[];

/**
 * The id of a record whose key is its content: the prefix and the first 32 hex digits of SHA-256 over the label and the
 * key's parts, joined by U+001F. An absent part is empty, a list is sorted and joined by one space.
 */
export function hashId(label: keyof typeof ID_PREFIXES, ...parts: readonly KeyPart[]): Id {
  const key = [label, ...parts.map(keyText)].join('\u001f');
  return parseId(`${ID_PREFIXES[label]}:${sha256(key).slice(0, 32)}`);
}

function keyText(part: KeyPart): string {
  if (part === null || part === undefined) return '';
  return typeof part === 'object' ? [...part].sort().join(' ') : String(part);
}

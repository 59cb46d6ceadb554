import type { Id } from '../../domain/Id.js';
import type { Properties } from '../../domain/Value.js';

/** What lies around a record and is searched with it. */
export interface Surroundings {
  /** Of a Directive: the `exact` of its STATEMENTs, by evidence id. */
  readonly statements: ReadonlyMap<Id, string>;
  /** Of a Provision: the spans of its parts, and its document's text. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
  readonly text: string | null;
}

/**
 * What is searched of a node besides its name (stores.md §2): a Directive's statement, a Provision's heading and the
 * text that no part of it holds, the definition of a PolicyArea or EntityClass; else nothing.
 */
export function searchBody(kind: string, properties: Properties, around: Surroundings): string {
  switch (kind) {
    case 'Directive':
      return [...around.statements]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, exact]) => exact)
        .join(' ');
    case 'Provision':
      return [properties.heading, ownText(properties, around)].filter((part) => typeof part === 'string').join(' ');
    case 'PolicyArea':
    case 'EntityClass':
      return typeof properties.definition === 'string' ? properties.definition : '';
    default:
      return '';
  }
}

function ownText({ start, end }: Properties, { parts, text }: Surroundings): string {
  if (text === null || typeof start !== 'number' || typeof end !== 'number') return '';
  const pieces: string[] = [];
  let at = start;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start > at) pieces.push(text.slice(at, part.start));
    at = Math.max(at, part.end);
  }
  if (end > at) pieces.push(text.slice(at, end));
  return pieces.join(' ');
}

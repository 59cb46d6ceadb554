import type { GazetteerEntry } from './gazetteer.js';

/** What a name is worth by its kind; a keyword by its weight. */
export function baseScore(entry: GazetteerEntry): number {
  switch (entry.kind) {
    case 'OFFICIAL':
      return 1;
    case 'ACRONYM':
    case 'ALIAS':
      return 0.95;
    case 'HIDDEN':
      return 0.9;
    case 'FORMER':
      return 0.8;
    case 'KEYWORD':
      return entry.weight;
    case 'NEGATIVE':
      return 0;
  }
}

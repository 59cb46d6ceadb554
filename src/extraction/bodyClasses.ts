import type { Mention } from '../domain/Extraction.js';
import type { WordTokens } from './wordTokens.js';

/** Words that open the naming of a class of bodies. */
const OPENERS = new Set([
  'multilateral',
  'international',
  'regional',
  'global',
  'supranational',
  'intergovernmental',
  'bilateral',
  'other',
  'various',
  'relevant',
]);

/** What such a class is of. With `other`, `various` or `relevant` alone only the first line is meant: other institutions may be firms. */
const FORUMS = new Set([
  'platforms',
  'forums',
  'fora',
  'mechanisms',
  'organisations',
  'organizations',
  'bodies',
  'groupings',
  'frameworks',
]);
const BODIES = new Set([...FORUMS, 'institutions', 'agencies', 'setters', 'regulators', 'authorities', 'initiatives']);
const WEAK_OPENERS = new Set(['other', 'various', 'relevant']);

/** Words that end a noun phrase before its head. */
const STOPS = new Set([
  'of',
  'and',
  'or',
  'the',
  'a',
  'an',
  'to',
  'in',
  'for',
  'on',
  'by',
  'with',
  'from',
  'at',
  'as',
  'is',
  'are',
  'will',
  'shall',
  'must',
  'should',
  'may',
  'that',
  'which',
]);

const LONGEST = 5; // words: “other multilateral international financial institutions”

/**
 * Classes of bodies, such as “multilateral development institutions” or “other platforms”. They have no holder in the graph:
 * a mention without a target, so that nobody is linked by guess (model.md §9.4, rule 4).
 */
export function bodyClasses(tokens: WordTokens): readonly Mention[] {
  const { words, gaps, starts, ends } = tokens;
  const found: Mention[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!OPENERS.has(words[first] ?? '')) continue;
    let strong = !WEAK_OPENERS.has(words[first] ?? '');
    for (let at = first + 1; at < words.length && at < first + LONGEST; at += 1) {
      const word = words[at] ?? '';
      if (gaps[at] !== '' || STOPS.has(word)) break;
      const isDevelopmentBank = word === 'banks' && words[at - 1] === 'development';
      if (FORUMS.has(word) || (strong && (BODIES.has(word) || isDevelopmentBank))) {
        found.push({
          start: starts[first] ?? 0,
          end: ends[at] ?? 0,
          target: null,
          type: 'bodyClass',
          form: 'nominal',
          score: 0.9,
          reasons: ['a class of bodies, never linked'],
        });
        first = at;
        break;
      }
      strong ||= OPENERS.has(word) && !WEAK_OPENERS.has(word);
    }
  }
  return found;
}

import { IMPERSONAL_NOUNS } from './frames.js';
import { baseVerb, verbForm } from './lexicon.js';

/**
 * Words that a lost space has glued ("shouldbe", "madeto", "andensure"): texts taken from pages and PDFs lose the space at
 * a line's end. Nothing is rewritten; only the tokens are two. A word that the lexicon knows is never cut.
 */
const MODAL_HEADS = ['should', 'shall', 'must', 'will', 'would'];
const AFTER_MODAL: ReadonlySet<string> = new Set(['be', 'also', 'not', 'continue', 'further']);
/** Participles of frames, before a glued `to`. */
const BEFORE_TO: ReadonlySet<string> = new Set(
  'made taken done paid given needed used adopted applied required decided resolved need needs'.split(' '),
);
/** What may stand before a glued `that`. */
const BEFORE_THAT: ReadonlySet<string> = new Set(
  'noted agreed stressed emphasized emphasised concurred held said stated concluded view mentioned'.split(' '),
);
const AFTER_THAT: ReadonlySet<string> = new Set('the since it this efforts'.split(' '));
const REPORTED = /^(?:noted|agreed|stressed|emphasi[sz]ed|concurred|held|decided|resolved|mentioned|necessary)$/;
const ENDS_IN_MODAL = /^\p{Ll}{4,}(?:should|shall|must)$/u;

/** Where the second word of a glued one starts, counted from the start of `word` (lower case); 0 if it is one word. */
export function gluedAt(word: string): number {
  if (word.length < 5) return 0;
  const cut = cutOf(word);
  return cut > 0 && !verbForm(word) ? cut : 0;
}

function cutOf(word: string): number {
  // The first letter alone rules most words out: this runs once for every word of a text.
  switch (word.charAt(0)) {
    case 'a':
      if (word.startsWith('and') && isVerbOrNoun(word.slice(3))) return 3;
      break;
    case 'b':
      if (word.startsWith('be') && word.length > 5 && isAfterBe(word.slice(2))) return 2;
      break;
    case 'i':
      if (word === 'itwas') return 2;
      break;
    case 't':
      if (word.startsWith('to') && isLikelyVerb(word.slice(2))) return 2;
      if (word.startsWith('that') && AFTER_THAT.has(word.slice(4))) return 4;
      break;
    case 's':
    case 'm':
    case 'w':
      for (const modal of MODAL_HEADS)
        if (
          word.startsWith(modal) &&
          (AFTER_MODAL.has(word.slice(modal.length)) || isSureVerb(word.slice(modal.length)))
        )
          return modal.length;
      if (word.startsWith('was') && REPORTED.test(word.slice(3))) return 3;
      break;
  }
  const last = word.at(-1);
  if (last === 'o' && word.endsWith('to') && BEFORE_TO.has(word.slice(0, -2))) return word.length - 2;
  if (last === 't' && word.endsWith('that') && BEFORE_THAT.has(word.slice(0, -4))) return word.length - 4;
  if ((last === 'd' || last === 'l' || last === 't') && ENDS_IN_MODAL.test(word))
    return word.length - (last === 't' ? 4 : last === 'l' ? 5 : 6);
  return adverbAt(word) || policyVerbAt(word);
}

/** "steadilyadvanced", "furtherstrengthened": an adverb with its participle glued to it. */
function adverbAt(word: string): number {
  if (word.length < 11 || !word.endsWith('ed')) return 0;
  const cut = word.startsWith('further') ? 7 : word.indexOf('ly') + 2;
  return cut > 5 && /^(?:pastParticiple|participle)$/.test(verbForm(word.slice(cut))?.form ?? '') ? cut : 0;
}

/** "improveinvestment": a verb of policy with the next word glued to it; what only derives from it ("improvement") is one word. */
const policyVerbAt = (word: string): number => {
  if (word.length < 12 || !POLICY_VERB.test(word)) return 0;
  const verb = POLICY_VERB.exec(word)?.[0] ?? '';
  return /^(?:\p{Ll}{1,4}$|ation|ed|ing|ment|line|d)/u.test(word.slice(verb.length)) ? 0 : verb.length;
};
const POLICY_VERB =
  /^(?:improve|enhance|strengthen|promote|optimi[sz]e|accelerate|maintain|implement|advance|guide|deepen|coordinate|facilitate|stabili[sz]e|increase|reinforce|intensify|preserve|safeguard|forestall)/;

const isSureVerb = (word: string): boolean => word.length >= 4 && baseVerb(word)?.bias === 'verb';
const isLikelyVerb = (word: string): boolean => word.length >= 4 && (baseVerb(word)?.bias ?? 'noun') !== 'noun';
const isAfterBe = (word: string): boolean =>
  /^(?:pastParticiple|participle)$/.test(verbForm(word)?.form ?? '') ||
  (/^\p{Ll}{4,}ly$/u.test(word) && !word.startsWith('nefic'));
const isVerbOrNoun = (word: string): boolean =>
  isSureVerb(word) || (word.length > 4 && word.endsWith('s') && IMPERSONAL_NOUNS.has(word));

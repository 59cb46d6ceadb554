import { baseVerb, verbForm } from './lexicon.js';
import type { Token } from './tokens.js';
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_AUX,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words.js';

/** Where a verb may stand: first in a clause or item, after a comma of a series, or right after `and`. */
export type SlotPlace = 'opening' | 'series' | 'bare';

const ADJECTIVE_ENDING = /(?:al|ive|ous|ant|ent|able|ible|ic|ful|less|ary|ory|ed|wide|based|term|level|ing)$/;
const ADJECTIVES: ReadonlySet<string> = new Set(
  'new good better high higher low lower key major large larger small sound stable sufficient more greater great full fair strong stronger weak open free own due such certain other further early timely orderly safe close closer prompt direct green real public private key long short deep wide broad tight strict tough steady modern smooth healthy rapid reasonable'.split(
    ' ',
  ),
);

/** By list or ending, an adjective: "sound", "multilateral". */
export const looksLikeAdjective = (word: string): boolean =>
  ADJECTIVES.has(word) || (word.length > 4 && ADJECTIVE_ENDING.test(word) && !word.endsWith('ment'));

/** A word of a closed class: it can be no verb of the lexicon's kind. */
export const isClosedClass = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  PRONOUNS.has(word) ||
  MODALS.has(word) ||
  BE.has(word) ||
  CONJUNCTIONS.has(word) ||
  SUBORDINATORS.has(word) ||
  RELATIVES.has(word) ||
  FINITE_AUX.has(word);

/** Passes adverbs, also in pairs ("fully and faithfully"), and gives the index of the first word that is none. */
export function skipAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const word = tokens[at]?.lower ?? '';
    // "further the reform", "better the terms": before an article these are verbs.
    if (!isAdverb(word) || (baseVerb(word) && opensNounPhrase(tokens[at + 1]))) return at;
    at += 1;
    const joint = tokens[at]?.lower;
    if (
      (joint === 'and' || joint === ',') &&
      at + 1 < end &&
      (tokens[at + 1]?.lower ?? '').endsWith('ly') &&
      isAdverb(tokens[at + 1]?.lower ?? '')
    )
      at += 1;
  }
  return at;
}

const opensNounPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower));

/**
 * Is the word at `at` a base verb here? The lexicon decides where the word is hardly ever a noun; else the words after it
 * do, because English nouns are not followed by an article, and verbs of this kind are not followed by `of`.
 */
export function isVerbAt(tokens: readonly Token[], at: number, end: number, place: SlotPlace): boolean {
  const token = tokens[at];
  if (!token || at >= end || token.kind !== 'word' || token.partner >= 0) return false;
  if (token.capital && place !== 'opening') return false;
  const word = token.lower;
  if (word === 'be') return place !== 'opening' && followsBe(tokens[at + 1]);
  if (word === 'have' || word === 'do')
    return opensNounPhrase(tokens[at + 1]) || looksLikeAdjective(tokens[at + 1]?.lower ?? '');
  if (isClosedClass(word)) return false;
  const entry = baseVerb(word);
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (!entry) {
    // Outside the lexicon only an article tells: "remit the balance".
    if (token.capital || word.length < 3 || verbForm(word) || /(?:ing|ed|s|ly|tion|ment|ity|ness)$/.test(word))
      return false;
    return (
      next !== undefined && next.depth === token.depth && (ARTICLES.has(next.lower) || PRONOUN_OBJECTS.has(next.lower))
    );
  }
  const following = next?.lower ?? '';
  if ((following === 'of' && !entry.particles.includes('of')) || following === "'s") return false;
  if (entry.bias === 'verb') return !(FINITE_AUX.has(following) || MODALS.has(following));
  if (!next) return place === 'opening';
  if (next.kind === 'mark')
    return next?.lower === '(' || next?.lower === '“' || next?.lower === '"' ? entry.bias === 'weak' : false;
  if (FINITE_AUX.has(following) || MODALS.has(following) || RELATIVES.has(following))
    return following === 'that' && place !== 'bare';
  if (opensNounPhrase(next)) return true;
  if (entry.particles.includes(following)) return entry.bias === 'weak' || place !== 'bare';
  if (CONJUNCTIONS.has(following))
    return entry.bias === 'weak'
      ? isVerbAt(tokens, skipAdverbs(tokens, at + 2, end), Math.min(end, at + 8), 'bare')
      : isSureVerb(tokens[at + 2]);
  if (/^(?:whether|how|what)$/.test(following)) return place !== 'bare' || entry.bias === 'weak';
  if (PREPOSITIONS.has(following)) return false;
  if (isAdverb(following)) return entry.bias === 'weak' || place !== 'bare';
  if (entry.bias === 'weak') return true;
  return place === 'bare' ? ADJECTIVES.has(following) : looksLikeAdjective(following);
}

const NOUN_ENDING = /(?:tion|sion|ment|ity|ness|ance|ence|ship|ism)s?$/;
/** A noun by its ending: a word with one is a verb only where the lexicon says so. */
export const isNounByEnding = (word: string): boolean => NOUN_ENDING.test(word) && !verbForm(word);

/**
 * Where grammar leaves room for nothing but a base verb ("must:" + item, "neither A nor B"), is the word at `at` one? The
 * first word is, whether a lexicon knows it or not, unless its form or its neighbour shows another class of word.
 */
export function isVerbByPlace(tokens: readonly Token[], at: number, end: number): boolean {
  if (isVerbAt(tokens, at, end, 'opening') || isVerbAt(tokens, at, end, 'bare')) return true;
  const token = tokens[at];
  const word = token?.lower ?? '';
  // "be in writing", "have in place": these three open a verb phrase whatever follows.
  if (/^(?:be|have|do)$/.test(word)) return at + 1 < end;
  if (!token || at >= end || token.kind !== 'word' || word.length < 3 || isClosedClass(word) || isAdverb(word))
    return false;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const following = next?.lower ?? '';
  if (following === 'of' || following === "'s" || FINITE_AUX.has(following) || MODALS.has(following)) return false;
  const form = verbForm(word)?.form;
  if (form === 'base') return true;
  if (form !== undefined || /(?:ing|ed|[^s]s|ly)$/.test(word)) return false;
  // "petition the court": before an article even what ends like a noun is a verb.
  return opensNounPhrase(next) || !(isNounByEnding(word) || looksLikeAdjective(word));
}

// "form and manner every two years": `each`, `every`, `all` may open a time.
const ARTICLES: ReadonlySet<string> = new Set('the a an its their his her our your any this these such'.split(' '));
const PRONOUN_OBJECTS: ReadonlySet<string> = new Set('it them itself themselves'.split(' '));

const isSureVerb = (token: Token | undefined): boolean => token !== undefined && baseVerb(token.lower)?.bias === 'verb';

const followsBe = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (!DETERMINERS.has(token.lower) || token.lower === 'more') &&
  (isAdverb(token.lower) ||
    isParticiple(token.lower) ||
    looksLikeAdjective(token.lower) ||
    token.lower === 'able' ||
    token.lower === 'aware' ||
    token.lower === 'fit' ||
    token.lower === 'clear');

/** "remains": a form in -s that is hardly ever a plural. Where no other verb can stand it is one. */
export function isThirdPerson(word: string): boolean {
  const known = verbForm(word);
  return known?.form === 'third' && known.verb.bias !== 'noun';
}

/** By its shape, the subject of a verb in the base form: a plural, "we", "they". After others that form is an infinitive or a noun. */
export const agreesWithBase = (word: string): boolean => /^(?:we|they|i|you)$|[^s']s$/.test(word);

/** A past participle, by the lexicon or its ending. */
export function isParticiple(written: string): boolean {
  const word = written.replace(/-(?:up|out|down|off|in|on|over)$/, ''); // "drawn-up"
  const form = verbForm(word)?.form;
  if (form === 'pastParticiple' || form === 'participle') return true;
  if (form === 'base')
    return (
      word === 'found' ||
      word === 'cut' ||
      word === 'put' ||
      word === 'set' ||
      word === 'read' ||
      word === 'become' ||
      word === 'overcome'
    );
  return word.length > 4 && word.endsWith('ed') && !word.endsWith('eed');
}

/** A form in -ing of a verb. */
export const isIng = (word: string): boolean => word.length > 4 && word.endsWith('ing') && !NOUNS_IN_ING.has(word);
const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  'during nothing something anything everything according meeting meetings building-society king ring thing string spring sterling beijing evening morning ceiling'.split(
    ' ',
  ),
);

/** Third persons of sure verbs that are as often plurals of nouns. */
const PLURALS: ReadonlySet<string> = new Set(
  'acts permits delegates associates exhibits inserts recruits attributes discharges guarantees proceeds quotes refunds releases substitutes supplements outlines embargoes masters dispatches overhauls mirrors remits conducts directs transports complements'.split(
    ' ',
  ),
);

/** Before a form in -s these open the plural of a noun: "all comments", "their permits". */
const OPENS_PLURAL = /^(?:all|such|these|those|several|many|few|the|their|its|our)$/;

/** A verb form that needs a subject of its own: finite `be`, `have`, `do`, or a third person that is hardly ever a noun. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return false;
  // "proposing to have": an infinitive needs no subject.
  if (FINITE_AUX.has(token.lower)) return !/^(?:have|do)$/.test(token.lower) || tokens[at - 1]?.lower !== 'to';
  const known = verbForm(token.lower);
  if (!known || token.capital) return false;
  if (known.form === 'past') return true;
  if (known.form !== 'third' || OPENS_PLURAL.test(tokens[at - 1]?.lower ?? '')) return false;
  if (known.verb.bias === 'verb' && !PLURALS.has(token.lower)) return true;
  // "which supports growth" against "various supports for": the word before decides.
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (FINITE_AUX.has(after) || MODALS.has(after)) return false;
  return RELATIVES.has(before) || before === 'it' || (isAdverb(before) && RELATIVES.has(tokens[at - 2]?.lower ?? ''));
}

import type { ChangeType } from '../domain/vocabularies.js';
import { baseVerb, lemmaOf, verbForm } from './lexicon.js';
import type { Token } from './tokens.js';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './words.js';

/** Verbs so light that their noun says what changes: "carry out an upgrade of" improves. */
const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'make',
  'give',
  'carry out',
  'conduct',
  'undertake',
  'perform',
  'provide',
  'effect',
  'take',
  'achieve',
]);
/** What is under way where it is increased: building it goes faster. A measure that is increased grows stronger. */
const WORKS =
  /^(?:construction|building|development|expansion|implementation|roll-?out|works?|projects?|deployment|integration)$/;
/** Nouns of change whose verb spelling does not show: upgrade and support are verbs of the lexicon as they stand. */
const NOUN_ENDINGS = /(?:ments?|ations?|ions?|ing|ance|s)$/;

/** The change that a verb with its object announces (extraction.md §5); NONE for an act. */
export function changeTypeOf(
  lemma: string,
  verb: string,
  tokens: readonly Token[],
  objectFrom: number,
  objectEnd: number,
): ChangeType {
  const head = headNoun(tokens, objectFrom, objectEnd);
  if (LIGHT_VERBS.has(lemma)) {
    const fromNoun = changeOfNoun(head);
    if (fromNoun !== 'NONE') return fromNoun;
  }
  if (verb === 'increase' || verb === 'raise') return WORKS.test(head) ? 'ACCELERATE' : 'STRENGTHEN';
  if (lemma.startsWith('take part')) return 'PARTICIPATE';
  return PHRASAL.get(lemma) ?? baseVerb(lemma)?.changeType ?? baseVerb(verb)?.changeType ?? 'NONE';
}

/** Phrasal verbs mean something else than their verb. */
const PHRASAL: ReadonlyMap<string, ChangeType> = new Map([
  ['carry out', 'INITIATE'], // a campaign begins
  ['set up', 'INITIATE'], // founding
  ['draw up', 'INITIATE'], // a plan begins
  ['roll out', 'INITIATE'], // a programme begins
  ['speed up', 'ACCELERATE'], // sooner
  ['step up', 'STRENGTHEN'], // more of a measure
  ['scale up', 'STRENGTHEN'], // more of a measure
  ['beef up', 'STRENGTHEN'], // more of a measure
  ['shore up', 'STRENGTHEN'], // firmer
  ['ramp up', 'STRENGTHEN'], // more of a measure
  ['push forward', 'PROMOTE'], // moving on
  ['push ahead', 'PROMOTE'], // moving on
  ['press ahead', 'PROMOTE'], // moving on
  ['move forward', 'PROMOTE'], // moving on
  ['open up', 'PROMOTE'], // widening
  ['set out', 'NONE'], // stating
  ['carry on', 'CONTINUE'], // going on
]);

function changeOfNoun(noun: string): ChangeType {
  for (let stem = noun, turns = 0; turns < 3; turns += 1) {
    for (const candidate of [stem, `${stem}e`]) {
      const form = verbForm(candidate);
      if (form && form.verb.changeType !== 'NONE') return form.verb.changeType;
    }
    const shorter = stem.replace(NOUN_ENDINGS, '');
    if (shorter === stem || shorter.length < 4) return 'NONE';
    stem = shorter;
  }
  return 'NONE';
}

/** The noun that the object is about: the last word before its first preposition or joint. */
function headNoun(tokens: readonly Token[], from: number, end: number): string {
  let head = '';
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || (head && (PREPOSITIONS.has(token.lower) || token.lower === 'and'))) break;
    if (!DETERMINERS.has(token.lower) && !isAdverb(token.lower)) head = token.lower;
  }
  return head;
}

/** The lemma of a verb with its particle: "carried out" gives "carry out". */
export const phrasalLemma = (word: string, particle: string | undefined): string =>
  particle ? `${lemmaOf(word)} ${particle}` : lemmaOf(word);

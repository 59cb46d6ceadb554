/**
 * The closed classes of English: words that shape a clause and are never its content. Each list is complete for the
 * written language of public bodies; a word stands in one list only, in the sense that decides how a clause is read.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that give force; `could`, `can`, `might` never do, but they open a clause like the others. */
export const MODALS = setOf("must shall should will would may can could might cannot mustn't shouldn't won't");
/** Modals that say what is possible or supposed, not what is to be done. */
export const IDLE_MODALS = setOf('can could might cannot');
export const BE = setOf('be is are was were been being am');
export const FINITE_BE = setOf('is are was were am');
export const FINITE_AUX = setOf('is are was were am has have had does do did');
/** Finite forms that agree with one subject only: a bare verb after them cannot share it. */
export const SINGULAR_AUX = setOf('is was has does');
/** What opens a noun phrase. */
export const DETERMINERS = setOf(
  'the a an this these those each every any all no some such its their our his her your my both either neither another other many several few most more whose whichever',
);
export const POSSESSIVES = setOf('its their our his her your my');
export const PRONOUNS = setOf('it we they he she i you them him us itself themselves him/her he/she one');
/** Pronouns that can be the subject of a clause. */
export const SUBJECT_PRONOUNS = setOf('it we they he she i you he/she');
export const PREPOSITIONS = setOf(
  'of in on at by for from with without within into onto to under over through throughout during between among amongst against across about above below behind beyond beside besides towards toward upon via per regarding concerning including excluding pursuant according like unlike despite amid around as than notwithstanding following',
);
export const CONJUNCTIONS = setOf('and or but nor yet');
/** Words that open a clause that depends on another. */
export const SUBORDINATORS = setOf(
  'if where when unless until till whenever wherever once because since although though whether how why what lest whereby whereas while before after provided as so',
);
/** Words that open a condition. */
export const CONDITION_WORDS = setOf('if where when unless whenever wherever provided once before after until');
export const RELATIVES = setOf('which who whom whose that');
export const MONTHS = setOf('january february march april may june july august september october november december');
/** Adverbs without -ly that may stand between a modal and its verb, or before a verb. */
export const ADVERBS = setOf(
  'further also well better always never soon fast together forthwith instead thereby therefore thereafter hereby hereinafter then thus now once again still even only just first next too ever not more most properly at-least jointly otherwise likewise moreover meanwhile accordingly nevertheless nonetheless however additionally alone already yet hence indeed almost duly quite rather perhaps maybe often sometimes very today',
);
/** Adverbs that join sentences; they stay outside a core that they open. */
export const JOINING_ADVERBS = setOf(
  'also then thus therefore thereafter thereby hence meanwhile moreover however accordingly nevertheless nonetheless additionally instead consequently subsequently likewise otherwise too now hereby still',
);
/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS_IN_LY = setOf(
  'rely apply supply comply reply imply multiply fly ally tally rally bully timely orderly likely unlikely daily quarterly monthly weekly yearly elderly costly friendly family assembly monopoly anomaly july italy only early lively leisurely scholarly hourly ly',
);

/** An adverb, by list or by its ending. */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS_IN_LY.has(word));

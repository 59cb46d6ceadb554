/** Words by which a body binds itself to an act (extraction.md §5, decision frames). Plain data, one reason per line. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms by which a body binds itself to the verb after their `to`; other forms of these verbs tell of the past. */
export const UNDERTAKINGS = setOf(
  [
    'decided resolved agreed pledged undertook', // what was decided is in force
    'decide decides resolve resolves agree agrees pledge pledges undertake undertakes commit commits', // it binds itself now
    'intend intends plan plans', // it says what it will do
  ].join(' '),
);
/** Participles that do so after `it is`, `it was`, `it has been`. */
export const IMPERSONAL_UNDERTAKINGS = setOf('decided resolved agreed proposed planned intended');
/** Adjectives that do so after `be` or `stand`: "stands ready to act". */
export const READINESS = setOf('ready prepared determined resolved');
/** Nouns that do so where someone reports them as theirs: "reaffirmed its commitment to act". */
export const UNDERTAKING_NOUNS = setOf('commitment resolve determination intention readiness willingness pledge');

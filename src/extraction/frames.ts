/**
 * Frames: who speaks, and fixed phrases that open a verb slot (extraction.md §5). Plain data, one reason per line.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Forms of verbs that report what someone says or holds: a `that` after one opens a clause with a force of its own. Only
 * forms that are hardly ever nouns; `note` and `report` themselves are left to the words around them.
 */
const REPORT_ROWS: readonly string[] = [
  // Saying.
  'say said says saying',
  'state stated',
  'announce announced announces announcing',
  'declare declared declares declaring',
  'mention mentioned mentions mentioning',
  'note noted notes noting',
  'point pointed points pointing',
  'stress stressed stresses stressing',
  'emphasize emphasized emphasizes emphasizing emphasised emphasises emphasising',
  'underline underlined underlines underlining',
  'underscore underscored underscores underscoring',
  'highlight highlighted highlights highlighting',
  'reiterate reiterated reiterates reiterating',
  'reaffirm reaffirmed reaffirms',
  'comment commented',
  'remark remarked',
  'add added',
  // Holding a view.
  'hold held holding',
  'agree agreed agrees agreeing',
  'believe believed believes believing',
  'consider considered considers',
  'concur concurred concurs concurring',
  'conclude concluded concludes concluding',
  'judge judged judges judging',
  'think thought thinks thinking',
  'recognize recognized recognizes recognizing recognised recognises recognising',
  'acknowledge acknowledged acknowledges acknowledging',
  'observe observed observes observing',
  'consent consented',
  'argue argued',
  // A publisher passing on.
  'learn learned learns learnt',
  'report reported',
  'understand understood',
  'hear heard',
  'reveal revealed reveals',
  // Asking and promising.
  'propose propose proposed proposes proposing',
  'request requested',
  'demand demanded',
  'suggest suggest suggested suggests suggesting',
  'recommend recommend recommended recommends recommending',
  'urge urged urges urging',
  'insist insisted insists insisting',
  'expect expects expecting',
  'affirm affirmed affirms',
  'confirm confirmed confirms confirming',
  'pledge pledged pledges',
  'promise promised',
];
/** From a form to its lemma. */
export const REPORT_FORMS: ReadonlyMap<string, string> = new Map(
  REPORT_ROWS.flatMap((row) => {
    const [lemma = '', ...forms] = row.split(' ');
    return forms.map((form) => [form, lemma] as const);
  }),
);

/** Reporting verbs that a publisher uses of others: their link stays in force for the rest of the document. */
export const PUBLISHER_VERBS = setOf('learn report understand hear');

/** Nouns that stand for a report: "is of the view that", "it is their consensus that". */
export const REPORTING_NOUNS = setOf('view opinion consensus belief conclusion position');

/** Lemmas of a decision: an act in force, not a report of the past. What follows their `that` is decided as a whole. */
export const DECISIONS = setOf('decide resolve');

/** `noun + modal + be + participle` that stand for "we will": the directive starts at the verb that follows. */
export const IMPERSONAL_NOUNS = setOf(
  'efforts effort endeavours endeavors steps step measures moves move work actions action attention priority importance emphasis support initiatives endeavour energy progress care caution',
);
/** The participles that close such a frame. */
export const IMPERSONAL_PARTICIPLES = setOf(
  'made taken done paid given attached placed put laid provided adopted exerted devoted directed intensified increased strengthened redoubled stepped needed required applied used launched undertaken focused initiated exercised',
);

/** Light nouns whose passive is a whole clause without an article before it: "regard should be had to". */
export const LIGHT_NOUNS = setOf(
  'regard attention account care consideration priority emphasis importance notice steps measures efforts action work',
);

/** `it is … to V`: adjectives that ask for the act. */
export const ASKING_ADJECTIVES = setOf(
  'necessary important essential imperative vital crucial critical advisable desirable',
);

/** `is … to V`: participles that give force, and which. */
export const REQUIREMENTS: ReadonlyMap<string, 'must' | 'may' | 'should' | 'must not'> = new Map([
  ['required', 'must'], // a duty stated as such
  ['obliged', 'must'], // the same
  ['obligated', 'must'], // the same, American
  ['bound', 'must'], // the same, in laws: "bound to observe secrecy"
  ['mandated', 'must'], // the same, of a body
  ['permitted', 'may'], // leave given
  ['allowed', 'may'], // the same
  ['entitled', 'may'], // a right, read as leave by rules
  ['authorised', 'may'], // leave given to a body
  ['authorized', 'may'], // the same, American
  ['empowered', 'may'], // the same
  ['encouraged', 'should'], // advice
  ['advised', 'should'], // advice
  ['recommended', 'should'], // advice
  ['expected', 'should'], // supervisors' advice; only with an agent
  ['prohibited', 'must not'], // prohibited from V-ing
  ['forbidden', 'must not'], // forbidden to V
]);

/** Verb + preposition + complement that say how an act goes on, not what it is; the verb after them is the action. */
export const ASPECTS: readonly (readonly string[])[] = [
  ['continue', 'to'], // goes on doing
  ['continue', '-ing'], // the same
  ['keep', '-ing'], // the same
  ['go', 'on', '-ing'], // the same
  ['focus', 'on', '-ing'], // an effort
  ['concentrate', 'on', '-ing'], // an effort
  ['work', 'to'], // an effort
  ['strive', 'to'], // an effort
  ['seek', 'to'], // an effort
  ['endeavor', 'to'], // an effort
  ['endeavour', 'to'], // an effort
  ['aim', 'to'], // an effort
  ['try', 'to'], // an effort
  ['help', 'to'], // a share in the effort
  ['help', '-base'], // the same
  ['wish', 'to'], // leave to act if one wants
  ['begin', 'to'], // a beginning
  ['start', 'to'], // a beginning
  ['remain', 'committed', 'to', '-ing'], // a course held
  ['spare', 'no', 'efforts', 'to'],
  ['spare', 'no', 'effort', 'to'], // an effort
  ['make', 'efforts', 'to'],
  ['make', 'great', 'efforts', 'to'],
  ['make', 'every', 'effort', 'to'],
  ['make', 'an', 'effort', 'to'], // an effort
  ['put', 'efforts', 'into', '-ing'], // an effort
  ['take', 'the', 'initiative', 'to'], // an effort
  ['take', 'steps', 'to'],
  ['take', 'all', 'necessary', 'steps', 'to'],
  ['take', 'reasonable', 'steps', 'to'], // an effort
];

/** Verb phrases whose noun is part of the verb: the object comes after them. Longest first where one begins another. */
export const VERB_IDIOMS: readonly (readonly string[])[] = [
  ['take', 'into', 'account'],
  ['take', 'into', 'consideration'],
  ['take', 'full', 'account', 'of'],
  ['take', 'account', 'of'],
  ['take', 'part', 'in'], // weighing, joining
  ['make', 'good', 'use', 'of'],
  ['make', 'full', 'use', 'of'],
  ['make', 'better', 'use', 'of'],
  ['make', 'use', 'of'], // using
  ['give', 'full', 'play', 'to'],
  ['give', 'play', 'to'],
  ['bring', 'into', 'play'],
  ['bring', 'into', 'full', 'play'], // using
  ['give', 'top', 'priority', 'to'],
  ['give', 'priority', 'to'],
  ['give', 'effect', 'to'],
  ['give', 'consideration', 'to'], // ranking
  ['attach', 'more', 'importance', 'to'],
  ['attach', 'great', 'importance', 'to'],
  ['attach', 'importance', 'to'],
  ['pay', 'close', 'attention', 'to'],
  ['pay', 'attention', 'to'], // minding
  ['put', 'in', 'place'],
  ['put', 'into', 'practice'],
  ['put', 'into', 'effect'],
  ['have', 'in', 'place'],
  ['keep', 'in', 'place'], // setting up
  ['have', 'regard', 'to'],
  ['bear', 'in', 'mind'],
  ['keep', 'abreast', 'of'], // minding
  ['carry', 'out'],
  ['carry', 'on'],
  ['step', 'up'],
  ['speed', 'up'],
  ['scale', 'up'],
  ['set', 'up'],
  ['set', 'out'],
  ['draw', 'up'],
  ['bring', 'down'],
  ['roll', 'out'], // phrasal verbs
  ['push', 'forward'],
  ['push', 'ahead'],
  ['press', 'ahead'],
  ['move', 'forward'],
  ['crack', 'down', 'on'],
  ['lay', 'down'],
  ['phase', 'out'],
  ['beef', 'up'],
  ['shore', 'up'], // phrasal verbs
  ['follow', 'up'],
  ['build', 'up'],
  ['open', 'up'],
  ['ramp', 'up'],
  ['wind', 'up'],
  ['give', 'up'],
  ['cut', 'down'],
  ['fill', 'in'],
  ['hand', 'over'],
  ['take', 'over'], // phrasal verbs
];

/** Openings that keep what follows inside: purpose and result. */
export const ABSORBING: readonly (readonly string[])[] = [
  ['so', 'as', 'to'],
  ['in', 'order', 'to'],
  ['with', 'a', 'view', 'to'],
  ['with', 'the', 'aim', 'of'],
  ['so', 'that'],
  ['in', 'order', 'that'], // purpose
];

/** Participles that define, explain or suppose; their passive is no act (`shall be deemed`, `should be seen as`). */
export const IDLE_PARTICIPLES = setOf(
  'deemed construed understood interpreted regarded seen viewed noted read known cited called named meant remembered recalled expected affected caused exposed driven concerned entitled bound composed constituted comprised associated related situated located interested satisfied punished imprisoned fined sentenced found considered treated taken assumed presumed believed said stressed emphasised emphasized underlined mentioned accompanied outweighed prepared required needed governed acknowledged recognised recognized offset hampered hindered',
);

/**
 * Participles that are idle only before one of these words: "shall be treated as" and "should be prepared for" say what
 * something is, "shall be treated in confidence" and "shall be prepared in writing" ask for an act. `*` is a noun phrase.
 */
export const IDLE_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['taken', setOf('as to *')], // "taken as read", "taken to be"
  ['considered', setOf('as to *')], // "considered a loan"
  ['treated', setOf('as like *')], // a legal fiction
  ['prepared', new Set()], // readiness has become an adjective before: "be prepared to"
]);
/** Participles that say where words stand or what comes with them: in rules a duty, elsewhere a turn of speech. */
export const DUTY_IN_RULES = setOf('mentioned noted accompanied acknowledged');

/** Verbs whose subject bears a state: epistemic after `may`, an outcome after `will`, a description after `should`. */
export const STATIVE = setOf(
  'be have become include involve result lead arise occur pose present affect cause differ vary contain appear seem indicate suggest need lose fail face remain depend mean tend relate exist consist constitute benefit suffer experience see find know think believe feel understand happen emerge entail exceed fall rise decline grow like want imply require apply cover represent reflect prove lie come get',
);

/** To know or to understand is a state, but one that a person can be told to come to: "firms need to understand". */
export const MINDING = setOf('know understand');

/** Verbs of the speaker's own talk: "we will discuss", "it should be noted", "see Rule 4". */
export const DISCOURSE = setOf(
  'note see discuss remember recall mention observe find say talk turn explain look describe refer show illustrate highlight clarify',
);

/** Verbs that say what a text or thing holds; with a subject that is no agent they describe it. */
export const DESCRIBING = setOf(
  'include contain describe reflect specify state indicate bind consist comprise set remain bear address take-effect identify explain list cover show begin end expire run cease continue form serve refer provide disclose prevail',
);

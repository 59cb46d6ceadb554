/**
 * Who can be told to act. A subject that can, or that we do not know, may carry a duty; one that cannot is a topic:
 * "the notice shall contain" speaks of a notice. Facts of English, one group per line.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const AGENTS = new Set([
  ...setOf('person persons people individual individuals party parties citizen citizens'), // persons
  ...setOf(
    'firm company corporation undertaking enterprise business partnership association society trust trustee fund organisation organization',
  ), // firms
  ...setOf(
    'bank institution insurer broker dealer lender operator provider issuer exchange depository custodian administrator intermediary platform branch subsidiary group entity participant member',
  ), // financial firms
  ...setOf(
    'authority regulator commission committee board council ministry minister department agency bureau office unit cadre locality government parliament court tribunal secretary treasury state states union body bodies administration legislature congress jurisdiction jurisdictions country countries',
  ), // public bodies
  ...setOf(
    'director officer manager employee staff personnel management auditor accountant actuary lawyer counsel representative agent appointee president governor chair chairman chairperson chairwoman comptroller principal delegate deputy designee superintendent notary attorney judge magistrate ombudsman executive official expert professional secretariat registry panel forum team college',
  ), // offices
  ...setOf(
    'applicant licensee holder owner customer client investor consumer borrower creditor debtor depositor merchant trader seller buyer sponsor registrant respondent petitioner claimant controller processor vendor contractor supplier manufacturer importer exporter deployer counterparty repository recipient beneficiary signatory resident tenant consultant complainant defendant witness guardian parent spouse nominee student',
  ), // roles
  ...setOf('we us everyone anyone nobody meeting conference participants attendees'), // the speaker
]);

/** Words in which an ending looks like an agent's or hides one. */
const NOT_AGENTS = new Set([
  ...setOf(
    'chapter section article paragraph subparagraph subsection rule rules part schedule annex regulation regulations directive act law laws provision provisions clause title appendix table',
  ), // texts
  ...setOf(
    'period term terms date day deadline time year reference report reports application applications notice notices notification document documents record records information data register agreement contract policy policies plan procedure procedures system systems control controls measure measures method methods standard standards requirement requirements condition conditions criteria programme program strategy framework objective objectives',
  ), // things written
  ...setOf(
    'amount rate rates ratio value price prices growth inflation economy market markets risk risks outlook demand supply capital asset assets liability liabilities fee fees charge fine penalty cost costs share shares security securities instrument instruments transaction transactions account accounts payment payments order paper matter number letter transfer factor sector sectors center centre offer border power powers quarter manner figure figures consumer-price buffer tier layer prospectus cover paper computer counter',
  ), // quantities and things
  ...setOf(
    'approach process review assessment decision decisions opinion response result results nothing something anything everything there this that these those which what service services product products work activity activities situation conditions developments trends expectations',
  ), // abstractions
]);

const AGENT_ENDINGS = /(?:ers?|ors?|ees?|ists?|ians?|wom[ae]n|m[ae]n)$/;
const ABSTRACT_ENDINGS =
  /(?:tions?|sions?|ments?|ness(?:es)?|ances?|ences?|ity|ities|ism|ings?|ships?|ages?|ures?|sis|ses|hood|acy|cies)$/;

/** `agent` can act; `thing` cannot; `unknown` is a word that these tables do not decide. */
export type Agency = 'agent' | 'thing' | 'unknown';

const singularOf = (noun: string): string => {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
};

/** Reads the head noun of a subject, lower case. */
export function agencyOf(head: string): Agency {
  const bare = head.replace(/'s?$/, '');
  const singular = singularOf(bare);
  if (AGENTS.has(bare) || AGENTS.has(singular)) return 'agent';
  if (NOT_AGENTS.has(bare) || NOT_AGENTS.has(singular)) return 'thing';
  if (ABSTRACT_ENDINGS.test(bare)) return 'thing';
  if (AGENT_ENDINGS.test(bare) && bare.length > 4) return 'agent';
  return 'unknown';
}

/** Nouns by which a text speaks of its issuer without naming it. */
export const ISSUER_NOMINALS: ReadonlySet<string> = setOf(
  'bank committee board council authority commission meeting conference symposium seminar session summit forum regulator ministry administration agency department bureau office governor government',
);

/** Plurals for those who met: what they agreed or asked for, the meeting did. */
export const MEETING_MEMBERS: ReadonlySet<string> = setOf(
  'members participants attendees ministers governors delegates leaders sides parties',
);

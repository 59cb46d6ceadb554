import type { Register } from '../domain/Extraction.js';
import { MEETING_MEMBERS } from './agents.js';
import { DESCRIBING, DISCOURSE, DUTY_IN_RULES, IDLE_BEFORE, IDLE_PARTICIPLES, STATIVE, TELLING } from './frames.js';
import { firstSubject } from './firstSubject.js';
import { baseVerb, lemmaOf, verbForm } from './lexicon.js';
import { readingOf, type Reading } from './modalityOf.js';
import { isClosedClass, isIng, isVerbAt } from './slots.js';
import { isReport } from './governors.js';
import { subjectOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';
import { COLLECTIVES, roleOf, subjectRole, type Speaker, type SubjectRole } from './subjectRole.js';
import { BE, CONJUNCTIONS, DETERMINERS, isAdverb, MONTHS, PREPOSITIONS } from './words.js';

/** "Most of the Board members": those who met are named in no more tokens. */
const MAX_MEMBERS = 6;

/** How far before `that` its reporting verb may stand, in tokens. */
const MAX_REPORT_GAP = 10;

/** Does the trigger state a directive (extraction.md §5, §12)? Precision before recall: what is not clearly one is none. */
export function isAccepted(trigger: Trigger, tokens: readonly Token[], register: Register, speaker: Speaker): boolean {
  if (trigger.subject.kind === 'subordinate' || trigger.force === 'idle') return false;
  const family = readingOf(register);
  // "Nothing in this section shall require" construes a rule; it is none.
  if (tokens[trigger.subject.start]?.lower === 'nothing' && trigger.subject.end > trigger.subject.start) return false;
  const verb = tokens[trigger.verb]?.lower ?? '';
  const role = subjectRole(trigger, tokens, speaker);
  if (family !== 'talk' && !isReportedByIssuer(trigger, tokens, 0, speaker)) return false;
  if ((trigger.force === 'will' || trigger.force === 'would') && isExpected(trigger, tokens)) return false;
  // "shall not mean" says what a word means, not what anyone does.
  if (verb === 'mean') return false;
  if (trigger.teller) return acceptsTelling(trigger, trigger.teller, tokens, family, speaker, role);
  if (trigger.rule === 'T5')
    return register === 'catalogue' || (family === 'talk' && speaker.isReporting && !DISCOURSE.has(verb));
  if (trigger.force === 'decide')
    return (
      family === 'talk' &&
      !DISCOURSE.has(verb) &&
      (tokens[trigger.subject.start]?.lower === 'it' || isSpeaker(trigger.subject, tokens, speaker))
    );
  if (trigger.rule === 'T2') {
    if (trigger.force === 'need') return family !== 'rules' && !DISCOURSE.has(verb);
    return trigger.force !== 'would' || family === 'talk';
  }
  if (trigger.shape === 'passive') return acceptsPassive(trigger, tokens, family, speaker, verb, role);
  // "will be required to" announces a duty: in rules and advice it is one, in talk the duty stands elsewhere.
  if (
    trigger.rule === 'T3' &&
    tokens[trigger.cue?.from ?? -1]?.lower === 'will' &&
    (family === 'talk' || role !== 'agent')
  )
    return false;
  if (trigger.rule === 'T3' && trigger.force === 'should') return acceptsAdvice(trigger, tokens, family, speaker, role);
  if (trigger.rule === 'T7' || trigger.verb < 0)
    return trigger.force === 'will' || trigger.force === 'would' ? role === 'issuer' : role !== 'thing';
  if (isPerfect(tokens, trigger.verb))
    return (
      trigger.force === 'must' && family === 'rules' && tokens[trigger.verb + 1]?.lower !== 'been' && role === 'agent'
    );
  if (verb === 'be') return (trigger.force !== 'need' || family === 'soft') && acceptsBe(trigger, tokens, role);
  switch (trigger.force) {
    case 'must':
    case 'must not':
      return role !== 'thing' && !((STATIVE.has(verb) || DESCRIBING.has(verb)) && role === 'unknown');
    case 'should':
      if (DISCOURSE.has(verb) && (family === 'talk' || /^(?:note|remember|recall)$/.test(verb))) return false;
      return family === 'talk'
        ? (role === 'issuer' ||
            role === 'agent' ||
            role === 'none' ||
            (role === 'unknown' && trigger.subject.kind === 'reported' && isPolicyOrAct(verb))) &&
            !(STATIVE.has(verb) && role !== 'issuer')
        : role !== 'thing' && !((STATIVE.has(verb) || DESCRIBING.has(verb)) && role === 'unknown');
    case 'may':
      return (
        (role === 'agent' || role === 'issuer' || role === 'none') &&
        (!STATIVE.has(verb) || (family !== 'talk' && role !== 'none' && isActOfAuthority(verb))) &&
        !DISCOURSE.has(verb) &&
        !(family === 'talk' && !isPolicyOrAct(verb))
      );
    case 'will':
      return (role === 'issuer' || role === 'none') && isCommitting(trigger, tokens, verb);
    case 'would':
      return (
        family === 'talk' &&
        tokens[trigger.subject.start]?.lower !== 'it' &&
        (role === 'issuer' || role === 'none') &&
        isCommitting(trigger, tokens, verb) &&
        (trigger.subject.kind === 'reported' || speaker.isReporting)
      );
    case 'need':
      if (trigger.subject.kind === 'reported' && role === 'none') return family !== 'rules' && !DISCOURSE.has(verb);
      return (role === 'issuer' || role === 'agent') && !DISCOURSE.has(verb) && !STATIVE.has(verb);
    case 'imperative':
      return true;
  }
}

/** Does the speaker itself undertake or tell? */
function isSpeaker(subject: Subject, tokens: readonly Token[], speaker: Speaker): boolean {
  const own = subject.start < subject.end ? subject : firstSubject(tokens);
  return own !== null && isSpeakerAt(own, tokens, speaker);
}

/** We, the issuer, its meeting, or those who met. */
function isSpeakerAt({ start, end }: Subject, tokens: readonly Token[], speaker: Speaker): boolean {
  const pronoun = end - start === 1 ? (tokens[start]?.lower ?? '') : '';
  if (pronoun === 'we' || pronoun === 'i') return true;
  if (pronoun === 'it' || pronoun === 'they') return speaker.antecedent === 'issuer';
  return (
    roleOf(tokens, start, end, speaker) === 'issuer' ||
    (end - start <= MAX_MEMBERS && MEETING_MEMBERS.has(tokens[end - 1]?.lower ?? ''))
  );
}

/** "The meeting urged banks to": the speaker tells someone who can act, or nobody in particular ("called for"). */
function acceptsTelling(
  trigger: Trigger,
  teller: Subject,
  tokens: readonly Token[],
  family: Reading,
  speaker: Speaker,
  role: SubjectRole,
): boolean {
  const word = tokens[trigger.cue?.from ?? -1]?.lower ?? '';
  // "calls on the private sector to": whoever is told can act.
  const isTold = role === 'agent' || COLLECTIVES.test(tokens[trigger.subject.end - 1]?.lower ?? '');
  if (!isTold && !(role === 'none' && family === 'talk')) return false;
  if (TELLING.get(word)?.isPast && !(family === 'talk' && isAtMeeting(teller, tokens))) return false;
  // "we expect households to spend": in talk what is expected of people is as often a forecast.
  if (family === 'talk' && STATIVE.has(tokens[trigger.verb]?.lower ?? '')) return false;
  return isSpeaker(teller, tokens, speaker);
}

/** Those who met, or the meeting: what they asked is still asked; what an authority asked on its own is history. */
const isAtMeeting = ({ start, end }: Subject, tokens: readonly Token[]): boolean =>
  start === end ||
  (end - start <= MAX_MEMBERS &&
    (/^(?:we|it|meeting|conference|session|committee|board|council|forum|summit)$/.test(tokens[end - 1]?.lower ?? '') ||
      MEETING_MEMBERS.has(tokens[end - 1]?.lower ?? '')));

/** "Banks are urged to", "recommended that banks": advice for someone who can act. */
function acceptsAdvice(
  trigger: Trigger,
  tokens: readonly Token[],
  family: Reading,
  speaker: Speaker,
  role: SubjectRole,
): boolean {
  const { cue, verb } = trigger;
  if (
    trigger.subject.governor !== undefined &&
    (family === 'rules' || !isReportedByIssuer(trigger, tokens, 0, speaker))
  )
    return false;
  if (role !== 'agent' && role !== 'issuer') return false;
  const first = tokens[cue?.from ?? -1]?.lower ?? '';
  if (family !== 'talk') return first !== 'was' && first !== 'were';
  // "Banks are expected to lend more" may be a forecast.
  return tokens[(cue?.to ?? 0) - 2]?.lower !== 'expected' && !STATIVE.has(tokens[verb]?.lower ?? '');
}

function acceptsPassive(
  trigger: Trigger,
  tokens: readonly Token[],
  family: Reading,
  speaker: Speaker,
  participle: string,
  role: SubjectRole,
): boolean {
  if (trigger.rule === 'T3' && trigger.force === 'should')
    return family !== 'rules' && isReportedByIssuer(trigger, tokens, 0, speaker);
  if (trigger.rule === 'T3')
    return (
      family !== 'talk' &&
      role !== 'none' &&
      tokens[trigger.subject.start]?.lower !== 'there' &&
      !IDLE_PARTICIPLES.has(participle)
    );
  if (IDLE_PARTICIPLES.has(participle) && !(family === 'rules' && DUTY_IN_RULES.has(participle)))
    return isActDespite(participle, tokens[trigger.verb + 1]) && trigger.force !== 'will' && trigger.force !== 'would';
  const hasAgent = tokens[trigger.verb + 1]?.lower === 'by' && !opensMeansOrTime(tokens, trigger.verb + 2);
  // In talk a passive is the speaker's act only where no one else is named and the verb is one that a speaker can do.
  const byItself = hasAgent && isByIssuer(trigger, tokens, speaker);
  const isSpeakersAct = verbForm(participle) !== undefined && (!hasAgent || byItself);
  switch (trigger.force) {
    case 'must':
    case 'must not':
    case 'need':
      return true;
    case 'should':
    case 'may':
      return family !== 'talk' || (isSpeakersAct && (trigger.force === 'should' || role !== 'thing'));
    case 'will':
      return (
        (family === 'talk' || (family === 'soft' && byItself)) &&
        isSpeakersAct &&
        !opensOutcome(tokens) &&
        (role !== 'agent' || isPolicyVerb(participle))
      );
    case 'would':
      return (
        family === 'talk' && isSpeakersAct && speaker.isReporting && (role !== 'agent' || isPolicyVerb(participle))
      );
    default:
      return false;
  }
}

/** "will be assessed by the Authority": the issuer names itself. */
function isByIssuer(trigger: Trigger, tokens: readonly Token[], speaker: Speaker): boolean {
  const start = trigger.verb + 2;
  let end = start;
  while (end < tokens.length && end - start < MAX_MEMBERS && !endsNoun(tokens[end])) end += 1;
  return end > start && roleOf(tokens, start, end, speaker) === 'issuer';
}

const endsNoun = (token: Token | undefined): boolean =>
  !token || token.kind === 'mark' || PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower);

/** "by lowering the rate", "by 1 January", "by the end of June", "by mid-year": no agent. */
const opensMeansOrTime = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  return (
    isIng(word) ||
    tokens[at]?.kind === 'number' ||
    word.startsWith('mid-') ||
    MONTHS.has(word) ||
    (word === 'the' && /^(?:end|middle|close|beginning|start)$/.test(tokens[at + 1]?.lower ?? ''))
  );
};

/** "must be considered in the review" asks for an act; "should be considered a loan" says what something is. */
function isActDespite(participle: string, next: Token | undefined): boolean {
  const idle = IDLE_BEFORE.get(participle);
  if (!idle) return false;
  if (next === undefined || next.kind === 'mark') return true;
  if (idle.has(next.lower)) return false;
  const opensNoun =
    DETERMINERS.has(next.lower) || !(isClosedClass(next.lower) || isAdverb(next.lower) || isParticle(next.lower));
  return !(opensNoun && idle.has('*'));
}

/** "taken down in writing": the particle makes it another verb. */
const isParticle = (word: string): boolean => /^(?:down|up|out|off|away|back|over|care)$/.test(word);

/** "With these efforts, a system will be built": what follows from acts is an outcome, not one more act. */
const opensOutcome = (tokens: readonly Token[]): boolean => {
  const [first, second, third] = tokens.slice(0, 3).map(({ lower }) => lower);
  return (
    (first === 'with' &&
      /^(?:these|those|such)$/.test(second ?? '') &&
      /^(?:efforts|measures|steps|moves|actions|policies|reforms)$/.test(third ?? '')) ||
    (first === 'as' && second === 'a' && third === 'result') ||
    (/^(?:in|by)$/.test(first ?? '') && second === 'doing' && third === 'so') ||
    (first === 'in' && second === 'this' && third === 'way')
  );
};

/** "expects that prices will": what is expected is no promise, whoever speaks. */
const isExpected = ({ subject }: Trigger, tokens: readonly Token[]): boolean =>
  subject.governor !== undefined && /^expect/.test(tokens[subject.governor - 1]?.lower ?? '');

/** In law and advice only what the issuer itself reports counts: "respondents argued that firms should" is theirs. */
function isReportedByIssuer(trigger: Trigger, tokens: readonly Token[], from: number, speaker: Speaker): boolean {
  const that = trigger.subject.governor ?? -1;
  if (trigger.subject.kind !== 'reported' || that < 0) return true;
  for (let at = that - 1; at > from && that - at <= MAX_REPORT_GAP; at -= 1) {
    if (!isReport(tokens, at)) continue;
    const reporter = subjectOf(tokens, at, from, false);
    const first = tokens[reporter.start]?.lower ?? '';
    return (
      reporter.start >= reporter.end ||
      first === 'it' ||
      first === 'we' ||
      BE.has(tokens[at - 1]?.lower ?? '') ||
      roleOf(tokens, reporter.start, reporter.end, speaker) === 'issuer'
    );
  }
  return true;
}

/** A body that may require or include does something; a thing that may require or include has a property. */
const isActOfAuthority = (verb: string): boolean => /^(?:require|include|apply|represent)$/.test(verb);

/** `must be` + adjective tells someone to be something; of a thing it only describes. */
function acceptsBe(trigger: Trigger, tokens: readonly Token[], role: SubjectRole): boolean {
  const next = tokens[trigger.verb + 1]?.lower ?? '';
  if (
    /^(?:liable|guilty|subject|eligible|entitled|responsible|valid|void|binding|without|no|a|an|the|in|of|at|on|under|by|from|likely|possible|due|necessary|sufficient)$/.test(
      next,
    )
  )
    return false;
  if (trigger.force === 'must' || trigger.force === 'must not') return role === 'agent' || role === 'issuer';
  // "will be prepared to act" binds the one who says it.
  if (trigger.force === 'will' || trigger.force === 'would')
    return role === 'issuer' && /^(?:prepared|ready)$/.test(next) && tokens[trigger.verb + 2]?.lower === 'to';
  if (trigger.force === 'should' || trigger.force === 'need') return role === 'agent' || role === 'issuer';
  return false;
}

/** `must have V-ed` speaks of what was done. */
const isPerfect = (tokens: readonly Token[], verb: number): boolean => {
  if (tokens[verb]?.lower !== 'have') return false;
  const next = tokens[verb + 1]?.lower ?? '';
  return next === 'been' || /^(?:pastParticiple|participle)$/.test(verbForm(next)?.form ?? '');
};

/** Institutions that will be guided, supported, allowed, given something are not the ones who act: the speaker is. */
const isPolicyVerb = (participle: string): boolean =>
  (baseVerb(lemmaOf(participle))?.changeType ?? 'NONE') !== 'NONE' ||
  /^(?:allowed|permitted|given|granted|offered)$/.test(participle);

const isPolicyOrAct = (verb: string): boolean => baseVerb(verb) !== undefined;

/** What an issuer that says `will` binds itself to: an act, or a course held; not a state, not its own talk. */
function isCommitting(trigger: Trigger, tokens: readonly Token[], verb: string): boolean {
  if (DISCOURSE.has(verb)) return false;
  if (verb === 'remain' || verb === 'stay')
    return /^(?:committed|vigilant|attentive|ready|focused|on|prepared|alert|flexible|firm|resolute)$/.test(
      tokens[trigger.verb + 1]?.lower ?? '',
    );
  if (verb === 'be' || !(baseVerb(verb) || isVerbAt(tokens, trigger.verb, tokens.length, 'series'))) return false;
  return !STATIVE.has(verb) || verb === 'include' || verb === 'apply' || verb === 'find' || verb === 'contribute';
}

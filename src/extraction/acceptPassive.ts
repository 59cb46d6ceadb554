import { DUTY_IN_RULES, IDLE_BEFORE, IDLE_PARTICIPLES } from './frames.js';
import { isReportedByIssuer, MAX_MEMBERS } from './isSpeaker.js';
import { baseVerb, lemmaOf, verbForm } from './lexicon.js';
import type { Reading } from './modalityOf.js';
import { isClosedClass, isIng } from './slots.js';
import { roleOf, type Speaker, type SubjectRole } from './subjectRole.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';
import { CONJUNCTIONS, DETERMINERS, isAdverb, MONTHS, PREPOSITIONS } from './words.js';

/** Does a passive state a directive? Its agent, if one is named, must not be somebody else. */
export function acceptsPassive(
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

/** Institutions that will be guided, supported, allowed, given something are not the ones who act: the speaker is. */
const isPolicyVerb = (participle: string): boolean =>
  (baseVerb(lemmaOf(participle))?.changeType ?? 'NONE') !== 'NONE' ||
  /^(?:allowed|permitted|given|granted|offered)$/.test(participle);

import type { Register } from '../domain/Extraction.js';
import { acceptsPassive } from './acceptPassive.js';
import { acceptsAdvice, acceptsTelling } from './acceptTelling.js';
import { DESCRIBING, DISCOURSE, MINDING, STATIVE } from './frames.js';
import { isReportedByIssuer, isReportedBySome, isSpeaker } from './isSpeaker.js';
import { baseVerb, verbForm } from './lexicon.js';
import { readingOf } from './modalityOf.js';
import { isVerbAt } from './slots.js';
import { subjectRole, type Speaker, type SubjectRole } from './subjectRole.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';

/** Does the trigger state a directive (extraction.md §5, §12)? Precision before recall: what is not clearly one is none. */
export function isAccepted(trigger: Trigger, tokens: readonly Token[], register: Register, speaker: Speaker): boolean {
  if (trigger.subject.kind === 'subordinate' || trigger.force === 'idle') return false;
  const family = readingOf(register);
  // "Nothing in this section shall require" construes a rule; it is none.
  if (tokens[trigger.subject.start]?.lower === 'nothing' && trigger.subject.end > trigger.subject.start) return false;
  const verb = tokens[trigger.verb]?.lower ?? '';
  const role = subjectRole(trigger, tokens, speaker);
  if (family === 'talk' ? isReportedBySome(trigger, tokens) : !isReportedByIssuer(trigger, tokens, 0, speaker))
    return false;
  if ((trigger.force === 'will' || trigger.force === 'would') && isExpected(trigger, tokens)) return false;
  // "shall not mean" says what a word means, not what anyone does.
  if (verb === 'mean') return false;
  if (trigger.teller) return acceptsTelling(trigger, trigger.teller, tokens, family, speaker, role);
  if (trigger.rule === 'T5')
    return register === 'catalogue' || (family === 'talk' && speaker.isReporting && !DISCOURSE.has(verb));
  if (trigger.force === 'decide')
    return (
      family === 'talk' &&
      !(register === 'speech' && DISCOURSE.has(verb)) &&
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
  // "required that firms report": what is asked for in a `that` clause is accepted as advice is, however firm.
  const isMandate = trigger.subject.governor !== undefined && trigger.subject.governor === (trigger.cue?.to ?? 0) - 1;
  if (trigger.rule === 'T3' && (trigger.force === 'should' || isMandate))
    return acceptsAdvice(trigger, tokens, family, speaker, role);
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
      if (MINDING.has(verb)) return role === 'agent';
      return (role === 'issuer' || role === 'agent') && !DISCOURSE.has(verb) && !STATIVE.has(verb);
    case 'imperative':
      return true;
  }
}

/** "expects that prices will": what is expected is no promise, whoever speaks. */
const isExpected = ({ subject }: Trigger, tokens: readonly Token[]): boolean =>
  subject.governor !== undefined && /^expect/.test(tokens[subject.governor - 1]?.lower ?? '');
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

import { MEETING_MEMBERS } from './agents.js';
import { STATIVE } from './frames.js';
import { isReportedByIssuer, isSpeaker, MAX_MEMBERS } from './isSpeaker.js';
import type { Reading } from './modalityOf.js';
import { COLLECTIVES, type Speaker, type SubjectRole } from './subjectRole.js';
import type { Subject } from './subjects.js';
import { TELLING } from './tellings.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';

/** "The meeting urged banks to": the speaker tells someone who can act, or nobody in particular ("called for"). */
export function acceptsTelling(
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
    (/^(?:we|it|meeting|conference|symposium|seminar|session|committee|board|council|forum|summit|governor|chair|chairman|president|minister)$/.test(
      tokens[end - 1]?.lower ?? '',
    ) ||
      MEETING_MEMBERS.has(tokens[end - 1]?.lower ?? '')));

/** "Banks are urged to", "recommended that banks": advice for someone who can act. */
export function acceptsAdvice(
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

import { MEETING_MEMBERS } from './agents.js';
import { firstSubject } from './firstSubject.js';
import { isReport } from './governors.js';
import { roleOf, type Speaker } from './subjectRole.js';
import { subjectOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';
import { BE } from './words.js';

/** "Most of the Board members": a body, and those who met, are named in no more tokens. */
export const MAX_MEMBERS = 6;
/** How far before `that` its reporting verb may stand, in tokens. */
const MAX_REPORT_GAP = 10;

/** Is the subject, or where it is left out the first of the sentence, the speaker: the issuer, its meeting, or those who met? */
export function isSpeaker(subject: Subject, tokens: readonly Token[], speaker: Speaker): boolean {
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

/** In law and advice only what the issuer itself reports counts: "respondents argued that firms should" is theirs. */
export function isReportedByIssuer(
  trigger: Trigger,
  tokens: readonly Token[],
  from: number,
  speaker: Speaker,
): boolean {
  const report = reportOf(trigger, tokens, from);
  if (report < 0) return true;
  const reporter = subjectOf(tokens, report, from, false);
  const first = tokens[reporter.start]?.lower ?? '';
  return (
    reporter.start >= reporter.end ||
    first === 'it' ||
    first === 'we' ||
    BE.has(tokens[report - 1]?.lower ?? '') ||
    roleOf(tokens, reporter.start, reporter.end, speaker) === 'issuer'
  );
}

/** "Some members argued that firms should": what a few hold is not what the meeting holds. */
export function isReportedBySome(trigger: Trigger, tokens: readonly Token[]): boolean {
  const report = reportOf(trigger, tokens, 0);
  if (report < 0) return false;
  const reporter = subjectOf(tokens, report, 0, false);
  return reporter.start < reporter.end && SOME.test(tokens[reporter.start]?.lower ?? '');
}

const SOME = /^(?:some|several|few|many|one|two|three|four|another|others?)$/;

/** The verb that reports the trigger's clause; -1 if none does. */
function reportOf({ subject }: Trigger, tokens: readonly Token[], from: number): number {
  const that = subject.governor ?? -1;
  if (subject.kind !== 'reported') return -1;
  for (let at = that - 1; at > from && that - at <= MAX_REPORT_GAP; at -= 1) if (isReport(tokens, at)) return at;
  return -1;
}

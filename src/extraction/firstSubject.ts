import { baseVerb } from './lexicon.js';
import { isFinite, isParticiple, isThirdPerson } from './slots.js';
import { subjectOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import { DETERMINERS, MODALS, SUBJECT_PRONOUNS } from './words.js';

/** The first verb of a sentence is looked for in so many tokens. */
const MAX_OPENING = 24;

/** The subject of a sentence's first verb, which later verbs without one share: "The Board met and agreed to"; null if none. */
export function firstSubject(tokens: readonly Token[]): Subject | null {
  for (let at = 1; at < Math.min(tokens.length, MAX_OPENING); at += 1) {
    const word = tokens[at]?.lower ?? '';
    const before = tokens[at - 1]?.lower ?? '';
    const isVerb =
      MODALS.has(word) ||
      isFinite(tokens, at) ||
      isParticiple(word) ||
      isThirdPerson(word) ||
      (SUBJECT_PRONOUNS.has(before) && baseVerb(word) !== undefined);
    if (!isVerb || DETERMINERS.has(before)) continue;
    const subject = subjectOf(tokens, at, 0, false);
    return subject.start < subject.end ? subject : null;
  }
  return null;
}

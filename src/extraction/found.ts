import type { Span } from '../domain/CanonicalText.js';
import type { Finding } from '../domain/Finding.js';
import type { Register } from '../domain/Extraction.js';
import type { VerbPhrase } from './splitCoordination.js';
import type { Speaker, SubjectRole } from './subjectRole.js';
import type { Token } from './tokens.js';
import type { Trigger } from './trigger.js';

/** A directive as it is found: where it stands, before its parts are read. */
export interface Found {
  readonly trigger: Trigger;
  /** The tokens in which `phrase` and `trigger` count. For an item these are the item's own. */
  readonly tokens: readonly Token[];
  readonly phrase: VerbPhrase;
  /** The tokens of the head, for subject and cue. */
  readonly headTokens: readonly Token[];
  readonly core: Span;
  /** True for the first phrase of its trigger: the one that stands beside subject and cue. */
  readonly isFirst: boolean;
  readonly isItem: boolean;
  /** What the subject is to the speaker. */
  readonly role: SubjectRole;
  readonly sentence: Span;
}

/** What reading a sentence needs to know from outside it. */
export interface ReadingContext {
  readonly text: string;
  readonly register: Register;
  readonly speaker: Speaker;
  /** What is noticed on the way; reading adds to it. */
  readonly findings: Finding[];
}

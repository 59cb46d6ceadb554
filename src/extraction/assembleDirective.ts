import type { Span } from '../domain/CanonicalText.js';
import type { ExtractedDirective, Register } from '../domain/Extraction.js';
import { confidenceOf } from './confidence.js';
import { directiveParts } from './directiveParts.js';
import { findDeadline } from './findDeadline.js';
import { withWholeMarks } from './markup.js';
import { modalityOf } from './modalityOf.js';
import type { Found } from './found.js';
import type { Token } from './tokens.js';
import { CONDITION_WORDS } from './words.js';

/** What a directive's own sentence tells; provision, period, issuer, roles and areas come from the whole document. */
export interface Assembled {
  readonly directive: Omit<
    ExtractedDirective,
    'provision' | 'period' | 'issuer' | 'attribution' | 'addressees' | 'beneficiaries' | 'areas' | 'relations'
  >;
  /** The words of the subject, wherever in the sentence they stand. */
  readonly subject: Span | null;
  readonly sentence: Span;
}

/** Reads the parts of a found directive. Null where the register gives its cue no force. */
export function assembleDirective(text: string, found: Found, register: Register): Assembled | null {
  const { trigger, tokens, headTokens, phrase, core } = found;
  const modality = modalityOf(trigger.force, register);
  if (modality === null) return null;
  const isPassive = trigger.shape === 'passive';
  const parts = directiveParts(tokens, phrase.start, phrase.end, phrase.verb, isPassive && !found.isItem);
  // The noun of an impersonal frame is nobody: the speaker acts.
  const { start: first, end: last } = trigger.subject;
  // "Not one bank may": the word is of the subject.
  const isNot = first < last && headTokens[first - 1]?.lower === 'not';
  const subject = trigger.rule === 'T2' ? null : spanOf(headTokens, isNot ? first - 1 : first, last);
  const cue = trigger.cue && spanOf(headTokens, trigger.cue.from, trigger.cue.to);
  // "Nor may a bank charge": the clause begins with its cue.
  const opening = trigger.opening === undefined && subject ? subject.start : cue?.start;
  const standsBeside =
    found.isFirst && !found.isItem && trigger.rule !== 'T5' && opening !== undefined && opening < core.start;
  const due = findDeadline(text, core);
  const insert = trigger.insert && found.isFirst ? spanOf(headTokens, trigger.insert.from, trigger.insert.to) : null;
  const insertIsCondition = insert !== null && CONDITION_WORDS.has(headTokens[trigger.insert?.from ?? 0]?.lower ?? '');
  const leading = leadingCondition(headTokens, trigger.subject.start, trigger.clauseStart);
  const directive: Assembled['directive'] = {
    start: core.start,
    end: core.end,
    extended: withWholeMarks(text, { start: standsBeside ? opening : core.start, end: core.end }),
    modality,
    cue,
    cueKind: trigger.cueKind,
    changeType: parts.changeType,
    pace: parts.pace,
    action: parts.action,
    aspect: parts.aspect,
    object: parts.object,
    purpose: parts.purpose,
    manner: insert && !insertIsCondition ? [insert, ...parts.manner] : parts.manner,
    conditions: [...(leading ? [leading] : []), ...(insert && insertIsCondition ? [insert] : []), ...parts.conditions],
    deadline: due?.deadline ?? null,
    dueWithin: due?.dueWithin ?? null,
    dueOn: due?.dueOn ?? null,
    voice: voiceOf(found),
    ruleIds: found.isFirst || found.isItem ? [trigger.rule] : [trigger.rule, 'SPLIT'],
    confidence: confidenceOf(
      trigger.rule,
      !found.isFirst && !found.isItem,
      found.role !== 'unknown' || trigger.rule === 'T2',
    ),
  };
  return { directive, subject, sentence: found.sentence };
}

const voiceOf = ({ isItem, trigger }: Found): ExtractedDirective['voice'] => {
  if (isItem) return 'listItem';
  if (trigger.rule === 'T2') return 'impersonal';
  if (trigger.shape === 'passive') return 'passive';
  return trigger.rule === 'T5' ? 'imperative' : 'active';
};

const spanOf = (tokens: readonly Token[], from: number, to: number): Span | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && from < to ? { start: first.start, end: last.end } : null;
};

/** "If X, the firm must": the condition between the clause's start and its subject, outside the core. */
function leadingCondition(tokens: readonly Token[], subject: number, clauseStart: number): Span | null {
  let from = clauseStart;
  while (from < subject && (tokens[from]?.kind === 'mark' || /^(?:and|but|or)$/.test(tokens[from]?.lower ?? '')))
    from += 1;
  if (!CONDITION_WORDS.has(tokens[from]?.lower ?? '')) return null;
  let to = subject;
  while (to > from + 1 && tokens[to - 1]?.kind === 'mark' && tokens[to - 1]?.partner === -1) to -= 1;
  return to > from + 1 ? spanOf(tokens, from, to) : null;
}

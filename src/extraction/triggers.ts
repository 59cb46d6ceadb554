import type { CueKind } from '../domain/vocabularies.js';
import { askingTrigger } from './askingTriggers.js';
import { DECISIONS } from './frames.js';
import { governorKind, isReport } from './governors.js';
import { imperativeAt } from './imperatives.js';
import { MAX_INSERT } from './inserts.js';
import { lemmaOf } from './lexicon.js';
import { modalTrigger } from './modalTriggers.js';
import { subjectDenial } from './negation.js';
import { elidedPassiveTrigger } from './passiveTriggers.js';
import { needTrigger, requirementTrigger } from './phraseTriggers.js';
import { isIng, skipAdverbs } from './slots.js';
import { subjectOf, type Subject } from './subjects.js';
import { mandateTrigger, tellingTrigger } from './tellingTriggers.js';
import type { Token } from './tokens.js';
import type { Draft, FindTrigger, Trigger, TriggerRule } from './trigger.js';
import { undertakingTrigger } from './undertakingTriggers.js';
import { CONJUNCTIONS, IDLE_MODALS, isAdverb, JOINING_ADVERBS, PREPOSITIONS, SUBORDINATORS } from './words.js';

const CUE_KIND: Readonly<Record<TriggerRule, CueKind>> = {
  T1: 'MODAL_VERB',
  T2: 'IMPERSONAL_FRAME',
  T3: 'REQUIREMENT_PHRASE',
  T4: 'NEED_PHRASE',
  T5: 'BARE_IMPERATIVE',
  T6: 'MODAL_VERB',
  T7: 'LIST_HEAD',
  T8: 'MODAL_VERB',
  T9: 'DECISION_PHRASE',
};

/** The first that finds something wins. */
const FINDERS: readonly FindTrigger[] = [
  modalTrigger,
  requirementTrigger,
  tellingTrigger,
  mandateTrigger,
  needTrigger,
  askingTrigger,
  undertakingTrigger,
];

/** Every trigger of a sentence `[from, end)`, in order: also those that only end an earlier core. Linear in its length. */
export function triggersOf(tokens: readonly Token[], from: number, end: number, openReport: boolean): Trigger[] {
  const found: Trigger[] = [];
  let report = openReport;
  let floor = from;
  /** The last subject of a main clause: what comes without one shares it. */
  let owner: Subject | null = null;
  const add = (draft: Draft): void => {
    const { subject, teller, cue } = draft;
    const opening =
      draft.opening !== undefined
        ? draft.opening
        : !teller
          ? reportStart(tokens, subject, floor, from)
          : teller.start < teller.end
            ? teller.start
            : (cue?.from ?? teller.start);
    found.push({
      isNegated: false,
      insert: null,
      cueKind: CUE_KIND[draft.rule],
      ...draft,
      clauseStart: clauseStartOf(tokens, opening, floor, floor === from),
    });
  };
  const opening = tokens[end]?.lower === '?' ? -1 : imperativeAt(tokens, from, end);
  if (opening >= 0) {
    const verb = skipAdverbs(tokens, tokens[opening]?.lower === 'do' ? opening + 2 : opening, end);
    add({
      rule: 'T5',
      force: 'imperative',
      cue: null,
      subject: { start: opening, end: opening, kind: 'main' },
      shape: 'imperative',
      core: opening,
      verb,
    });
  }
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.depth > (tokens[from]?.depth ?? 0)) continue;
    if (token.lower === 'that' && !report && governorKind(tokens, at, from, false) === 'reported') report = true;
    const next = firstDraft(tokens, at, from, end, report) ?? elidedPassiveTrigger(tokens, at, end, report, found);
    if (!next) continue;
    const draft = sharingDenial(rejoined(next, tokens, found), tokens, owner);
    if (draft.subject.start < draft.subject.end && draft.subject.kind !== 'subordinate') owner = draft.subject;
    add(draft);
    floor = at;
    at = Math.max(at, (next.cue?.to ?? at + 1) - 1);
  }
  return found;
}

const firstDraft: FindTrigger = (...place) => {
  for (const find of FINDERS) {
    const draft = find(...place);
    if (draft) return draft;
  }
  return null;
};

/** "shall examine those who are named and shall report": the same modal again continues the main clause, not the relative one. */
function rejoined(draft: Draft, tokens: readonly Token[], found: readonly Trigger[]): Draft {
  const { subject, cue } = draft;
  if (subject.start < subject.end || subject.kind !== 'subordinate' || !cue || tokens[cue.from - 1]?.lower !== 'and')
    return draft;
  const earlier = found.findLast((one) => one.subject.kind !== 'subordinate' && one.cue !== null);
  const isSame = earlier?.cue && tokens[earlier.cue.from]?.lower === tokens[cue.from]?.lower;
  // ", and may also": after a comma another modal, too, returns to the subject of the sentence.
  const returns =
    earlier?.cue && tokens[cue.from - 2]?.lower === ',' && !IDLE_MODALS.has(tokens[cue.from]?.lower ?? '');
  return isSame || returns ? { ...draft, subject: { ...subject, kind: 'main' } } : draft;
}

/** "No bank may lend or may borrow": a verb without a subject shares what its subject denies. */
function sharingDenial(draft: Draft, tokens: readonly Token[], owner: Subject | null): Draft {
  const { subject, force, cue } = draft;
  if (subject.start < subject.end || subject.kind === 'subordinate' || !cue) return draft;
  if (!owner || subjectDenial(tokens, owner) === 'none') return draft;
  const isChoice = /^(?:or|nor)$/.test(tokens[cue.from - 1]?.lower ?? '');
  return { ...draft, force: isChoice && (force === 'must' || force === 'may') ? 'must not' : 'idle' };
}

/** How far before its `that` a reporting verb may stand, in tokens. */
const MAX_REPORT_GAP = 8;

/** ", and it noted that firms must": behind another trigger a reported clause begins with whoever reports it. */
function reportStart(tokens: readonly Token[], subject: Subject, floor: number, from: number): number {
  const that = subject.governor ?? -1;
  if (that < 0 || floor === from) return subject.start;
  for (let at = that - 1; at > floor && that - at <= MAX_REPORT_GAP; at -= 1) {
    if (tokens[at]?.kind === 'mark') break;
    if (!isReport(tokens, at) && !DECISIONS.has(lemmaOf(tokens[at]?.lower ?? ''))) continue;
    const reporter = subjectOf(tokens, at, floor + 1, false);
    const isJoined = /^(?:,|;|and|but)$/.test(tokens[reporter.start - 1]?.lower ?? '');
    return isJoined && reporter.start > floor ? reporter.start : subject.start;
  }
  return subject.start;
}

/** Moves left from a subject over what belongs to its clause: joining words, adverbs, a leading condition or phrase. */
function clauseStartOf(tokens: readonly Token[], subject: number, floor: number, isFirst: boolean): number {
  const skipJoints = (from: number): number => {
    let at = from;
    while (at > floor) {
      const word = tokens[at - 1]?.lower ?? '';
      if (
        word === ',' ||
        word === ';' ||
        word === 'that' ||
        word === 'while' ||
        word === 'whereas' ||
        word === 'so' ||
        word === 'however' ||
        CONJUNCTIONS.has(word) ||
        JOINING_ADVERBS.has(word)
      )
        at -= 1;
      else break;
    }
    return at;
  };
  const start = skipJoints(subject);
  if (start === subject || tokens[subject - 1]?.lower !== ',') return start;
  for (let at = start - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (!token || start - at > MAX_INSERT) return start;
    if (token.partner >= 0 && token.partner < at) {
      at = token.partner;
      continue;
    }
    if (token.lower !== ',' && token.lower !== ';') continue;
    let first = at + 1;
    while (
      first < start &&
      (CONJUNCTIONS.has(tokens[first]?.lower ?? '') ||
        isAdverb(tokens[first]?.lower ?? '') ||
        tokens[first]?.lower === ',')
    )
      first += 1;
    const word = tokens[first]?.lower ?? '';
    const opensPhrase =
      SUBORDINATORS.has(word) || (PREPOSITIONS.has(word) && word !== 'including') || (first > at + 1 && isIng(word));
    return opensPhrase || first >= start ? at : start;
  }
  return isFirst && SUBORDINATORS.has(tokens[floor]?.lower ?? '') ? floor : start;
}

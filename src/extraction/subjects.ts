import {
  determinersIn,
  hasOwnVerb,
  isConditionBefore,
  isInsert,
  isPairAfterPhrase,
  opensClause,
} from './clauseShapes.js';
import { governorKind, isPointing, isReport, type ClauseKind } from './governors.js';
import { baseVerb } from './lexicon.js';
import { chunkStart, isListedNoun, trimStart } from './nounPhrases.js';
import { isFinite, isIng } from './slots.js';
import type { Token } from './tokens.js';
import {
  CONJUNCTIONS,
  FINITE_AUX,
  isAdverb,
  MODALS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.js';

/** The subject of a modal or of a finite verb, in token indices; `start === end` where it is left out. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  readonly kind: ClauseKind;
  /** The token of the verb or noun that reports or decides the clause, where one does. */
  readonly governor?: number;
}

/** A subject longer than this is no subject: it bounds the walk to the left, so that many modals cost linear time. */
const MAX_SUBJECT = 90;
/** "No bank but the Central Bank": between the two stand no more tokens. */
const MAX_EXCEPTED = 4;
/** An insert may hold a list of its own, so its opening comma need not be the nearest. */
const MAX_INSERT_COMMAS = 8;

/**
 * Walks left from the verb at `verb` (its subject ends at `end`) to where the subject starts, not before `from`.
 * `openReport` says that a report earlier in the sentence holds, for "noted that …, and that …".
 */
export function subjectOf(tokens: readonly Token[], end: number, from: number, openReport: boolean): Subject {
  let stop = end;
  while (stop > from && (isAdverb(tokens[stop - 1]?.lower ?? '') || tokens[stop - 1]?.lower === 'both')) stop -= 1;
  // An insert between subject and verb: "The Bank, in line with its mandate, will".
  if (tokens[stop - 1]?.lower === ',') {
    let opening = commaBefore(tokens, stop - 2, from);
    for (let tries = 0; opening > from && !isInsert(tokens, opening + 1) && tries < MAX_INSERT_COMMAS; tries += 1)
      opening = commaBefore(tokens, opening - 1, from);
    if (opening > from && isInsert(tokens, opening + 1)) {
      stop = opening;
      // "Providers, including small ones, offering such systems, shall": a second insert before it.
      const earlier = commaBefore(tokens, stop - 1, from);
      if (earlier > from && isInsert(tokens, earlier + 1) && tokens[stop + 1] && isIng(tokens[stop + 1]?.lower ?? ''))
        stop = earlier;
    }
    // "shall convert the shares, shall hold them": no subject, the comma joins verbs.
    else if (hasOwnModal(tokens, from, stop - 1))
      return { start: stop, end: stop, kind: elidedKind(tokens, stop - 1, from, openReport) };
    else stop -= 1;
  }
  const last = tokens[stop - 1];
  if (stop <= from || !last || (last.kind === 'mark' && last.partner < 0) || CONJUNCTIONS.has(last.lower))
    return { start: stop, end: stop, kind: elidedKind(tokens, stop - 1, from, openReport) };
  if (last.lower === 'as' || last.lower === 'than') return { start: stop, end: stop, kind: 'subordinate' };
  // "a report made to it shall": after a preposition the pronoun is no subject.
  const isObject = last.lower === 'it' && PREPOSITIONS.has(tokens[stop - 2]?.lower ?? '');
  if (SUBJECT_PRONOUNS.has(last.lower) && !isObject)
    return { start: stop - 1, end: stop, kind: kindOfPronounClause(tokens, stop - 1, from, openReport) };
  if (RELATIVES.has(last.lower) && last.lower !== 'that') return { start: stop - 1, end: stop, kind: 'subordinate' };
  if (last.lower === 'that') return { start: stop - 1, end: stop, kind: 'subordinate' };
  return walk(tokens, stop, from, openReport);
}

/** A verb without a subject of its own shares its clause with the verb before it: "to which they are or might be exposed". */
function elidedKind(tokens: readonly Token[], end: number, from: number, openReport: boolean): ClauseKind {
  for (let at = end - 1; at > from && end - at <= MAX_SUBJECT; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.partner >= 0 && token.partner < at) {
      at = token.partner;
      continue;
    }
    if (!MODALS.has(token.lower) && !isFinite(tokens, at)) continue;
    const last = tokens[at - 1];
    if (!last) return 'main';
    // That verb, too, shares its subject with one before: "that they have made, are making or will make".
    if (last.kind === 'mark' || CONJUNCTIONS.has(last.lower)) continue;
    if (RELATIVES.has(last.lower)) return 'subordinate';
    if (SUBJECT_PRONOUNS.has(last.lower)) return kindOfPronounClause(tokens, at - 1, from, openReport);
    return walk(tokens, at, from, openReport).kind;
  }
  return 'main';
}

/** The walk itself: to a mark, a joining word or a subordinating one, past relative clauses that are complete. */
function walk(tokens: readonly Token[], end: number, from: number, openReport: boolean): Subject {
  let finite = -1;
  let leftmostAnd = -1;
  const main = (start: number): Subject => ({ start: trimStart(tokens, start, end), end, kind: 'main' });
  let at = end - 1;
  for (; at >= from && end - at <= MAX_SUBJECT; at -= 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.partner >= 0 && token.partner < at) {
      at = Math.max(from, token.partner);
      continue;
    }
    const word = token.lower;
    if (token.kind === 'mark') {
      if (/^[;:—–]$/.test(word)) return main(overshot(tokens, at + 1, end, finite, leftmostAnd));
      if (word === ',') {
        if (
          finite < 0 &&
          leftmostAnd > at &&
          !isPairAfterPhrase(tokens, at, leftmostAnd, from) &&
          isListedNoun(tokens, at, from)
        )
          continue;
        return main(overshot(tokens, at + 1, end, finite, leftmostAnd));
      }
      continue;
    }
    if (RELATIVES.has(word)) {
      if (isPointing(tokens, at)) continue;
      if (finite < 0 && hasOwnVerb(tokens, at, end)) continue;
      // "the firms to which these rules apply must": a plural verb closes the relative clause.
      if (
        finite < 0 &&
        PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
        baseVerb(tokens[end - 1]?.lower ?? '')?.bias === 'verb'
      )
        continue;
      if (word === 'that' && finite < 0 && isDemonstrative(tokens, at, end, from)) return main(at);
      if (finite >= 0) {
        if (word === 'that') {
          const kind = governorKind(tokens, at, from, openReport);
          // "noted that the level is high and the Bank will": the finite verb belongs to the report.
          if (kind === 'reported')
            return {
              start: trimStart(tokens, overshot(tokens, at + 1, end, finite, leftmostAnd), end),
              end,
              kind,
              governor: at,
            };
        }
        finite = -1;
        leftmostAnd = -1;
        continue;
      }
      const kind = word === 'that' ? governorKind(tokens, at, from, openReport) : 'subordinate';
      const isJoined = CONJUNCTIONS.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === ',';
      return { start: at + 1, end, kind, ...(kind === 'reported' && !isJoined ? { governor: at } : {}) };
    }
    if (
      word === 'so' &&
      at > from &&
      !/^(?:that|as|far|long|much|many)$/.test(tokens[at + 1]?.lower ?? '') &&
      !FINITE_AUX.has(tokens[at - 1]?.lower ?? '')
    )
      return main(at + 1);
    // "as the Secretary may direct": one noun phrase between `as` and the modal.
    if (word === 'as' && finite < 0 && at > from && determinersIn(tokens, at + 1, end) <= 1 && end - at <= 7)
      return { start: at + 1, end, kind: 'subordinate' };
    // "The question whether X is Y must": the embedded question belongs to the noun before it.
    if (/^(?:whether|how|why)$/.test(word) && finite >= 0 && at > from && tokens[at - 1]?.kind === 'word') {
      finite = -1;
      leftmostAnd = -1;
      continue;
    }
    // "the papers provided" and "provided by" are participles; a condition goes on with a clause.
    if (word === 'provided' && (at + 1 >= end || PREPOSITIONS.has(tokens[at + 1]?.lower ?? ''))) continue;
    // "the officer before whom": part of the relative clause.
    if (SUBORDINATORS.has(word) && RELATIVES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'that')
      continue;
    // "will be sent after each session and votes will": with no verb after it the word is a preposition of the clause before.
    if (
      /^(?:before|after|until|till|since)$/.test(word) &&
      finite < 0 &&
      leftmostAnd > at &&
      hasModal(tokens, Math.max(from, at - MAX_SUBJECT), at)
    )
      return main(leftmostAnd + 1);
    if (SUBORDINATORS.has(word) && !(word === 'as' || (word === 'so' && tokens[at + 1]?.lower !== 'that'))) {
      const own =
        leftmostAnd > finite && finite >= 0 ? leftmostAnd + 1 : chunkStart(tokens, end, Math.max(at, finite) + 1);
      if (word === 'while' || word === 'whereas') return finite >= 0 ? main(own) : main(at + 1);
      const isAdjunct = isIng(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.kind === 'number';
      if (finite >= 0 || isAdjunct || isConditionBefore(tokens, at, own, from)) return main(own);
      return { start: at + 1, end, kind: 'subordinate' };
    }
    if (MODALS.has(word)) return main(leftmostAnd > at ? leftmostAnd + 1 : chunkStart(tokens, end, at + 1));
    // "persons holding a licence": without its `that` only a finite verb reports.
    if (
      isReport(tokens, at) &&
      !isIng(word) &&
      word !== 'held' &&
      finite < 0 &&
      at < end - 1 &&
      !token.capital &&
      opensClause(tokens[at + 1])
    ) {
      return { start: trimStart(tokens, at + 1, end), end, kind: 'reported' };
    }
    if (isFinite(tokens, at)) {
      if (finite < 0) finite = at;
      continue;
    }
    if (word === 'nor' || word === 'but') {
      const opener = pairOpener(tokens, at, from, word);
      if (opener >= 0) {
        at = opener + 1;
        continue;
      }
    }
    if (word === 'but' || word === 'yet' || word === 'nor') return main(at + 1);
    if (CONJUNCTIONS.has(word) && finite < 0) leftmostAnd = at;
  }
  return main(overshot(tokens, at + 1, end, finite, leftmostAnd));
}

/** "Neither a bank nor an insurer", "No bank but the Central Bank": where the subject opens that the joint at `joint` goes on with; -1 if it joins clauses. */
function pairOpener(tokens: readonly Token[], joint: number, from: number, word: string): number {
  const opens = word === 'nor' ? /^(?:neither|no|none|not|nobody)$/ : /^(?:no|none|nobody|no-one|all|any|every)$/;
  const reach = word === 'nor' ? MAX_SUBJECT : MAX_EXCEPTED;
  for (let at = joint - 1; at >= from && joint - at <= reach; at -= 1) {
    const token = tokens[at];
    if (!token || MODALS.has(token.lower) || /^[;:]$/.test(token.lower) || isFinite(tokens, at)) return -1;
    if (opens.test(token.lower)) return at;
    if (word === 'but' && token.kind === 'mark') return -1;
  }
  return -1;
}

/** "that Member State shall" against "those measures that entities shall": a singular noun follows, nothing to relate to stands before. */
const isDemonstrative = (tokens: readonly Token[], at: number, end: number, from: number): boolean =>
  (at === from ||
    (tokens[at - 1]?.lower === ',' &&
      !/s$/.test(tokens[end - 1]?.lower ?? '') &&
      !hasModal(tokens, Math.max(from, at - MAX_SUBJECT), at))) &&
  end - at <= 6;

/** A modal in `[from, end)`, back to the last semicolon, that belongs to no relative clause. */
function hasOwnModal(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = end - 1; at >= from && end - at <= MAX_SUBJECT; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';') return false;
    if (MODALS.has(word) && !RELATIVES.has(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

const hasModal = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let at = from; at < end; at += 1) if (MODALS.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

/** If a finite verb of an earlier clause was passed, the subject starts after the `and` behind it, or at its own chunk. */
const overshot = (tokens: readonly Token[], start: number, end: number, finite: number, leftmostAnd: number): number =>
  finite < 0 ? start : leftmostAnd > finite ? leftmostAnd + 1 : chunkStart(tokens, end, finite + 1);

function kindOfPronounClause(tokens: readonly Token[], pronoun: number, from: number, openReport: boolean): ClauseKind {
  const before = tokens[pronoun - 1];
  if (pronoun <= from || !before) return 'main';
  if (before.kind === 'mark') return 'main';
  const word = before.lower;
  // "in 2030 it will": the phrase stands before the subject without a comma.
  if (before.kind === 'number' && PREPOSITIONS.has(tokens[pronoun - 2]?.lower ?? ''))
    return kindOfPronounClause(tokens, pronoun - 2, from, openReport);
  if (word === 'that') return governorKind(tokens, pronoun - 1, from, openReport);
  if (RELATIVES.has(word)) return 'subordinate';
  if (word === 'while' || word === 'whereas' || word === 'so') return 'main';
  if (SUBORDINATORS.has(word) || PREPOSITIONS.has(word)) return 'subordinate';
  if (CONJUNCTIONS.has(word) || isAdverb(word)) return 'main';
  if (isReport(tokens, pronoun - 1)) return 'reported';
  // "the measures it will take" is a relative clause; "Where … application it shall inform" is not: a condition came first.
  return SUBORDINATORS.has(tokens[from]?.lower ?? '') ? 'main' : 'subordinate';
}

function commaBefore(tokens: readonly Token[], from: number, floor: number): number {
  for (let at = from; at >= floor && from - at <= MAX_SUBJECT; at -= 1) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.partner >= 0 && token.partner < at) {
      at = token.partner;
      continue;
    }
    if (token.lower === ',') return at;
    if (/^[;:—]$/.test(token.lower)) return -1;
  }
  return -1;
}

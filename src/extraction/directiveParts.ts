import type { Span } from '../domain/CanonicalText.js';
import type { Action } from '../domain/Extraction.js';
import type { ChangeType, Pace } from '../domain/vocabularies.js';
import { aspectEnd, idiomAt } from './aspects.js';
import { changeTypeOf, phrasalLemma } from './changeTypeOf.js';
import { ABSORBING } from './frames.js';
import { baseVerb, lemmaOf } from './lexicon.js';
import { isVerbAt, skipAdverbs } from './slots.js';
import type { Token } from './tokens.js';
import { isAdverb, JOINING_ADVERBS, PREPOSITIONS } from './words.js';

/** What stands inside a core (extraction.md §6, 7). All spans lie within it. */
export interface DirectiveParts {
  readonly action: Action;
  readonly aspect: Span | null;
  readonly object: Span | null;
  readonly purpose: Span | null;
  readonly manner: readonly Span[];
  readonly conditions: readonly Span[];
  readonly pace: readonly Pace[];
  readonly changeType: ChangeType;
}

const PARTICLES: ReadonlySet<string> = new Set('out up down ahead forward over on'.split(' '));
/** `rely on X to V`: a means phrase, the action is V. */
const MEANS: ReadonlySet<string> = new Set(['rely on', 'rely upon', 'draw on', 'build on', 'draw upon']);

const PACES: readonly (readonly [RegExp, Pace])[] = [
  [/^(?:stead[iy]{0,2}ly|steady|gradually)$/, 'STEADY'],
  [/^orderly$/, 'ORDERLY'],
  [/^(?:actively|proactively|vigorously|energetically)$/, 'ACTIVE'],
  [/^further$/, 'FURTHER'],
  [/^(?:promptly|immediately|forthwith|swiftly|quickly|prompt|immediate)$/, 'PROMPT'],
];
const MANNER_PHRASE = /^(?:manner|way|fashion|basis)$/;
const CONDITION_OPENERS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'where',
  'when',
  'whenever',
  'wherever',
  'provided',
]);
/** A manner phrase longer than this is something else. */
const MAX_MANNER = 10;

/** Reads the core `[start, end)` (token indices), whose verb is at `verb`. */
export function directiveParts(
  tokens: readonly Token[],
  start: number,
  end: number,
  verb: number,
  isPassive: boolean,
): DirectiveParts {
  const manner: Span[] = [];
  const pace = new Set<Pace>();
  const spanOf = (from: number, to: number): Span | null => {
    const first = tokens[from];
    const last = tokens[Math.max(from, to - 1)];
    return first && last && from < to ? { start: first.start, end: last.end } : null;
  };
  const takeAdverbs = (from: number, to: number): void => {
    let run = -1;
    for (let at = from; at <= to; at += 1) {
      const word = tokens[at]?.lower ?? '';
      const isManner =
        at < to && (isAdverb(word) || (run >= 0 && word === 'and')) && !JOINING_ADVERBS.has(word) && word !== 'not';
      if (isManner && run < 0) run = at;
      if (!isManner && run >= 0) {
        const span = spanOf(run, at);
        if (span) manner.push(span);
        run = -1;
      }
    }
  };

  let action = verb;
  let aspect = null as Span | null;
  let verbStart = start;
  if (!isPassive) {
    for (let next = aspectEnd(tokens, action, end); next > 0; next = aspectEnd(tokens, action, end)) {
      takeAdverbs(verbStart, action);
      aspect = { start: (aspect ?? tokens[action])?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
      verbStart = next;
      action = skipAdverbs(tokens, next, end);
    }
  }
  if (!isPassive || verb - start < 3) takeAdverbs(verbStart, action);
  else takeAdverbs(beforeParticiple(tokens, start, verb), verb);

  const idiom = isPassive ? 0 : idiomAt(tokens, action, end);
  const particle =
    idiom === 2 && PARTICLES.has(tokens[action + 1]?.lower ?? '') ? tokens[action + 1]?.lower : undefined;
  let actionEnd = particle ? action + 2 : action + 1;
  let objectFrom = action + Math.max(1, idiom);
  const means = `${lemmaOf(tokens[action]?.lower ?? '')} ${tokens[action + 1]?.lower ?? ''}`;
  if (MEANS.has(means)) {
    const to = purposeStart(tokens, action + 2, end);
    const inner = to > 0 ? skipAdverbs(tokens, to + 1, end) : -1;
    if (inner > 0 && inner < end && tokens[to]?.lower === 'to') {
      action = inner;
      const innerIdiom = idiomAt(tokens, action, end);
      actionEnd = action + 1;
      objectFrom = action + Math.max(1, innerIdiom);
    }
  }
  const word = tokens[action];
  const lemma = phrasalLemma(word?.lower ?? '', particle);
  const entry = baseVerb(lemmaOf(word?.lower ?? ''));
  const preposition = tokens[objectFrom]?.lower ?? '';
  if (!isPassive && !particle && PREPOSITIONS.has(preposition) && entry?.particles.includes(preposition))
    objectFrom += 1;

  const purposeAt = purposeStart(tokens, objectFrom, end);
  const stops = scanTail(tokens, objectFrom, end);
  const stop = Math.min(purposeAt > 0 ? purposeAt : end, stops[0]?.from ?? end, end);
  const conditions = stops
    .filter((one) => one.kind === 'condition')
    .map((one) => spanOf(one.from, one.to))
    .filter((one) => one !== null);
  for (const one of stops)
    if (one.kind === 'manner') {
      const span = spanOf(one.from, one.to);
      if (span) manner.push(span);
    }
  let object = isPassive ? passiveSubject(tokens, start, verb) : null;
  let objectRange: readonly [number, number] = object ? [start, verb] : [objectFrom, stop];
  if (!isPassive) {
    let to = stop;
    while (
      to > objectFrom &&
      (tokens[to - 1]?.lower === ',' ||
        tokens[to - 1]?.lower === 'and' ||
        (isAdverb(tokens[to - 1]?.lower ?? '') && tokens[to - 1]?.lower !== 'alone'))
    )
      to -= 1;
    if (to < stop) takeAdverbs(to, stop);
    object = spanOf(objectFrom, to);
    objectRange = [objectFrom, to];
  }
  for (const span of manner)
    for (const token of tokensIn(tokens, span))
      for (const [pattern, value] of PACES) if (pattern.test(token.lower)) pace.add(value);
  for (let at = objectFrom; at + 1 < end; at += 1) {
    const two = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
    if (
      two === 'without delay' ||
      (two === 'without undue' && tokens[at + 2]?.lower === 'delay') ||
      (two === 'as soon' && tokens[at + 2]?.lower === 'as')
    )
      pace.add('PROMPT');
  }
  return {
    action: { start: word?.start ?? 0, end: tokens[actionEnd - 1]?.end ?? 0, lemma },
    aspect,
    object,
    purpose:
      purposeAt > 0
        ? spanOf(purposeAt, lastContent(tokens, purposeAt, stops.find((one) => one.from > purposeAt)?.from ?? end))
        : null,
    manner: manner.sort((a, b) => a.start - b.start),
    conditions,
    pace: [...pace].sort(),
    changeType: changeTypeOf(lemma, lemmaOf(word?.lower ?? ''), tokens, objectRange[0], objectRange[1]),
  };
}

/** Where `to V`, `so as to`, `in order to` or `with a view to` starts after the object; -1 if nowhere. */
function purposeStart(tokens: readonly Token[], from: number, end: number): number {
  const depth = tokens[from]?.depth ?? 0;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.depth > depth) continue;
    if (ABSORBING.some((opening) => opening.every((part, offset) => tokens[at + offset]?.lower === part))) return at;
    if (token.lower !== 'to' || at === from) continue;
    const verb = skipAdverbs(tokens, at + 1, end);
    if (isVerbAt(tokens, verb, end, 'series')) return at;
  }
  return -1;
}

interface Tail {
  readonly kind: 'manner' | 'condition';
  readonly from: number;
  readonly to: number;
}

/** Manner phrases ("in an orderly manner") and conditions ("if …", "subject to …") behind the object. */
function scanTail(tokens: readonly Token[], from: number, end: number): Tail[] {
  const found: Tail[] = [];
  const depth = tokens[from]?.depth ?? 0;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.depth > depth || token.kind !== 'word') continue;
    if ((token.lower === 'in' || token.lower === 'on') && /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '')) {
      for (let to = at + 2; to < end && to - at < MAX_MANNER; to += 1) {
        if (PREPOSITIONS.has(tokens[to]?.lower ?? '')) break;
        if (MANNER_PHRASE.test(tokens[to]?.lower ?? '') && to > at + 2) {
          found.push({ kind: 'manner', from: at, to: to + 1 });
          break;
        }
      }
    }
    const isCondition =
      (CONDITION_OPENERS.has(token.lower) && (token.lower !== 'where' || at > from)) ||
      (token.lower === 'subject' && tokens[at + 1]?.lower === 'to' && at > from);
    if (isCondition && at > from) {
      found.push({ kind: 'condition', from: at, to: lastContent(tokens, at, end) });
      break;
    }
  }
  return found;
}

const lastContent = (tokens: readonly Token[], from: number, end: number): number => {
  let to = end;
  while (to > from + 1 && tokens[to - 1]?.kind === 'mark' && tokens[to - 1]?.partner === -1) to -= 1;
  return to;
};

/** The adverbs that stand directly before a participle. */
function beforeParticiple(tokens: readonly Token[], start: number, participle: number): number {
  let at = participle;
  while (at > start && isAdverb(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** A passive's subject is what is acted on. */
function passiveSubject(tokens: readonly Token[], start: number, participle: number): Span | null {
  for (let at = start; at < participle; at += 1) {
    if (!/^(?:will|shall|must|should|would|may|need|needs|be|is|are)$/.test(tokens[at]?.lower ?? '')) continue;
    let to = at;
    while (to > start && isAdverb(tokens[to - 1]?.lower ?? '')) to -= 1;
    const first = tokens[start];
    const last = tokens[to - 1];
    return first && last && to > start ? { start: first.start, end: last.end } : null;
  }
  return null;
}

function* tokensIn(tokens: readonly Token[], span: Span): Generator<Token> {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < tokens.length && (tokens[at]?.end ?? 0) <= span.end; at += 1) {
    const token = tokens[at];
    if (token) yield token;
  }
}

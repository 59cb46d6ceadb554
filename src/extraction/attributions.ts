import type { AttributionLink } from '../domain/Extraction.js';
import { PUBLISHER_VERBS, REPORT_FORMS, REPORTING_NOUNS } from './frames.js';
import { isReport } from './governors.js';
import { subjectOf } from './subjects.js';
import type { Token } from './tokens.js';
import { BE, DETERMINERS, isAdverb, PREPOSITIONS } from './words.js';

/** One link before its speaker is known: `subject` is the span in which to look for a name. */
export interface Attribution extends Omit<AttributionLink, 'speaker'> {
  readonly subject: { readonly start: number; readonly end: number };
  /** A publisher passes on what others say: the link holds for the rest of the document. */
  readonly isPublisher: boolean;
}

/** Words that may stand between a reporting verb and its `that`: "at the meeting", "out". */
const MAX_GAP = 8;

/** The links of one sentence, outermost first: `X learned that Y pointed out that`, `it was held at the meeting that`. */
export function attributionsOf(text: string, tokens: readonly Token[]): Attribution[] {
  const found: Attribution[] = [];
  const according = accordingTo(text, tokens);
  if (according) found.push(according);
  let floor = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.depth > 0) continue;
    const isNoun = REPORTING_NOUNS.has(token.lower) && tokens[at + 1]?.lower === 'that';
    if (!isNoun && !isReport(tokens, at)) continue;
    const opening = isNoun ? at + 2 : complementEnd(tokens, at + 1);
    if (opening < 0) continue;
    const verb = isNoun ? at : lastOfVerb(tokens, at);
    const subject = speakerOf(tokens, at, floor);
    if (subject.start >= subject.end && subject.start >= at) continue;
    const first = tokens[subject.start];
    const last = tokens[opening - 1];
    const phraseLast = tokens[Math.min(opening - 1, phraseEnd(tokens, verb, opening))];
    if (!first || !last || !phraseLast) continue;
    const lemma = REPORT_FORMS.get(token.lower) ?? token.lower;
    found.push({
      start: first.start,
      end: last.end,
      verb: lemma === 'point' ? 'point out' : lemma,
      phrase: text.slice(first.start, phraseLast.end),
      subject: { start: first.start, end: tokens[subject.end - 1]?.end ?? first.end },
      isPublisher: PUBLISHER_VERBS.has(lemma),
    });
    at = opening - 1;
    floor = opening;
  }
  return found;
}

/** The index after the word that opens what is said: `that`, or `the need to`; -1 if nothing is said. */
function complementEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at - from <= MAX_GAP; at += 1) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.lower === 'that') return at + 1;
    if (
      token.lower === 'the' &&
      tokens[at + 1]?.lower === 'need' &&
      (tokens[at + 2]?.lower === 'to' || tokens[at + 2]?.lower === 'for')
    )
      return at + 3;
    if (token.kind === 'mark' && !(token.lower === ',' && at === from)) return -1;
    const fits =
      PREPOSITIONS.has(token.lower) ||
      DETERMINERS.has(token.lower) ||
      isAdverb(token.lower) ||
      token.lower === 'out' ||
      /^(?:meeting|meetings|conference|session|event|forum|statement|report|speech|interview|,|for)$/.test(token.lower);
    if (!fits && token.kind === 'word' && at - from > 0 && !token.capital) return -1;
    if (!fits && at === from) return -1;
  }
  return -1;
}

/** The phrase ends with the verb and what says where it was said, before `that`. */
const phraseEnd = (tokens: readonly Token[], verb: number, opening: number): number => {
  const isNeed = tokens[opening - 2]?.lower === 'need';
  let end = isNeed ? opening - 4 : opening - 2;
  while (end > verb && tokens[end]?.kind === 'mark') end -= 1;
  return Math.max(end, verb);
};

const lastOfVerb = (tokens: readonly Token[], at: number): number => (tokens[at + 1]?.lower === 'out' ? at + 1 : at);

function speakerOf(tokens: readonly Token[], verb: number, from: number): { start: number; end: number } {
  let end = verb;
  while (
    end > from &&
    (isAdverb(tokens[end - 1]?.lower ?? '') ||
      BE.has(tokens[end - 1]?.lower ?? '') ||
      /^(?:has|have|had|holds|held|hold|the|their|of|is)$/.test(tokens[end - 1]?.lower ?? ''))
  )
    end -= 1;
  const subject = subjectOf(tokens, end, from, false);
  return subject.start < subject.end ? subject : { start: Math.max(from, end - 1), end };
}

/** `According to X,` names a source; a date or "news" names none but still passes on. */
function accordingTo(text: string, tokens: readonly Token[]): Attribution | null {
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return null;
  for (let at = 2; at < Math.min(tokens.length, 24); at += 1) {
    if (tokens[at]?.lower !== ',') continue;
    const [first, second, last] = [tokens[0], tokens[2], tokens[at - 1]];
    if (!second || !last || at < 3) return null;
    return {
      start: first.start,
      end: last.end,
      verb: 'according to',
      phrase: text.slice(first.start, last.end),
      subject: { start: second.start, end: last.end },
      isPublisher: false,
    };
  }
  return null;
}

import type { Span } from '../domain/CanonicalText.js';
import type { ExtractedRelation, Mention } from '../domain/Extraction.js';
import { CERTAIN_SCORE } from '../domain/mentionScores.js';

/** Before a list of authorities: they are the means. */
const RELY =
  /\b(?:rel(?:y|ies|ying)\s{1,3}(?:up)?on|through|via|leverag(?:e|es|ing)|mak(?:e|es|ing)\s{1,3}(?:full\s{1,3}|good\s{1,3}|better\s{1,3})?use\s{1,3}of|mak(?:e|es|ing)\s{1,3}the\s{1,3}most\s{1,3}of|by\s{1,3}means\s{1,3}of|draw(?:s|ing)?\s{1,3}on|us(?:e|es|ing)|with(?:in)?\s{1,3}the\s{1,3}framework\s{1,3}of|under\s{1,3}the\s{1,3}framework\s{1,3}of)\s{1,3}(?:the\s{1,3}role\s{1,3}of\s{1,3})?(?:(?:multilateral\s{1,3}|international\s{1,3})?(?:platforms?|forums?|fora|mechanisms?|bodies|organi[sz]ations|institutions)\s{1,3}(?:such\s{1,3}as|like|including)\s{1,3})?(?:the\s{1,3})?$/i;
/** Before a list of authorities: the speaker takes part in what they do. */
const PARTICIPATE =
  /\b(?:participat(?:e|es|ing|ion)\s{1,3}in|tak(?:e|es|ing)\s{1,3}(?:an?\s{1,3})?(?:active\s{1,3})?part\s{1,3}in|join(?:s|ing)?|engag(?:e|es|ing)\s{1,3}in|attend(?:s|ing)?|contribut(?:e|es|ing)\s{1,3}to)\s{1,3}(?:[\p{L}-]{1,24}\s{1,3}){0,6}(?:of\s{1,3}|by\s{1,3}|within\s{1,3}|under\s{1,3}|at\s{1,3}|in\s{1,3})?(?:the\s{1,3})?$/iu;
/** Between two members of one list. */
const JOINT = /^(?:['’]s?)?\s{0,3}(?:[,;]\s{0,3})?(?:(?:and|or|as\s{1,3}well\s{1,3}as)\s{1,3})?(?:the\s{1,3})?$/i;
/** After a list: others are meant, and not named. */
const OPEN_END =
  /^\s{0,3}(?:,\s{0,3})?(?:(?:and|or|as\s{1,3}well\s{1,3}as)\s{1,3})?(?:(?:the\s{1,3})?others?\b|etc\b|so\s{1,3}on\b|among\s{1,3}others\b)/i;

const BEFORE = 96; // UTF-16 code units before a list that can hold its cue

/**
 * The authorities that a directive works through, takes part in, or merely names: one link for each, with the words that show
 * it. An open-ended “and other forums” links nobody; it marks the links of its list as open-ended.
 */
export function relationsTo(text: string, mentions: readonly Mention[], whole: Span): readonly ExtractedRelation[] {
  const named = mentions.filter(
    (mention) => mention.type === 'authority' && mention.target !== null && mention.score >= CERTAIN_SCORE,
  );
  const outermost = named.filter(
    (mention, at) => !named.slice(Math.max(0, at - 4), at).some(({ end }) => end >= mention.end),
  );
  const links = new Map<string, ExtractedRelation>();
  for (let first = 0; first < outermost.length;) {
    let last = first;
    while (last + 1 < outermost.length && joins(text, outermost[last], outermost[last + 1])) last += 1;
    const list = outermost.slice(first, last + 1);
    const start = list[0]?.start ?? 0;
    const end = list.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(whole.start, start - BEFORE), start);
    const type = RELY.test(before) ? 'RELIES_ON' : PARTICIPATE.test(before) ? 'PARTICIPATES_IN' : 'REFERS_TO';
    const openEnded = type !== 'REFERS_TO' && OPEN_END.test(text.slice(end, Math.min(whole.end, end + 60)));
    for (const { target, start: from, end: to } of list) {
      if (target === null) continue;
      const known = links.get(target);
      // What the words say most exactly stays: a later bare naming adds nothing.
      if (!known || (known.type === 'REFERS_TO' && type !== 'REFERS_TO'))
        links.set(target, { type, target, openEnded, start: from, end: to });
    }
    first = last + 1;
  }
  return [...links.values()].sort((a, b) => a.start - b.start);
}

/** Whether only a comma, an `and` or an article stands between two names. */
function joins(text: string, before: Span | undefined, after: Span | undefined): boolean {
  if (!before || !after || after.start - before.end > LONGEST_JOINT) return false;
  return JOINT.test(text.slice(before.end, after.start));
}
const LONGEST_JOINT = 24; // UTF-16 code units: “, as well as the ”

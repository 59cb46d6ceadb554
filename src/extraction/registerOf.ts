import type { Register } from '../domain/Extraction.js';

/** The start of a document tells its register; beyond this nothing is read. */
const REACH = 60_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How cues are read where nobody said so: from structure and cue words (extraction.md §3). Deterministic, linear. */
export function registerOf(text: string): Register {
  const head = text.slice(0, REACH);
  const words = Math.max(1, count(head, /\s+/g));
  const rate = (pattern: RegExp): number => (count(head, pattern) * 1000) / words;
  const binding = rate(/\b(?:must|shall)\b/g);
  const advice = rate(/\bshould\b/g);
  const reports = rate(
    /\b(?:meeting|pointed out|noted|stressed|emphasi[sz]ed|mentioned|agreed|participants|committee held)\b/gi,
  );
  const planned = rate(/\b(?:will|efforts)\b/g);
  const articles = count(
    head,
    /^[ \t]{0,8}(?:Article|Art\.|Section|Sec\.|§|CHAPTER|Chapter|PART|TITLE)[ \t]{0,4}[0-9IVXLC]/gm,
  );
  const rules = count(head, /\bRules? \u200e?\d{1,4}\.\d|\bRulebook\b|^[ \t]{0,8}\d{1,4}\.\d{1,4}\.\d/gm);
  const firstPerson = rate(/\b(?:I|my|ladies|gentlemen)\b/gi);
  const opening = head.slice(0, 600);
  const meets =
    /(?:meeting|conference|session)/i.test(opening) &&
    /(?:held|holds|took place|convened|decided|attended)/.test(opening);

  if (rules >= 1 && binding + advice > 0 && reports < 6) return advice > 2 * binding ? 'guidance' : 'rulebook';
  if (articles >= 2 && binding >= 1) return 'statute';
  if (meets) return 'readout';
  if (firstPerson > 4 && binding < 8) return 'speech';
  if (/\bguid(?:ance|elines?)\b/i.test(head.slice(0, 3000)) && advice >= binding) return 'guidance';
  if (binding > 3 && binding > planned)
    return advice > binding ? 'guidance' : /\bmust\b/.test(head) && !/\bshall\b/.test(head) ? 'rulebook' : 'statute';
  if (planned > 0 && reports > 0) return 'readout';
  return 'news';
}

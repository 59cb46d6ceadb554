import { REQUIREMENTS } from './frames.js';
import type { SentenceItem } from './sentence.js';
import type { Token } from './tokens.js';
import { MODALS } from './words.js';

/** A list of verbs begins here, too: "shall (a) keep …", "is required to (a) keep …"; not behind "take steps to (a)". */
function isOpen(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'to') return REQUIREMENTS.has(before) || /^(?:has|have|ought|needs?)$/.test(before);
  return MODALS.has(word) || (/^(?:not|never|either|both)$/.test(word) && MODALS.has(before));
}

/** A list written in one line: "shall: (a) …; (b) …; and (c) …", with or without its colon. */
export function inlineList(tokens: readonly Token[]): { headEnd: number; items: SentenceItem[] } | null {
  let headEnd = -1;
  const starts: number[] = [];
  let expected = '';
  for (let at = 0; at + 3 < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.lower !== '(' || token.partner !== at + 2 || token.depth > 0) continue;
    const label = tokens[at + 1]?.lower ?? '';
    const before = tokens[at - 1]?.lower ?? '';
    if (headEnd < 0) {
      if (!/^(?:a|i|1)$/.test(label)) continue;
      if (/^[:—–]$/.test(before)) headEnd = at - 1;
      else if (isOpen(tokens, at - 1)) headEnd = at;
      else continue;
    } else if (label !== expected || !/^(?:[;,]|and|or)$/.test(before)) continue;
    starts.push(at);
    expected = nextLabel(label);
  }
  if (headEnd < 0 || starts.length < 2) return null;
  const items = starts.map((start, index): SentenceItem => {
    const stop = starts[index + 1] ?? tokens.length;
    const first = tokens[start + 3];
    const last = tokens[stop - 1];
    const end = last?.end ?? 0;
    return { start: first?.start ?? end, end, ownEnd: end, items: [] };
  });
  return { headEnd, items };
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const nextLabel = (label: string): string => {
  if (/^\d+$/.test(label)) return String(Number(label) + 1);
  const roman = ROMAN.indexOf(label);
  if (roman >= 0 && (label !== 'i' || roman === 0) && label !== 'v' && label !== 'x') return ROMAN[roman + 1] ?? '';
  return String.fromCharCode((label.charCodeAt(0) || 96) + 1);
};

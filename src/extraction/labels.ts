import type { Span } from '../domain/CanonicalText.js';
import type { ProvisionKind } from '../domain/vocabularies.js';

/** What opens a line: `Article 5`, `4.2.1`, `(a)`, `1.`, a bullet. The span covers the label as written. */
export interface Label extends Span {
  /** `container` opens a named part; `dotted`, `number`, `alpha`, `roman`, `upper` are kinds of numbering. */
  readonly style: 'container' | 'dotted' | 'number' | 'alpha' | 'roman' | 'upper' | 'bullet';
  /** The number itself (`5`, `4.2.1`, `a`); empty for a bullet. */
  readonly number: string;
  /** For a bullet: how deep its list lies. Bullets of one look may be of different lists. */
  readonly depth: number;
  /** For a container: what it is. */
  readonly kind: ProvisionKind | null;
}

const CONTAINERS: Readonly<Record<string, ProvisionKind>> = {
  part: 'PART',
  title: 'TITLE',
  chapter: 'CHAPTER',
  section: 'SECTION',
  sec: 'SECTION',
  '§': 'SECTION',
  rule: 'SECTION',
  article: 'ARTICLE',
  art: 'ARTICLE',
  regulation: 'ARTICLE',
  annex: 'ANNEX',
  schedule: 'ANNEX',
  appendix: 'ANNEX',
};

const either = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`;
// A container word counts as a label only where its number ends the line or a stop, colon, dash or capital follows:
// "Section 12 shall apply" opens a sentence about section 12.
const CONTAINER = new RegExp(
  `(${Object.keys(CONTAINERS).map(either).join('|')})\\.?[ \\u00a0\\t]{0,3}(\\d{1,6}[A-Za-z]{0,2}(?:[.\\-]\\d{1,6}[a-z]?){0,4}|[IVXLC]{1,8}|[A-H])` +
    '(?:[ \\t\\u00a0]*[.:—–-](?=\\s|$)|(?=[ \\t\\u00a0]*$)|(?=[ \\t\\u00a0]{1,4}\\p{Lu}))',
  'uy',
);
const HAN_CONTAINERS: Readonly<Record<string, ProvisionKind>> = {
  编: 'PART',
  章: 'CHAPTER',
  节: 'SECTION',
  条: 'ARTICLE',
};
/** 第五十八条之一: Chinese parts, chapters, sections and articles. */
const HAN_CONTAINER = /第([一二三四五六七八九十百千零〇两\d]{1,9})([编章节条])(?:之([一二三四五六七八九十]{1,3}))?/uy;
/** （一）: a point. */
const HAN_POINT = /[（(]([一二三四五六七八九十百]{1,5})[）)]/uy;
const PAREN = /\(_?(?:(\d{1,3}[a-z]?)|([ivxl]{1,6})|([a-z]{1,2})|([A-Z]{1,2})|)_?\)/y;
const DOTTED = /(\d{1,4}(?:\.\d{1,4}){1,5}[A-Z]?)\.?(?=[\s(])/y;
const PLAIN = /(?:(\d{1,3}[A-Z]?)|([ivx]{1,5})|([a-z])|([A-Z]))[.)](?=\s)/y;
const BULLET = /[-*•–‣▪·◦○●](?=\s)/y;
const BLANK = /[\s\p{Cf}]/u;

const EMPHASIZED = /(?:\*{1,3}|_{1,3})(?=\([a-z\d]{1,4}\)|\d{1,3}[.)])/y;

/** Characters of a line's start that are looked at: a label is short. */
const LABEL_REACH = 60;

const ROMAN_ONLY = /^[ivxl]+$/;

/** The label at the start of `text.slice(start, end)`, one line. `previous` (of the same list) decides whether (i) follows (h). */
export function labelAt(
  text: string,
  start: number,
  end: number,
  previous: Label | null = null,
  depth = 0,
): Label | null {
  let from = start;
  while (from < end && from < start + LABEL_REACH && BLANK.test(text[from] ?? '')) from += 1;
  // "**(a)** keep records": the label is within its marks.
  EMPHASIZED.lastIndex = from;
  from += EMPHASIZED.exec(text)?.[0].length ?? 0;
  const head = text.slice(from, Math.min(end, from + LABEL_REACH));
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = 0;
    return pattern.exec(head);
  };
  const label = (
    match: RegExpExecArray,
    style: Label['style'],
    number: string,
    kind: ProvisionKind | null = null,
  ): Label => ({
    start: from,
    end: from + match[0].length,
    style,
    number,
    depth: 0,
    kind,
  });
  const container = at(CONTAINER);
  if (container) {
    const word = container[1]?.toLowerCase() ?? '';
    const number = container[2] ?? '';
    return label(container, 'container', number.toLowerCase(), CONTAINERS[word] ?? 'SECTION');
  }
  const han = at(HAN_CONTAINER);
  if (han)
    return label(
      han,
      'container',
      hanNumber(han[1] ?? '') + (han[3] ? `_${hanNumber(han[3])}` : ''),
      HAN_CONTAINERS[han[2] ?? ''] ?? 'ARTICLE',
    );
  const hanPoint = at(HAN_POINT);
  if (hanPoint) return label(hanPoint, 'number', hanNumber(hanPoint[1] ?? ''));
  const dotted = at(DOTTED);
  if (dotted) return label(dotted, 'dotted', dotted[1] ?? '');
  const lettered = at(PAREN) ?? at(PLAIN);
  if (lettered) {
    const [, digits, roman, alpha, upper] = lettered;
    if (digits === undefined && roman === undefined && alpha === undefined && upper === undefined)
      return label(lettered, 'bullet', '');
    if (digits !== undefined) return label(lettered, 'number', digits);
    if (upper !== undefined) return label(lettered, 'upper', upper);
    const letter = roman ?? alpha ?? '';
    if (roman !== undefined && !followsInAlphabet(previous, letter)) return label(lettered, 'roman', letter);
    if (ROMAN_ONLY.test(letter) && previous?.style === 'roman') return label(lettered, 'roman', letter);
    return label(lettered, 'alpha', letter);
  }
  const bullet = at(BULLET);
  if (!bullet) return null;
  // Markdown writes "- (1)": the bullet is the mark of a list, the number is the label.
  const inner = depth === 0 ? labelAt(text, from + bullet[0].length, end, previous, 1) : null;
  return inner ? { ...inner, start: from } : label(bullet, 'bullet', '');
}

const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 五十八 is 58. Digits stay as they are. */
function hanNumber(written: string): string {
  if (/^\d+$/.test(written)) return written;
  let total = 0;
  let digit = 0;
  for (const sign of written.replaceAll('两', '二').replaceAll('〇', '零')) {
    const unit = HAN_UNITS[sign];
    if (unit === undefined) digit = Math.max(0, HAN_DIGITS.indexOf(sign));
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

/** Is `letter` the one that follows `previous` in an alphabetic list? Then (i) after (h) is a letter, not a numeral. */
const followsInAlphabet = (previous: Label | null, letter: string): boolean =>
  previous?.style === 'alpha' &&
  letter.length === 1 &&
  previous.number.length === 1 &&
  letter.charCodeAt(0) === previous.number.charCodeAt(0) + 1;

/** Do two labels count in one list? */
export const isSameList = (one: Label | null, other: Label | null): boolean =>
  one !== null && other !== null && one.style === other.style && (one.style !== 'bullet' || one.depth === other.depth);

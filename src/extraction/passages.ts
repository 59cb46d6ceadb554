import type { Block, Span } from '../domain/CanonicalText.js';
import { isSameList, labelAt, type Label } from './labels.js';

/** One line of a block, trimmed, with its label. Lines are where plain text and HTML agree on what a list is. */
interface Line extends Span {
  readonly block: number;
  readonly kind: Block['kind'];
  readonly label: Label | null;
}

/** An item of a list. `contentStart` is after its label; `ownEnd` ends its own words, `end` those of its sub-items too. */
export interface ListItem extends Span {
  readonly label: Label | null;
  readonly contentStart: number;
  ownEnd: number;
  end: number;
  readonly items: ListItem[];
}

/** How a passage speaks. Only `enacting` and `guidance` yield directives. */
export type PassageRole = 'enacting' | 'recital' | 'definition' | 'guidance' | 'contents' | 'note';

/** A paragraph with the list that it opens, or a heading. `ownEnd` ends the head's own words. */
export interface Passage extends Span {
  readonly isHeading: boolean;
  readonly level: number;
  readonly label: Label | null;
  readonly contentStart: number;
  ownEnd: number;
  end: number;
  readonly items: ListItem[];
  role: PassageRole;
}

const BLANK = /[\s\p{Cf}]/u;
const TERMINAL = /[.!?。！？；]["'”’)\]]?$/;
const OPENS_LIST = /(?:[:：—–]|[:—–] ?-)$/;
const LIST_GOES_ON = /(?:[;；,:：—–]|[;,]?\s(?:and|or|and\/or))$/;
/** A line this long that stops without a stop was wrapped by its writer; a shorter one is a heading glued to its rule. */
const WRAPPED_LINE = 50;

/** The paragraphs and headings of a text, in order. Every character of a block lies in at most one. */
export function passagesOf(text: string, blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | null = null;
  let list: ListItem[] = [];
  let lastLabel: Label | null = null;
  let previous: Line | null = null;
  for (const line of linesOf(text, blocks, () => lastLabel)) {
    // "must:**" opens a list as "must:" does.
    const before: string = previous
      ? text.slice(Math.max(previous.start, previous.end - 10), previous.end).replace(/[*_]{1,3}$/, '')
      : '';
    if (line.kind === 'heading' || line.label?.style === 'container') {
      open = passageOf(
        text,
        line,
        blocks[line.block]?.level ?? 0,
        line.kind === 'heading' || isBareContainer(line, text),
      );
      passages.push(open);
      list = [];
      lastLabel = null;
      if (open.isHeading) open = null;
    } else if (open && previous && continues(text, previous, line, before)) {
      extend(open, list, line.end);
    } else if (open && previous && line.label && isItem(line, before, list, open)) {
      list = place(line, list, open);
      lastLabel = line.label;
    } else {
      open = passageOf(text, line, 0, false);
      passages.push(open);
      list = [];
      lastLabel = null;
    }
    previous = line;
  }
  assignRoles(text, passages);
  return passages;
}

/** Leaf stretches of blocks, cut at newlines and trimmed. Odd blocks (overlapping, out of bounds) are clipped, not refused. */
function* linesOf(text: string, blocks: readonly Block[], lastLabel: () => Label | null): Generator<Line> {
  const sorted = blocks
    .map((block, index) => ({ block, index }))
    .sort((a, b) => a.block.start - b.block.start || b.block.end - a.block.end || a.index - b.index);
  if (sorted.length === 0 && text.length > 0)
    sorted.push({ block: { kind: 'paragraph', start: 0, end: text.length, parent: null }, index: -1 });
  let cursor = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const entry = sorted[at];
    if (!entry) continue;
    // A block's own text runs to its first child; what follows the last child is a rare tail and stays with the child.
    const next = sorted[at + 1]?.block;
    const from = wholeCharacter(text, Math.max(cursor, entry.block.start));
    const to = wholeCharacter(
      text,
      Math.min(entry.block.end, text.length, next && next.start >= from ? next.start : entry.block.end),
    );
    cursor = Math.max(cursor, to);
    let lineStart = from;
    while (lineStart < to) {
      let lineEnd = lineStart;
      while (lineEnd < to && text[lineEnd] !== '\n') lineEnd += 1;
      let start = lineStart;
      let end = lineEnd;
      while (start < end && BLANK.test(text[start] ?? '')) start += 1;
      while (end > start && BLANK.test(text[end - 1] ?? '')) end -= 1;
      if (start < end) {
        const written = labelAt(text, start, end, lastLabel());
        const isItem = entry.block.kind === 'listItem';
        const depth = isItem ? depthOf(entry.block, blocks) : 0;
        // An item whose bullet the reader left outside the text is still one.
        const label =
          written ??
          (isItem && lineStart === from
            ? bulletAt(start, depth)
            : entry.block.kind === 'heading'
              ? numberAt(text, start, end)
              : null);
        yield {
          start,
          end,
          block: entry.index,
          kind: entry.block.kind,
          // Numbers in a page's foot or in an example number nothing of the text.
          label: entry.block.kind === 'note' ? null : label?.style === 'bullet' ? { ...label, depth } : label,
        };
      }
      lineStart = lineEnd + 1;
    }
  }
}

/** An offset inside a surrogate pair goes on to the end of its character: no span may cut one. */
const wholeCharacter = (text: string, at: number): number =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), Math.max(0, at + 1))) ? at + 1 : at;

/** A heading that is only a number ("64D") heads that article. */
const numberAt = (text: string, start: number, end: number): Label | null =>
  end - start <= 6 && /^\d{1,4}[A-Z]{0,2}$/.test(text.slice(start, end))
    ? { start, end, style: 'container', number: text.slice(start, end).toLowerCase(), depth: 0, kind: 'ARTICLE' }
    : null;

const bulletAt = (start: number, depth: number): Label => ({
  start,
  end: start,
  style: 'bullet',
  number: '',
  depth,
  kind: null,
});

/** How many list items enclose an item; a hostile chain of parents is followed only so far. */
function depthOf(block: Block, blocks: readonly Block[]): number {
  let depth = 0;
  for (
    let parent = block.parent, steps = 0;
    parent !== null && steps < 32;
    parent = blocks[parent]?.parent ?? null, steps += 1
  )
    if (blocks[parent]?.kind === 'listItem') depth += 1;
  return depth;
}

const passageOf = (text: string, line: Line, level: number, isHeading: boolean): Passage => {
  let contentStart = line.label?.end ?? line.start;
  while (contentStart < line.end && BLANK.test(text[contentStart] ?? '')) contentStart += 1;
  return {
    start: line.start,
    end: line.end,
    ownEnd: line.end,
    contentStart,
    isHeading,
    level,
    label: line.label,
    items: [],
    role: line.kind === 'note' ? 'note' : 'enacting',
  };
};

/** `Article 5` alone, or with a title after it, is a heading; `Section 5. A bank shall …` is not. */
const isBareContainer = (line: Line, text: string): boolean => {
  const rest = text.slice(line.label?.end ?? line.start, Math.min(line.end, line.start + 200));
  return !TERMINAL.test(rest.trimEnd()) && !/\b(?:shall|must|may|should|will|is|are|has|have)\b/.test(rest);
};

function continues(text: string, previous: Line, line: Line, before: string): boolean {
  if ((line.kind === 'note') !== (previous.kind === 'note')) return false;
  const opening = text.slice(line.start, Math.min(line.end, line.start + ROLE_REACH));
  if (RECITALS_START.test(opening) || RECITALS_END.test(opening)) return false;
  // "(14)" on a line of its own labels what stands on the next.
  if (
    !line.label &&
    previous.label &&
    previous.label.end > previous.label.start &&
    previous.label.end >= previous.end &&
    previous.kind !== 'heading'
  )
    return true;
  if (line.label || previous.kind === 'heading' || line.kind === 'cell' || previous.kind === 'cell') return false;
  if (TERMINAL.test(before) || OPENS_LIST.test(before)) return false;
  const first = text.codePointAt(line.start) ?? 0;
  const isLower = /\p{Ll}/u.test(String.fromCodePoint(first));
  if (isLower) return true;
  return previous.block === line.block && previous.end - previous.start >= WRAPPED_LINE && !/[;:]$/.test(before);
}

/** Does a labelled line belong to the list that is open? A list opens after a colon or dash, and goes on while items do. */
function isItem(line: Line, before: string, list: readonly ListItem[], open: Passage): boolean {
  if (!line.label || line.label.style === 'dotted') return false;
  if (OPENS_LIST.test(before)) return true;
  if (list.length === 0)
    return (
      line.label.style !== 'number' &&
      /\b(?:to|that|by|of|must|shall|should|may|will|and|or|if|who|which)$/.test(before)
    );
  if (list.some((item) => isSameList(item.label, line.label))) return true;
  return line.label.style !== 'number' && LIST_GOES_ON.test(before) && open.items.length > 0;
}

/** Puts an item at its depth: beside the open item of its style, else below the innermost. */
function place(line: Line, list: ListItem[], open: Passage): ListItem[] {
  const item: ListItem = {
    start: line.start,
    end: line.end,
    ownEnd: line.end,
    label: line.label,
    contentStart: line.label?.end ?? line.start,
    items: [],
  };
  const depth = list.findIndex((one) => isSameList(one.label, line.label));
  const kept = depth >= 0 ? list.slice(0, depth) : list;
  const parent = kept.at(-1);
  (parent ? parent.items : open.items).push(item);
  for (const one of kept) one.end = line.end;
  open.end = line.end;
  return [...kept, item];
}

function extend(open: Passage, list: readonly ListItem[], end: number): void {
  const inner = list.at(-1);
  if (inner) inner.ownEnd = end;
  else open.ownEnd = end;
  for (const item of list) item.end = end;
  open.end = end;
}

const ROLE_HEADINGS: readonly (readonly [RegExp, PassageRole])[] = [
  [/^(?:\W|\d)*guidance\b|\bguidance(?: notes?)?\W*$/i, 'guidance'],
  [/^(?:\W|\d)*(?:definitions?|interpretation|glossary)\b/i, 'definition'],
  [/^(?:\W|\d)*(?:table of )?contents?\W*$/i, 'contents'],
];
const DEFINES = /\b(?:means?|meanings?|definitions?|defined|refers? to|is construed|has the same)\b/i;
const RECITALS_START = /^(?:\(?\d*\)?\s*)?whereas\b/i;
const RECITALS_END = /^(?:have|has)\s{1,4}adopted\s{1,4}(?:this|the\s{1,4}following)/i;
/** Characters of a passage's start that tell its role. */
const ROLE_REACH = 80;

/** A heading gives its role to what follows until the next; recitals run from "Whereas" to "has adopted". */
function assignRoles(text: string, passages: readonly Passage[]): void {
  const endsRecitals = passages.some((passage) =>
    RECITALS_END.test(text.slice(passage.start, passage.start + ROLE_REACH)),
  );
  let role: PassageRole = 'enacting';
  let inRecitals = false;
  for (const passage of passages) {
    if (passage.role === 'note') continue;
    const opening = text.slice(passage.contentStart, Math.min(passage.ownEnd, passage.contentStart + ROLE_REACH));
    const isTitle =
      passage.isHeading || (passage.items.length === 0 && opening.length < ROLE_REACH && !/[.;:,]$/.test(opening));
    if (isTitle) {
      const named = ROLE_HEADINGS.find(([pattern]) => pattern.test(opening));
      if (named) role = named[1];
      else if (passage.isHeading) role = 'enacting';
    }
    if (endsRecitals && RECITALS_START.test(opening)) inRecitals = true;
    if (RECITALS_END.test(opening)) inRecitals = false;
    // Under "Definitions" a paragraph that defines nothing may still direct.
    const defines =
      role !== 'definition' || DEFINES.test(text.slice(passage.start, Math.min(passage.end, passage.start + 400)));
    passage.role = inRecitals ? 'recital' : defines ? role : 'enacting';
  }
}

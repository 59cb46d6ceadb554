import type { ExtractedProvision } from '../domain/Extraction.js';
import type { ProvisionKind } from '../domain/vocabularies.js';
import type { ListItem, Passage } from './passages.js';

type Building = { -readonly [Key in keyof ExtractedProvision]: ExtractedProvision[Key] };

/** The provisions of a document, and for each passage the one that holds it whole (null for a bare heading). */
export interface Provisions {
  readonly provisions: readonly ExtractedProvision[];
  readonly ofPassage: readonly (number | null)[];
}

const STEP: Readonly<Record<ProvisionKind, string>> = {
  PART: 'part',
  TITLE: 'title',
  CHAPTER: 'chp',
  SECTION: 'sec',
  ARTICLE: 'art',
  PARAGRAPH: 'para',
  POINT: 'point',
  ANNEX: 'annex',
  BLOCK: 'para',
};
/** Which provision may hold which: a smaller rank holds a larger. Dotted numbers add their depth. */
const RANK: Readonly<Record<ProvisionKind, number>> = {
  ANNEX: 1,
  PART: 1,
  TITLE: 2,
  CHAPTER: 3,
  SECTION: 4,
  ARTICLE: 5,
  PARAGRAPH: 20,
  POINT: 21,
  BLOCK: 20,
};
/** The longest heading kept beside a provision; the text itself keeps all of it. */
const MAX_HEADING = 200;

/**
 * Numbers the passages of a document (extraction.md §3): numbered parts by their numbers, every other paragraph outside
 * an article, section or rule as BLOCK `para_1`, `para_2` … through the document. Each eId is unique.
 */
export function provisionsOf(text: string, passages: readonly Passage[]): Provisions {
  const provisions: Building[] = [];
  const taken = new Map<string, number>();
  const children = new Map<number | null, number>();
  const open: { index: number; rank: number }[] = [];
  let blocks = 0;

  const unique = (eId: string): string => {
    let candidate = eId;
    while (taken.has(candidate)) {
      const count = (taken.get(eId) ?? 1) + 1;
      taken.set(eId, count);
      candidate = `${eId}_${count}`;
    }
    taken.set(candidate, taken.get(candidate) ?? 1);
    return candidate;
  };
  const add = (
    kind: ProvisionKind,
    step: string,
    parent: number | null,
    start: number,
    end: number,
    number?: string,
    heading?: string,
  ): number => {
    const order = children.get(parent) ?? 0;
    children.set(parent, order + 1);
    const above = parent === null ? '' : `${provisions[parent]?.eId ?? ''}__`;
    provisions.push({
      eId: unique(above + step),
      kind,
      parent,
      order,
      start,
      end,
      ...(number ? { number } : {}),
      ...(heading ? { heading } : {}),
    });
    return provisions.length - 1;
  };
  const addPoints = (items: readonly ListItem[], parent: number): void => {
    // An explicit stack: lists may nest as deep as a hostile page likes.
    const waiting = [...items].reverse().map((item) => ({ item, parent, order: 0 }));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const number = next.item.label?.number || String((children.get(next.parent) ?? 0) + 1);
      const index = add('POINT', `point_${number}`, next.parent, next.item.start, next.item.end, number);
      for (const item of [...next.item.items].reverse()) waiting.push({ item, parent: index, order: 0 });
    }
  };

  const ofPassage = passages.map((passage): number | null => {
    const { label } = passage;
    const content = text
      .slice(passage.contentStart, Math.min(passage.ownEnd, passage.contentStart + MAX_HEADING))
      .trim();
    const isContainer = label !== null && (label.style === 'container' || label.style === 'dotted');
    const kind: ProvisionKind = label?.kind ?? (isContainer ? 'SECTION' : 'PARAGRAPH');
    const rank = RANK[kind] + (label?.style === 'dotted' ? label.number.split('.').length : 0);
    const opens = isContainer || (label !== null && label.style !== 'bullet' && !passage.isHeading);
    if (opens && label) {
      while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
      const parent = open.at(-1)?.index ?? null;
      const heading = passage.isHeading && content ? content : undefined;
      const index = add(
        kind,
        `${STEP[kind]}_${label.number}`,
        parent,
        passage.start,
        passage.end,
        label.number,
        heading,
      );
      open.push({ index, rank });
      grow(provisions, parent, passage.end);
      addPoints(passage.items, index);
      return index;
    }
    if (passage.isHeading) {
      // An unnumbered heading closes numbered paragraphs but not the article or section they stand in.
      while ((open.at(-1)?.rank ?? -1) >= RANK.PARAGRAPH) open.pop();
      return null;
    }
    while ((open.at(-1)?.rank ?? -1) >= RANK.PARAGRAPH) open.pop();
    const above = open.at(-1);
    if (above && above.rank > RANK.CHAPTER) {
      grow(provisions, above.index, passage.end);
      addPoints(passage.items, above.index);
      return above.index;
    }
    blocks += 1;
    const index = add('BLOCK', `para_${blocks}`, above?.index ?? null, passage.start, passage.end);
    grow(provisions, above?.index ?? null, passage.end);
    addPoints(passage.items, index);
    return index;
  });
  return { provisions, ofPassage };
}

/** A provision covers all that stands in it. */
function grow(provisions: readonly Building[], index: number | null, end: number): void {
  for (let at = index; at !== null; at = provisions[at]?.parent ?? null) {
    const provision = provisions[at];
    if (!provision || provision.end >= end) return;
    provision.end = end;
  }
}

/** The innermost provision that holds `[start, end)` whole, below `root`. */
export function provisionHolding(
  provisions: readonly ExtractedProvision[],
  childrenOf: ReadonlyMap<number, readonly number[]>,
  root: number,
  start: number,
  end: number,
): number {
  let found = root;
  for (;;) {
    const inner = (childrenOf.get(found) ?? []).find((index) => {
      const provision = provisions[index];
      return provision !== undefined && provision.start <= start && end <= provision.end;
    });
    if (inner === undefined) return found;
    found = inner;
  }
}

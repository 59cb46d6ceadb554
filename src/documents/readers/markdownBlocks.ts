import type { Block, Span } from '../../domain/CanonicalText.js';
import { textLines, trimmed } from '../textLines.js';

/** UTF-16 code units of a line's start that tell what it is. */
const TELLING = 400;

const FENCE = /^(`{3,}|~{3,})/;
const ATX = /^(#{1,6})\s+(?=\S)/;
const UNDERLINE = /^(=+|-+)$/;
const RULE = /^(?:[-*_]\s{0,4}){3,}$/;
const ITEM =
  /^(?:[-*+]\s+(?:\[[ xX]\]\s+)?(?=\S)|(?=\d{1,9}[.)]\s+\S)|(?=[(（](?:[a-z]{1,4}|[A-Z]|\d{1,3}|[一二三四五六七八九十百]{1,4})[)）]\s*\S))/u;
const QUOTE = /^(?:>\s?)+/;
const TABLE_RULE = /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?$/;

/** A block that later lines may go on with. */
interface OpenBlock {
  readonly start: number;
  end: number;
  readonly kind: Block['kind'];
  readonly parent: number | null;
}

/** A list item under which others may lie. */
interface OpenItem {
  readonly indent: number;
  readonly index: number;
  readonly parent: number | null;
}

/** The fence that is open, and the lines in it so far. */
interface Fence {
  readonly sign: string;
  start: number;
  end: number;
}

/**
 * The blocks of a Markdown text, line by line and in linear time. Marks that only mark (`#`, `-`, `>`, `|`) lie outside the
 * spans; labels that count (`1.`, `(a)`) lie inside, because lists and citations need them. Fenced code is a note.
 */
export function markdownBlocks(text: string): readonly Block[] {
  return new BlockReading(text).blocks();
}

/** What is open while the lines are read, from the first to the last. */
class BlockReading {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  #open: OpenBlock | null = null;
  /** Items around the next line, outermost first. */
  #items: OpenItem[] = [];
  /** The paragraph that heads the next list. */
  #head: number | null = null;
  #fence: Fence | null = null;
  /** End of the comment that is open, or was last. */
  #commentEnd = 0;

  constructor(text: string) {
    this.#text = text;
  }

  blocks(): readonly Block[] {
    const lines = textLines(this.#text);
    lines.forEach((line, at) => this.#readLine(line, lines[at + 1]));
    this.#close();
    this.#closeFence();
    return this.#blocks;
  }

  #readLine(line: Span, next: Span | undefined): void {
    const words = this.#beginning(line);
    const fence = FENCE.exec(words)?.[1];
    if (this.#fence) return this.#readFenced(this.#fence, line, fence);
    if (words.startsWith('<!--') || line.start < this.#commentEnd) return this.#readComment(line);
    if (fence) return this.#openFence(fence, line);
    if (line.end <= line.start) return this.#close();
    if (this.#readHeading(line, words)) return;
    if (RULE.test(words)) return this.#close();
    if (this.#readRow(line, words, next) || this.#readQuotation(line, words) || this.#readItem(line, words)) return;
    this.#readText(line);
  }

  #openFence(sign: string, line: Span): void {
    this.#close();
    this.#leaveLists();
    this.#fence = { sign, start: line.end, end: line.end };
  }

  #readFenced(fence: Fence, line: Span, sign: string | undefined): void {
    if (sign?.startsWith(fence.sign)) return this.#closeFence();
    if (line.end <= line.start) return;
    if (fence.end <= fence.start) fence.start = line.start;
    fence.end = line.end;
  }

  #closeFence(): void {
    const { start, end } = this.#fence ?? { start: 0, end: 0 };
    if (end > start) this.#blocks.push({ start, end, kind: 'note', parent: null });
    this.#fence = null;
  }

  /** A line in which a comment begins or goes on; what follows its end is a paragraph. */
  #readComment(line: Span): void {
    if (line.start >= this.#commentEnd) {
      this.#close();
      const found = this.#text.indexOf('-->', line.start + 4);
      this.#commentEnd = found < 0 ? this.#text.length : found + 3;
      this.#blocks.push({ ...trimmed(this.#text, line.start, this.#commentEnd), kind: 'note', parent: null });
    }
    if (this.#commentEnd >= line.end) return;
    const rest = trimmed(this.#text, this.#commentEnd, line.end);
    if (rest.end > rest.start) this.#open = { ...rest, kind: 'paragraph', parent: null };
  }

  /** `## Title`, or a paragraph that the line underlines. */
  #readHeading(line: Span, words: string): boolean {
    const atx = ATX.exec(words);
    if (atx) {
      this.#close();
      const place = withoutTrailing(this.#text, line.start + atx[0].length, line.end, '#');
      this.#pushHeading(place, atx[1]?.length ?? 1);
      return true;
    }
    const underline = UNDERLINE.exec(words)?.[1];
    if (!underline || this.#open?.kind !== 'paragraph') return false;
    const { start, end } = this.#open;
    this.#open = null;
    this.#pushHeading({ start, end }, underline.startsWith('=') ? 1 : 2);
    return true;
  }

  #pushHeading(place: Span, level: number): void {
    if (place.end > place.start) this.#blocks.push({ ...place, kind: 'heading', parent: null, level });
    this.#leaveLists();
  }

  /** A row of a table: each cell is a block. The line under a table's head tells that the head is one. */
  #readRow(line: Span, words: string, next: Span | undefined): boolean {
    if (!words.startsWith('|') && !(next && TABLE_RULE.test(this.#beginning(next)))) return false;
    this.#close();
    this.#leaveLists();
    if (!TABLE_RULE.test(words)) this.#blocks.push(...cellsOf(this.#text, line));
    return true;
  }

  #readQuotation(line: Span, words: string): boolean {
    const quote = QUOTE.exec(words);
    if (!quote) return false;
    if (this.#open?.kind === 'quotation') {
      this.#open.end = line.end;
      return true;
    }
    this.#close();
    this.#leaveLists();
    const place = trimmed(this.#text, line.start + quote[0].length, line.end);
    if (place.end > place.start) this.#open = { ...place, kind: 'quotation', parent: null };
    return true;
  }

  #readItem(line: Span, words: string): boolean {
    const item = ITEM.exec(words);
    if (!item) return false;
    this.#close();
    const indent = indentOf(this.#text, line.start);
    while ((this.#items.at(-1)?.indent ?? -1) > indent) this.#items.pop();
    const last = this.#items.at(-1);
    const parent = last && last.indent < indent ? last.index : last ? last.parent : this.#head;
    if (last?.indent === indent) this.#items.pop();
    this.#items.push({ indent, index: this.#blocks.length, parent });
    this.#open = { start: line.start + item[0].length, end: line.end, kind: 'listItem', parent };
    return true;
  }

  /** A line that goes on with the open block, or opens a paragraph. */
  #readText(line: Span): void {
    if (this.#open) {
      this.#open.end = line.end;
      return;
    }
    this.#items = [];
    this.#head = this.#blocks.length;
    this.#open = { ...line, kind: 'paragraph', parent: null };
  }

  #close(): void {
    if (this.#open && this.#open.end > this.#open.start) this.#blocks.push(this.#open);
    this.#open = null;
  }

  #leaveLists(): void {
    this.#items = [];
    this.#head = null;
  }

  #beginning({ start, end }: Span): string {
    return this.#text.slice(start, Math.min(end, start + TELLING));
  }
}

/** The cells of one row of a table, without empty ones. `\|` is no border. */
function cellsOf(text: string, { start, end }: Span): Block[] {
  const cells: Block[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const isBorder = at === end || (text.charCodeAt(at) === 0x7c && text.charCodeAt(at - 1) !== 0x5c);
    if (!isBorder) continue;
    const place = trimmed(text, from, at);
    if (place.end > place.start) cells.push({ ...place, kind: 'cell', parent: null });
    from = at + 1;
  }
  return cells;
}

function withoutTrailing(text: string, start: number, end: number, sign: string): Span {
  let to = end;
  while (to > start && text.charAt(to - 1) === sign) to -= 1;
  return trimmed(text, start, to < end && to > start && !/\s/.test(text.charAt(to - 1)) ? end : to);
}

/** How far a line is set in; a tab counts four. */
function indentOf(text: string, start: number): number {
  let indent = 0;
  for (let at = start - 1; at >= 0; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit === 9) indent += 4;
    else if (unit === 32) indent += 1;
    else break;
  }
  return indent;
}

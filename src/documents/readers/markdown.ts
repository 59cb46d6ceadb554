import type { Block, Span, TextWarning } from '../../domain/CanonicalText.js';
import type { ReadText } from '../canonicalText.js';
import { decodeText } from '../decodeText.js';
import { textLines, trimmed } from '../textLines.js';

/** Raise the version when the text or the blocks of any file would change. */
export const MARKDOWN_READER = { name: 'markdown', version: '1' } as const;

/** A Markdown text: taken as it is; the signs of its markup stay in the text, outside the blocks where they only mark. */
export function readMarkdown(bytes: Uint8Array, charset?: string): ReadText {
  const { text, segments } = decodeText(bytes, charset);
  const blocks = markdownBlocks(text);
  const title = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return {
    text,
    segments,
    blocks,
    warnings: warningsOf(text),
    declaredLanguage: null,
    declaredTitle: title ? text.slice(title.start, title.end) : null,
  };
}

/** Comments are in the text, which is taken as it is, but no reader of the page sees them. */
function warningsOf(text: string): TextWarning[] {
  const warnings: TextWarning[] = [];
  if (/<script\b|<iframe\b|\]\(\s{0,4}javascript:/i.test(text)) warnings.push('ACTIVE_CONTENT');
  if (text.includes('<!--')) warnings.push('HIDDEN_TEXT');
  return warnings;
}

const FENCE = /^(`{3,}|~{3,})/;
const ATX = /^(#{1,6})\s+(?=\S)/;
const UNDERLINE = /^(=+|-+)$/;
const RULE = /^(?:[-*_]\s{0,4}){3,}$/;
const ITEM =
  /^(?:[-*+]\s+(?:\[[ xX]\]\s+)?(?=\S)|(?=\d{1,9}[.)]\s+\S)|(?=[(（](?:[a-z]{1,4}|[A-Z]|\d{1,3}|[一二三四五六七八九十百]{1,4})[)）]\s*\S))/u;
const QUOTE = /^(?:>\s?)+/;
const TABLE_RULE = /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?$/;

/**
 * The blocks of a Markdown text, line by line and in linear time. Marks that only mark (`#`, `-`, `>`, `|`) lie outside the
 * spans; labels that count (`1.`, `(a)`) lie inside, because lists and citations need them. Fenced code is a note.
 */
export function markdownBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = textLines(text);
  let open: { start: number; end: number; kind: Block['kind']; parent: number | null } | null = null;
  let items: { indent: number; index: number; parent: number | null }[] = [];
  let head: number | null = null;
  let fence: { sign: string; start: number; end: number } | null = null;
  let commentEnd = 0; // of the comment that is open, or was last
  const close = (): void => {
    if (open && open.end > open.start) blocks.push(open);
    open = null;
  };
  const leaveLists = (): void => {
    items = [];
    head = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + 400));
    const fenced = FENCE.exec(words)?.[1];
    if (fence) {
      if (fenced?.startsWith(fence.sign)) {
        if (fence.end > fence.start) blocks.push({ start: fence.start, end: fence.end, kind: 'note', parent: null });
        fence = null;
      } else if (line.end > line.start) {
        if (fence.end <= fence.start) fence.start = line.start;
        fence.end = line.end;
      }
      continue;
    }
    if (words.startsWith('<!--') || line.start < commentEnd) {
      if (line.start >= commentEnd) {
        close();
        const found = text.indexOf('-->', line.start + 4);
        commentEnd = found < 0 ? text.length : found + 3;
        blocks.push({ ...trimmed(text, line.start, commentEnd), kind: 'note', parent: null });
      }
      if (commentEnd < line.end) {
        const rest = trimmed(text, commentEnd, line.end);
        if (rest.end > rest.start) open = { ...rest, kind: 'paragraph', parent: null };
      }
      continue;
    }
    if (fenced) {
      close();
      leaveLists();
      fence = { sign: fenced, start: line.end, end: line.end };
      continue;
    }
    if (line.end <= line.start) {
      close();
      continue;
    }
    const atx = ATX.exec(words);
    if (atx) {
      close();
      const place = withoutTrailing(text, line.start + atx[0].length, line.end, '#');
      if (place.end > place.start) blocks.push({ ...place, kind: 'heading', parent: null, level: atx[1]?.length ?? 1 });
      leaveLists();
      continue;
    }
    const underline = UNDERLINE.exec(words);
    if (underline && open && (open as Block).kind === 'paragraph') {
      const { start, end } = open as Span;
      open = null;
      blocks.push({ start, end, kind: 'heading', parent: null, level: underline[1]?.startsWith('=') ? 1 : 2 });
      leaveLists();
      continue;
    }
    if (RULE.test(words)) {
      close();
      continue;
    }
    if (
      words.startsWith('|') ||
      TABLE_RULE.test(text.slice(lines[at + 1]?.start ?? line.end, lines[at + 1]?.end ?? line.end).slice(0, 400))
    ) {
      close();
      leaveLists();
      if (!TABLE_RULE.test(words)) blocks.push(...cellsOf(text, line));
      continue;
    }
    const quote = QUOTE.exec(words);
    if (quote) {
      const place = trimmed(text, line.start + quote[0].length, line.end);
      if (open && (open as Block).kind === 'quotation') (open as { end: number }).end = line.end;
      else {
        close();
        leaveLists();
        if (place.end > place.start) open = { ...place, kind: 'quotation', parent: null };
      }
      continue;
    }
    const item = ITEM.exec(words);
    if (item) {
      close();
      const indent = indentOf(text, line.start);
      while ((items.at(-1)?.indent ?? -1) > indent) items.pop();
      const last = items.at(-1);
      const parent: number | null = last && last.indent < indent ? last.index : last ? last.parent : head;
      if (last && last.indent === indent) items.pop();
      items.push({ indent, index: blocks.length, parent });
      open = { start: line.start + item[0].length, end: line.end, kind: 'listItem', parent };
      continue;
    }
    if (open) {
      (open as { end: number }).end = line.end;
      continue;
    }
    items = [];
    head = blocks.length;
    open = { ...line, kind: 'paragraph', parent: null };
  }
  close();
  if (fence && fence.end > fence.start) blocks.push({ start: fence.start, end: fence.end, kind: 'note', parent: null });
  return blocks;
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

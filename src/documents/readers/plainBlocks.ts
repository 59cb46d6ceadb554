import type { Block, Span } from '../../domain/CanonicalText.js';
import { headingLevel } from '../headingLine.js';
import { listLabel } from '../listLabel.js';
import { openLists } from '../openLists.js';
import { textLines } from '../textLines.js';

/** No text is wrapped by hand at more than this many characters. */
const WIDEST_WRAP = 120;

/**
 * The blocks of a plain text. A line is a block, unless its run of lines is evidently wrapped by hand: then the run is one.
 * A labelled line (`(a)`, `1.2`) always opens a block, a list item under the paragraph before it; a short line written
 * like a title is a heading.
 */
export function plainBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lists = openLists();
  let isFirst = true;
  for (const run of runsOf(textLines(text))) {
    const wrapped = isWrapped(text, run);
    let open: { start: number; end: number; kind: Block['kind']; parent: number | null } | null = null;
    for (const line of run) {
      const words = text.slice(line.start, Math.min(line.end, line.start + 200));
      const label = lists.labelOf(words);
      const mayBeHeading = !label && !(wrapped && open) && line.end - line.start <= 200;
      const level = mayBeHeading ? headingLevel(words, isFirst) : null;
      isFirst = false;
      if (open && wrapped && !label && level === null) {
        open.end = line.end;
        continue;
      }
      if (open) blocks.push(open);
      open = null;
      if (label) {
        open = { ...line, kind: 'listItem', parent: lists.enter(label, blocks.length) };
      } else if (level !== null) {
        lists.leave(null);
        blocks.push({ ...line, kind: 'heading', parent: null, level });
      } else {
        lists.leave(blocks.length);
        open = { ...line, kind: 'paragraph', parent: null };
      }
    }
    if (open) blocks.push(open);
  }
  return blocks;
}

/** Runs of lines between blank ones. */
function runsOf(lines: readonly Span[]): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const line of lines) {
    if (line.end > line.start) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Whether most lines of a run stop for want of room: narrow, and going on in lower case or without a stop near the margin. */
function isWrapped(text: string, run: readonly Span[]): boolean {
  if (run.length < 2) return false;
  const widths = run.map(({ start, end }) => end - start);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WIDEST_WRAP) return false;
  let joints = 0;
  let continued = 0;
  for (let at = 1; at < run.length; at += 1) {
    const before = run[at - 1];
    const line = run[at];
    if (!before || !line || listLabel(text.slice(line.start, line.start + 60))) continue;
    joints += 1;
    const opensLow = /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
    const stops = /[.;:!?。；：！？]['"”’)]?$/u.test(text.slice(Math.max(before.start, before.end - 2), before.end));
    const full = (widths[at - 1] ?? 0) >= widest * 0.7 && widest >= 40;
    if (opensLow || (!stops && full)) continued += 1;
  }
  return joints > 0 && continued * 2 >= joints;
}

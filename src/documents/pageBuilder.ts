import type { Block, Segment } from '../domain/CanonicalText.js';
import type { AlignedPiece } from './alignText.js';
import { namedHeadingLevel } from './headingLine.js';
import { listLabel } from './listLabel.js';
import { openLists } from './openLists.js';
import { trimmed } from './textLines.js';

/** What a block is, before its text is known. */
export interface BlockForm {
  readonly kind: Block['kind'];
  readonly level?: number;
  /** The block of the list item around it, if there is one. */
  readonly parent: number | null;
  /** The cells of one row share this; a bare label (`(a)`) in one then belongs to the next. */
  readonly row?: object;
  /** A label that the page stores as numbering: put before the text, if the text has none itself. */
  readonly label?: string;
  /** Told the block's index once it has text. */
  readonly opened?: (index: number) => void;
}

/** Puts a page's text together: folds white space, parts blocks by line ends, keeps the map. */
export interface PageBuilder {
  /** Text of the block that is open, white space folded unless `verbatim` (inside `pre`). */
  readonly add: (pieces: readonly AlignedPiece[], verbatim: boolean) => void;
  /** A line end inside the block. */
  readonly lineBreak: () => void;
  /** Ends the open block, if any. */
  readonly close: () => void;
  /** Ends the open block, if any; what is added next belongs to a new one of this form. */
  readonly open: (form: BlockForm) => void;
  /** The index of the block that was opened last and has text; null where there is none. */
  readonly lastBlock: () => number | null;
  readonly finish: () => { text: string; segments: Segment[]; blocks: Block[] };
}

/** Runs of words parted by single spaces, which need no folding, and runs of white space. */
const RUNS = /[^ \t\n\r\f](?:[^ \t\n\r\f]| (?=[^ \t\n\r\f]))*|[ \t\n\r\f]+/g;

/** A builder for one page. */
export function pageBuilder(): PageBuilder {
  const parts: string[] = [];
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  const lists = openLists();
  // The segment that grows while words follow each other in the page, too.
  let open: {
    start: number;
    end: number;
    origin: 'source';
    locator: { kind: 'html'; from: number; to: number };
  } | null = null;
  let length = 0;
  let form: BlockForm = { kind: 'paragraph', parent: null };
  let start: number | null = null; // of the open block
  let end = 0; // of its last visible character
  let words = ''; // its beginning, for its label
  let space: { from: number; to: number; exact: boolean } | null = null; // white space that waits for a word after it
  let breaks = 0; // line ends that wait for a word after them
  let bare: { start: number; end: number; row: object } | null = null; // a label alone in its cell

  const emit = (words: string, origin: Segment['origin'], from: number, to: number): void => {
    const last = open;
    parts.push(words);
    if (origin === 'source' && last?.locator.to === from) {
      last.end += words.length;
      last.locator.to = to;
    } else if (origin === 'source') {
      open = { start: length, end: length + words.length, origin, locator: { kind: 'html', from, to } };
      segments.push(open);
    } else {
      open = null;
      const locator = origin === 'synthetic' ? null : ({ kind: 'html', from, to } as const);
      segments.push({ start: length, end: length + words.length, origin, locator });
    }
    length += words.length;
  };

  /** What comes before a word: the end of the block before, a line end, a space, a label. */
  const prepare = (next: string): void => {
    if (start === null) {
      const joins = bare !== null && form.row === bare.row;
      if (length > 0) emit(joins ? '\t' : '\n', 'synthetic', 0, 0);
      if (!joins) closeBare();
      start = joins && bare ? bare.start : length;
      words = joins && bare ? `${text().slice(bare.start, bare.end)} ` : '';
      bare = null;
      if (form.label !== undefined && !listLabel(next.slice(0, 40))) {
        emit(`${form.label} `, 'synthetic', 0, 0);
        words = `${form.label} `;
      }
    } else if (breaks > 0) {
      emit('\n', 'synthetic', 0, 0);
      words += ' ';
    } else if (space) {
      emit(' ', space.exact ? 'source' : 'repaired', space.from, space.to);
      words += ' ';
    }
    space = null;
    breaks = 0;
  };

  const addWord = (word: string, from: number, to: number, verbatim: boolean): void => {
    if (start === null && word.trim() === '') return; // no block begins with white space, of whatever kind
    prepare(word);
    emit(word, verbatim ? 'source' : 'repaired', from, to);
    end = length;
    if (words.length < 200) words += word.slice(0, 200);
  };

  const text = (): string => {
    if (parts.length > 1) parts.splice(0, parts.length, parts.join(''));
    return parts[0] ?? '';
  };

  const closeBare = (): void => {
    if (bare) blocks.push({ start: bare.start, end: bare.end, kind: 'cell', parent: null });
    bare = null;
  };

  const close = (): void => {
    space = null;
    breaks = 0;
    if (start === null) return;
    const block = { start, end };
    start = null;
    if (form.row !== undefined && form.kind === 'cell' && isBareLabel(words)) {
      bare = { ...block, row: form.row };
      return;
    }
    form.opened?.(blocks.length);
    const label = form.kind === 'heading' || form.kind === 'note' ? null : lists.labelOf(words);
    if (label) {
      const parent = lists.enter(label, blocks.length);
      blocks.push({
        ...block,
        kind: 'listItem',
        parent: form.kind === 'listItem' && form.parent !== null ? form.parent : parent,
      });
    } else {
      const { parent } = form;
      // Many pages of law write `Article 5` as a plain paragraph.
      const level =
        form.level ??
        (form.kind === 'paragraph' && end - block.start <= 100
          ? (namedHeadingLevel(words.trim()) ?? undefined)
          : undefined);
      const kind = level === undefined ? form.kind : 'heading';
      if (kind !== 'listItem') lists.leave(kind === 'paragraph' ? blocks.length : null);
      blocks.push({ ...block, kind, parent, ...(level === undefined ? {} : { level }) });
    }
  };

  return {
    add: (pieces, verbatim) => {
      for (const piece of pieces) {
        if (verbatim || !/[ \t\n\r\f]/.test(piece.text)) {
          if (start === null && piece.text.trim() === '') continue;
          addRun(piece, verbatim);
          continue;
        }
        if (!piece.verbatim && piece.text.length !== piece.to - piece.from && !/^[ \t\n\r\f]+$/.test(piece.text)) {
          addWord(piece.text.replace(/[ \t\n\r\f]+/g, ' ').trim(), piece.from, piece.to, false);
          continue;
        }
        for (const run of piece.text.matchAll(RUNS)) {
          const from = piece.verbatim ? piece.from + run.index : piece.from;
          const to = piece.verbatim ? from + run[0].length : piece.to;
          if (!/^[ \t\n\r\f]/.test(run[0])) addWord(run[0], from, to, piece.verbatim);
          else if (start !== null) {
            space = space
              ? { from: space.from, to, exact: false }
              : { from, to, exact: piece.verbatim && run[0] === ' ' };
          }
        }
      }
    },
    lineBreak: () => {
      if (start !== null) breaks += 1;
    },
    close,
    open: (next) => {
      close();
      form = next;
    },
    lastBlock: () => (blocks.length > 0 ? blocks.length - 1 : null),
    finish: () => {
      close();
      closeBare();
      const whole = text();
      return {
        text: whole,
        segments,
        blocks: blocks.map((block) => ({ ...block, ...trimmed(whole, block.start, block.end) })),
      };
    },
  };

  /** Text as it is: inside `pre`, or without white space. Its own white space at the end waits, like any other. */
  function addRun(piece: AlignedPiece, verbatim: boolean): void {
    if (!verbatim) return addWord(piece.text, piece.from, piece.to, piece.verbatim);
    if (piece.text.trim() === '' && !piece.verbatim) {
      space = { from: space?.from ?? piece.from, to: piece.to, exact: false };
      return;
    }
    addWord(piece.text, piece.from, piece.to, piece.verbatim);
    end = length - (piece.text.length - piece.text.trimEnd().length);
  }
}

/** A cell with nothing but a label: `(a)`, `1.`, `–`. */
function isBareLabel(words: string): boolean {
  return words.length <= 12 && /^(?:[(（]?[\p{L}\d.]{1,7}[)）.]|[–—•·-])$/u.test(words.trim());
}

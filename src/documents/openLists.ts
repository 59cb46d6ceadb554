import { listLabel, type ListLabel } from './listLabel.js';

/** What labels say about which block lies in which. Indices are those of the list of blocks. */
export interface OpenLists {
  /** The label at the start of a line, seen in its list. */
  readonly labelOf: (line: string) => ListLabel | null;
  /** A labelled block opens at `index`; gives its parent. */
  readonly enter: (label: ListLabel, index: number) => number | null;
  /** A block without a label ends all lists; a paragraph (its index) is the head of the next. */
  readonly leave: (head: number | null) => void;
}

/** The lists that are open, outermost first, each with its style, last label and parent block. Made new for each document. */
export function openLists(): OpenLists {
  let head: number | null = null;
  let lists: { style: string; value: string; parent: number | null; item: number }[] = [];
  return {
    labelOf: (line) => {
      // `(i)` goes on with the list whose last letter was `(h)`, however deep the list before it lies.
      const letters = lists.findLast(({ style }) => style === 'alpha');
      return listLabel(line, letters);
    },
    enter: (label, index) => {
      const known = lists.findIndex(({ style }) => style === label.style);
      if (known >= 0) {
        const list = lists[known];
        lists = lists.slice(0, known);
        if (list) lists.push({ ...list, value: label.value, item: index });
        return list?.parent ?? null;
      }
      const parent = lists.at(-1)?.item ?? head;
      lists.push({ style: label.style, value: label.value, parent, item: index });
      return parent;
    },
    leave: (paragraph) => {
      head = paragraph;
      lists = [];
    },
  };
}

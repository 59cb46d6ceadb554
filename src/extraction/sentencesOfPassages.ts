import type { Span } from '../domain/CanonicalText.js';
import type { ListItem, Passage } from './passages.js';
import type { Sentence, SentenceItem } from './sentence.js';
import { sentencesOf } from './sentences.js';

/** The sentences of a document: all of them as spans in text order, and for each passage those that may hold directives. */
export interface PassageSentences {
  readonly all: readonly Span[];
  readonly byPassage: readonly (readonly Sentence[])[];
}

/** Cuts each passage into sentences; the last sentence before a list takes the items. Sentences never cross a passage. */
export function sentencesOfPassages(text: string, passages: readonly Passage[]): PassageSentences {
  const all: Span[] = [];
  const byPassage = passages.map((passage): Sentence[] => {
    const sentences: Sentence[] = [];
    const take = (start: number, end: number, items: readonly ListItem[]): SentenceItem[] => {
      const spans = sentencesOf(text, start, end);
      for (const span of spans) all.push(span);
      const inner = itemsOf(items);
      spans.forEach((span, index) => sentences.push({ ...span, items: index === spans.length - 1 ? inner : [] }));
      return inner;
    };
    const itemsOf = (items: readonly ListItem[]): SentenceItem[] =>
      items.map((item): SentenceItem => {
        const spans = sentencesOf(text, item.contentStart, item.ownEnd);
        for (const span of spans) all.push(span);
        const first = spans[0] ?? { start: item.ownEnd, end: item.ownEnd };
        const inner = itemsOf(item.items);
        if (spans.length < 2)
          return {
            start: first.start,
            ownEnd: first.end,
            end: item.items.length > 0 ? item.end : first.end,
            items: inner,
          };
        // Only an item's first sentence completes the head; what follows stands alone.
        spans
          .slice(1)
          .forEach((span, index) => sentences.push({ ...span, items: index === spans.length - 2 ? inner : [] }));
        return { start: first.start, ownEnd: first.end, end: first.end, items: [] };
      });
    take(passage.contentStart, passage.ownEnd, passage.items);
    if (passage.isHeading) return [];
    return sentences.sort((a, b) => a.start - b.start);
  });
  all.sort((a, b) => a.start - b.start);
  return { all, byPassage };
}

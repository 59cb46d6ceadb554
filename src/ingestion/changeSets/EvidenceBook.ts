import type { Span } from '../../domain/CanonicalText.js';
import { documentId, evidenceId, provisionId } from '../../domain/documentIds.js';
import type { ExtractedProvision } from '../../domain/Extraction.js';
import type { Id } from '../../domain/Id.js';
import type { StatesBook } from './StatesBook.js';

/** Code units of context that tell a quotation's place again. */
const CONTEXT = 32;

/** The text that is quoted. */
export interface QuotedText {
  readonly text: string;
  readonly sha256: string;
  readonly language: string;
  readonly provisions: readonly ExtractedProvision[];
}

/** Quotations of one document: each span is one Evidence, with QUOTES and the innermost WITHIN. */
export class EvidenceBook {
  readonly #quoted: QuotedText;
  readonly #states: StatesBook;
  readonly #known = new Set<Id>();
  /** By start, then the wider first: the innermost one around a span is found from its start backwards. */
  readonly #provisions: readonly ExtractedProvision[];

  constructor(quoted: QuotedText, states: StatesBook) {
    this.#quoted = quoted;
    this.#states = states;
    this.#provisions = [...quoted.provisions].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The Evidence of these words; it is written once. */
  cite(span: Span): Id {
    const { text, sha256, language } = this.#quoted;
    const { start, end } = span;
    const id = evidenceId(sha256, span);
    if (this.#known.has(id)) return id;
    this.#known.add(id);
    this.#states.node(id, {
      exact: text.slice(start, end),
      start,
      end,
      prefix: text.slice(wholeStart(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, wholeEnd(text, Math.min(text.length, end + CONTEXT))),
      documentSha256: sha256,
      language,
      verification: 'VERIFIED',
    });
    this.#states.link({ type: 'QUOTES', from: id, to: documentId(sha256), confidence: 1 });
    const provision = this.#innermost(span);
    if (provision)
      this.#states.link({ type: 'WITHIN', from: id, to: provisionId(sha256, provision.eId), confidence: 1 });
    return id;
  }

  /** The Evidence of those spans that hold words. */
  citeAll(spans: readonly Span[]): readonly Id[] {
    return spans.filter(({ start, end }) => start < end).map((span) => this.cite(span));
  }

  #innermost({ start, end }: Span): ExtractedProvision | undefined {
    let low = 0;
    let high = this.#provisions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#provisions[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let at = this.#provisions[low - 1];
    while (at && at.end < end) at = at.parent === null ? undefined : this.#quoted.provisions[at.parent];
    return at;
  }
}

/** Moves a cut forward out of the middle of a surrogate pair. */
function wholeStart(text: string, at: number): number {
  return at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at + 1 : at;
}

/** Moves a cut backward out of the middle of a surrogate pair. */
function wholeEnd(text: string, at: number): number {
  return at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The start of a text, at most `units` long and never ending in half a surrogate pair. */
export const cut = (text: string, units: number): string => text.slice(0, wholeEnd(text, Math.min(text.length, units)));

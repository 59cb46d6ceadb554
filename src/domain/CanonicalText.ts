import type { DocumentFlag } from './vocabularies.js';

/** A half-open range of UTF-16 code units, zero-based, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of canonical text came from in the file as received. */
export type Locator =
  | { readonly kind: 'bytes'; readonly from: number; readonly to: number }
  | { readonly kind: 'html'; readonly from: number; readonly to: number };

/**
 * A stretch of canonical text and its origin. Sorted and disjoint; every character that is not synthetic has a locator.
 * `source` = as it stands in the file; `repaired` = changed by the reader (white space folded); `synthetic` = put in by the
 * reader (a newline between blocks).
 */
export interface Segment extends Span {
  readonly origin: 'source' | 'repaired' | 'synthetic';
  readonly locator: Locator | null;
}

/** What a reader saw as one block of the page. `level` is a heading's depth, 1–6. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'cell' | 'quotation' | 'note';
  /** Index of the enclosing block in `blocks`, or null at the top. */
  readonly parent: number | null;
  readonly level?: number;
}

/** What a reader may warn of: the flags of a Document (model.md §2). */
export type TextWarning = DocumentFlag;

/** A document's text as evidence counts on it, with the way back to the file (extraction.md §2). */
export interface CanonicalText {
  readonly text: string;
  /** SHA-256 of `text` in UTF-8: the Document's `sha256`. */
  readonly textSha256: string;
  /** SHA-256 of the file as received: the Document's `bytesSha256`. */
  readonly bytesSha256: string;
  readonly mediaType: string;
  readonly reader: { readonly name: string; readonly version: string };
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
  readonly warnings: readonly TextWarning[];
  /** The language that the file itself declares (BCP 47), if any. */
  readonly declaredLanguage: string | null;
  /** The title that the file itself declares, if any. */
  readonly declaredTitle: string | null;
}

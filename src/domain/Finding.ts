/** Something odd that did not stop the work: a stable code, a sentence, and where it was seen. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  /** The place in the canonical text, where there is one. */
  readonly start?: number;
  readonly end?: number;
}

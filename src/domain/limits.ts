/**
 * Every limit that a room below `config` needs, once (reliability.md §7). Each has its unit; what lies above is refused,
 * never cut. `config/limits.ts` may take them over; nobody repeats a number.
 */
export const LIMITS = {
  /** Bytes of one file as received. Above: `PAYLOAD_TOO_LARGE`. */
  uploadBytes: 25_000_000,
  /** UTF-8 bytes of the text that a reader gives. Above: `READER_LIMIT`. */
  readerOutputBytes: 20_000_000,
  /** Elements of markup within one another. Above: `READER_LIMIT`. */
  markupDepth: 256,
  /** Elements of one page of markup. Above: `READER_LIMIT`; a page of 25 MB that is mostly text has half as many. */
  markupElements: 1_000_000,
  /** Attributes of one tag: the parser compares each with all before it. Above: `READER_LIMIT`. */
  tagAttributes: 1_000,
  /** UTF-8 bytes of one string property; a longer quotation is a finding, no directive. Above: `BAD_USER_INPUT`. */
  stringBytes: 65_536,
  /** Rows of one ChangeSet: one document is one ChangeSet. Above: `BAD_USER_INPUT`. */
  changeSetRows: 50_000,
} as const;

/**
 * Every limit that a room below `config` needs, once (reliability.md §7). Each has its unit; what a caller sends above it
 * is refused, never cut. `config/limits.ts` may take them over; nobody repeats a number.
 */
export const LIMITS = {
  /** Bytes of one file as received. Above: `PAYLOAD_TOO_LARGE`. */
  uploadBytes: 25_000_000,
  /** Bytes of the facts beside a document. Above: `BAD_USER_INPUT`. */
  factsBytes: 100_000,
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
  /** Quotations kept as evidence of one relationship: it comes as a plain list. Those above are left out (api.md §1.1). */
  edgeEvidence: 200,
  /** Rows of one page of an answer. Above: `BAD_USER_INPUT`. */
  pageRows: 100,
  /** Rows of a page where nobody says. */
  defaultPageRows: 20,
  /**
   * Characters of one answer as JSON, about. Above: `ANSWER_TOO_LARGE`, before it is made: a node that many lists hold is
   * repeated in each.
   */
  answerSize: 8_000_000,
  /** Ids that `nodes` takes. Above: `BAD_USER_INPUT`. */
  lookUpIds: 100,
  /** Terms of an order, for now. Above: `BAD_USER_INPUT`. */
  orderTerms: 1,
  /** Conditions of one filter within one another. Above: `BAD_USER_INPUT`. */
  filterDepth: 5,
  /** Conditions of one filter in all, empty ones too. Above: `BAD_USER_INPUT`. */
  filterConditions: 50,
  /** Values of one `in` or `hasSome`. Above: `BAD_USER_INPUT`. */
  filterValues: 200,
  /** Characters of a cursor. Above: `BAD_CURSOR`. */
  cursorLength: 4_096,
  /** UTF-16 code units of an error's message in an answer; the rest is cut, or a field name of 90 kB comes back. */
  messageLength: 300,
} as const;

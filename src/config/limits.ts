import { LIMITS } from '../domain/limits.js';

/**
 * Every limit of the program with its default, in one object: those of the rooms below, and those of the doors
 * (reliability.md §7). What lies above a limit is refused with a code, never cut.
 */
export const SERVER_LIMITS = {
  ...LIMITS,
  /** Bytes of a request's body. Above: 413 `PAYLOAD_TOO_LARGE`. */
  bodyBytes: 102_400,
  /** Objects and lists of a JSON body within one another. Above: 400 `BAD_REQUEST`. */
  jsonDepth: 64,
  /** Bytes of all header fields together. Above: 431. */
  headerBytes: 16_384,
  /** Header fields of one request; Node drops those above. */
  headerCount: 100,
  /** Time for a request's header fields to arrive. Above: 408. */
  headersTimeoutMs: 5_000,
  /** Time for a whole request to arrive. Above: 408. */
  requestTimeoutMs: 10_000,
  keepAliveTimeoutMs: 5_000,
  requestsPerConnection: 1_000,
  /** Time for the statements of one answer; what comes of them is bounded by `answerSize`. Above: `DEADLINE_EXCEEDED`. */
  answerMs: 5_000,
  /** Lexical tokens of a GraphQL document. Above: `GRAPHQL_PARSE_FAILED`. */
  queryTokens: 1_500,
  /** Faults of a document that are reported; the rest of the check is then left. */
  validationErrors: 5,
  /** Faults of the variables that are reported. */
  coercionErrors: 5,
  /** Selections with fragments expanded, before Apollo refuses a document. */
  recursiveSelections: 5_000,
  /** From the first signal to stop until `/healthz` and `/readyz` are gone: load balancers look once in this time. */
  lameDuckMs: 1_000,
  /** For work in hand after that. */
  graceMs: 10_000,
  /** Time for one query of the command line: a person waits longer than a client. */
  commandQueryMs: 60_000,
  /** Time for one long piece of work of the command line: a document, the hash, the check of a store. */
  commandMs: 3_600_000,
} as const;

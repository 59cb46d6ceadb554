/** What a caller may do after an error: `no` = correct something first; `yes` = send it again as it is; `later` = after a pause. */
export type Retry = 'no' | 'yes' | 'later';

interface ErrorCodeEntry {
  /** HTTP status of a request that fails as a whole with this code. */
  readonly http: number;
  readonly retry: Retry;
  /** Exit status of the CLI: 1 done with findings, 2 call or configuration wrong, 3 store or disk, 4 all else. */
  readonly exit: 1 | 2 | 3 | 4;
}

/**
 * The one closed list of error codes: `extensions.code` in GraphQL, exit codes in the CLI, `code` of every error class.
 * A code is API and never changes its meaning; messages may improve.
 */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: { http: 400, retry: 'no', exit: 2 },
  GRAPHQL_VALIDATION_FAILED: { http: 400, retry: 'no', exit: 2 },
  OPERATION_RESOLUTION_FAILURE: { http: 400, retry: 'no', exit: 2 },
  BAD_USER_INPUT: { http: 400, retry: 'no', exit: 2 },
  BAD_ID: { http: 400, retry: 'no', exit: 2 },
  BAD_CURSOR: { http: 400, retry: 'no', exit: 2 },
  REVISION_UNKNOWN: { http: 400, retry: 'no', exit: 2 },
  BAD_REQUEST: { http: 400, retry: 'no', exit: 2 },
  LIMIT_EXCEEDED: { http: 400, retry: 'no', exit: 2 },
  ANSWER_TOO_LARGE: { http: 400, retry: 'no', exit: 2 },
  NOT_FOUND: { http: 404, retry: 'no', exit: 2 },
  METHOD_NOT_ALLOWED: { http: 405, retry: 'no', exit: 2 },
  PAYLOAD_TOO_LARGE: { http: 413, retry: 'no', exit: 2 },
  UNSUPPORTED_MEDIA_TYPE: { http: 415, retry: 'no', exit: 2 },
  TYPE_MISMATCH: { http: 422, retry: 'no', exit: 2 },
  TEXT_NOT_DECODABLE: { http: 422, retry: 'no', exit: 2 },
  NO_TEXT_LAYER: { http: 422, retry: 'no', exit: 2 },
  READER_LIMIT: { http: 422, retry: 'no', exit: 2 },
  OVERLOADED: { http: 503, retry: 'later', exit: 3 },
  STORE_UNAVAILABLE: { http: 503, retry: 'later', exit: 3 },
  STORAGE_FULL: { http: 503, retry: 'no', exit: 3 },
  STORAGE_FAILED: { http: 503, retry: 'no', exit: 3 },
  DEADLINE_EXCEEDED: { http: 504, retry: 'later', exit: 3 },
  OUTCOME_UNKNOWN: { http: 504, retry: 'yes', exit: 3 },
  INTERNAL_SERVER_ERROR: { http: 500, retry: 'no', exit: 4 },
  CONFLICT: { http: 409, retry: 'no', exit: 2 },
  EVIDENCE_NOT_VERBATIM: { http: 422, retry: 'no', exit: 2 },
  SOURCE_MISSING: { http: 422, retry: 'no', exit: 2 },
  INTERVAL_INVALID: { http: 422, retry: 'no', exit: 2 },
  CONFIG_INVALID: { http: 500, retry: 'no', exit: 2 },
} as const satisfies Record<string, ErrorCodeEntry>;

export type ErrorCode = keyof typeof ERROR_CODES;

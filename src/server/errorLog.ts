/** Keeps what a client is not told, under the id that it is told. */
export type ErrorLog = (error: unknown, requestId: string) => void;

/** One JSON line on standard error. The stack names places in the program; no request text is part of it. */
export const logErrorToStderr: ErrorLog = (error, requestId) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${JSON.stringify({ at: new Date().toISOString(), level: 'error', requestId, error: detail })}\n`,
  );
};

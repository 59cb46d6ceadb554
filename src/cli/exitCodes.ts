import { ERROR_CODES } from '../domain/errorCodes.js';
import { ObligraphError } from '../domain/ObligraphError.js';
import { printable } from './printable.js';

/** Done, and nothing to say. */
export const DONE = 0;
/** Done, with findings: a document refused, a fault that `verify` found. */
export const DONE_WITH_FINDINGS = 1;

/** What a shell is told about an error: 2 call or configuration wrong, 3 store or disk, 4 all else. */
export function exitCodeOf(error: unknown): number {
  return ERROR_CODES[error instanceof ObligraphError ? error.code : 'INTERNAL_SERVER_ERROR'].exit;
}

/** The exit code of an error that is known by its code alone, as an answer of GraphQL has it. */
export function exitCodeOfName(code: string): number {
  const known: Readonly<Record<string, { readonly exit: number }>> = ERROR_CODES;
  return known[code]?.exit ?? ERROR_CODES.INTERNAL_SERVER_ERROR.exit;
}

/** The one form of an error on standard error, with `--json` too: `CODE: sentence`, on one line whatever it quotes. */
export function errorLine(error: unknown): string {
  if (error instanceof ObligraphError) return printable(`${error.code}: ${error.message}`);
  const message = error instanceof Error ? error.message : String(error);
  return printable(`INTERNAL_SERVER_ERROR: Obligraph met something that it does not expect: ${message}`);
}

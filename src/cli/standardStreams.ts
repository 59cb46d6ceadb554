import { StorageFailedError } from '../domain/errors.js';
import { fileErrorCode } from '../util/fileErrorCode.js';
import { errorLine, exitCodeOf } from './exitCodes.js';

/**
 * Lets a command finish its work where what it prints goes nowhere: that is no reason to leave a folder half ingested, or
 * to stop serving. Where somebody closed the pipe (`obligraph ingest … | head -1`) that is all; where a file or a disk
 * refuses the output, the command says so and its exit status is that of a disk.
 */
export function outliveLostOutput(): void {
  process.stderr.on('error', () => undefined); // there is no place left to tell of it
  let fault: StorageFailedError | null = null;
  process.stdout.on('error', (error) => {
    const code = fileErrorCode(error);
    if (fault !== null || code === 'EPIPE') return;
    fault = new StorageFailedError(
      `Standard output cannot be written${code === null ? '' : ` (${code})`}: what is printed is lost. The work goes on.`,
      { cause: error },
    );
    report(errorLine(fault));
  });
  process.once('exit', () => {
    if (fault !== null) process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCodeOf(fault));
  });
}

/** Node warns that its SQLite module is experimental, at every start; all other warnings still show. */
export function silenceSqliteWarning(): void {
  const shown = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning' && warning.message.includes('SQLite')) return;
    for (const show of shown) show(warning);
  });
}

/** A line for a program or a person on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line about the work on standard error, so that standard output holds the result alone. */
export function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

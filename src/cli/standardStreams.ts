/**
 * Lets a command finish its work where nobody reads what it prints any more (`obligraph ingest … | head -1`): a closed pipe
 * is no reason to leave a folder half ingested, or to stop serving.
 */
export function outliveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
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

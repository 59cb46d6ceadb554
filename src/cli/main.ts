#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { programVersion } from '../config/places.js';
import { BadUserInputError } from '../domain/errors.js';
import { addExtractCommand } from './commands/extract.js';
import { addHashCommand } from './commands/hash.js';
import { addIngestCommand } from './commands/ingest.js';
import { addQueryCommand } from './commands/query.js';
import { addServeCommand } from './commands/serve.js';
import { addVerifyCommand } from './commands/verify.js';
import { DONE, errorLine, exitCodeOf } from './exitCodes.js';
import { INTERRUPTED, InterruptedError } from './interruptible.js';
import { outliveLostOutput, report, silenceSqliteWarning } from './standardStreams.js';

const SETTINGS = `
Settings, from the environment:
  OBLIGRAPH_DATA           folder of the embedded store (./data)
  OBLIGRAPH_HOST           address to listen on (127.0.0.1)
  OBLIGRAPH_PORT           port to listen on (4000)
  OBLIGRAPH_INTROSPECTION  on or off: may clients read the schema (on where only this machine connects)
  NEO4J_URI                a Neo4j, 5.26 or newer, instead of the embedded store: bolt://127.0.0.1:7687
  NEO4J_USER               (neo4j)
  NEO4J_PASSWORD

Exit status: 0 done; 1 done, with findings; 2 call or configuration wrong; 3 store or disk; 4 anything else.
Errors go to standard error as CODE: sentence, with --json too.`;

/** The program with all its commands; each parses, does one thing and sets the exit status. */
function obligraph(): Command {
  const program = new Command('obligraph')
    .description('A compliance knowledge graph: documents in, directives with their exact words out.')
    .version(programVersion())
    .addHelpText('after', SETTINGS)
    .exitOverride()
    // A wrong call becomes an error with a code, reported where all others are.
    .configureOutput({ outputError: () => undefined });
  for (const add of [
    addServeCommand,
    addIngestCommand,
    addExtractCommand,
    addQueryCommand,
    addVerifyCommand,
    addHashCommand,
  ])
    add(program);
  return program;
}

/** Help and version end by an error of commander's too; a call without a known command shows the help and is a wrong call. */
function settle(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return DONE;
  if (error instanceof InterruptedError) {
    report('Interrupted: what was reported until now stands, and nothing is half done.');
    return INTERRUPTED;
  }
  const own = error instanceof CommanderError ? new BadUserInputError(wrongCall(error)) : error;
  report(errorLine(own));
  return exitCodeOf(own);
}

/** What commander says of a call, as one sentence. */
function wrongCall({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'Say which command: the help above lists them.';
  return `${message
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .replace(/\s*\n\s*/g, ' ')}. Try obligraph --help.`;
}

outliveLostOutput();
silenceSqliteWarning();
try {
  await obligraph().parseAsync();
} catch (error) {
  process.exitCode = settle(error);
}

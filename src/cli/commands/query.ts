import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import { SERVER_LIMITS } from '../../config/limits.js';
import { BadUserInputError } from '../../domain/errors.js';
import { ObligraphError } from '../../domain/ObligraphError.js';
import type { QueryAnswer } from '../../server/runQuery.js';
import { DONE, exitCodeOfName } from '../exitCodes.js';
import { printable } from '../printable.js';
import { print, report } from '../standardStreams.js';
import { withGraph } from '../withStore.js';

/** `obligraph query`: one GraphQL document, answered without a server. */
export function addQueryCommand(program: Command): void {
  program
    .command('query')
    .argument('<document>', 'a GraphQL document, the name of a file that holds one, or - for standard input')
    .description('Answer a GraphQL query from the store, without a server. Prints the answer as JSON.')
    .option('--variables <json>', 'values of its variables, as a JSON object')
    .option('--json', 'print the answer on one line')
    .action(async (document: string, { variables, json }: { variables?: string; json?: true }) => {
      const query = await documentText(document);
      const values = variables === undefined ? {} : parseVariables(variables);
      const { runQuery } = await import('../../server/runQuery.js');
      process.exitCode = await withGraph(async (store, signal) => {
        const answer = await runQuery(store, {
          query,
          variables: values,
          deadlineMs: SERVER_LIMITS.commandQueryMs,
          signal,
          logError: (error) => report(printable(error instanceof Error ? error.message : String(error))),
        });
        print(JSON.stringify(answer, null, json ? undefined : 2));
        return exitCodeOfAnswer(answer);
      });
    });
}

/** Every document has a brace, and hardly a file's name does. */
async function documentText(document: string): Promise<string> {
  if (document.includes('{')) return document;
  try {
    return await readWhole(document === '-' ? process.stdin : createReadStream(document));
  } catch (error) {
    if (error instanceof ObligraphError) throw error;
    throw new BadUserInputError(`“${document}” is neither a GraphQL document nor a file that can be read.`, {
      cause: error,
    });
  }
}

/** A file, a pipe or a device to its end, but no more than a server takes: some never end. */
async function readWhole(source: AsyncIterable<Buffer | string>): Promise<string> {
  const { bodyBytes } = SERVER_LIMITS;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > bodyBytes)
      throw new BadUserInputError(`A GraphQL document has at most ${bodyBytes} bytes; this one has more.`);
    chunks.push(bytes);
  }
  const document = Buffer.concat(chunks).toString('utf8');
  if (document.trim() === '') throw new BadUserInputError('The GraphQL document is empty.');
  return document;
}

const Variables = z.record(z.string(), z.unknown());

function parseVariables(json: string): Readonly<Record<string, unknown>> {
  try {
    return Variables.parse(JSON.parse(json));
  } catch (error) {
    throw new BadUserInputError('--variables takes a JSON object, such as \'{"id": "reg:cn-pboc"}\'.', {
      cause: error,
    });
  }
}

/** Errors stand in the answer, and beside it, where a person or a script looks for them. */
function exitCodeOfAnswer({ errors = [] }: QueryAnswer): number {
  const codes = errors.map((error) => String(error.extensions?.code));
  for (const [index, error] of errors.entries()) report(printable(`${codes[index] ?? ''}: ${error.message}`));
  return codes.length === 0 ? DONE : Math.max(...codes.map(exitCodeOfName));
}

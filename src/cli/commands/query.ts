import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { z } from 'zod';
import { SERVER_LIMITS } from '../../config/limits.js';
import { BadUserInputError } from '../../domain/errors.js';
import type { QueryAnswer } from '../../server/runQuery.js';
import { DONE, exitCodeOfName } from '../exitCodes.js';
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
          logError: (error) => report(error instanceof Error ? error.message : String(error)),
        });
        print(JSON.stringify(answer, null, json ? undefined : 2));
        return exitCodeOfAnswer(answer);
      });
    });
}

/** Every document has a brace, and hardly a file's name does. */
async function documentText(document: string): Promise<string> {
  if (document === '-') return text(process.stdin);
  if (document.includes('{')) return document;
  try {
    return await readFile(document, 'utf8');
  } catch (error) {
    throw new BadUserInputError(`“${document}” is neither a GraphQL document nor a file that can be read.`, {
      cause: error,
    });
  }
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
  for (const [index, error] of errors.entries()) report(`${codes[index] ?? ''}: ${error.message}`);
  return codes.length === 0 ? DONE : Math.max(...codes.map(exitCodeOfName));
}

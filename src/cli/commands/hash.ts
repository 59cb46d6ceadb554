import type { Command } from 'commander';
import { SERVER_LIMITS } from '../../config/limits.js';
import { DONE } from '../exitCodes.js';
import { print } from '../standardStreams.js';
import { withGraph } from '../withStore.js';

/** `obligraph hash`: what the graph holds, as one number to compare. */
export function addHashCommand(program: Command): void {
  program
    .command('hash')
    .description(
      'Print the SHA-256 of the graph: equal on two stores that hold the same, whatever the order of writes.',
    )
    .option('--json', 'print {"revision", "hash"} on one line')
    .action(async ({ json }: { json?: true }) => {
      process.exitCode = await withGraph(async (store, signal) => {
        const { revision } = await store.ready();
        const hash = await store.graphHash({ deadlineMs: SERVER_LIMITS.commandMs, signal });
        print(json ? JSON.stringify({ revision, hash }) : hash);
        return DONE;
      });
    });
}

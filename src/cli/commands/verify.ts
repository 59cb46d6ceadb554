import type { Command } from 'commander';
import { SERVER_LIMITS } from '../../config/limits.js';
import type { Finding } from '../../domain/Finding.js';
import { DONE, DONE_WITH_FINDINGS } from '../exitCodes.js';
import { print } from '../standardStreams.js';
import { withGraph } from '../withStore.js';

/** `obligraph verify`: does the store still hold what it promises. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description(
      'Check the journal’s chain, the graph against the journal, and every quotation against its text. Exit status 1 where something is found.',
    )
    .option('--json', 'print {"revision", "findings": [{"code", "message"}]} on one line')
    .action(async ({ json }: { json?: true }) => {
      process.exitCode = await withGraph(async (store, signal) => {
        const { revision } = await store.ready();
        const findings: Finding[] = [];
        for await (const finding of store.verify({ deadlineMs: SERVER_LIMITS.commandMs, signal })) {
          findings.push(finding);
          if (!json) print(`${finding.code}: ${finding.message}`);
        }
        if (json) print(JSON.stringify({ revision, findings }));
        else
          print(
            findings.length === 0
              ? `Everything holds at revision ${revision}.`
              : `${findings.length} found at revision ${revision}.`,
          );
        return findings.length === 0 ? DONE : DONE_WITH_FINDINGS;
      });
    });
}

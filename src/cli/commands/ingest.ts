import type { Command } from 'commander';
import { SERVER_LIMITS } from '../../config/limits.js';
import { referenceNamesFile, seedsFolder } from '../../config/places.js';
import { DONE, DONE_WITH_FINDINGS } from '../exitCodes.js';
import { ingestLine, ingestSummary, oddities } from '../ingestSummary.js';
import { loadedSeeds, tool } from '../loadedSeeds.js';
import { print, report } from '../standardStreams.js';
import { withStore } from '../withStore.js';

interface IngestFlags {
  readonly publisher?: string;
  readonly issuer?: string;
  readonly sourceUrl?: string;
  readonly retrievedAt?: string;
  readonly publishedOn?: string;
  readonly json?: true;
}

/** `obligraph ingest`: files and folders into the graph, one revision for each document. */
export function addIngestCommand(program: Command): void {
  program
    .command('ingest')
    .argument(
      '<path...>',
      'plain text, Markdown and HTML files, or folders of them; NAME.yaml beside a file says facts about it',
    )
    .description(
      'Take documents in: their text, directives with quotations, and links. One refused document does not stop the others; exit status 1 says that there was one.',
    )
    .option('--publisher <id>', 'who published them: the id of one that the graph holds')
    .option('--issuer <id>', 'the authority that issued the instrument, such as reg:cn-pboc')
    .option('--source-url <url>', 'where they were found')
    .option('--retrieved-at <instant>', 'when they were fetched from there, such as 2024-01-06T09:30:00.000Z')
    .option('--published-on <date>', 'the day of publication, such as 2024-01-05')
    .option('--json', 'print the run report as JSON on one line; a line for each document goes to standard error')
    .action(async (paths: string[], flags: IngestFlags) => {
      const [{ ingestPaths }, { loadReferenceNames }, { parseFacts }] = await Promise.all([
        import('../../ingestion/ingestPaths.js'),
        import('../../ingestion/loadReferenceNames.js'),
        import('../../ingestion/DocumentFacts.js'),
      ]);
      const facts = parseFacts(factsOf(flags), 'the options');
      process.exitCode = await withStore(async (store, signal, config) => {
        await loadedSeeds(config, store, signal);
        const documents = await ingestPaths(paths, {
          store,
          facts,
          reference: await loadReferenceNames({ seedsFolder, cacheFile: referenceNamesFile }),
          actor: { id: 'operator', kind: 'HUMAN' },
          origin: { door: 'CLI', tool: tool() },
          signal,
          deadlineMs: SERVER_LIMITS.commandMs,
          onReport: (document) => {
            (flags.json || document.refused ? report : print)(ingestLine(document));
            if (!flags.json) for (const oddity of oddities(document)) print(`  ${oddity}`);
          },
        });
        const summary = ingestSummary(documents);
        const { ingested, unchanged, refused } = summary;
        print(
          flags.json ? JSON.stringify(summary) : `${ingested} ingested, ${unchanged} unchanged, ${refused} refused.`,
        );
        return refused === 0 ? DONE : DONE_WITH_FINDINGS;
      });
    });
}

/** Facts that are said for every document of the run. */
function factsOf({
  publisher,
  issuer,
  sourceUrl,
  retrievedAt,
  publishedOn,
}: IngestFlags): Readonly<Record<string, unknown>> {
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(retrievedAt === undefined ? {} : { retrievedAt }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(issuer === undefined ? {} : { instrument: { issuer } }),
  };
}

import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import { referenceNamesFile, seedsFolder } from '../../config/places.js';
import { REGISTERS, type Register } from '../../domain/Extraction.js';
import { DONE } from '../exitCodes.js';
import { extractionReport } from '../extractionReport.js';
import { interruptible } from '../interruptible.js';
import { print } from '../standardStreams.js';

/** `obligraph extract`: what a file says, without a store. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .argument('<file>', 'a plain text, Markdown or HTML file')
    .description(
      'Print the directives, mentions and dates of a document as JSON, with their places in its text. Touches no store.',
    )
    .addOption(
      new Option('--register <register>', 'how its sentences are read; else told from the text').choices(REGISTERS),
    )
    .option('--json', 'print on one line')
    .action(async (file: string, { register, json }: { register?: Register; json?: true }) => {
      const [{ extractFile }, { loadReferenceNames }, { readDocumentFile }] = await Promise.all([
        import('../../ingestion/extractFile.js'),
        import('../../ingestion/loadReferenceNames.js'),
        import('../../ingestion/readDocumentFile.js'),
      ]);
      const bytes = await readDocumentFile(file);
      const reference = await loadReferenceNames({ seedsFolder, cacheFile: referenceNamesFile });
      const facts = register === undefined ? {} : { register };
      const extracted = await interruptible((signal) =>
        extractFile({ fileName: basename(file), bytes }, facts, { reference, signal }),
      );
      print(JSON.stringify(extractionReport(extracted), null, json ? undefined : 2));
      process.exitCode = DONE;
    });
}

import { join } from 'node:path';
import { SERVER_LIMITS } from '../config/limits.js';
import { programVersion, seedsFolder } from '../config/places.js';
import type { Config } from '../config/readConfig.js';
import type { GraphStore } from '../graph/GraphStore.js';
import { makeFolder } from '../graph/makeFolder.js';
import { ingestLine } from './ingestSummary.js';
import { report } from './standardStreams.js';

/** `name@version`, as the journal keeps it. */
export const tool = (): string => `obligraph@${programVersion()}`;

/** Brings the store to what `seeds/` holds and says what takes a while. A load that changes nothing reads hashes alone. */
export async function loadedSeeds(config: Config, store: GraphStore, signal: AbortSignal): Promise<void> {
  const { loadSeeds } = await import('../ingestion/loadSeeds.js');
  // Beside a Neo4j nothing lies there but what spares the next start some reading: it may be missing.
  if (store.name === 'neo4j') await makeFolder(config.dataFolder).catch(() => undefined);
  const { documents, findings } = await loadSeeds({
    store,
    seedsFolder,
    stateFile: join(config.dataFolder, `seeds-${store.name}.json`),
    tool: tool(),
    signal,
    deadlineMs: SERVER_LIMITS.commandMs,
    onProgress: ({ what, done, total }) =>
      report(`Loading what a fresh install knows: ${what} (${done} of ${total}) …`),
  });
  for (const document of documents) if (document.refused) report(ingestLine(document));
  for (const { code, message } of findings) report(`${code}: ${message}`);
}

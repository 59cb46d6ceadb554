import closeWithGrace from 'close-with-grace';
import type { Command } from 'commander';
import { SERVER_LIMITS } from '../../config/limits.js';
import { seedsFolder } from '../../config/places.js';
import { readConfig, type Config } from '../../config/readConfig.js';
import type { GraphStore } from '../../graph/GraphStore.js';
import { readExamples } from '../../server/readExamples.js';
import type { RunningServer, startServer } from '../../server/startServer.js';
import { interruptible } from '../interruptible.js';
import { loadedSeeds } from '../loadedSeeds.js';
import { printable } from '../printable.js';
import { print, report } from '../standardStreams.js';
import { welcome } from '../welcome.js';

/** `obligraph serve`: opens the store, loads what a fresh install knows, and answers until it is told to stop. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('Open the store, load what a fresh install knows, and serve GraphQL until Ctrl-C.')
    .action(async () => {
      const config = readConfig(process.env);
      const { checkPort } = await import('../../server/checkPort.js');
      await checkPort(config.host, config.port);
      const { openGraphStore } = await import('../../graph/openGraphStore.js');
      report(
        config.store.kind === 'sqlite'
          ? printable(`Opening the store in ${config.store.folder} …`)
          : `Opening the Neo4j at ${config.store.uri} …`,
      );
      // A store opens in threads of its own, or on another machine: what follows is read from the disk meanwhile.
      const opening = openGraphStore(config.store);
      const [door] = await Promise.all([
        import('../../server/startServer.js'),
        import('../../ingestion/loadSeeds.js'),
        opening.catch(() => undefined), // told below
      ]);
      const store = await opening;
      try {
        const { server, words } = await interruptible((signal) => start(config, store, door.startServer, signal));
        untilStopped(server, store);
        print(words); // last: whoever reads that it is ready may tell it to stop
      } catch (error) {
        await store.close();
        throw error;
      }
    });
}

async function start(
  config: Config,
  store: GraphStore,
  serve: typeof startServer,
  signal: AbortSignal,
): Promise<{ readonly server: RunningServer; readonly words: string }> {
  await loadedSeeds(config, store, signal);
  const examples = await readExamples(`${seedsFolder}/examples`);
  const info = await store.ready();
  const populations = await store.populations({ deadlineMs: SERVER_LIMITS.commandMs, signal });
  const server = await serve({ config, store, examples }); // last: what is wrong with the store ends the start before it
  return { server, words: welcome({ url: server.url, config, info, populations }) };
}

/** The first signal stops in order, within the grace; a second one at once. */
function untilStopped(server: RunningServer, store: GraphStore): void {
  closeWithGrace(
    {
      delay: SERVER_LIMITS.lameDuckMs + SERVER_LIMITS.graceMs,
      logger: undefined,
      onSecondSignal: () => report('Stopped at once.'),
      onTimeout: () => report('Stopped: work in hand took longer than the grace.'),
    },
    async ({ err, signal }) => {
      if (err) report(`INTERNAL_SERVER_ERROR: ${err.stack ?? err.message}`);
      if (signal) report('Stopping … (once more: at once)');
      await server.close();
      await store.close();
    },
  );
}

/** `npm run neo4j:start [-- --port 7687 --home .neo4j/home]`: a real Neo4j on 127.0.0.1 until Ctrl-C or `npm run neo4j:stop`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchNeo4j, neo4jFolder, newPassword } from './launch.mjs';

const HELP = `npm run neo4j:start -- [options]

Starts Neo4j Community on 127.0.0.1 with authentication on, and runs until Ctrl-C or "npm run neo4j:stop".
Needs a JDK (17 or newer) and, the first time, Maven.

  --port N      Bolt port (default 7687)
  --home PATH   folder of its data (default .neo4j/home)
  --help        this text

The password is taken from NEO4J_PASSWORD (8 characters or more). Without it one is made for a new home and printed.`;

const passwordFile = (home) => join(home, 'obligraph-password');

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7687' },
      home: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void console.log(HELP);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`--port ${values.port} is not a port: use 1–65535.`);
  const home = resolve(values.home ?? join(neo4jFolder, 'home'));
  mkdirSync(home, { recursive: true });
  const given = process.env.NEO4J_PASSWORD;
  const password = given || (await keptPassword(home));
  console.log(`Starting Neo4j on 127.0.0.1:${port} (about 10 s) …`);
  const server = await launchNeo4j({ home, port, password, say: console.log });
  const pidFile = join(neo4jFolder, 'server.json');
  writeFileSync(pidFile, JSON.stringify({ pid: process.pid, port, home }));
  console.log(`Neo4j answers on ${server.uri}, user neo4j, password ${given ? 'as in NEO4J_PASSWORD' : password}`);
  console.log(`Its data lie in ${relative(process.cwd(), home) || home}. Ctrl-C, or npm run neo4j:stop, stops it.`);
  console.log(`Try: NEO4J_URI=${server.uri} NEO4J_USER=neo4j NEO4J_PASSWORD=${given ? '…' : password} npm start`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      if (stopping) return void server.kill();
      stopping = true;
      console.log('Stopping Neo4j (up to 10 s; once more: at once) …');
      void server.stop();
    });
  const code = await server.ended;
  rmSync(pidFile, { force: true });
  if (!stopping) {
    console.error(`Neo4j ended by itself with status ${code}.`);
    process.exitCode = 1;
  }
}

/** The made password of a home stays beside its data, readable by its owner only, since Neo4j keeps it from then on. */
async function keptPassword(home) {
  const { readFileSync } = await import('node:fs');
  try {
    return readFileSync(passwordFile(home), 'utf8').trim();
  } catch {
    const made = newPassword();
    writeFileSync(passwordFile(home), `${made}\n`, { mode: 0o600 });
    return made;
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

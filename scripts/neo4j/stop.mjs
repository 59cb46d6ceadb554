/** `npm run neo4j:stop`: stops the Neo4j that `npm run neo4j:start` started in this checkout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { neo4jFolder } from './launch.mjs';

const STOP_LIMIT_MS = 30_000; // an ordered stop takes 5–10 s

function running() {
  try {
    const { pid, port } = JSON.parse(readFileSync(join(neo4jFolder, 'server.json'), 'utf8'));
    process.kill(pid, 0);
    return { pid, port };
  } catch {
    return null;
  }
}

const server = running();
if (!server) console.log('No Neo4j of this checkout is running.');
else {
  process.kill(server.pid, 'SIGTERM');
  const until = Date.now() + STOP_LIMIT_MS;
  while (running() && Date.now() < until) await pause(100);
  if (running()) {
    console.error(
      `The Neo4j on port ${server.port} (process ${server.pid}) did not stop within ${STOP_LIMIT_MS / 1000} s.`,
    );
    process.exitCode = 1;
  } else console.log(`The Neo4j on port ${server.port} has stopped.`);
}

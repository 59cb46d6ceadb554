/** A Neo4j for tests: an empty home, a free port, a password of its own; killed and deleted afterwards. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, launchNeo4j, newPassword } from './launch.mjs';

const NAME = 'obligraph-neo4j-';
const TRIES = 3; // a port found free can be taken before Java binds it

/** Starts it. `stop` kills the server and deletes its home (one load leaves 0.3–0.8 GB of logs). */
export async function startThrowAwayNeo4j(say) {
  sweepLeftovers();
  for (let attempt = 1; ; attempt += 1) {
    const home = mkdtempSync(join(tmpdir(), `${NAME}${process.pid}-`));
    const password = newPassword();
    try {
      const server = await launchNeo4j({ home, port: await freePort(), password, say });
      return {
        uri: server.uri,
        user: 'neo4j',
        password,
        pid: server.pid,
        async stop() {
          await server.kill();
          rmSync(home, { recursive: true, force: true });
        },
      };
    } catch (error) {
      rmSync(home, { recursive: true, force: true });
      if (attempt === TRIES || !/BindException|already in use|port/i.test(String(error))) throw error;
    }
  }
}

/** Homes whose starter was killed before it could delete them. */
function sweepLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = new RegExp(`^${NAME}(\\d+)-`).exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * A real Neo4j Community from its official Maven jars, run by Java on 127.0.0.1: no Docker, no installation.
 * Node's own modules alone, so that it works before `npm ci`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const pom = join(here, 'pom.xml');
const source = join(here, 'StartNeo4j.java');
const START_LIMIT_MS = 180_000; // 7–11 s on a quiet machine; the rest is for busy ones

/** Folder for everything that Neo4j needs and leaves; kept out of git. */
export const neo4jFolder = join(root, '.neo4j');

const contentKey = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
const jarsFolder = () => join(neo4jFolder, 'lib', contentKey(pom));
const classesFolder = () => join(neo4jFolder, 'classes', `${contentKey(pom)}-${contentKey(source)}`);
const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Why Neo4j cannot run here, in one sentence; `null` where it can. */
export function whyNeo4jCannotRun() {
  if (!answers('java', '-version'))
    return 'Java is not on the PATH: install a JDK, 17 or newer (Debian: apt-get install openjdk-17-jdk-headless).';
  if (!existsSync(classesFolder()) && !answers('javac', '-version'))
    return 'javac is not on the PATH: a JDK is needed, a JRE is not enough.';
  if (!existsSync(jarsFolder()) && !answers('mvn', '-v'))
    return 'Maven is not on the PATH: it fetches the jars of Neo4j (Debian: apt-get install maven).';
  return null;
}

/**
 * Fetches the jars (118 MB, once) and compiles the launcher (once). Each goes to a folder of its own name first and is
 * moved when complete, so an interrupted or a second run beside this one leaves nothing half.
 */
export async function prepareNeo4j(say = () => {}) {
  const reason = whyNeo4jCannotRun();
  if (reason) throw new Error(reason);
  const jars = jarsFolder();
  if (!existsSync(jars)) {
    say('Fetching the jars of Neo4j with Maven (118 MB, once) …');
    await whole(jars, (folder) =>
      run('mvn', [
        '-q',
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        `-DoutputDirectory=${folder}`,
        '-DincludeScope=runtime',
      ]),
    );
  }
  const classes = classesFolder();
  if (!existsSync(classes))
    await whole(classes, (folder) => run('javac', ['-cp', join(jars, '*'), '-d', folder, source]));
  return [classes, join(jars, '*')].join(delimiter);
}

async function whole(folder, fill) {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-draft-`);
  try {
    await fill(draft);
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another run was faster, with the same content
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function run(command, args) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const lines = lastLines(child);
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`${command} ended with status ${code}:\n${lines()}`)),
    );
  });
}

function lastLines(child) {
  let text = '';
  const take = (chunk) => (text = (text + chunk).slice(-4_000));
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return () => text.trim();
}

/** A port that nobody listens on at this moment. */
export function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** A password for one server: 24 characters of base64url. */
export const newPassword = () => randomBytes(18).toString('base64url');

/**
 * Starts Neo4j on `home` and resolves when Bolt answers with the password set. Rejects with what the process said where it
 * ends before (a taken port, another process on the home). The server ends with this process, whatever ends it.
 */
export async function launchNeo4j({ home, port, password, say }) {
  const classPath = await prepareNeo4j(say);
  const child = spawn('java', ['-Xmx1g', '-cp', classPath, 'StartNeo4j', home, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_PASSWORD: password },
    detached: true, // Ctrl-C reaches the starter alone, which then stops the server in order
  });
  const lines = lastLines(child);
  const ended = new Promise((done) => child.once('close', done));
  await new Promise((done, failed) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error(`Neo4j was not ready within ${START_LIMIT_MS / 1000} s:\n${lines()}`));
    }, START_LIMIT_MS);
    child.stdout.on('data', () => {
      if (!/^ready$/m.test(lines())) return;
      clearTimeout(timer);
      done();
    });
    child.once('error', failed);
    void ended.then((code) => {
      clearTimeout(timer);
      failed(new Error(`Neo4j ended with status ${code} before it was ready:\n${lines()}`));
    });
  });
  return {
    uri: `bolt://127.0.0.1:${port}`,
    pid: child.pid,
    ended,
    /** In order (5–10 s): for a home that is kept. */
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    /** At once: for a home that is thrown away. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

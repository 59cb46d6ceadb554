/**
 * `npm test`: everything that must hold, from a clean clone. Installs and builds where needed, then format, lint, types,
 * import rules, fresh codegen, unit tests, the conformance suite on every store, and the journeys. The last lines say what
 * was skipped and why; the very last is `N passed, N failed`. A real Neo4j that cannot start is a skip on a desk, and a
 * failure with CI=true. Node's own modules alone.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhereNeeded } from './build.mjs';
import { installWhereNeeded, nodeTooOld } from './install.mjs';
import { runJest, testFiles } from './jest.mjs';
import { whyNeo4jCannotRun } from './neo4j/launch.mjs';
import { startThrowAwayNeo4j } from './neo4j/throwAwayNeo4j.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isCi = process.env.CI === 'true';
/** What drawn tests draw from: another on every desk and day, the same wherever a change is judged. */
const seed = process.env.OBLIGRAPH_TEST_SEED ?? (isCi ? '20261127' : String(randomInt(2 ** 31)));
const CHECKS = ['format:check', 'lint', 'types', 'imports'];

const total = { passed: 0, failed: 0, skipped: [], reasons: new Set() };
const lines = [];

/** Runs an npm script and shows what it said once it has ended, so that two lanes do not mix their lines. */
function npmRun(script) {
  const said = [];
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((done) => {
    child.once('error', (error) => said.push(Buffer.from(String(error))));
    child.once('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      done(status === 0);
    });
  });
}

async function check(name, work) {
  const started = Date.now();
  console.log(`\n— ${name}`);
  const good = await work();
  if (!good) total.failed += 1;
  lines.push(`${name}: ${good ? 'good' : 'FAILED'} (${seconds(started)} s)`);
  return good;
}

async function suite(name, files, options) {
  const started = Date.now();
  console.log(`\n— ${name} (${files.length} files)`);
  const counts = await runJest(root, files, { ...options, env: { OBLIGRAPH_TEST_SEED: seed, ...options.env } });
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped.push(...counts.skipped);
  for (const reason of counts.reasons) total.reasons.add(reason);
  lines.push(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped (${seconds(started)} s)`,
  );
}

const seconds = (started) => Math.round((Date.now() - started) / 1000);

/**
 * Two lanes beside each other, since one core waits while the other plans Cypher: what needs no server, and what needs
 * one. Suites on Neo4j share the server, which each of them empties: so they run one after the other, in one process.
 */
async function checksAndSuites() {
  const all = testFiles(root);
  const needsNeo4j = (file) => readFileSync(join(root, file), 'utf8').includes('support/neo4jServer');
  const isJourney = (file) => file.startsWith('test/journeys/');
  const alone = all.filter((file) => !needsNeo4j(file));
  const onNeo4j = all.filter(needsNeo4j);

  async function withoutServer() {
    for (const name of CHECKS) await check(name, () => npmRun(name));
    const unit = alone.filter((file) => !isJourney(file));
    await suite('unit tests, and conformance in memory and on SQLite', unit, { args: ['--maxWorkers=2'] });
    await suite('journeys', alone.filter(isJourney), { args: ['--runInBand'] });
  }

  async function withServer() {
    const reason = whyNeo4jCannotRun();
    if (reason) {
      total.reasons.add(`Skipped: all that needs a real Neo4j. ${reason}`);
      if (isCi) total.failed += 1;
    }
    const neo4j = reason ? null : await startThrowAwayNeo4j(console.log);
    const env = neo4j
      ? {
          OBLIGRAPH_TEST_NEO4J_URI: neo4j.uri,
          OBLIGRAPH_TEST_NEO4J_USER: neo4j.user,
          OBLIGRAPH_TEST_NEO4J_PASSWORD: neo4j.password,
        }
      : {};
    try {
      await suite('the real Neo4j: conformance, the stores compared, journeys', onNeo4j, {
        args: ['--runInBand'],
        env,
      });
    } finally {
      await neo4j?.stop();
    }
  }

  // Each to its end, so that the counts of both are told whatever becomes of one.
  for (const { reason } of await Promise.allSettled([withoutServer(), withServer()])) {
    if (reason === undefined) continue;
    console.error(reason);
    total.failed += 1;
  }
}

async function main() {
  const started = Date.now();
  const tooOld = nodeTooOld();
  if (tooOld) {
    console.error(tooOld);
    total.failed += 1;
  } else if (
    (await check('packages', () => installWhereNeeded(root))) &&
    (await check('build', () => buildWhereNeeded(root)))
  ) {
    await check('codegen:fresh', () => npmRun('codegen:fresh')); // before all that reads what it writes
    await checksAndSuites();
  }
  console.log(`\n${lines.join('\n')}`);
  console.log(
    total.skipped.length + total.reasons.size === 0 ? 'Skipped: nothing.' : `Skipped tests: ${total.skipped.length}`,
  );
  for (const line of [...total.skipped, ...total.reasons]) console.log(`  ${line}`);
  console.log(`${seconds(started)} s in all; drawn from OBLIGRAPH_TEST_SEED=${seed}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();

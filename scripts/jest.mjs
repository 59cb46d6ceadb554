/** Runs jest on given test files and reads its counts. Node's own modules alone. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Every test file below a folder of the project, as paths from its root, sorted. */
export function testFiles(root, folder = 'test') {
  return readdirSync(join(root, folder), { recursive: true })
    .map((name) => join(folder, String(name)).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}

/**
 * Runs the files and gives `{ passed, failed, skipped, reasons }`: the titles of the tests that were skipped, and the lines
 * `Skipped: …` in which suites say why. A suite that cannot run, an empty list of files and a run beyond its time are
 * failures too.
 */
export async function runJest(root, files, { node = process.execPath, args = [], env = {}, limitMs = 1_500_000 } = {}) {
  if (files.length === 0) return { passed: 0, failed: 1, skipped: [], reasons: [] };
  const folder = mkdtempSync(join(tmpdir(), 'obligraph-jest-'));
  const report = join(folder, 'report.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const command = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--ci',
    '--json',
    `--outputFile=${report}`,
    '--testTimeout=60000', // five times what the slowest plain test takes on a busy machine
  ];
  const child = spawn(node, [...command, ...args, '--runTestsByPath', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const reasons = new Set();
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.pipe(to, { end: false });
    createInterface({ input: from }).on('line', (line) => {
      const [reason] = /\bSkipped: .+/.exec(line) ?? [];
      if (reason) reasons.add(reason);
    });
  }
  const timer = setTimeout(() => {
    console.error(`jest was stopped after ${limitMs / 1000} s: a test holds the process open, or takes too long.`);
    child.kill('SIGKILL');
  }, limitMs);
  const status = await new Promise((done) => child.once('close', done));
  clearTimeout(timer);
  try {
    return { ...countsOf(JSON.parse(readFileSync(report, 'utf8')), status), reasons: [...reasons] };
  } catch {
    return { passed: 0, failed: 1, skipped: [], reasons: [...reasons] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(report, status) {
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.testResults
    .flatMap((suite) => suite.assertionResults)
    .filter((test) => test.status === 'pending' || test.status === 'todo')
    .map((test) => test.fullName);
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed, skipped };
}

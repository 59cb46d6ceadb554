/**
 * `node scripts/onNode.mjs 22`: the start, a second start, and the SQLite conformance suite on another major version of
 * Node, whose binary npm brings (kept in .cache/). The last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runJest } from './jest.mjs';

/** The versions tried, exactly; 22.23.3 is the first of its line with SQLite 3.51.3. */
const VERSIONS = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' };
const FILES = ['test/conformance/sqlite.test.ts', 'test/journeys/start.test.ts'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const version = VERSIONS[process.argv[2]];

/** The package `node` fetches this one by an install script; asked for by name, no script has to run. */
function fetchNode() {
  const folder = join(root, '.cache', `node-${version}`);
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const args = [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--loglevel=error',
      `${name}@${version}`,
    ];
    spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  }
  return binary;
}

async function main() {
  if (!version) return { passed: 0, failed: 1, fault: `Give one of ${Object.keys(VERSIONS).join(', ')}.` };
  const binary = fetchNode();
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (stdout?.trim() !== `v${version}`) return { passed: 0, failed: 1, fault: `Node ${version} could not be fetched.` };
  console.log(`— start and SQLite conformance on Node ${version}`);
  return runJest(root, FILES, { node: binary, args: ['--runInBand'] });
}

const { passed, failed, fault } = await main();
if (fault) console.error(fault);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * `npm run score`: scores extraction on the development gold and prints the table; `-- --write` also keeps the scores in
 * test/corpus/scores.json, from where a fall of more than 0.01 fails the tests (extraction.md §13).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--runInBand',
    'test/corpus/directives.test.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, OBLIGRAPH_SCORES: process.argv.includes('--write') ? 'write' : 'print' },
  },
);
process.exitCode = status ?? 1;

/**
 * `npm run imports`: dependency-cruiser on src/ with the house's table. Fails also when it read fewer modules than src/
 * holds: beside a TypeScript it does not know, the tool reads none and reports that all is well.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const result = spawnSync(
  process.execPath,
  [
    join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    'src',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
  ],
  {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  },
);
if (!result.stdout) {
  console.error(result.stderr);
  process.exit(1);
}
const { modules, summary } = JSON.parse(result.stdout);
const cruised = new Set(modules.map((module) => module.source).filter((source) => source.startsWith('src/')));
const held = readdirSync('src', { recursive: true })
  .map((name) => join('src', String(name)).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const missed = held.filter((name) => !cruised.has(name));

for (const { rule, from, to } of summary.violations) console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
for (const name of missed) console.error(`error not read by dependency-cruiser: ${name}`);
console.log(`${cruised.size} modules cruised, ${held.length} in src/, ${summary.violations.length} violations.`);
process.exitCode = summary.error > 0 || missed.length > 0 ? 1 : 0;

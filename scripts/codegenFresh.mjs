/** `npm run codegen:fresh`: runs codegen and fails where it changed a file, which is then the one to commit. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN = [
  'schema/derived.graphql',
  'src/domain/vocabularies.ts',
  'src/graph/model/generated',
  'src/graphql/generated',
];

function contents() {
  const files = WRITTEN.filter((place) => existsSync(place)).flatMap((place) =>
    statSync(place).isDirectory()
      ? readdirSync(place, { recursive: true }).map((name) => join(place, String(name)))
      : [place],
  );
  return new Map(files.filter((file) => statSync(file).isFile()).map((file) => [file, readFileSync(file, 'utf8')]));
}

const before = contents();
const { status } = spawnSync('npm', ['run', '--silent', 'codegen'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
});
const after = contents();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) console.error(`${file} was not what codegen writes; it has been written afresh.`);
if (status === 0 && stale.length === 0) console.log(`${after.size} generated files are fresh.`);
process.exitCode = status === 0 && stale.length === 0 ? 0 : 1;

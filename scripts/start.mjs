/**
 * `npm start`: from a fresh clone to a served graph. Installs packages where they are missing or not those of the lockfile,
 * builds what is stale, and hands over to `obligraph serve`. Node's own modules alone, since nothing else may be there yet.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildWhereNeeded } from './build.mjs';
import { installWhereNeeded, nodeTooOld } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function prepare() {
  const tooOld = nodeTooOld();
  if (tooOld) return `CONFIG_INVALID: ${tooOld}`;
  if (!installWhereNeeded(root))
    return 'The packages could not be installed: npm says why above. Mend that, then run npm start again.';
  if (!buildWhereNeeded(root)) return 'The build failed: the compiler says why above.';
  return null;
}

const fault = prepare();
if (fault) {
  console.error(fault);
  process.exitCode = 2;
} else {
  const program = join(root, 'dist', 'cli', 'main.js');
  process.argv = [process.execPath, program, 'serve', ...process.argv.slice(2)];
  await import(pathToFileURL(program).href);
}

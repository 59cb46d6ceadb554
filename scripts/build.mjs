/** `npm run build`: compiles src/ to dist/ where what lies there is not made from these sources. Node's own modules alone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const CONFIGS = ['tsconfig.json', 'tsconfig.build.json'];

/**
 * Compiles where needed and says so. The mark of what was built is taken away first and written last, so an interrupted
 * build is done again. Returns false where the compiler failed; it has then said why.
 */
export function buildWhereNeeded(root, say = console.log) {
  const mark = join(root, 'dist', '.built');
  const sources = filesBelow(root, 'src');
  const wanted = digestOf(root, [...CONFIGS, ...sources, ...filesBelow(root, join('seeds', 'packs'))]);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return true;
  say('Building (about 10 s) …');
  rmSync(mark, { force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) return false;
  removeOrphans(root, sources);
  if (!cacheNames(root)) return false;
  const program = join(root, 'dist', 'cli', 'main.js');
  if (existsSync(program)) chmodSync(program, 0o755); // `npx obligraph` runs it by its first line
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
  return true;
}

/** Parsing the packs takes a second, and extraction needs their names at every run: so the build does it once. */
function cacheNames(root) {
  const module = join(root, 'dist', 'ingestion', 'loadReferenceNames.js');
  if (!existsSync(module)) return true;
  const script = `const { loadReferenceNames } = await import(${JSON.stringify(pathToFileURL(module).href)});
    await loadReferenceNames(${JSON.stringify({ seedsFolder: join(root, 'seeds'), cacheFile: join(root, 'dist', 'referenceNames.json') })});`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

function digestOf(root, files) {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'node_modules', 'typescript', 'package.json')));
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The compiler leaves the output of a source that is gone: it would go on being loaded. */
function removeOrphans(root, sources) {
  const made = new Set(sources.map((file) => file.replace(/^src/, 'dist').replace(/\.ts$/, '.js')));
  for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && file.endsWith('.js') && !made.has(file.slice(root.length + 1))) rmSync(file);
  }
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  if (!buildWhereNeeded(root)) process.exitCode = 1;
}

/** Packages: are they here as the lockfile says, and if not, installs them. Node's own modules alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lowest Node that everything runs on; `engines` in package.json says the same. */
export const LOWEST_NODE = '20.19.0';

/** One sentence where this Node is too old, else `null`. */
export function nodeTooOld(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = LOWEST_NODE.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return `Obligraph needs Node ${leastMajor}.${leastMinor} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/**
 * Why packages have to be installed, or `null` where `node_modules` holds what `package-lock.json` asks for. Compares
 * contents, not times: a checkout or a copy changes times at will. npm writes its own record last, so an installation that
 * was interrupted has none.
 */
export function whyInstall(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'node_modules is missing';
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [folder, { version, integrity, optional, link }] of Object.entries(wanted)) {
    if (folder === '' || link) continue;
    const found = present[folder];
    if (!found || !existsSync(join(root, folder))) {
      if (optional) continue; // made for another system
      return `${folder} is missing`;
    }
    if (found.version !== version || found.integrity !== integrity)
      return `${folder} is not the one of package-lock.json`;
  }
  return null;
}

/** Installs where needed, by `npm ci`. Returns false where npm failed; it has then said why. */
export function installWhereNeeded(root, say = console.log) {
  const reason = whyInstall(root);
  if (!reason) return true;
  say(`Installing packages (${reason}); this takes about a minute …`);
  const { status } = npm(root, [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  return status === 0;
}

/** Runs npm itself: the one that started this script, else the one on the PATH. */
function npm(root, args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  if (script && existsSync(script) && /\.c?js$/.test(script))
    return spawnSync(process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

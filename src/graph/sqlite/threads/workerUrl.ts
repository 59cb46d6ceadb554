import { existsSync } from 'node:fs';
import { ConfigInvalidError } from '../../../domain/errors.js';

/**
 * Where the threads' program lies. A thread runs compiled code only: beside this file in `dist/`, and where this file is
 * still TypeScript (jest transforms what tests import, but nothing that a thread loads) its twin in `dist/`, which
 * `npm test` builds first.
 */
export function workerUrl(): URL {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return new URL('../worker.js', here);
  const built = new URL('../../../../dist/graph/sqlite/worker.js', here);
  if (!existsSync(built))
    throw new ConfigInvalidError('The SQLite store runs its threads from dist/: run `npm run build` first.');
  return built;
}

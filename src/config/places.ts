import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a fresh install knows: packs, documents and example queries. */
export const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The program's version, as package.json states it. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Names and keywords of the packs as the build parsed them: a cache, which may be missing. */
export const referenceNamesFile = fileURLToPath(new URL('../../dist/referenceNames.json', import.meta.url));

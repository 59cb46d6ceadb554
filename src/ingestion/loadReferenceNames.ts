import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Id } from '../domain/Id.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import { NAME_KIND_VALUES } from '../domain/vocabularies.js';
import { sha256 } from '../util/sha256.js';
import { namesOf } from './loadPacks.js';
import { parsePacks } from './packs/parsePacks.js';
import { readPackFiles, type PackFile } from './packs/readPackFiles.js';

/** Another form of the cached file gets another number, so that no older one is read. */
const FORM = 1;

const Keyword = z.object({ owner: Id, value: z.string(), weight: z.number(), language: z.string() });
const CachedNames = z.object({
  key: z.string(),
  names: z.array(
    z.object({
      owner: Id,
      value: z.string(),
      kind: z.enum(NAME_KIND_VALUES),
      language: z.string(),
      validFrom: z.string().exactOptional(),
      validTo: z.string().exactOptional(),
    }),
  ),
  areaKeywords: z.array(Keyword),
  classKeywords: z.array(Keyword),
  ambiguousAcronyms: z.array(z.object({ forms: z.array(z.string()), owners: z.array(Id) })),
  jurisdictionOf: z.array(z.tuple([Id, Id])),
  broaderArea: z.array(z.tuple([Id, z.array(Id)])),
});

/** The last names of this process, and the files that they came from. */
let latest: { readonly key: string; readonly names: ReferenceNames } | null = null;

/**
 * The names and keywords of all packs in `seedsFolder`, for extraction with or without a store. Parsing the packs takes
 * about a second, so the result is kept in `cacheFile`, under the sha-256 of what it was read from; a cache that is
 * missing, stale, damaged or not writable costs that second and nothing else. Throws `BAD_USER_INPUT` for faulty packs.
 */
export async function loadReferenceNames({
  seedsFolder,
  cacheFile,
}: {
  readonly seedsFolder: string;
  readonly cacheFile?: string;
}): Promise<ReferenceNames> {
  const files = await readPackFiles(join(seedsFolder, 'packs'));
  const key = keyOf(files);
  if (latest?.key === key) return latest.names;
  const cached = cacheFile === undefined ? null : await readCache(cacheFile, key);
  const names = cached ?? namesOf(parsePacks(files));
  if (cacheFile !== undefined && !cached) await writeCache(cacheFile, key, names);
  latest = { key, names };
  return names;
}

const keyOf = (files: readonly PackFile[]): string =>
  sha256(`${FORM}\n${files.map((file) => `${file.sha256} ${file.path}`).join('\n')}`);

async function readCache(cacheFile: string, key: string): Promise<ReferenceNames | null> {
  try {
    const text = await readFile(cacheFile, 'utf8');
    // The key stands first: a stale file is not worth parsing.
    if (!text.startsWith(`{"key":"${key}"`)) return null;
    const { names, areaKeywords, classKeywords, ambiguousAcronyms, jurisdictionOf, broaderArea } = CachedNames.parse(
      JSON.parse(text),
    );
    return {
      names,
      areaKeywords,
      classKeywords,
      ambiguousAcronyms,
      jurisdictionOf: new Map(jurisdictionOf),
      broaderArea: new Map(broaderArea),
    };
  } catch {
    return null;
  }
}

async function writeCache(cacheFile: string, key: string, names: ReferenceNames): Promise<void> {
  const cached = { key, ...names, jurisdictionOf: [...names.jurisdictionOf], broaderArea: [...names.broaderArea] };
  const draft = `${cacheFile}.${process.pid}`;
  try {
    await mkdir(dirname(cacheFile), { recursive: true });
    await writeFile(draft, JSON.stringify(cached));
    // Renamed into place, so that nobody reads half of it.
    await rename(draft, cacheFile);
  } catch {
    // A folder that cannot be written to: the next process parses the packs again.
  }
}

import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { BadUserInputError } from '../domain/errors.js';

/** A document on the disk, or something that stands where one should be. */
export interface DocumentPath {
  readonly path: string;
  /** `NAME.yaml` beside it, where there is one. */
  readonly factsPath: string | null;
  /** Why nothing can be read here; null for a file, which may still turn out to be unreadable. */
  readonly fault: unknown;
}

/**
 * The documents that these paths name: files as they are, folders with all that lies in them; each once, by path. A link
 * to a file is followed; one to a folder is a fault, since it may lead back to where it lies. A folder that cannot be
 * listed is a fault too, and stops none of the others. What is hidden (`.name`) inside a folder is left alone.
 */
export async function documentPaths(paths: readonly string[]): Promise<readonly DocumentPath[]> {
  const found = new Map<string, unknown>(); // what lies there, with its fault
  for (const path of paths) await addFiles(path, found);
  const files = [...found.keys()];
  const siblings = new Map<string, string>();
  for (const path of files) {
    if (isYaml(path)) siblings.set(stemOf(path), path);
  }
  const documents = files.filter((path) => !isYaml(path)).sort();
  const stems = new Set(documents.map(stemOf));
  // Facts without a document are told rather than passed over: a name was mistyped.
  const alone = [...siblings].filter(([stem]) => !stems.has(stem)).map(([, path]) => path);
  const described: DocumentPath[] = [];
  for (const path of documents) {
    const factsPath = siblings.get(stemOf(path)) ?? (await factsBeside(path));
    described.push({ path, factsPath, fault: found.get(path) ?? null });
  }
  return [...described, ...alone.map((path) => ({ path, factsPath: null, fault: found.get(path) ?? null }))];
}

/** Facts are YAML; documents are not. */
export const isYaml = (path: string): boolean => ['.yaml', '.yml'].includes(extname(path).toLowerCase());
const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);

async function factsBeside(path: string): Promise<string | null> {
  for (const extension of ['.yaml', '.yml']) {
    const beside = join(dirname(path), `${basename(path, extname(path))}${extension}`);
    if ((await kindAt(beside)) === 'file') return beside;
  }
  return null;
}

/** What a path leads to, links followed; null for nothing, and for what is neither file nor folder. */
async function kindAt(path: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : null;
  } catch {
    return null;
  }
}

/** Adds a file, or all that lies in a folder, one entry after another: the order never depends on the disk. */
async function addFiles(path: string, found: Map<string, unknown>): Promise<void> {
  if ((await kindAt(path)) !== 'folder') {
    found.set(path, null); // what is not there is refused, with its reason, where it is read
    return;
  }
  let entries: readonly Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    found.set(path, error);
    return;
  }
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await addFiles(below, found);
    else if (entry.isSymbolicLink() && (await kindAt(below)) === 'folder') found.set(below, LINKED_FOLDER);
    else found.set(below, null);
  }
}

const LINKED_FOLDER = new BadUserInputError(
  'It is a link to a folder, which is not followed: name that folder itself.',
);

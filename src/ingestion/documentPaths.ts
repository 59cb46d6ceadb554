import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** A document on the disk. */
export interface DocumentPath {
  readonly path: string;
  /** `NAME.yaml` beside it, where there is one. */
  readonly factsPath: string | null;
}

/** The documents that these paths name: files as they are, folders with all that lies in them; each once, by path. */
export async function documentPaths(paths: readonly string[]): Promise<readonly DocumentPath[]> {
  const listed = await Promise.all(paths.map((path) => filesAt(path)));
  const files = new Set(listed.flat());
  const siblings = new Map<string, string>();
  for (const path of files) {
    if (isYaml(path)) siblings.set(stemOf(path), path);
  }
  const documents = [...files].filter((path) => !isYaml(path)).sort();
  const stems = new Set(documents.map(stemOf));
  // Facts without a document are told rather than passed over: a name was mistyped.
  const alone = [...siblings].filter(([stem]) => !stems.has(stem)).map(([, path]) => path);
  return [
    ...(await Promise.all(
      documents.map(async (path) => ({ path, factsPath: siblings.get(stemOf(path)) ?? (await factsBeside(path)) })),
    )),
    ...alone.map((path) => ({ path, factsPath: null })),
  ];
}

/** Facts are YAML; documents are not. */
export const isYaml = (path: string): boolean => ['.yaml', '.yml'].includes(extname(path).toLowerCase());
const stemOf = (path: string): string => path.slice(0, path.length - extname(path).length);

async function factsBeside(path: string): Promise<string | null> {
  for (const extension of ['.yaml', '.yml']) {
    const beside = join(dirname(path), `${basename(path, extname(path))}${extension}`);
    if (await isFile(beside)) return beside;
  }
  return null;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function filesAt(path: string): Promise<readonly string[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    // Refused, with its reason, where it is read.
    return [path];
  }
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const below = await Promise.all(
    shown.filter((entry) => entry.isDirectory()).map(({ name }) => filesAt(join(path, name))),
  );
  return [...shown.filter((entry) => entry.isFile()).map(({ name }) => join(path, name)), ...below.flat()];
}

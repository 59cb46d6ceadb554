import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorCode } from '../../util/fileErrorCode.js';
import { sha256 } from '../../util/sha256.js';

/** One YAML file of a pack, as it lies on the disk. */
export interface PackFile {
  /** The pack's folder. */
  readonly folder: string;
  /** The file's name without `.yaml`: `bodies`, `sources-bodies`, `pack`. */
  readonly topic: string;
  /** From the folder of packs, with `/`: `core/bodies.yaml`. */
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
}

/** The YAML files of all packs in a folder, by path. Nothing is parsed. A folder that does not exist holds no pack. */
export async function readPackFiles(packsFolder: string): Promise<readonly PackFile[]> {
  const packs = (await entriesOf(packsFolder)).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const files: PackFile[] = [];
  for (const { name: folder } of packs) {
    const names = (await entriesOf(join(packsFolder, folder))).filter(
      (entry) => entry.isFile() && /^[^.].*\.yaml$/.test(entry.name),
    );
    for (const { name } of names) {
      const bytes = await readFile(join(packsFolder, folder, name));
      const topic = name.slice(0, -'.yaml'.length);
      files.push({ folder, topic, path: `${folder}/${name}`, sha256: sha256(bytes), text: bytes.toString('utf8') });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

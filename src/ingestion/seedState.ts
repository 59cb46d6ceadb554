import { rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { GraphStore, Read } from '../graph/GraphStore.js';
import { readDocumentFile } from './readDocumentFile.js';

/** What the last load read, and what it led to: a cache, and nothing more. */
const SeedState = z.object({
  /** The journal's entry after the load. */
  revision: z.int().nonnegative(),
  hash: z.string(),
  /** Versions of what turned the files into records. */
  madeBy: z.string(),
  /** sha-256 by path, from the seeds' folder. */
  files: z.record(z.string(), z.string()),
});
export type SeedState = z.infer<typeof SeedState>;

/**
 * The state of the last load, where this very store is what it led to: the journal's entry of that revision has the same
 * hash. Null otherwise, and for a file that is missing or damaged: then everything is read again, which changes nothing
 * that is there already.
 */
export async function readSeedState(file: string, store: GraphStore, read: Read): Promise<SeedState | null> {
  let parsed;
  try {
    parsed = SeedState.safeParse(JSON.parse((await readDocumentFile(file)).toString('utf8')));
  } catch {
    return null;
  }
  if (!parsed.success || parsed.data.revision === 0) return null;
  const { revision, hash } = parsed.data;
  const [entry] = await store.changes(revision - 1, 1, read);
  return entry?.number === revision && entry.hash === hash ? parsed.data : null;
}

/** Writes the state; it is whole or not there, as where the folder is missing or full: then the next load reads all again. */
export async function writeSeedState(file: string, state: SeedState): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, `${JSON.stringify(state, null, 1)}\n`);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Read } from '../../../src/graph/GraphStore.js';

/** Long enough for any case; those about time bring their own. */
export const READ: Read = { deadlineMs: 60_000, signal: new AbortController().signal };

/** Folders of their own for the cases of a file; all are thrown away at its end. */
export function folders(): () => Promise<string> {
  const made: string[] = [];
  afterAll(async () => {
    await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true })));
  });
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'obligraph-sqlite-'));
    made.push(folder);
    return folder;
  };
}

import { setMaxListeners } from 'node:events';
import type { Read } from '../../src/graph/GraphStore.js';

const { signal } = new AbortController();
setMaxListeners(0, signal); // a hundred calls at once listen to it

/** Time without end for a case that is not about time: a busy machine may make any call slow, and none of them wrong. */
export const READ: Read = { deadlineMs: 600_000, signal };

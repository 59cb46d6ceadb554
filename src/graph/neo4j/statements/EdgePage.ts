import { z } from 'zod';
import { EdgeRow } from '../storedRecords.js';

/** Relationships that leave a page of nodes, and the last of these nodes; null: the page was empty. */
export const EdgePage = z.object({ last: z.string().nullable(), edges: z.array(EdgeRow) });
export type EdgePage = z.infer<typeof EdgePage>;

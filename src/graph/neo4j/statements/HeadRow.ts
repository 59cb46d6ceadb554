import { z } from 'zod';

/** The head of the journal, as its record keeps it: moved within the transaction of each write. */
export const HeadRow = z.object({ revision: z.int(), hash: z.string(), at: z.string().nullable() });

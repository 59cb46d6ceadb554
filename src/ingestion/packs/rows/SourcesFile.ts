import { z } from 'zod';
import { Day } from './cells.js';

const SourceRow = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** Null or empty where nothing was read, or no address was kept. */
  url: z.url().or(z.literal('')).nullable(),
  note: z.string().optional(),
  /** The day on which a copy was read. */
  readOn: Day,
});
export type SourceRow = z.infer<typeof SourceRow>;

/** `sources….yaml`: what the rows of a pack were read from. */
export const SourcesFile = z.strictObject({ sources: z.record(z.string().min(1), SourceRow) });
export type SourcesFile = z.infer<typeof SourcesFile>;

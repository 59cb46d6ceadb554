import { z } from 'zod';

/** `pack.yaml`: what a pack is. The id stands in `supports[]` as `pack:<id>/<topic>`. */
export const PackManifest = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, { error: 'must be lower-case letters, digits and hyphens' }),
  version: z.string().regex(/^\d+\.\d+\.\d+/, { error: 'must be a version such as 1.0.0' }),
  licence: z.string().min(1),
  what: z.string().min(1),
});
export type PackManifest = z.infer<typeof PackManifest>;

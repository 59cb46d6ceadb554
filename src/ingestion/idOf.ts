import { z } from 'zod';
import { Id, ID_PREFIXES } from '../domain/Id.js';

/** An id of just these kinds, as a file or an option names it. */
export function idOf(...kinds: readonly (keyof typeof ID_PREFIXES)[]) {
  const prefixes = kinds.map((kind) => `${ID_PREFIXES[kind]}:`);
  return z
    .string()
    .refine((text) => Id.safeParse(text).success && prefixes.some((prefix) => text.startsWith(prefix)), {
      error: `must start with ${prefixes.join(' or ')} and go on with 1–200 printable characters without spaces`,
    })
    .transform((text) => text as Id);
}

import { z } from 'zod';
import { idOf } from '../../idOf.js';
import { Mark } from './cells.js';

const AcronymRow = z.strictObject({
  acronym: z.string().min(1),
  forms: z.array(z.string().min(1)).min(1),
  ids: z.array(idOf('Regulator', 'InternationalBody', 'Jurisdiction')),
  current: z.array(idOf('Regulator', 'InternationalBody', 'Jurisdiction')),
  /** Senses outside the regulators: ids of bodies, or words. */
  others: z.array(z.string().min(1)).default([]),
  mark: Mark,
});

/** `ambiguous-acronyms.yaml`: short names that need the long one, or the jurisdiction. A table for names; not loaded. */
export const AmbiguousAcronymsFile = z.strictObject({ acronyms: z.array(AcronymRow) });
export type AmbiguousAcronymsFile = z.infer<typeof AmbiguousAcronymsFile>;

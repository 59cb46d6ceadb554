import { z } from 'zod';
import { idOf } from '../../idOf.js';
import { KeywordRow, Mark } from './cells.js';

const conceptShape = {
  prefLabel: z.string().min(1),
  definition: z.string().min(1),
  notation: z.array(z.string()),
  exactMatch: z.array(z.url()),
  closeMatch: z.array(z.url()),
  /** Never loaded: repeats the other scheme's label, so that a wrong match can be seen. */
  matchLabels: z.record(z.string(), z.string()).optional(),
  matchMark: Mark.nullish(),
  notationMark: Mark.nullish(),
  keywords: z.array(KeywordRow),
};

const AreaRow = z.strictObject({ id: idOf('PolicyArea'), broader: idOf('PolicyArea').nullable(), ...conceptShape });
export type AreaRow = z.infer<typeof AreaRow>;

const ClassRow = z.strictObject({ id: idOf('EntityClass'), broader: idOf('EntityClass').nullable(), ...conceptShape });
export type ClassRow = z.infer<typeof ClassRow>;

/** `policy-areas.yaml`: what statements are about; the scheme is `obligraph`, version 1. */
export const PolicyAreasFile = z.strictObject({ areas: z.array(AreaRow) });
export type PolicyAreasFile = z.infer<typeof PolicyAreasFile>;

/** `entity-classes.yaml`: whom statements speak to. */
export const EntityClassesFile = z.strictObject({ classes: z.array(ClassRow) });
export type EntityClassesFile = z.infer<typeof EntityClassesFile>;

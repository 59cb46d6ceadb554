import { z } from 'zod';
import { BODY_KIND_VALUES } from '../../../domain/vocabularies.js';
import { idOf } from '../../idOf.js';
import { EventDate, Mark, NameRow, SourceKeys } from './cells.js';

const BodyRow = z.strictObject({
  id: idOf('InternationalBody'),
  name: z.string().min(1),
  acronym: z.string().min(1).nullish(),
  kind: z.enum(BODY_KIND_VALUES),
  seat: z.string().min(1).nullable(),
  legalPersonality: z.boolean().nullable(),
  /** Empty where only firms and persons, which the graph does not hold, can be members. */
  holderKinds: z.array(z.enum(['JURISDICTION', 'REGULATOR', 'INTERNATIONAL_BODY'])),
  foundedOn: EventDate.nullish(),
  dissolvedOn: EventDate.nullish(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullish(),
  homepage: z.url().nullish(),
  hostedBy: idOf('InternationalBody', 'Regulator').nullish(),
  /** A mark per cell; that of `name` is the row's. */
  marks: z.strictObject({
    name: Mark,
    kind: Mark.optional(),
    seat: Mark.optional(),
    legalPersonality: Mark.optional(),
    foundedOn: Mark.optional(),
    dissolvedOn: Mark.optional(),
    wikidata: Mark.optional(),
    homepage: Mark.optional(),
  }),
  names: z.array(NameRow),
  sources: SourceKeys,
  note: z.string().optional(),
});
export type BodyRow = z.infer<typeof BodyRow>;

/** `bodies.yaml`: what states and authorities coordinate in. */
export const BodiesFile = z.strictObject({ bodies: z.array(BodyRow) });
export type BodiesFile = z.infer<typeof BodiesFile>;

import { z } from 'zod';
import { JURISDICTION_KIND_VALUES } from '../../../domain/vocabularies.js';
import { endsAfterStart } from '../../endsAfterStart.js';
import { idOf } from '../../idOf.js';
import { DateCell, EventDate, Mark, NameRow, SourceKeys } from './cells.js';

const JurisdictionRow = z.strictObject({
  id: idOf('Jurisdiction'),
  code: z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,4})?$/, { error: 'must be an ISO 3166 code' }),
  // Never loaded: the graph has no property for them.
  alpha3: z.string().optional(),
  numeric: z.string().optional(),
  officialName: z.string().optional(),
  wikidata: z.string().optional(),
  foundedOn: EventDate.optional(),
  note: z.string().optional(),
  // Loaded.
  kind: z.enum(JURISDICTION_KIND_VALUES),
  name: z.string().min(1),
  sovereign: idOf('Jurisdiction').optional(),
  mark: Mark,
  sources: SourceKeys,
  names: z.array(NameRow),
});

const WithinRow = z
  .strictObject({
    from: idOf('Jurisdiction'),
    to: idOf('Jurisdiction'),
    validFrom: DateCell.optional(),
    validTo: DateCell.optional(),
    mark: Mark,
    sources: SourceKeys,
    note: z.string().optional(),
  })
  .refine((row) => endsAfterStart(row.validFrom?.value, row.validTo?.value), {
    path: ['validTo'],
    error: 'must lie after validFrom',
  });

/** `jurisdictions.yaml`: where law holds, and what lies within what. */
export const JurisdictionsFile = z.strictObject({
  jurisdictions: z.array(JurisdictionRow),
  within: z.array(WithinRow).default([]),
});
export type JurisdictionsFile = z.infer<typeof JurisdictionsFile>;

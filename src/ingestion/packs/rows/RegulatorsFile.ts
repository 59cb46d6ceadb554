import { z } from 'zod';
import { LEGAL_NATURE_VALUES, REGULATOR_SCOPE_VALUES, REMIT_FUNCTION_VALUES } from '../../../domain/vocabularies.js';
import { endsAfterStart } from '../../endsAfterStart.js';
import { idOf } from '../../idOf.js';
import { DateCell, EventDate, Mark, MarkedText, NameRow, SourceKeys } from './cells.js';

const RemitRow = z
  .strictObject({
    function: z.enum(REMIT_FUNCTION_VALUES),
    over: idOf('EntityClass', 'PolicyArea'),
    scopeNote: z.string().min(1).optional(),
    from: DateCell.optional(),
    to: DateCell.optional(),
    mark: Mark,
    sources: SourceKeys,
    note: z.string().optional(),
  })
  .refine((row) => endsAfterStart(row.from?.value, row.to?.value), { path: ['to'], error: 'must lie after from' });

const AttachmentRow = z.strictObject({
  to: idOf('Regulator', 'InternationalBody'),
  kind: z.enum(['PART_OF', 'HOSTED_BY', 'REPORTS_TO']),
  mark: Mark,
  sources: SourceKeys,
});

const RegulatorRow = z.strictObject({
  id: idOf('Regulator'),
  name: z.string().min(1),
  acronym: z.string().min(1).optional(),
  legalNature: z.enum(LEGAL_NATURE_VALUES),
  scope: z.enum(REGULATOR_SCOPE_VALUES),
  jurisdiction: idOf('Jurisdiction'),
  mark: Mark,
  foundedOn: EventDate.optional(),
  dissolvedOn: EventDate.optional(),
  homepage: MarkedText.extend({ value: z.url() }).optional(),
  wikidata: MarkedText.extend({ value: z.string().regex(/^Q\d+$/) }).optional(),
  lei: MarkedText.extend({ value: z.string().regex(/^[A-Z0-9]{20}$/) }).optional(),
  remits: z.array(RemitRow),
  attachedTo: z.array(AttachmentRow).default([]),
  names: z.array(NameRow),
  sources: SourceKeys,
  note: z.string().optional(),
});
export type RegulatorRow = z.infer<typeof RegulatorRow>;

/** `regulators.yaml`: public authorities with their dated functions. */
export const RegulatorsFile = z.strictObject({ regulators: z.array(RegulatorRow) });
export type RegulatorsFile = z.infer<typeof RegulatorsFile>;

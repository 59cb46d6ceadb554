import { z } from 'zod';
import { parseEdtf } from '../../../domain/edtf.js';
import { isIsoDay } from '../../../domain/isoDay.js';
import { NAME_KIND_VALUES } from '../../../domain/vocabularies.js';
import { endsAfterStart } from '../../endsAfterStart.js';

/** V = seen in the named source; K = general knowledge, unchecked (model.md §9.1). */
export const Mark = z.enum(['V', 'K']);
export type Mark = z.infer<typeof Mark>;

/** Keys of rows in the pack's source files. */
export const SourceKeys = z.array(z.string().min(1));

/** A calendar day. */
export const Day = z.string().refine(isIsoDay, { error: 'must be a real day, YYYY-MM-DD' });

const dateCellShape = {
  value: z.string(),
  precision: z.enum(['DAY', 'MONTH', 'YEAR']),
  mark: Mark.optional(),
  note: z.string().optional(),
};
const says = (cell: { value: string; precision: string }): boolean =>
  parseEdtf(cell.value)?.precision === cell.precision;
const saysError = {
  error: 'must be a real date whose form fits its precision: 2013 YEAR, 2013-02 MONTH, 2013-02-24 DAY',
};

/** A date value of a row: EDTF, and the precision that its form shows. */
export const DateCell = z.strictObject(dateCellShape).refine(says, saysError);
export type DateCell = z.infer<typeof DateCell>;

/** A founding or closing day; `year` is set where only the year was seen and the day is general knowledge. */
export const EventDate = z
  .strictObject({
    ...dateCellShape,
    sources: SourceKeys.optional(),
    year: z.strictObject({ value: z.string().regex(/^\d{4}$/), mark: Mark, sources: SourceKeys }).optional(),
  })
  .refine(says, saysError);
export type EventDate = z.infer<typeof EventDate>;

/** A cell with a mark and sources of its own. */
export const MarkedText = z.strictObject({ value: z.string().min(1), mark: Mark, sources: SourceKeys });
export type MarkedText = z.infer<typeof MarkedText>;

/** One name of what the row is about; `validTo` is exclusive. */
export const NameRow = z
  .strictObject({
    value: z.string().min(1).max(500),
    kind: z.enum(NAME_KIND_VALUES),
    language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'must be a language tag' }),
    mark: Mark,
    sources: SourceKeys.optional(),
    validFrom: DateCell.optional(),
    validTo: DateCell.optional(),
    note: z.string().optional(),
  })
  .refine((row) => endsAfterStart(row.validFrom?.value, row.validTo?.value), {
    path: ['validTo'],
    error: 'must lie after validFrom',
  });
export type NameRow = z.infer<typeof NameRow>;

/** A phrase that speaks for an area or class; 1 = the phrase alone decides. */
export const KeywordRow = z.strictObject({
  value: z.string().min(1),
  weight: z.number().min(0).max(1),
  language: z.string().min(2),
});

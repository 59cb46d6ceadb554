import { z } from 'zod';
import { MEMBERSHIP_ROLE_VALUES, MEMBERSHIP_STATUS_VALUES } from '../../../domain/vocabularies.js';
import { endsAfterStart } from '../../endsAfterStart.js';
import { idOf } from '../../idOf.js';
import { DateCell, Mark, SourceKeys } from './cells.js';

const authority = idOf('InternationalBody', 'Regulator');

const MembershipRow = z
  .strictObject({
    id: idOf('Membership'),
    body: authority,
    holder: idOf('Jurisdiction', 'Regulator', 'InternationalBody'),
    role: z.enum(MEMBERSHIP_ROLE_VALUES),
    status: z.enum(MEMBERSHIP_STATUS_VALUES),
    from: DateCell.nullable(),
    to: DateCell.nullable(),
    attestedOn: DateCell.nullable(),
    mark: Mark,
    fromMark: Mark.optional(),
    toMark: Mark.optional(),
    sources: SourceKeys,
    // Never loaded: a day from general knowledge, and remarks.
    dayUnchecked: z.string().optional(),
    note: z.string().optional(),
  })
  .refine((row) => endsAfterStart(row.from?.value, row.to?.value), { path: ['to'], error: 'must lie after from' });
export type MembershipRow = z.infer<typeof MembershipRow>;

const CountRow = z.strictObject({
  body: authority,
  role: z.enum(MEMBERSHIP_ROLE_VALUES),
  /** Seats in this role that the body says it has. */
  expected: z.int().nonnegative(),
  /** Rows without an end that the compiler counted. */
  rowsWithoutEnd: z.int().nonnegative(),
  what: z.string(),
});
export type CountRow = z.infer<typeof CountRow>;

/** `memberships.yaml`: one row per unbroken stretch of the same role and status. */
export const MembershipsFile = z.strictObject({
  memberships: z.array(MembershipRow),
  counts: z.array(CountRow).default([]),
  // Never loaded: what is known in numbers only, and remarks.
  countsOnly: z.array(z.looseObject({ body: authority })).default([]),
  jurisdictionsRepresented: z.array(z.looseObject({ body: authority })).default([]),
  doubtful: z.array(z.looseObject({ what: z.string() })).default([]),
});
export type MembershipsFile = z.infer<typeof MembershipsFile>;

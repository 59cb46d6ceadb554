import { intervalProperties } from '../../../domain/dateValueOf.js';
import { parseEdtf } from '../../../domain/edtf.js';
import type { Id } from '../../../domain/Id.js';
import type { MembershipRole } from '../../../domain/vocabularies.js';
import type { MembershipRow, MembershipsFile } from '../rows/MembershipsFile.js';
import { SeedStatesBuilder, type SeedContext, type SeedStates } from '../seedStates.js';

/** Membership, HOLDS, IN_BODY. A stretch whose body or holder no pack holds is left out, with a finding. */
export function membershipStates({ memberships, counts }: MembershipsFile, context: SeedContext): SeedStates {
  const states = new SeedStatesBuilder(context);
  for (const row of memberships) {
    const { id, body, holder, mark, sources } = row;
    const missing = [body, holder].filter((end) => !context.holds(end));
    if (missing.length > 0) {
      states.finding('END_MISSING', `${id}: no pack holds ${missing.join(' and ')}, so the membership is left out.`);
      continue;
    }
    states.node(id, membershipProperties(row, states), { mark, sources, unchecked: uncheckedDates(row) });
    states.edge({ type: 'HOLDS', from: holder, to: id, row: `${id}: holder`, mark, sources });
    states.edge({ type: 'IN_BODY', from: id, to: body, row: `${id}: body`, mark, sources });
  }
  for (const { body, role, expected } of counts) {
    const open = openSeats(memberships, body, role);
    if (open !== expected) {
      states.finding(
        'COUNT_DIFFERS',
        `counts: ${body} has ${expected} seats in the role ${role}, of which ${open} are held here.`,
      );
    }
  }
  return states.states();
}

/** Of which roles of which bodies every open seat is held: the rows are as many as the body says it has seats. */
export function completeRoles({ memberships, counts }: MembershipsFile): ReadonlyMap<Id, readonly MembershipRole[]> {
  const complete = new Map<Id, MembershipRole[]>();
  for (const { body, role, expected } of counts) {
    if (openSeats(memberships, body, role) !== expected) continue;
    complete.set(body, [...(complete.get(body) ?? []), role].sort());
  }
  return complete;
}

function openSeats(memberships: readonly MembershipRow[], body: Id, role: MembershipRole): number {
  return memberships.filter((row) => row.body === body && row.role === role && row.to === null).length;
}

function membershipProperties(
  { role, status, from, to, attestedOn, sources }: MembershipRow,
  states: SeedStatesBuilder,
) {
  return {
    role,
    status,
    ...intervalProperties({
      from: from?.value,
      to: to?.value,
      attestedOn: attestedDay(attestedOn?.value, states.checkedOn(sources)),
    }),
  };
}

/** The last day of what was attested, but no later than the day on which the source was read. */
function attestedDay(edtf: string | undefined, readOn: string | undefined): string | undefined {
  const last = edtf === undefined ? undefined : parseEdtf(edtf)?.last;
  return last !== undefined && readOn !== undefined && readOn < last ? readOn : last;
}

function uncheckedDates({ from, to, fromMark, toMark }: MembershipRow): string[] {
  return [...(from && fromMark === 'K' ? ['validFrom'] : []), ...(to && toMark === 'K' ? ['validTo'] : [])];
}

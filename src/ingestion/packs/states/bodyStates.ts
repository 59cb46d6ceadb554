import { dateProperties, dateValueOf } from '../../../domain/dateValueOf.js';
import type { Id } from '../../../domain/Id.js';
import type { MembershipRole } from '../../../domain/vocabularies.js';
import type { BodiesFile, BodyRow } from '../rows/BodiesFile.js';
import { SeedStatesBuilder, type SeedContext, type SeedStates } from '../seedStates.js';

/**
 * InternationalBody, HAS_NAME, ATTACHED_TO. `completeRoles` tells of which roles every open seat is held: it comes from
 * the counts beside the memberships.
 */
export function bodyStates(
  { bodies }: BodiesFile,
  completeRoles: ReadonlyMap<Id, readonly MembershipRole[]>,
  context: SeedContext,
): SeedStates {
  const states = new SeedStatesBuilder(context);
  for (const row of bodies) {
    const { id, sources, names, hostedBy, marks } = row;
    const properties = bodyProperties(row, completeRoles.get(id) ?? []);
    const unchecked = Object.entries(marks).flatMap(([cell, mark]) =>
      mark === 'K' && cell in properties ? [cell] : [],
    );
    states.node(id, properties, { mark: marks.name, sources, unchecked });
    states.names(id, names, sources);
    if (!hostedBy) continue;
    const attachment = {
      type: 'ATTACHED_TO',
      from: id,
      to: hostedBy,
      slot: 'HOSTED_BY',
      properties: { kind: 'HOSTED_BY' },
    };
    states.edge({ ...attachment, row: `${id}: hostedBy`, mark: marks.name, sources });
  }
  return states.states();
}

function bodyProperties(row: BodyRow, completeRoles: readonly MembershipRole[]) {
  const { name, acronym, kind, seat, legalPersonality, holderKinds, foundedOn, dissolvedOn, wikidata, homepage } = row;
  return {
    name,
    kind,
    holderKinds,
    ...(acronym ? { acronym } : {}),
    ...(seat === null ? {} : { seat }),
    ...(legalPersonality === null ? {} : { legalPersonality }),
    ...dateProperties('foundedOn', foundedOn && dateValueOf(foundedOn.value, 'start')),
    ...dateProperties('dissolvedOn', dissolvedOn && dateValueOf(dissolvedOn.value, 'end')),
    ...(wikidata ? { wikidata } : {}),
    ...(homepage ? { homepage } : {}),
    ...(completeRoles.length > 0 ? { completeRoles } : {}),
  };
}

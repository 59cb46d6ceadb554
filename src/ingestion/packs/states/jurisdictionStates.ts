import { intervalProperties } from '../../../domain/dateValueOf.js';
import type { JurisdictionsFile } from '../rows/JurisdictionsFile.js';
import { SeedStatesBuilder, type SeedContext, type SeedStates } from '../seedStates.js';

/** Jurisdiction, HAS_NAME, WITHIN_JURISDICTION. */
export function jurisdictionStates({ jurisdictions, within }: JurisdictionsFile, context: SeedContext): SeedStates {
  const states = new SeedStatesBuilder(context);
  for (const { id, code, kind, name, sovereign, mark, sources, names } of jurisdictions) {
    states.node(id, { code, kind, name, ...(sovereign ? { sovereign } : {}) }, { mark, sources });
    if (sovereign && !context.holds(sovereign)) {
      states.finding('END_MISSING', `${id}: sovereign: no pack holds ${sovereign}.`);
    }
    states.names(id, names, sources);
  }
  for (const [at, { from, to, validFrom, validTo, mark, sources }] of within.entries()) {
    states.edge({
      type: 'WITHIN_JURISDICTION',
      from,
      to,
      properties: intervalProperties({ from: validFrom?.value, to: validTo?.value }) ?? {},
      row: `within[${at}]`,
      mark,
      sources,
    });
  }
  return states.states();
}

import { dateProperties, dateValueOf, intervalProperties } from '../../../domain/dateValueOf.js';
import type { EventDate } from '../rows/cells.js';
import type { RegulatorRow, RegulatorsFile } from '../rows/RegulatorsFile.js';
import { SeedStatesBuilder, type SeedContext, type SeedStates } from '../seedStates.js';

/** Regulator, HAS_JURISDICTION, HAS_REMIT, ATTACHED_TO, HAS_NAME. */
export function regulatorStates({ regulators }: RegulatorsFile, context: SeedContext): SeedStates {
  const states = new SeedStatesBuilder(context);
  for (const row of regulators) {
    const { id, mark, sources } = row;
    const { properties, unchecked } = regulatorProperties(row);
    states.node(id, properties, { mark, sources, unchecked });
    states.names(id, row.names, sources);
    states.edge({
      type: 'HAS_JURISDICTION',
      from: id,
      to: row.jurisdiction,
      row: `${id}: jurisdiction`,
      mark,
      sources,
    });
    remits(row, states);
    for (const [at, attachment] of row.attachedTo.entries()) {
      const { to, kind } = attachment;
      const place = {
        type: 'ATTACHED_TO',
        from: id,
        to,
        slot: kind,
        properties: { kind },
        row: `${id}: attachedTo[${at}]`,
      };
      states.edge({ ...place, mark: attachment.mark, sources: attachment.sources });
    }
  }
  return states.states();
}

function remits({ id, remits: rows }: RegulatorRow, states: SeedStatesBuilder): void {
  for (const [at, { function: role, over, scopeNote, from, to, mark, sources }] of rows.entries()) {
    states.edge({
      type: 'HAS_REMIT',
      from: id,
      to: over,
      slot: role,
      properties: {
        function: role,
        ...(scopeNote ? { scopeNote } : {}),
        ...intervalProperties({ from: from?.value, to: to?.value }),
      },
      row: `${id}: remits[${at}]`,
      mark,
      sources,
    });
  }
}

function regulatorProperties(row: RegulatorRow) {
  const { name, acronym, legalNature, scope, foundedOn, dissolvedOn, homepage, wikidata, lei } = row;
  const founded = foundedOn && seenDate(foundedOn);
  const properties = {
    name,
    legalNature,
    scope,
    ...(acronym ? { acronym } : {}),
    ...dateProperties('foundedOn', founded && dateValueOf(founded.value, 'start')),
    ...dateProperties('dissolvedOn', dissolvedOn && dateValueOf(dissolvedOn.value, 'end')),
    ...(homepage ? { homepage: homepage.value } : {}),
    ...(wikidata ? { wikidata: wikidata.value } : {}),
    ...(lei ? { lei: lei.value } : {}),
  };
  const marks = {
    foundedOn: founded?.mark,
    dissolvedOn: dissolvedOn?.mark,
    homepage: homepage?.mark,
    wikidata: wikidata?.mark,
    lei: lei?.mark,
  };
  const unchecked = Object.entries(marks).flatMap(([cell, mark]) => (mark === 'K' ? [cell] : []));
  return { properties, unchecked };
}

/** Where only the year was seen, the year is loaded and the day from general knowledge is not. */
function seenDate({ value, mark, year }: EventDate): Pick<EventDate, 'value' | 'mark'> {
  return mark === 'K' && year ? { value: year.value, mark: year.mark } : { value, mark };
}

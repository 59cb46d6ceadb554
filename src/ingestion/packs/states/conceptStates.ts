import { AREA_SCHEME } from '../../../domain/areaScheme.js';
import type { AreaRow, ClassRow, EntityClassesFile, PolicyAreasFile } from '../rows/PolicyAreasFile.js';
import { SeedStatesBuilder, type SeedContext, type SeedStates } from '../seedStates.js';

/** PolicyArea, BROADER. */
export function policyAreaStates({ areas }: PolicyAreasFile, context: SeedContext): SeedStates {
  const states = new SeedStatesBuilder(context);
  for (const area of areas) {
    const { exactMatch, closeMatch } = area;
    const matches = {
      ...(exactMatch.length > 0 ? { exactMatch } : {}),
      ...(closeMatch.length > 0 ? { closeMatch } : {}),
    };
    const matchesUnchecked = area.matchMark === 'K' ? Object.keys(matches) : [];
    states.node(
      area.id,
      { ...concept(area), ...AREA_SCHEME, ...matches },
      { unchecked: [...notationUnchecked(area), ...matchesUnchecked] },
    );
  }
  broader(areas, states);
  return states.states();
}

/** EntityClass, BROADER. */
export function entityClassStates({ classes }: EntityClassesFile, context: SeedContext): SeedStates {
  const states = new SeedStatesBuilder(context);
  for (const row of classes) states.node(row.id, concept(row), { unchecked: notationUnchecked(row) });
  broader(classes, states);
  return states.states();
}

function concept({ prefLabel, definition, notation }: AreaRow | ClassRow) {
  return { name: prefLabel, prefLabel, definition, ...(notation.length > 0 ? { notation } : {}) };
}

function notationUnchecked({ notation, notationMark }: AreaRow | ClassRow): string[] {
  return notation.length > 0 && notationMark === 'K' ? ['notation'] : [];
}

function broader(rows: readonly (AreaRow | ClassRow)[], states: SeedStatesBuilder): void {
  for (const { id, broader: to } of rows) if (to) states.edge({ type: 'BROADER', from: id, to, row: `${id}: broader` });
}

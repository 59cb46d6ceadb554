import { dateValueOf } from '../../domain/dateValueOf.js';
import { Id } from '../../domain/Id.js';
import type { AmbiguousAcronym, Keyword, ReferenceName, ReferenceNames } from '../../domain/ReferenceNames.js';
import type { AmbiguousAcronymsFile } from './rows/AmbiguousAcronymsFile.js';
import type { BodiesFile } from './rows/BodiesFile.js';
import type { NameRow } from './rows/cells.js';
import type { JurisdictionsFile } from './rows/JurisdictionsFile.js';
import type { EntityClassesFile, PolicyAreasFile } from './rows/PolicyAreasFile.js';
import type { RegulatorsFile } from './rows/RegulatorsFile.js';

/** The files of all packs from which names and keywords come. */
export interface NamingFiles {
  readonly jurisdictions: readonly JurisdictionsFile[];
  readonly policyAreas: readonly PolicyAreasFile[];
  readonly entityClasses: readonly EntityClassesFile[];
  readonly bodies: readonly BodiesFile[];
  readonly regulators: readonly RegulatorsFile[];
  readonly ambiguousAcronyms: readonly AmbiguousAcronymsFile[];
}

/** What extraction may know of names: the same with and without a store (model.md §9.4). */
export function referenceNames(files: NamingFiles): ReferenceNames {
  const regulators = files.regulators.flatMap((file) => file.regulators);
  const owners = [
    ...files.bodies.flatMap((file) => file.bodies),
    ...regulators,
    ...files.jurisdictions.flatMap((file) => file.jurisdictions),
  ];
  const areas = files.policyAreas.flatMap((file) => file.areas);
  const classes = files.entityClasses.flatMap((file) => file.classes);
  return {
    names: owners.flatMap(({ id, names }) => names.map((name) => referenceName(id, name))),
    areaKeywords: areas.flatMap(keywordsOf),
    classKeywords: classes.flatMap(keywordsOf),
    ambiguousAcronyms: files.ambiguousAcronyms.flatMap((file) => file.acronyms.map(ambiguousAcronym)),
    jurisdictionOf: new Map(regulators.map(({ id, jurisdiction }) => [id, jurisdiction])),
    broaderArea: new Map(areas.map(({ id, broader }) => [id, broader ? [broader] : []])),
  };
}

function referenceName(owner: Id, { value, kind, language, validFrom, validTo }: NameRow): ReferenceName {
  const from = validFrom && dateValueOf(validFrom.value, 'start')?.day;
  const to = validTo && dateValueOf(validTo.value, 'end')?.day;
  return { owner, value, kind, language, ...(from ? { validFrom: from } : {}), ...(to ? { validTo: to } : {}) };
}

function keywordsOf(row: { readonly id: Id; readonly keywords: readonly Omit<Keyword, 'owner'>[] }): Keyword[] {
  return row.keywords.map(({ value, weight, language }) => ({ owner: row.id, value, weight, language }));
}

/** The senses outside the regulators that are ids count as bearers too; those in words only say: take care. */
function ambiguousAcronym({ forms, ids, others }: AmbiguousAcronymsFile['acronyms'][number]): AmbiguousAcronym {
  const bodies = others.flatMap((other) => {
    const id = Id.safeParse(other);
    return id.success ? [id.data] : [];
  });
  return { forms, owners: [...ids, ...bodies] };
}

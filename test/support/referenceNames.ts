import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { Id } from '../../src/domain/Id.js';
import type { Keyword, ReferenceName, ReferenceNames } from '../../src/domain/ReferenceNames.js';
import { NAME_KIND_VALUES } from '../../src/domain/vocabularies.js';

const FOLDER = new URL('../../../shared/data/reference/', import.meta.url);

const DateCell = z.object({ value: z.string() }).nullish();
const NameRow = z.object({
  value: z.string(),
  kind: z.enum(NAME_KIND_VALUES),
  language: z.string(),
  validFrom: DateCell,
  validTo: DateCell,
  from: DateCell,
  to: DateCell,
});
const KeywordRow = z.object({ value: z.string(), weight: z.number(), language: z.string() });
const Owner = z.object({ id: Id, jurisdiction: z.string().nullish(), names: z.array(NameRow).default([]) });
const Concept = z.object({
  id: Id,
  broader: z.union([Id, z.array(Id)]).nullish(),
  keywords: z.array(KeywordRow).default([]),
});
const Acronym = z.object({ forms: z.array(z.string()), ids: z.array(Id) });

let loaded: ReferenceNames | null | undefined;

/**
 * The reference names of the shared packs, as production reads them from seeds/; null, with a printed reason, where the
 * shared folder is absent. `it.skip` what needs them then.
 */
export function sharedReferenceNames(): ReferenceNames | null {
  if (loaded !== undefined) return loaded;
  if (!existsSync(FOLDER)) {
    console.warn('Skipped: ../shared/data/reference is absent, so nothing is tested against the real names.');
    loaded = null;
    return loaded;
  }
  const rows = <T>(file: string, key: string, row: z.ZodType<T>): T[] =>
    z.array(row).parse(parse(readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8'))[key]);
  const regulators = rows('regulators.yaml', 'regulators', Owner);
  const owners = [
    ...rows('bodies.yaml', 'bodies', Owner),
    ...regulators,
    ...rows('jurisdictions.yaml', 'jurisdictions', Owner),
  ];
  const areas = rows('policy-areas.yaml', 'areas', Concept);
  const classes = rows('entity-classes.yaml', 'classes', Concept);
  loaded = {
    names: owners.flatMap(({ id, names }) => names.map((name): ReferenceName => nameOf(id, name))),
    areaKeywords: areas.flatMap(keywordsOf),
    classKeywords: classes.flatMap(keywordsOf),
    ambiguousAcronyms: rows('ambiguous-acronyms.yaml', 'acronyms', Acronym).map(({ forms, ids }) => ({
      forms,
      owners: ids,
    })),
    jurisdictionOf: new Map(
      regulators.flatMap(({ id, jurisdiction }) => (jurisdiction ? [[id, Id.parse(jurisdiction)] as const] : [])),
    ),
    broaderArea: new Map(areas.map(({ id, broader }) => [id, broader ? [broader].flat() : []])),
  };
  return loaded;
}

function nameOf(owner: Id, row: z.infer<typeof NameRow>): ReferenceName {
  const { value, kind, language } = row;
  const from = (row.validFrom ?? row.from)?.value;
  const to = (row.validTo ?? row.to)?.value;
  return {
    owner,
    value,
    kind,
    language,
    ...(from === undefined ? {} : { validFrom: firstDay(from) }),
    ...(to === undefined ? {} : { validTo: firstDay(to) }),
  };
}

/** The first day of a year or month; a day as it is. */
const firstDay = (value: string): string => `${value}-01-01`.slice(0, 10);

function keywordsOf({ id, keywords }: z.infer<typeof Concept>): Keyword[] {
  return keywords.map(({ value, weight, language }) => ({ owner: id, value, weight, language }));
}

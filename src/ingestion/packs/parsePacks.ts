import { BadUserInputError } from '../../domain/errors.js';
import { parsePackFile, rowName } from './parsePackFile.js';
import type { PackFile } from './readPackFiles.js';
import { AmbiguousAcronymsFile } from './rows/AmbiguousAcronymsFile.js';
import { BodiesFile } from './rows/BodiesFile.js';
import { JurisdictionsFile } from './rows/JurisdictionsFile.js';
import { MembershipsFile } from './rows/MembershipsFile.js';
import { PackManifest } from './rows/PackManifest.js';
import { EntityClassesFile, PolicyAreasFile } from './rows/PolicyAreasFile.js';
import { RegulatorsFile } from './rows/RegulatorsFile.js';
import { SourcesFile, type SourceRow } from './rows/SourcesFile.js';

/** The topics that become records, in an order in which a link's ends come before the link. */
export const TOPICS = [
  'jurisdictions',
  'policy-areas',
  'entity-classes',
  'bodies',
  'regulators',
  'memberships',
] as const;
export type Topic = (typeof TOPICS)[number];

const TOPIC_FILES = {
  jurisdictions: JurisdictionsFile,
  'policy-areas': PolicyAreasFile,
  'entity-classes': EntityClassesFile,
  bodies: BodiesFile,
  regulators: RegulatorsFile,
  memberships: MembershipsFile,
  'ambiguous-acronyms': AmbiguousAcronymsFile,
};
type TopicFile = keyof typeof TOPIC_FILES;
const TOPIC_FILE_NAMES = Object.keys(TOPIC_FILES) as TopicFile[];

/** The rows of one pack, by topic; a topic that the pack has no file for is absent. */
export interface PackRows {
  readonly folder: string;
  readonly manifest: PackManifest;
  readonly jurisdictions?: JurisdictionsFile;
  readonly 'policy-areas'?: PolicyAreasFile;
  readonly 'entity-classes'?: EntityClassesFile;
  readonly bodies?: BodiesFile;
  readonly regulators?: RegulatorsFile;
  readonly memberships?: MembershipsFile;
  readonly 'ambiguous-acronyms'?: AmbiguousAcronymsFile;
  /** The rows of all its source files. */
  readonly sources: ReadonlyMap<string, SourceRow>;
}

/**
 * Parses the files of all packs. Throws `BAD_USER_INPUT` with every fault of every file: each names file, row and field.
 * Pack `core` comes first, the others by their folder.
 */
export function parsePacks(files: readonly PackFile[]): readonly PackRows[] {
  const faults: string[] = [];
  const folders = [...new Set(files.map((file) => file.folder))].sort(coreFirst);
  const packs = folders.flatMap((folder) => {
    const pack = parsePack(
      folder,
      files.filter((file) => file.folder === folder),
      faults,
    );
    return pack ? [pack] : [];
  });
  // What one file says of another can be judged only where both could be read.
  if (faults.length === 0) faults.push(...packs.flatMap(unknownSources), ...repeatedIds(packs));
  if (faults.length > 0) {
    const count = faults.length === 1 ? 'One fault' : `${faults.length} faults`;
    throw new BadUserInputError(
      `${count} in the packs. Correct them and start again.\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
  }
  return packs;
}

const coreFirst = (a: string, b: string): number => Number(b === 'core') - Number(a === 'core') || (a < b ? -1 : 1);

function parsePack(folder: string, files: readonly PackFile[], faults: string[]): PackRows | null {
  const rows: Partial<Record<TopicFile, unknown>> = {};
  const sources = new Map<string, SourceRow>();
  let manifest: PackManifest | null = null;
  for (const { topic, text, path } of files) {
    if (topic === 'pack') {
      manifest = kept(parsePackFile(PackManifest, text, path), faults);
    } else if (/^sources(?:-|$)/.test(topic)) {
      const parsed = kept(parsePackFile(SourcesFile, text, path), faults);
      for (const [key, row] of Object.entries(parsed?.sources ?? {})) sources.set(key, row);
    } else if (isTopicFile(topic)) {
      rows[topic] = kept<unknown>(parsePackFile<unknown>(TOPIC_FILES[topic], text, path), faults) ?? undefined;
    } else {
      faults.push(`${path}: no topic has this name; known are ${TOPIC_FILE_NAMES.join(', ')}, pack and sources….`);
    }
  }
  if (!files.some((file) => file.topic === 'pack'))
    faults.push(`${folder}/pack.yaml: missing; it says id, version, licence and what.`);
  if (manifest && manifest.id !== folder) faults.push(`${folder}/pack.yaml: id: must be the folder's name, ${folder}.`);
  // The rows were just parsed by the schemas of their topics.
  return manifest ? ({ ...rows, folder, manifest, sources } as PackRows) : null;
}

const isTopicFile = (topic: string): topic is TopicFile => Object.hasOwn(TOPIC_FILES, topic);

function kept<T>(parsed: { readonly data: T | null; readonly faults: readonly string[] }, faults: string[]): T | null {
  faults.push(...parsed.faults);
  return parsed.data;
}

/** `sources` that name no row of the pack's source files. */
function unknownSources(pack: PackRows): string[] {
  return TOPIC_FILE_NAMES.flatMap((topic) =>
    Object.entries(pack[topic] ?? {}).flatMap(([list, rows]) =>
      (Array.isArray(rows) ? (rows as readonly unknown[]) : []).flatMap((row, at) =>
        [...citedSources(row, '')]
          .filter(({ source }) => !pack.sources.has(source))
          .map(
            ({ cell, source }) =>
              `${pack.folder}/${topic}.yaml: ${rowName(row, list, at)}: ${cell}: no source row is called ${source}`,
          ),
      ),
    ),
  );
}

function* citedSources(value: unknown, path: string): Generator<{ readonly cell: string; readonly source: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const cell = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (key !== 'sources' || !Array.isArray(item)) yield* citedSources(item, cell);
    else for (const source of item) yield { cell, source: String(source) };
  }
}

/** The ids of the records that a pack's rows make. */
export function idsOf(pack: PackRows): readonly { readonly id: string; readonly topic: Topic }[] {
  const rows = (topic: Topic, list: readonly { readonly id: string }[] = []) => list.map(({ id }) => ({ id, topic }));
  return [
    ...rows('jurisdictions', pack.jurisdictions?.jurisdictions),
    ...rows('policy-areas', pack['policy-areas']?.areas),
    ...rows('entity-classes', pack['entity-classes']?.classes),
    ...rows('bodies', pack.bodies?.bodies),
    ...rows('regulators', pack.regulators?.regulators),
    ...rows('memberships', pack.memberships?.memberships),
  ];
}

function repeatedIds(packs: readonly PackRows[]): string[] {
  const first = new Map<string, string>();
  return packs.flatMap((pack) =>
    idsOf(pack).flatMap(({ id, topic }) => {
      const path = `${pack.folder}/${topic}.yaml`;
      const other = first.get(id);
      if (other === undefined) first.set(id, path);
      return other === undefined ? [] : [`${path}: ${id}: id: stands in ${other} already`];
    }),
  );
}

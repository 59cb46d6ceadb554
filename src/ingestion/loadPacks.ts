import type { EdgeState, NodeState } from '../domain/ChangeSet.js';
import { BadUserInputError } from '../domain/errors.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import type { ReferenceNames } from '../domain/ReferenceNames.js';
import type { MembershipRole } from '../domain/vocabularies.js';
import { idsOf, parsePacks, TOPICS, type PackRows, type Topic } from './packs/parsePacks.js';
import { readPackFiles, type PackFile } from './packs/readPackFiles.js';
import { referenceNames } from './packs/referenceNames.js';
import type { SeedContext, SeedStates } from './packs/seedStates.js';
import { bodyStates } from './packs/states/bodyStates.js';
import { entityClassStates, policyAreaStates } from './packs/states/conceptStates.js';
import { jurisdictionStates } from './packs/states/jurisdictionStates.js';
import { completeRoles, membershipStates } from './packs/states/membershipStates.js';
import { regulatorStates } from './packs/states/regulatorStates.js';

/** Rows of one ChangeSet at most (model.md §9): a larger file is refused, so that a load stays one revision a file. */
const MAX_STATES = 50_000;

/** One topic file of one pack, as records: ready to be one ChangeSet. */
export interface LoadedTopic {
  /** The pack's id. */
  readonly pack: string;
  readonly topic: Topic;
  /** From the folder of packs: `core/bodies.yaml`. */
  readonly path: string;
  readonly sha256: string;
  /** What upholds its links: `pack:core/bodies`. */
  readonly support: string;
  /** Other files on which the records depend: sources, and the counts beside the memberships. */
  readonly readsAlso: readonly string[];
  readonly rows: number;
  readonly nodes: readonly NodeState[];
  readonly edges: readonly EdgeState[];
  readonly findings: readonly Finding[];
}

/** All packs of a folder. */
export interface LoadedPacks {
  /** In an order in which all ends exist. */
  readonly files: readonly LoadedTopic[];
  readonly reference: ReferenceNames;
}

/**
 * Reads, checks and converts all packs in a folder. Throws `BAD_USER_INPUT` that lists every fault with file, row and
 * field. A row whose end no pack holds is a finding.
 */
export async function loadPacks(packsFolder: string): Promise<LoadedPacks> {
  return convertPacks(await readPackFiles(packsFolder));
}

/** The same from files at hand. */
export function convertPacks(files: readonly PackFile[]): LoadedPacks {
  const packs = parsePacks(files);
  const held = new Set<string>(packs.flatMap((pack) => idsOf(pack).map(({ id }) => id)));
  const complete = mergedRoles(packs);
  const loaded = TOPICS.flatMap((topic) =>
    packs.flatMap((pack) => {
      const path = `${pack.folder}/${topic}.yaml`;
      const file = files.find((candidate) => candidate.path === path);
      const support = `pack:${pack.manifest.id}/${topic}`;
      const holds = (id: Id): boolean => held.has(id) || id.startsWith('nam:');
      const states = file && statesOf(topic, pack, complete, { support, path, sources: pack.sources, holds });
      if (!states) return [];
      const { nodes, edges, findings } = states;
      if (nodes.length + edges.length > MAX_STATES) {
        throw new BadUserInputError(
          `${path} makes ${nodes.length + edges.length} records, at most ${MAX_STATES} are allowed. Split it into two packs.`,
        );
      }
      const rows = idsOf(pack).filter((row) => row.topic === topic).length;
      const readsAlso = files.filter((other) => feeds(other, topic, pack.folder)).map((other) => other.path);
      return [
        { pack: pack.manifest.id, topic, path, sha256: file.sha256, support, readsAlso, rows, nodes, edges, findings },
      ];
    }),
  );
  return { files: loaded, reference: namesOf(packs) };
}

/** The reference names of packs that were parsed. */
export function namesOf(packs: readonly PackRows[]): ReferenceNames {
  const all = <T>(pick: (pack: PackRows) => T | undefined): T[] => packs.flatMap((pack) => pick(pack) ?? []);
  return referenceNames({
    jurisdictions: all((pack) => pack.jurisdictions),
    policyAreas: all((pack) => pack['policy-areas']),
    entityClasses: all((pack) => pack['entity-classes']),
    bodies: all((pack) => pack.bodies),
    regulators: all((pack) => pack.regulators),
    ambiguousAcronyms: all((pack) => pack['ambiguous-acronyms']),
  });
}

function statesOf(
  topic: Topic,
  pack: PackRows,
  complete: ReadonlyMap<Id, readonly MembershipRole[]>,
  context: SeedContext,
): SeedStates | undefined {
  switch (topic) {
    case 'jurisdictions':
      return pack.jurisdictions && jurisdictionStates(pack.jurisdictions, context);
    case 'policy-areas':
      return pack['policy-areas'] && policyAreaStates(pack['policy-areas'], context);
    case 'entity-classes':
      return pack['entity-classes'] && entityClassStates(pack['entity-classes'], context);
    case 'bodies':
      return pack.bodies && bodyStates(pack.bodies, complete, context);
    case 'regulators':
      return pack.regulators && regulatorStates(pack.regulators, context);
    case 'memberships':
      return pack.memberships && membershipStates(pack.memberships, context);
  }
}

/** Whether a topic's records depend on another file. */
function feeds({ folder, topic }: PackFile, fed: Topic, fedFolder: string): boolean {
  if (folder === fedFolder && topic.startsWith('sources')) return true;
  return fed === 'bodies' && topic === 'memberships';
}

function mergedRoles(packs: readonly PackRows[]): ReadonlyMap<Id, readonly MembershipRole[]> {
  const merged = new Map<Id, readonly MembershipRole[]>();
  for (const pack of packs) {
    if (!pack.memberships) continue;
    for (const [body, roles] of completeRoles(pack.memberships)) {
      merged.set(body, [...new Set([...(merged.get(body) ?? []), ...roles])].sort());
    }
  }
  return merged;
}

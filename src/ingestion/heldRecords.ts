import { sha256 } from '../util/sha256.js';
import { canonicalJson } from '../util/canonicalJson.js';
import type { Revision } from '../domain/ChangeSet.js';
import { kindOfId, parseId, type Id } from '../domain/Id.js';
import type { Properties } from '../domain/Value.js';
import { SOURCE_TIER_VALUES } from '../domain/vocabularies.js';
import type { GraphStore, Read } from '../graph/GraphStore.js';
import type { Level, Page, Plan, Start, Step } from '../graph/plan/Plan.js';
import type { EdgeRow } from '../graph/plan/PlanResult.js';
import type { ResolvedPublication } from './resolvePublications.js';
import { textOf, wordOf } from './storedWords.js';

/** Ids asked for in one statement. */
const BATCH = 1_000;

/** A page so large that it holds whatever one document or pack makes. */
const ALL: Page = { take: 'all', probe: false, keys: false, order: null };
const ALL_ROWS = 100_000;

const LEAF: Level = { project: {}, steps: [] };

const DOCUMENT_PROPERTIES = [
  'bytesSha256',
  'completeness',
  'flags',
  'genre',
  'language',
  'licence',
  'mediaType',
  'name',
  'publishedOnEdtf',
  'reader',
  'recordedFrom',
  'sha256',
  'sourceTier',
  'title',
  'translationMethod',
  'versionDateEdtf',
];

/** A node that stands in the graph, with some of its properties. */
export interface HeldNode {
  readonly kind: string;
  /** In which its state was opened. */
  readonly revision: Revision;
  readonly properties: Properties;
}

/** A relationship of a held node, and where it leads. */
interface HeldLink {
  readonly node: Id;
  readonly properties: Properties;
}

/** An Instrument that stands. */
export interface HeldInstrument {
  readonly id: Id;
  /** All of them. */
  readonly properties: Properties;
  /** In which its state was opened. */
  readonly revision: Revision;
  /** How many documents other than the one at hand give it or report on it. */
  readonly otherDocuments: number;
  /** Who issued it, as others than the document at hand uphold it. */
  readonly issuers: readonly Id[];
  /** Who issued it, as this document alone says: it may say better now. */
  readonly ownIssuers: readonly Id[];
}

/** A Document that stands, with what an ingest of the same text must know. */
export interface HeldDocument {
  readonly id: Id;
  /** In which its state was opened. */
  readonly revision: Revision;
  readonly properties: Properties;
  readonly publications: readonly ResolvedPublication[];
  readonly instrument: Id | null;
  /** Its Provisions, Evidence and Directives. */
  readonly records: readonly Id[];
}

/** Properties of what a document's facts name that decide about it, or that the facts may contradict. */
const NAMED_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Publisher: ['homepage', 'kind', 'method', 'name'],
  Regulator: ['legalNature'],
};

/** Which of these ids stand in the graph, issuers with their legal nature, publishers with what was said of them. */
export async function heldNodes(store: GraphStore, ids: readonly Id[], read: Read): Promise<ReadonlyMap<Id, HeldNode>> {
  const held = new Map<Id, HeldNode>();
  const wanted = [...new Set(ids)].sort();
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    const project = Object.fromEntries(
      kindsOf(batch).map((kind) => [kind, [...(NAMED_PROPERTIES[kind] ?? []), 'recordedFrom']]),
    );
    const { level: found } = await store.execute(byIds(batch, { project, steps: [] }), read);
    for (const { id, kind, properties } of found.nodes.values())
      held.set(parseId(id), { kind, revision: revisionOf(properties), properties });
  }
  return held;
}

const revisionOf = ({ recordedFrom }: Properties): Revision => Number(recordedFrom);

/** Those of these instruments that stand, seen from `document`. */
export async function heldInstruments(
  store: GraphStore,
  ids: readonly (Id | null | undefined)[],
  document: Id,
  read: Read,
): Promise<ReadonlyMap<Id, HeldInstrument>> {
  const held = new Map<Id, HeldInstrument>();
  for (const id of new Set(ids)) {
    const instrument = id ? await heldInstrument(store, id, document, read) : null;
    if (instrument) held.set(instrument.id, instrument);
  }
  return held;
}

async function heldInstrument(store: GraphStore, id: Id, document: Id, read: Read): Promise<HeldInstrument | null> {
  const issued = step('Instrument', 'issuedBy', ['supports'], LEAF);
  const expressed = step('Instrument', 'expressedBy', [], LEAF);
  const reported = step('Instrument', 'reportedIn', [], LEAF);
  const level: Level = { project: {}, steps: [expressed, issued, reported] };
  const { level: found } = await store.execute(byIds([id], level), read);
  if (!found.nodes.has(id)) return null;
  const history = (await store.history([id], read)).get(id);
  const now = history?.find(({ recordedTo }) => recordedTo === null);
  if (!now) return null;
  const links = ({ key }: Step): readonly HeldLink[] => edgesOf(found.steps.get(key)?.pages.get(id)?.edges);
  const issuers = links(issued);
  const isOwn = ({ properties: { supports } }: HeldLink): boolean =>
    Array.isArray(supports) && supports.every((support) => support === document);
  const ids = (held: readonly HeldLink[]): readonly Id[] => held.map((link) => link.node).sort();
  return {
    id,
    properties: now.properties,
    revision: now.recordedFrom,
    otherDocuments: [...links(expressed), ...links(reported)].filter(({ node }) => node !== document).length,
    issuers: ids(issuers.filter((link) => !isOwn(link))),
    ownIssuers: ids(issuers.filter(isOwn)),
  };
}

/** The document as it stands, with everything that was read out of it; null where its text is not held. */
export async function heldDocument(store: GraphStore, id: Id, read: Read): Promise<HeldDocument | null> {
  const published = step('Document', 'publishedBy', ['on', 'retrievedAt', 'sourceTier', 'sourceUrl'], LEAF);
  const expresses = step('Document', 'expresses', [], LEAF);
  const reportsOn = step('Document', 'reportsOn', [], LEAF);
  const provisions = step('Document', 'provisions', [], LEAF);
  const evidenceFor = step('Evidence', 'evidenceFor', [], LEAF);
  const evidence = step('Document', 'evidence', [], { project: {}, steps: [evidenceFor] });
  const steps = [published, expresses, reportsOn, provisions, evidence].sort((a, b) => (a.key < b.key ? -1 : 1));
  const level: Level = { project: { Document: DOCUMENT_PROPERTIES }, steps };
  const { level: found } = await store.execute(byIds([id], level), read);
  const node = found.nodes.get(id);
  if (!node) return null;
  const links = ({ key }: Step): readonly HeldLink[] => edgesOf(found.steps.get(key)?.pages.get(id)?.edges);
  const quoted = found.steps.get(evidence.key)?.level;
  const directives = [...(quoted?.steps.get(evidenceFor.key)?.level.nodes.values() ?? [])].filter(
    ({ kind }) => kind === 'Directive',
  );
  const parts = links(provisions).map((link) => link.node);
  return {
    id,
    revision: revisionOf(node.properties),
    properties: node.properties,
    publications: links(published).map(heldPublication),
    instrument: [...links(expresses), ...links(reportsOn)].map((link) => link.node).sort()[0] ?? null,
    records: [
      ...parts,
      ...(await partsOf(store, parts, read)),
      ...[...(quoted?.nodes.values() ?? []), ...directives].map((row) => parseId(row.id)),
    ],
  };
}

/** One PUBLISHED record. */
function heldPublication({ node, properties }: HeldLink): ResolvedPublication {
  const on = textOf(properties.on);
  return {
    publisher: node,
    created: null,
    sourceUrl: textOf(properties.sourceUrl) ?? null,
    retrievedAt: textOf(properties.retrievedAt) ?? null,
    on: on === undefined ? null : { day: on, precision: 'DAY', edtf: on },
    sourceTier: wordOf(properties.sourceTier, SOURCE_TIER_VALUES) ?? 'UNKNOWN',
  };
}

/** Whether this publisher gives no other document than this one. */
export async function publishesOnly(store: GraphStore, publisher: Id, document: Id, read: Read): Promise<boolean> {
  const published = step('Publisher', 'published', [], LEAF);
  const two: Step = { ...published, page: { ...ALL, take: 'two' } };
  const start: Start = { by: 'ids', kinds: ['Publisher'], ids: 'ids' };
  const { level } = await store.execute(plan(start, { project: {}, steps: [two] }, { ids: [publisher], two: 2 }), read);
  const edges = edgesOf(level.steps.get(two.key)?.pages.get(publisher)?.edges);
  return edges.every(({ node }) => node === document);
}

/** The parts of these provisions, and the parts of those, level by level. */
async function partsOf(store: GraphStore, provisions: readonly Id[], read: Read): Promise<readonly Id[]> {
  const below: Id[] = [];
  for (let frontier = provisions; frontier.length > 0;) {
    const next: Id[] = [];
    for (let at = 0; at < frontier.length; at += BATCH) {
      const parts = step('Provision', 'provisions', [], LEAF);
      const plan = byIds(frontier.slice(at, at + BATCH), { project: {}, steps: [parts] });
      const { level } = await store.execute(plan, read);
      next.push(...[...(level.steps.get(parts.key)?.level.nodes.keys() ?? [])].map(parseId));
    }
    below.push(...next);
    frontier = next;
  }
  return below;
}

/** The ids of all nodes of these kinds that stand and came from packs. */
export async function heldSeedIds(store: GraphStore, kinds: readonly string[], read: Read): Promise<readonly Id[]> {
  const ids: Id[] = [];
  for (let after: string | null = null; ;) {
    const page: Page =
      after === null ? { ...ALL, take: 'take' } : { ...ALL, take: 'take', after: { key: 'after', of: 'present' } };
    const where = { is: 'compare', property: 'method', operator: 'eq', param: 'method', folded: false } as const;
    const start: Start = { by: 'scan', kinds: [...kinds].sort(), where, page, count: false };
    const params = { take: 5_000, method: 'SEED', ...(after === null ? {} : { after }) };
    const { start: found } = await store.execute(plan(start, LEAF, params), read);
    ids.push(...found.rows.map((row) => parseId(row.node)));
    const last = found.rows.at(-1);
    if (!found.more || !last) return ids;
    after = last.node;
  }
}

const edgesOf = (edges: readonly EdgeRow[] | undefined): readonly HeldLink[] =>
  (edges ?? []).map(({ node, properties }) => ({ node: parseId(node), properties }));

function step(kind: string, field: string, edge: readonly string[], next: Level): Step {
  return {
    key: `${kind}:${field}`,
    from: [kind],
    relationship: `${kind}.${field}`,
    edge,
    page: ALL,
    count: false,
    next,
  };
}

const kindsOf = (ids: readonly Id[]): readonly string[] => [...new Set<string>(ids.map(kindOfId))].sort();

function byIds(ids: readonly Id[], level: Level): Plan {
  const kinds = kindsOf(ids);
  const params = { ids, ...(level.steps.length > 0 ? { all: ALL_ROWS } : {}) };
  return plan({ by: 'ids', kinds, ids: 'ids' }, level, params);
}

function plan(start: Start, level: Level, params: Plan['params']): Plan {
  return { shape: sha256(canonicalJson({ start, level })), start, level, params };
}

import { randomUUID } from 'node:crypto';
import type { ChangeSet, DocumentText, EdgeState, NodeState } from '../../src/domain/ChangeSet.js';
import { hashId } from '../../src/domain/hashId.js';
import { parseId, type Id } from '../../src/domain/Id.js';
import type { Properties, Value } from '../../src/domain/Value.js';
import type { PropertyModel } from '../../src/graph/model/GraphModel.js';
import { graphModel } from '../../src/graph/model/generated/graphModel.js';
import { sha256 } from '../../src/util/sha256.js';

/** Properties to set beside the required ones; `null` leaves one out. */
export type Overrides = Readonly<Record<string, Value | null>>;

/** What a ChangeSet is put together from. */
export type Rows = Pick<ChangeSet, 'nodes' | 'edges' | 'texts'>;

let drawn = 0;

/** An id of this kind that no other call gives. */
export function anId(kind: string): Id {
  drawn += 1;
  const prefix = graphModel.kinds[kind]?.idPrefix ?? kind;
  return parseId(
    kind === 'Provision' ? `${prefix}:${sha256(String(drawn)).slice(0, 32)}#p_1` : `${prefix}:test-${drawn}`,
  );
}

/** The smallest node of a kind that the generated model lets pass. */
export function aNode(kind: string, overrides: Overrides = {}, id: string = anId(kind)): NodeState {
  const model = graphModel.kinds[kind];
  if (!model) throw new Error(`There is no kind ${kind}.`);
  return { kind, id: parseId(id), properties: withOverrides(required(model.properties), overrides) };
}

/** The smallest relationship of a type between two nodes; its slot is taken from its properties. */
export function anEdge(type: string, from: string, to: string, overrides: Overrides = {}, period = 1): EdgeState {
  const model = graphModel.types[type];
  if (!model) throw new Error(`There is no relationship type ${type}.`);
  const smallest = { ...required({ ...graphModel.edgeProperties, ...model.properties }), supports: ['pack:test/all'] };
  const properties = withOverrides(smallest, overrides);
  const slot = model.slot === null ? null : properties[model.slot];
  return {
    type,
    from: parseId(from),
    to: parseId(to),
    slot: typeof slot === 'string' ? slot : null,
    period,
    properties,
  };
}

type Builder = (overrides?: Overrides, id?: string) => NodeState;
const builder =
  (kind: string): Builder =>
  (overrides, id) =>
    aNode(kind, overrides, id);

export const aRegulator = builder('Regulator');
export const anInternationalBody = builder('InternationalBody');
export const aJurisdiction = builder('Jurisdiction');
export const aMembership = builder('Membership');
export const aPolicyArea = builder('PolicyArea');
export const anEntityClass = builder('EntityClass');
export const aPublisher = builder('Publisher');
export const anInstrument = builder('Instrument');
export const aName = builder('Name');
export const anEffect = builder('Effect');
export const aReview = builder('Review');

/** A text as a ChangeSet carries it. */
export const aText = (body: string): DocumentText => ({ sha256: sha256(body), body });

/** The Document of a text, under its own id. */
export function aDocument(text: DocumentText, overrides: Overrides = {}): NodeState {
  const own = { sha256: text.sha256, lengthUtf16: text.body.length, bytesSha256: text.sha256 };
  return aNode('Document', { ...own, ...overrides }, `doc:${text.sha256.slice(0, 32)}`);
}

/** A Provision of a text, under its own id. */
export function aProvision(
  text: DocumentText,
  eId: string,
  start: number,
  end: number,
  overrides: Overrides = {},
): NodeState {
  return aNode('Provision', { eId, start, end, ...overrides }, `prv:${text.sha256.slice(0, 32)}#${eId}`);
}

/** Evidence that quotes a text word for word. Throws where the text does not hold the words. */
export function anEvidence(text: DocumentText, exact: string = text.body, overrides: Overrides = {}): NodeState {
  const start = text.body.indexOf(exact);
  if (start < 0) throw new Error('The text does not hold these words.');
  const end = start + exact.length;
  const own = { exact, start, end, prefix: '', suffix: '', documentSha256: text.sha256, verification: 'VERIFIED' };
  return aNode('Evidence', { ...own, ...overrides }, hashId('Evidence', text.sha256, start, end));
}

/** A Directive with all that it needs to exist: the text, its Evidence and the STATEMENT between them. */
export interface StatedDirective extends Rows {
  readonly directive: NodeState;
  readonly evidence: NodeState;
  readonly statement: EdgeState;
}

export function aDirective(
  overrides: Overrides = {},
  sentence = `Banks report monthly, form ${(drawn += 1)}.`,
): StatedDirective {
  const text = aText(sentence);
  const evidence = anEvidence(text);
  const directive = aNode('Directive', overrides, hashId('Directive', text.sha256, 0, sentence.length));
  const statement = anEdge('EVIDENCED_BY', directive.id, evidence.id, { role: 'STATEMENT' });
  return { directive, evidence, statement, nodes: [directive, evidence], edges: [statement], texts: [text] };
}

/** Rows of several parts in one. */
export const together = (...parts: readonly Partial<Rows>[]): Rows => ({
  nodes: parts.flatMap(({ nodes = [] }) => nodes),
  edges: parts.flatMap(({ edges = [] }) => edges),
  texts: parts.flatMap(({ texts = [] }) => texts),
});

/** A ChangeSet under an operation id of its own. */
export const aChangeSet = (parts: Partial<ChangeSet> = {}): ChangeSet => ({
  operationId: randomUUID(),
  actor: { id: 'tester', kind: 'SOFTWARE' },
  reason: 'A test.',
  origin: { door: 'CLI', tool: 'conformance@1' },
  expects: [],
  nodes: [],
  edges: [],
  retract: [],
  withdraw: [],
  texts: [],
  ...parts,
});

function required(models: Readonly<Record<string, PropertyModel>>): Properties {
  return Object.fromEntries(
    Object.entries(models).flatMap(([name, model]) =>
      model.nullable || model.system ? [] : [[name, model.list ? [] : smallestValue(model)]],
    ),
  );
}

/** A value of a property's type that every check lets pass. */
export function smallestValue({ type, values }: PropertyModel): string | number | boolean {
  if (values) return values[0] ?? '';
  switch (type) {
    case 'Int':
    case 'Float':
      return 0;
    case 'Boolean':
      return false;
    case 'Date':
      return '2024-01-01';
    case 'DateTime':
      return '2024-01-01T00:00:00.000Z';
    case 'URL':
      return 'https://example.org/';
    case 'LanguageTag':
      return 'en';
    default:
      return 'x';
  }
}

const withOverrides = (properties: Properties, overrides: Overrides): Properties =>
  Object.fromEntries(
    Object.entries({ ...properties, ...overrides }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

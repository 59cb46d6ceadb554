import type { EdgeState, NodeState } from '../../../src/domain/ChangeSet.js';
import {
  aDirective,
  aDocument,
  aJurisdiction,
  aMembership,
  aNode,
  anEntityClass,
  anEvidence,
  anInstrument,
  anInternationalBody,
  aPolicyArea,
  aProvision,
  aPublisher,
  aRegulator,
  aText,
} from '../../support/builders.js';

/** A text with parts and quotations in it. */
export const TEXT = aText('Banks report monthly. Funds may report yearly. Nobody shall mislead. The end.');

const sentences = ['Banks report monthly.', 'Funds may report yearly.', 'Nobody shall mislead.'];
const quotes = [...sentences, 'The end.'].map((words) => anEvidence(TEXT, words));
const directives = sentences.map((_, index) => aNode('Directive', {}, `dir:drawn-${index}`));

/** The nodes that drawn writes are about: few, so that they meet again and again. */
export const POOL: readonly NodeState[] = [
  ...[0, 1, 2].map((index) => aRegulator({}, `reg:drawn-${index}`)),
  ...[0, 1].map((index) => anInternationalBody({}, `body:drawn-${index}`)),
  ...[0, 1].map((index) => aJurisdiction({}, `jur:drawn-${index}`)),
  ...[0, 1, 2].map((index) => aPolicyArea({}, `area:drawn-${index}`)),
  ...[0, 1].map((index) => anInstrument({}, `ins:drawn-${index}`)),
  ...[0, 1].map((index) => aMembership({}, `mem:drawn-${index}`)),
  anEntityClass({}, 'class:drawn-0'),
  aPublisher({}, 'pub:drawn-0'),
  aDocument(TEXT),
  aProvision(TEXT, 'p_1', 0, 46),
  aProvision(TEXT, 'p_1_1', 0, 21),
  ...quotes,
  ...directives,
];

/** Properties that a drawn state leaves as they are: they are bound to the id or to the text. */
export const BOUND = new Set([
  'sha256',
  'documentSha256',
  'exact',
  'start',
  'end',
  'verification',
  'eId',
  'lengthUtf16',
]);

/** The words that state a Directive of the pool. */
export function statementOf(directive: NodeState): { readonly evidence: NodeState; readonly statement: EdgeState } {
  const evidence = quotes[directives.findIndex(({ id }) => id === directive.id)];
  if (!evidence) throw new Error(`${directive.id} is no Directive of the pool.`);
  const { statement } = aDirective();
  return { evidence, statement: { ...statement, from: directive.id, to: evidence.id } };
}

/** What may uphold a relationship of the pool. */
export const SUPPORTS = ['pack:a/x', 'pack:b/y', `doc:${TEXT.sha256.slice(0, 32)}`];

export const QUOTES = quotes;

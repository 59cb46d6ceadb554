import type { Id } from '../../domain/Id.js';
import type { DocumentStates } from '../documentChangeSet.js';
import type { InstrumentState } from '../instrumentState.js';
import type { NewPublisher, ResolvedPublication } from '../resolvePublications.js';
import { isLocal } from '../sources.js';
import { publish } from './sourceStates.js';
import { StatesBook } from './StatesBook.js';

/** What a call adds to a text that another source describes. */
export interface Addition {
  readonly document: Id;
  readonly publications: readonly ResolvedPublication[];
  readonly publishers: ReadonlyMap<Id, NewPublisher>;
  /** The instrument that the call names. */
  readonly beside: InstrumentState | null;
}

/** PUBLISHED with its Publisher, and what is said of a named Instrument: nothing of the document itself. */
export function addedStates(
  { expects, findings }: DocumentStates,
  { document, publications, publishers, beside }: Addition,
): DocumentStates {
  const states = new StatesBook(document);
  for (const [id, properties] of publishers) states.node(id, { ...properties });
  for (const publication of publications) if (!isLocal(publication)) publish(states, document, publication);
  if (beside?.isNew) states.node(beside.id, beside.properties);
  return { nodes: states.nodes(), edges: states.edges(), texts: [], retract: [], withdraw: [], expects, findings };
}

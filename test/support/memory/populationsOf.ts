import type { Holdings } from '../../../src/graph/model/Holdings.js';
import type { Populations } from '../../../src/graph/model/Populations.js';
import type { MemoryGraph, NodeStateRow } from './MemoryGraph.js';
import { StandingView } from './StandingView.js';

/** The counts by kind, and what is held, by looping over what stands. */
export function populationsOf(graph: MemoryGraph): Populations {
  const kinds: Record<string, number> = {};
  for (const { kind } of new StandingView(graph).nodes) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { revision: graph.head().revision, kinds, ...holdingsOf(graph) };
}

/** The numbers behind `coverage`. */
export function holdingsOf(graph: MemoryGraph): Holdings {
  const view = new StandingView(graph);
  const documents = view.nodes.filter(({ kind }) => kind === 'Document');
  const next = (nodes: readonly NodeStateRow[], relationship: string) =>
    nodes.flatMap((node) => view.hops(node, relationship).map((hop) => hop.node));
  const instruments = [...next(documents, 'Document.expresses'), ...next(documents, 'Document.reportsOn')];
  const issuers = next(instruments, 'Instrument.issuedBy');
  const days = texts(documents, 'publishedOn');
  return {
    documents: documents.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    jurisdictions: texts(next(issuers, 'Regulator.jurisdictions'), 'code'),
    languages: texts(documents, 'language'),
    unresolvedCitations: documents.reduce(
      (sum, { properties }) => sum + Number(properties.unresolvedCitations ?? 0),
      0,
    ),
  };
}

/** The values of a text property, each once, sorted. */
const texts = (nodes: readonly NodeStateRow[], property: string): readonly string[] =>
  [
    ...new Set(nodes.flatMap(({ properties: { [property]: value } }) => (typeof value === 'string' ? [value] : []))),
  ].sort();

import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import type { Properties } from '../domain/Value.js';
import { PUBLISHER_KIND_VALUES } from '../domain/vocabularies.js';
import type { DocumentFacts } from './DocumentFacts.js';
import type { HeldNode } from './heldRecords.js';
import type { NewPublisher, ResolvedPublication } from './resolvePublications.js';
import { textOf, wordOf } from './storedWords.js';

/** Publishers to be written, and what facts say of one that the graph holds and says otherwise of. */
export interface PublisherStates {
  readonly states: ReadonlyMap<Id, NewPublisher>;
  readonly findings: readonly Finding[];
}

/**
 * A publisher that is not held is made; of one that is, facts fill what nobody has said: a homepage that it lacks, and
 * all where its name is only its host. Else the graph is kept, as with any curated node (model.md §5, rule 7).
 */
export function publisherStates(
  publications: readonly ResolvedPublication[],
  said: DocumentFacts,
  held: ReadonlyMap<Id, HeldNode>,
): PublisherStates {
  const states = new Map<Id, NewPublisher>();
  for (const { publisher, created } of publications)
    if (created && !held.has(publisher) && !states.has(publisher)) states.set(publisher, created);
  const findings: Finding[] = [];
  for (const fact of [said.publisher, ...(said.alsoPublished ?? []).map(({ publisher }) => publisher)]) {
    const properties = typeof fact === 'object' ? held.get(fact.id)?.properties : undefined;
    if (typeof fact !== 'object' || !properties) continue;
    const { id, ...stated } = fact;
    if (isOnlyHost(id, properties)) {
      if (stated.name !== properties.name || stated.kind !== properties.kind || stated.homepage !== undefined)
        states.set(id, made(stated));
      continue;
    }
    const lacksPage = properties.method === 'RULE' && properties.homepage === undefined;
    if (lacksPage && stated.homepage !== undefined)
      states.set(id, { ...standing(properties), homepage: stated.homepage });
    for (const name of ['name', 'kind', 'homepage'] as const) {
      const isFilled = name === 'homepage' && lacksPage;
      if (stated[name] === undefined || stated[name] === properties[name] || isFilled) continue;
      const stands = textOf(properties[name]) ?? 'nothing';
      const message = `The facts say ${stated[name]} for ${name} of ${id}, the graph holds ${stands}; the graph is kept.`;
      findings.push({ code: 'PUBLISHER_DIFFERS', message });
    }
  }
  return { states, findings };
}

const standing = ({ name, kind }: Properties): NewPublisher => ({
  name: String(name),
  kind: wordOf(kind, PUBLISHER_KIND_VALUES) ?? 'UNKNOWN',
});

/** Made from an address alone: nobody has said anything of it. */
const isOnlyHost = (id: Id, { name, kind, method }: Properties): boolean =>
  method === 'RULE' && kind === 'UNKNOWN' && `pub:${String(name)}` === id;

const made = ({
  name,
  kind,
  homepage,
}: {
  name: string;
  kind: NewPublisher['kind'];
  homepage?: string | undefined;
}) => ({
  name,
  kind,
  ...(homepage === undefined ? {} : { homepage }),
});

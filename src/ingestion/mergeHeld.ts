import type { DateValue } from '../domain/DateValue.js';
import type { Finding } from '../domain/Finding.js';
import { parseId, type Id } from '../domain/Id.js';
import { bestTier, sourceDefaults } from '../domain/sourceDefaults.js';
import type { Properties, Value } from '../domain/Value.js';
import {
  COMPLETENESS_VALUES,
  DATE_PRECISION_VALUES,
  GENRE_VALUES,
  INSTRUMENT_KIND_VALUES,
  SOURCE_TIER_VALUES,
  TRANSLATION_METHOD_VALUES,
} from '../domain/vocabularies.js';
import type { DocumentFacts } from './DocumentFacts.js';
import type { HeldDocument, HeldInstrument, HeldLink, HeldNode } from './heldRecords.js';
import type { ResolvedFacts, ResolvedInstrument, ResolvedPublication } from './resolveFacts.js';

/**
 * What is said now about a text that the graph holds already. What is said wins, what is not said stays as it was; so the
 * same text without its facts changes nothing. Of two silences the better tier decides what the document is.
 */
export function withHeldDocument(facts: DocumentFacts, held: HeldDocument | null): DocumentFacts {
  if (!held) return facts;
  const { properties } = held;
  const stayed: DocumentFacts = {
    ...some('title', textOf(properties.title)),
    ...some('licence', known(textOf(properties.licence))),
    ...some('publishedOn', textOf(properties.publishedOnEdtf)),
    ...some('versionDate', textOf(properties.versionDateEdtf)),
    ...some('completeness', known(wordOf(properties.completeness, COMPLETENESS_VALUES))),
    ...some('translationMethod', known(wordOf(properties.translationMethod, TRANSLATION_METHOD_VALUES))),
  };
  const instrument = facts.instrument?.id ?? held.instrument ?? undefined;
  return {
    ...stayed,
    ...facts,
    ...sourceOf(facts, held),
    ...(instrument ? { instrument: { ...facts.instrument, id: instrument } } : {}),
  };
}

/** Who published it, as what: a publisher that is not said is the one that is held. */
function sourceOf(facts: DocumentFacts, { properties, publications }: HeldDocument): DocumentFacts {
  const genre = wordOf(properties.genre, GENRE_VALUES);
  const sourceTier = wordOf(properties.sourceTier, SOURCE_TIER_VALUES);
  if (facts.publisher === undefined && facts.sourceUrl === undefined) {
    const sourceUrl = textOf(properties.sourceUrl);
    const first = publications.find((link) => textOf(link.properties.sourceUrl) === sourceUrl) ?? publications[0];
    return {
      ...(first ? { publisher: first.node } : {}),
      ...some('sourceUrl', first && textOf(first.properties.sourceUrl)),
      ...some('retrievedAt', facts.retrievedAt ?? (first && textOf(first.properties.retrievedAt))),
      ...some('genre', facts.genre ?? genre),
      ...some('sourceTier', facts.sourceTier ?? (first && wordOf(first.properties.sourceTier, SOURCE_TIER_VALUES))),
    };
  }
  const publisher = typeof facts.publisher === 'string' ? facts.publisher : facts.publisher?.id;
  const silent = sourceDefaults(publisher ?? parseId('pub:local'), facts.instrument?.issuer ?? null);
  const better = sourceTier !== undefined && bestTier([silent.sourceTier, sourceTier]) === sourceTier;
  return some('genre', facts.genre ?? (better ? genre : undefined));
}

/** What facts say of a publisher that the graph holds and says otherwise of: the graph is kept, as with any curated node. */
export function publisherFindings(facts: DocumentFacts, held: ReadonlyMap<Id, HeldNode>): readonly Finding[] {
  const said = [facts.publisher, ...(facts.alsoPublished ?? []).map(({ publisher }) => publisher)];
  return said.flatMap((fact) => {
    const properties = typeof fact === 'object' ? held.get(fact.id)?.properties : undefined;
    if (typeof fact !== 'object' || !properties) return [];
    return (['name', 'kind', 'homepage'] as const).flatMap((name) => {
      const stated = fact[name];
      if (stated === undefined || stated === properties[name]) return [];
      const stands = textOf(properties[name]) ?? 'nothing';
      const message = `The facts say ${stated} for ${name} of ${fact.id}, the graph holds ${stands}; the graph is kept.`;
      return [{ code: 'PUBLISHER_DIFFERS', message }];
    });
  });
}

/** The publications that are held and that the facts do not repeat. */
export function otherPublications(facts: ResolvedFacts, held: HeldDocument | null): readonly ResolvedPublication[] {
  const key = (publisher: Id, sourceUrl: string | null): string => `${publisher} ${sourceUrl ?? ''}`;
  const said = new Set(facts.publications.map(({ publisher, sourceUrl }) => key(publisher, sourceUrl)));
  return (held?.publications ?? [])
    .filter(({ node, properties }) => !said.has(key(node, textOf(properties.sourceUrl) ?? null)))
    .map(heldPublication);
}

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

/** What the graph says of the instrument guides the reading where the facts are silent. */
export function withHeldInstrument(facts: DocumentFacts, held: HeldInstrument | null): DocumentFacts {
  if (!held) return facts;
  const kind = wordOf(held.properties.kind, INSTRUMENT_KIND_VALUES);
  const [issuer] = [...held.issuers, ...held.ownIssuers];
  return { ...facts, instrument: { ...(issuer ? { issuer } : {}), ...facts.instrument, ...(kind ? { kind } : {}) } };
}

const DATES = ['adoptedOn', 'inForceFrom', 'appliesFrom', 'inForceTo', 'occasionFrom', 'occasionTo'] as const;
const TEXTS = ['kind', 'title', 'number', 'occasion', 'occasionPlace'] as const;

/** An instrument that is held stays as it is (model.md §5, rule 7); what the facts say otherwise is a finding. */
export function keepHeldInstrument(
  resolved: ResolvedInstrument,
  said: DocumentFacts['instrument'],
  held: HeldInstrument | null,
): { readonly instrument: ResolvedInstrument; readonly findings: readonly Finding[] } {
  if (!held) return { instrument: resolved, findings: [] };
  const { id, properties, issuers } = held;
  const findings: Finding[] = [];
  const differs = (name: string, stated: string, stands: string | undefined): void => {
    const message = `The facts say ${stated} for ${name} of ${id}, the graph holds ${stands ?? 'nothing'}; the graph is kept.`;
    findings.push({ code: 'INSTRUMENT_DIFFERS', message });
  };
  for (const name of TEXTS) {
    const stated = said?.[name];
    if (stated !== undefined && stated !== properties[name]) differs(name, stated, textOf(properties[name]));
  }
  for (const name of DATES) {
    const stated = said?.[name];
    if (stated !== undefined && stated !== properties[`${name}Edtf`])
      differs(name, stated, textOf(properties[`${name}Edtf`]));
  }
  const issuer =
    resolved.issuer !== null && issuers.includes(resolved.issuer) ? resolved.issuer : (issuers[0] ?? resolved.issuer);
  if (resolved.issuer !== null && issuer !== resolved.issuer) differs('issuer', resolved.issuer, issuers.join(', '));
  const text = (name: string): string | null => textOf(properties[name]) ?? null;
  const date = (name: string): DateValue | null => dateOf(properties, name);
  const instrument: ResolvedInstrument = {
    id,
    kind: wordOf(properties.kind, INSTRUMENT_KIND_VALUES) ?? resolved.kind,
    title: text('title') ?? resolved.title,
    number: text('number'),
    issuer,
    adoptedOn: date('adoptedOn'),
    inForceFrom: date('inForceFrom'),
    appliesFrom: date('appliesFrom'),
    inForceTo: date('inForceTo'),
    occasion: text('occasion'),
    occasionFrom: date('occasionFrom'),
    occasionTo: date('occasionTo'),
    occasionPlace: text('occasionPlace'),
    externalIds: [],
  };
  return { instrument, findings };
}

function dateOf(properties: Properties, name: string): DateValue | null {
  const day = textOf(properties[name]);
  const precision = wordOf(properties[`${name}Precision`], DATE_PRECISION_VALUES);
  const edtf = textOf(properties[`${name}Edtf`]);
  return day !== undefined && precision !== undefined && edtf !== undefined ? { day, precision, edtf } : null;
}

const textOf = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

function wordOf<T extends string>(value: Value | undefined, words: readonly T[]): T | undefined {
  return words.find((word) => word === value);
}

/** UNKNOWN is what silence gives, so it says nothing that should stay. */
const known = <T extends string>(word: T | undefined): T | undefined => (word === 'UNKNOWN' ? undefined : word);

function some<K extends keyof DocumentFacts>(name: K, value: DocumentFacts[K] | undefined): DocumentFacts {
  return value === undefined ? {} : { [name]: value };
}

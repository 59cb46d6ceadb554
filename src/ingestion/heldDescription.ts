import { localInstrumentId } from '../domain/documentIds.js';
import { instrumentKindOf } from '../domain/registerOfKind.js';
import {
  COMPLETENESS_VALUES,
  GENRE_VALUES,
  INSTRUMENT_KIND_VALUES,
  TRANSLATION_METHOD_VALUES,
} from '../domain/vocabularies.js';
import type { DocumentFacts } from './DocumentFacts.js';
import type { HeldDocument, HeldInstrument } from './heldRecords.js';
import { isKindGuess } from './instrumentState.js';
import { textOf, wordOf } from './storedWords.js';

type InstrumentFacts = NonNullable<DocumentFacts['instrument']>;

const DOCUMENT_FACTS = [
  'title',
  'licence',
  'publishedOn',
  'versionDate',
  'completeness',
  'translationMethod',
  'language',
  'genre',
] as const;

const INSTRUMENT_FACTS = [
  'kind',
  'title',
  'number',
  'adoptedOn',
  'inForceFrom',
  'appliesFrom',
  'inForceTo',
  'occasion',
  'occasionFrom',
  'occasionTo',
  'occasionPlace',
] as const;

/**
 * What is held of a text as facts that say the same: over them is laid what the same source says now, so that what is not
 * said stays. Genre and tier are left out, since their defaults follow from the rest.
 */
export function heldFacts(
  { properties, instrument: id }: HeldDocument,
  instrument: HeldInstrument | null,
): DocumentFacts {
  const title = textOf(properties.title);
  const own = id !== null && id === localInstrumentId(String(properties.sha256)) ? instrument : null;
  return present({
    title,
    licence: known(textOf(properties.licence)),
    publishedOn: textOf(properties.publishedOnEdtf),
    versionDate: textOf(properties.versionDateEdtf),
    completeness: known(wordOf(properties.completeness, COMPLETENESS_VALUES)),
    translationMethod: known(wordOf(properties.translationMethod, TRANSLATION_METHOD_VALUES)),
    language: textOf(properties.language),
    instrument: id === null ? undefined : { ...(own ? instrumentFacts(own, title) : {}), id },
  });
}

/** What was said of the instrument that this text alone gives. */
function instrumentFacts({ id, properties, issuers, ownIssuers }: HeldInstrument, title: string | undefined) {
  const said = present(
    Object.fromEntries(
      INSTRUMENT_FACTS.map((name) => [name, textOf(properties[`${name}Edtf`]) ?? textOf(properties[name])]),
    ),
  ) as InstrumentFacts;
  const { kind: _, title: heldTitle, ...rest } = said;
  return present<InstrumentFacts>({
    ...rest,
    kind: isKindGuess(properties) ? undefined : wordOf(properties.kind, INSTRUMENT_KIND_VALUES),
    // Where it has the document's title it follows that.
    title: heldTitle === id || heldTitle === title ? undefined : heldTitle,
    issuer: [...issuers, ...ownIssuers][0],
  });
}

/** What is said now, over what was said before. */
export function over(said: DocumentFacts, before: DocumentFacts): DocumentFacts {
  const instrument = { ...before.instrument, ...said.instrument };
  // Facts of the text's own instrument are none of one that is named now.
  const other = said.instrument?.id !== undefined && said.instrument.id !== before.instrument?.id;
  return {
    ...before,
    ...said,
    ...(said.instrument || before.instrument ? { instrument: other ? said.instrument : instrument } : {}),
  };
}

/** Names of the facts that are said and that differ from what is held of the text, or add to it. */
export function differing(
  said: DocumentFacts,
  document: HeldDocument,
  instrument: HeldInstrument | null,
): readonly string[] {
  const held = heldFacts(document, instrument);
  const genre = wordOf(document.properties.genre, GENRE_VALUES);
  const names: string[] = DOCUMENT_FACTS.filter(
    (name) => said[name] !== undefined && known(said[name]) !== known(name === 'genre' ? genre : held[name]),
  );
  const kind = instrument && wordOf(instrument.properties.kind, INSTRUMENT_KIND_VALUES);
  if (said.register && kind !== instrumentKindOf(said.register)) names.push('register');
  const { id, issuer } = said.instrument ?? {};
  if (id !== undefined && id !== document.instrument) names.push('instrument.id');
  const issuers = instrument ? [...instrument.issuers, ...instrument.ownIssuers] : [];
  if (issuer !== undefined && !issuers.includes(issuer)) names.push('instrument.issuer');
  // What is said of an instrument that other texts may give too goes to its own record.
  if (id === undefined || id === localInstrumentId(String(document.properties.sha256))) {
    names.push(
      ...INSTRUMENT_FACTS.filter((name) => {
        const stated = said.instrument?.[name];
        const properties = instrument?.properties ?? {};
        return stated !== undefined && stated !== (textOf(properties[`${name}Edtf`]) ?? textOf(properties[name]));
      }).map((name) => `instrument.${name}`),
    );
  }
  return names;
}

/** Names of the facts that are held of the text and that a new description leaves out. */
export function lost(
  said: DocumentFacts,
  document: HeldDocument,
  instrument: HeldInstrument | null,
): readonly string[] {
  const { language: _, instrument: held, ...facts } = heldFacts(document, instrument);
  const named = held?.id !== undefined && held.id !== localInstrumentId(String(document.properties.sha256));
  return [
    ...DOCUMENT_FACTS.filter((name) => name in facts && said[name] === undefined),
    ...(named && said.instrument?.id === undefined ? ['instrument'] : []),
  ];
}

/** The part of what is said of which nothing is held: of two that speak at once for one source, the first is kept. */
export function onlyNew(said: DocumentFacts, before: DocumentFacts, genre: DocumentFacts['genre']): DocumentFacts {
  const held: DocumentFacts = { ...before, ...(genre ? { genre } : {}) };
  const fresh = Object.fromEntries(
    Object.entries(said).filter(([name]) => !(DOCUMENT_FACTS as readonly string[]).includes(name) || !(name in held)),
  ) as DocumentFacts;
  const { register: _, instrument, ...rest } = fresh;
  const added = Object.fromEntries(
    Object.entries(instrument ?? {}).filter(([name]) => !(name in (before.instrument ?? {}))),
  ) as InstrumentFacts;
  return instrument ? { ...rest, instrument: added } : rest;
}

/** UNKNOWN is what silence gives, so it says nothing that should stay. */
const known = <T extends string>(word: T | undefined): T | undefined => (word === 'UNKNOWN' ? undefined : word);

function present<T extends object>(facts: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

import type { DateValue } from '../domain/DateValue.js';
import { dateProperties, dateValueOf } from '../domain/dateValueOf.js';
import type { Finding } from '../domain/Finding.js';
import type { Id } from '../domain/Id.js';
import type { Properties, Value } from '../domain/Value.js';
import { DATE_PRECISION_VALUES, INSTRUMENT_KIND_VALUES, type InstrumentKind } from '../domain/vocabularies.js';
import type { DocumentFacts } from './DocumentFacts.js';
import type { HeldInstrument } from './heldRecords.js';
import type { ResolvedInstrument } from './resolveFacts.js';
import { listOf, textOf, wordOf } from './storedWords.js';

const STARTS = ['adoptedOn', 'inForceFrom', 'appliesFrom', 'occasionFrom'] as const;
const ENDS = ['inForceTo', 'occasionTo'] as const;
const TEXTS = ['kind', 'title', 'number', 'occasion', 'occasionPlace'] as const;

/** Nobody has said the kind yet: it is what a text looks like. */
export const isKindGuess = ({ unchecked }: Properties): boolean => listOf(unchecked).includes('kind');

/** An instrument that documents name by its id, as it is to stand. */
export interface InstrumentState {
  readonly id: Id;
  readonly properties: Properties;
  /** False: it stands so already. */
  readonly isNew: boolean;
  readonly findings: readonly Finding[];
}

/**
 * What is said of a named instrument joins what the graph holds of it (model.md §5, rule 7): facts fill what nobody has
 * said, which is a property it lacks, a title that is its id, and a kind that is a guess; what they say otherwise is a
 * finding. So its documents may come in any order. Only what is said counts, never what one of its texts reads like.
 */
export function instrumentState(
  id: Id,
  said: DocumentFacts['instrument'],
  guess: () => InstrumentKind,
  held: HeldInstrument | null,
): InstrumentState {
  const before: Properties = held?.properties ?? { name: id, title: id, kind: guess(), unchecked: ['kind'] };
  const properties: Record<string, Value> = { ...before };
  const findings: Finding[] = [];
  // A record of a pack, or of a person, is theirs.
  const isOurs = before.method === undefined || before.method === 'RULE';
  const say = (name: string, stated: string, stands: string | undefined, isOpen: boolean, values: Properties): void => {
    if (stated === stands && !isOpen) return;
    if (isOurs && isOpen) Object.assign(properties, values);
    else findings.push(instrumentDiffers(id, name, stated, stands));
  };
  for (const name of TEXTS) {
    const stated = said?.[name];
    const stands = textOf(before[name]);
    const isOpen = name === 'kind' ? isKindGuess(before) : stands === undefined || (name === 'title' && stands === id);
    if (stated !== undefined) say(name, stated, stands, isOpen, { [name]: stated });
  }
  for (const name of [...STARTS, ...ENDS]) {
    const stated = said?.[name];
    const stands = textOf(before[`${name}Edtf`]);
    const edge = (ENDS as readonly string[]).includes(name) ? 'end' : 'start';
    if (stated !== undefined)
      say(name, stated, stands, stands === undefined, dateProperties(name, dateValueOf(stated, edge)));
  }
  if (isOurs) {
    if (said?.externalIds)
      properties.externalIds = [...new Set([...listOf(before.externalIds), ...said.externalIds])].sort();
    if (said?.kind !== undefined) delete properties.unchecked;
    else if (isKindGuess(before)) properties.kind = earlier(guess(), before.kind);
    properties.name = properties.title ?? id;
  }
  return { id, properties, isNew: !held || JSON.stringify(properties) !== JSON.stringify(before), findings };
}

/** Of two guesses the one that stands first in the list of kinds, so that it matters to nobody which came first. */
const earlier = (guess: InstrumentKind, held: Value | undefined): InstrumentKind =>
  INSTRUMENT_KIND_VALUES.find((kind) => kind === guess || kind === held) ?? guess;

function instrumentDiffers(id: Id, name: string, stated: string, stands: string | undefined): Finding {
  const message = `The facts say ${stated} for ${name} of ${id}, the graph holds ${stands ?? 'nothing'}; the graph is kept.`;
  return { code: 'INSTRUMENT_DIFFERS', message };
}

/** More is known of an instrument now than when its other documents were read. */
export function readBefore(state: InstrumentState | null, held: HeldInstrument | null): readonly Finding[] {
  if (!state?.isNew || !held || held.otherDocuments === 0) return [];
  const message = `More is known of ${state.id} now; ${held.otherDocuments} other document${held.otherDocuments === 1 ? ' of it was' : 's of it were'} read before that. Take ${held.otherDocuments === 1 ? 'it' : 'them'} in again.`;
  return [{ code: 'INSTRUMENT_FILLED', message }];
}

/** Who issued an instrument that others than this document uphold stays who it is. */
export function keptIssuer(
  resolved: ResolvedInstrument,
  held: HeldInstrument | null,
): { readonly instrument: ResolvedInstrument; readonly findings: readonly Finding[] } {
  const [first] = held?.issuers ?? [];
  const { issuer } = resolved;
  if (!held || first === undefined || (issuer !== null && held.issuers.includes(issuer)))
    return { instrument: resolved, findings: [] };
  const findings = issuer === null ? [] : [instrumentDiffers(held.id, 'issuer', issuer, held.issuers.join(', '))];
  return { instrument: { ...resolved, issuer: first }, findings };
}

/** What the graph says of a named instrument guides the reading where the facts are silent; a guess guides nobody. */
export function withHeldInstrument(facts: DocumentFacts, local: Id, held: HeldInstrument | null): DocumentFacts {
  if (!held || held.id === local) return facts;
  const kind = isKindGuess(held.properties) ? undefined : wordOf(held.properties.kind, INSTRUMENT_KIND_VALUES);
  const [issuer] = [...held.issuers, ...held.ownIssuers];
  return { ...facts, instrument: { ...(issuer ? { issuer } : {}), ...facts.instrument, ...(kind ? { kind } : {}) } };
}

/** The instrument as its own record has it; what that lacks is as this document says or reads. */
export function asRecorded(resolved: ResolvedInstrument, { properties }: InstrumentState): ResolvedInstrument {
  const text = (name: string): string | null => textOf(properties[name]) ?? null;
  const date = (name: string): DateValue | null => dateOf(properties, name);
  const kind = isKindGuess(properties) ? undefined : wordOf(properties.kind, INSTRUMENT_KIND_VALUES);
  return {
    ...resolved,
    kind: kind ?? resolved.kind,
    kindIsGuess: kind === undefined,
    number: text('number'),
    adoptedOn: date('adoptedOn'),
    inForceFrom: date('inForceFrom'),
    appliesFrom: date('appliesFrom'),
    inForceTo: date('inForceTo'),
    occasion: text('occasion'),
    occasionFrom: date('occasionFrom') ?? resolved.occasionFrom,
    occasionTo: date('occasionTo') ?? resolved.occasionTo,
    occasionPlace: text('occasionPlace'),
  };
}

function dateOf(properties: Properties, name: string): DateValue | null {
  const day = textOf(properties[name]);
  const precision = wordOf(properties[`${name}Precision`], DATE_PRECISION_VALUES);
  const edtf = textOf(properties[`${name}Edtf`]);
  return day !== undefined && precision !== undefined && edtf !== undefined ? { day, precision, edtf } : null;
}

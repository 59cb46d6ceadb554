import { AREA_SCHEME } from '../../domain/areaScheme.js';
import type { Span } from '../../domain/CanonicalText.js';
import type { ExtractedDirective } from '../../domain/Extraction.js';
import type { Id } from '../../domain/Id.js';
import type { EvidenceRole } from '../../domain/vocabularies.js';
import type { EvidenceBook } from './EvidenceBook.js';
import type { StatesBook } from './StatesBook.js';
import { verbAsWritten } from './verbAsWritten.js';

/** What the links of one statement lean on. */
export interface LinkContext {
  readonly states: StatesBook;
  readonly evidence: EvidenceBook;
  readonly instrument: Id;
  /** Who issued the instrument, where the statement itself names nobody. */
  readonly issuer: Id | null;
  readonly confidence: number;
  /** Whether the graph holds the target; a link to nothing is left out. */
  readonly holds: (target: Id) => boolean;
}

/** STATED, STATED_IN, EVIDENCED_BY, ADDRESSES, BENEFITS, CONCERNS, RELIES_ON, PARTICIPATES_IN, REFERS_TO of one statement. */
export function directiveLinks(id: Id, directive: ExtractedDirective, context: LinkContext): void {
  const { states, instrument, confidence } = context;
  states.link({ type: 'STATED_IN', from: id, to: instrument, confidence });
  evidencedBy(id, directive, context);
  stated(id, directive, context);
  targets(id, directive, context);
}

function evidencedBy(id: Id, directive: ExtractedDirective, { states, evidence, confidence }: LinkContext): void {
  const proves = (role: EvidenceRole, span: Span | null | undefined): void => {
    if (!span || span.start >= span.end) return;
    states.link({
      type: 'EVIDENCED_BY',
      from: id,
      to: evidence.cite(span),
      slot: role,
      confidence,
      properties: { role },
    });
  };
  const { extended } = directive;
  proves('STATEMENT', directive);
  if (extended.start !== directive.start || extended.end !== directive.end) proves('EXTENDED', extended);
  // The frame that holds the statement itself; the outer ones are evidence of the STATED link, which keeps the chain.
  proves('ATTRIBUTION', directive.attribution.at(-1));
  proves('ISSUER', directive.issuer?.evidence);
  for (const addressee of directive.addressees) if (addressee.addressKind !== 'SELF') proves('ADDRESSEE', addressee);
  for (const beneficiary of directive.beneficiaries) proves('BENEFICIARY', beneficiary);
  proves('DATE', directive.period?.evidence);
  proves('DATE', directive.dueOn?.evidence);
  proves('DATE', directive.deadline);
  proves('MODALITY', directive.cue);
  for (const condition of directive.conditions) proves('CONDITION', condition);
}

function stated(
  id: Id,
  directive: ExtractedDirective,
  { states, evidence, issuer, confidence, holds }: LinkContext,
): void {
  const speaker = directive.issuer?.authority ?? issuer;
  if (!speaker || !holds(speaker)) return;
  const { attribution } = directive;
  const words = [...attribution, ...(directive.issuer ? [directive.issuer.evidence] : [])];
  const inner = attribution.at(-1);
  const verb = inner && verbAsWritten(inner.phrase, inner.verb);
  states.link({
    type: 'STATED',
    from: speaker,
    to: id,
    confidence,
    evidenceIds: evidence.citeAll(words),
    properties: {
      ...(verb ? { verb } : {}),
      ...(attribution.length > 0 ? { attribution: attribution.map(({ phrase }) => phrase) } : {}),
    },
  });
}

function targets(id: Id, directive: ExtractedDirective, { states, evidence, confidence, holds }: LinkContext): void {
  const link = (
    type: string,
    target: Id,
    span: Span,
    rest: { slot?: string; properties?: Record<string, string | number | boolean> },
  ): void => {
    if (holds(target))
      states.link({ type, from: id, to: target, confidence, evidenceIds: evidence.citeAll([span]), ...rest });
  };
  // A direct address says more than one through the speaker's guidance, so it comes first and its properties stay.
  const addressees = [...directive.addressees].sort((a, b) => Number(a.indirect) - Number(b.indirect));
  for (const addressee of addressees) {
    const { target, addressKind, indirect } = addressee;
    const words = addressKind === 'SELF' ? (directive.issuer?.evidence ?? addressee) : addressee;
    link('ADDRESSES', target, words, { slot: addressKind, properties: { addressKind, indirect } });
  }
  for (const beneficiary of directive.beneficiaries) link('BENEFITS', beneficiary.target, beneficiary, {});
  const areas = [...directive.areas].sort((a, b) => b.weight - a.weight);
  for (const found of areas) {
    link('CONCERNS', found.area, found, {
      properties: { weight: found.weight, schemeVersion: AREA_SCHEME.schemeVersion },
    });
  }
  const relations = [...directive.relations].sort((a, b) => Number(b.openEnded) - Number(a.openEnded));
  for (const relation of relations) {
    link(relation.type, relation.target, relation, { properties: { openEnded: relation.openEnded } });
  }
}

/** Every id that the links of a statement may lead to or come from. */
export function targetsOf(directive: ExtractedDirective): readonly Id[] {
  return [
    ...(directive.issuer ? [directive.issuer.authority] : []),
    ...directive.addressees.map(({ target }) => target),
    ...directive.beneficiaries.map(({ target }) => target),
    ...directive.areas.map(({ area }) => area),
    ...directive.relations.map(({ target }) => target),
  ];
}

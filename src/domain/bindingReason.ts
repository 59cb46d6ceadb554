import type { Genre, InstrumentKind, LegalNature, SourceTier } from './vocabularies.js';

/** What the sentence tells. */
export interface ReasonFacts {
  readonly instrumentKind: InstrumentKind;
  /** The plan sets out one calendar year. */
  readonly yearly: boolean;
  readonly genre: Genre;
  readonly sourceTier: SourceTier;
  /** What the issuer is in law; `BODY` for an international body; null where no issuer is known. */
  readonly issuerNature: LegalNature | 'BODY' | null;
  /** The issuer is an authority of the European Union. */
  readonly issuerOfUnion: boolean;
}

const KINDS: Readonly<Record<InstrumentKind, string>> = {
  LAW: 'Law',
  REGULATION: 'Regulation',
  EU_DIRECTIVE: 'Directive of the European Union that states must carry out',
  RULEBOOK: 'Rulebook',
  DECISION: 'Decision',
  NOTICE: 'Notice',
  GUIDELINE: 'Guidance',
  STANDARD: 'Standard without legal force',
  TREATY: 'Treaty that its parties must carry out',
  PLAN: 'Plan',
  READOUT: 'Readout of a meeting',
  SPEECH: 'Speech',
  CONSULTATION: 'Consultation',
};

const ISSUERS: Readonly<Record<LegalNature | 'BODY', string>> = {
  CENTRAL_BANK: 'a central bank',
  AGENCY: 'a public agency',
  MINISTRY: 'a ministry',
  FIU: 'a financial intelligence unit',
  SRO: 'a self-regulating organisation',
  UNION_INSTITUTION: 'a union institution',
  DEPARTMENT: 'a public department',
  LEGISLATURE: 'a legislature',
  GOVERNMENT: 'a government',
  BODY: 'an international body',
};

/** Why a statement has its `bindingForce`: one sentence for people. */
export function bindingReason(facts: ReasonFacts): string {
  const { instrumentKind, yearly, issuerNature } = facts;
  const kind = instrumentKind === 'PLAN' && yearly ? 'Yearly plan' : kindWords(facts);
  const issuer = issuerNature ? ` of ${ISSUERS[issuerNature]}` : ' whose issuer is not known';
  return `${kind}${issuer}${source(facts)}.`;
}

function kindWords({ instrumentKind, issuerOfUnion }: ReasonFacts): string {
  return instrumentKind === 'GUIDELINE' && issuerOfUnion ? 'Comply-or-explain guidance' : KINDS[instrumentKind];
}

function source({ genre, sourceTier }: ReasonFacts): string {
  // Before the genre: where nobody said what the source is, its genre is a default too.
  if (sourceTier === 'UNKNOWN') return ', known from a source of unknown standing';
  if (genre === 'NEWS_READOUT') return ', known from a news report';
  return sourceTier === 'SECONDARY' ? ', known from somebody else’s copy' : '';
}

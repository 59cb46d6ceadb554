import { assertNever } from '../util/assertNever.js';
import type { BindingForce, InstrumentKind, SourceTier } from './vocabularies.js';

/** What decides whether a statement binds. It never depends on grammar (model.md §4). */
export interface BindingFacts {
  readonly instrumentKind: InstrumentKind;
  readonly sourceTier: SourceTier;
  readonly issuerKnown: boolean;
  /** The issuer is an authority of the European Union: its guidelines are “comply or explain”. */
  readonly issuerOfUnion: boolean;
}

/** Whether what an instrument of this kind states binds anyone, as far as this source can tell. */
export function bindingForce({ instrumentKind, sourceTier, issuerKnown, issuerOfUnion }: BindingFacts): BindingForce {
  if (!issuerKnown) return 'UNKNOWN';
  const force = forceOfKind(instrumentKind, issuerOfUnion);
  const remote = sourceTier === 'SECONDARY' || sourceTier === 'UNKNOWN';
  return remote && force !== 'POLICY_SIGNAL' ? 'UNKNOWN' : force;
}

function forceOfKind(kind: InstrumentKind, issuerOfUnion: boolean): BindingForce {
  switch (kind) {
    case 'LAW':
    case 'REGULATION':
    case 'RULEBOOK':
    case 'DECISION':
    case 'NOTICE':
      return 'BINDING';
    case 'EU_DIRECTIVE':
    case 'TREATY':
      return 'CONDITIONAL';
    case 'GUIDELINE':
      return issuerOfUnion ? 'CONDITIONAL' : 'NON_BINDING';
    case 'STANDARD':
    case 'CONSULTATION':
      return 'NON_BINDING';
    case 'PLAN':
    case 'READOUT':
    case 'SPEECH':
      return 'POLICY_SIGNAL';
    default:
      return assertNever(kind);
  }
}

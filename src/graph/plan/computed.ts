import type { OrderTerm } from './Plan.js';

/** How a `@computed` field is answered: from the first node of one step, so it rides in the same statement. */
export interface ComputedField {
  readonly relationship: string;
  /** A condition on the relationship's own property. */
  readonly edge: { readonly property: string; readonly eq: string };
  readonly order: OrderTerm;
}

/** By `Kind.field`. */
export const computedFields: Readonly<Record<string, ComputedField>> = {
  // Evidence never changes, so its `recordedFrom` tells which STATEMENT came first, whatever happened to the link since.
  'Directive.statement': {
    relationship: 'Directive.evidencedBy',
    edge: { property: 'role', eq: 'STATEMENT' },
    order: { property: 'recordedFrom', direction: 'ASC' },
  },
};

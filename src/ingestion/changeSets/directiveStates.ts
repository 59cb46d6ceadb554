import type { DateValue } from '../../domain/DateValue.js';
import { dateProperties } from '../../domain/dateValueOf.js';
import { directiveId } from '../../domain/documentIds.js';
import type { ExtractedDirective } from '../../domain/Extraction.js';
import type { Id } from '../../domain/Id.js';
import type { BindingForce, Stage } from '../../domain/vocabularies.js';
import { cut } from './EvidenceBook.js';
import type { StatesBook } from './StatesBook.js';

/** `name` of a Directive: its statement, cut at this many code units (model.md §2). */
const NAME_LENGTH = 120;

/** What holds for all statements of one document. */
export interface StatementFacts {
  readonly text: string;
  readonly sha256: string;
  readonly bindingForce: BindingForce;
  readonly bindingReason: string;
  readonly stage: Stage;
  readonly statedOn: DateValue | null;
  /** The most that a record from this source may claim. */
  readonly cap: number;
}

/** The most that a statement of this document may claim: the weakest of rule, source and translation. */
export const cappedConfidence = (confidence: number, cap: number): number =>
  Math.round(Math.min(confidence, cap) * 10_000) / 10_000;

/** The Directive of one statement. Gives its id. */
export function directiveState(states: StatesBook, directive: ExtractedDirective, facts: StatementFacts): Id {
  const { text, sha256 } = facts;
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  const { period, dueOn } = directive;
  const id = directiveId(sha256, directive);
  states.node(id, {
    name: cut(words(directive), NAME_LENGTH).trimEnd(),
    modality: directive.modality,
    cueKind: directive.cueKind,
    cue: directive.cue && words(directive.cue),
    bindingForce: facts.bindingForce,
    bindingReason: facts.bindingReason,
    action: directive.action.lemma,
    object: directive.object && words(directive.object),
    manner: directive.manner.map(words),
    aspect: directive.aspect && words(directive.aspect),
    changeType: directive.changeType,
    pace: [...directive.pace],
    ...dateProperties('statedOn', facts.statedOn),
    ...dateProperties('appliesFrom', period && { day: period.from, precision: period.precision, edtf: period.edtf }),
    ...dateProperties('dueOn', dueOn),
    ...dateProperties('until', period && { day: period.to, precision: period.precision, edtf: period.edtf }),
    dueWithin: directive.dueWithin,
    datesInherited: period?.inherited ?? false,
    stage: facts.stage,
    confidence: cappedConfidence(directive.confidence, facts.cap),
    ruleId: directive.ruleIds.join(' '),
    reviewState: 'EXTRACTED',
  });
  return id;
}

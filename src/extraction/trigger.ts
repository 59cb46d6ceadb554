import type { CueKind } from '../domain/vocabularies.js';
import type { Subject } from './subjects.js';
import type { Token } from './tokens.js';

/** The rules that open a directive (extraction.md §5); each has its own sentences in test/extraction/triggers.test.ts. */
export type TriggerRule = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8' | 'T9';

/** What the cue says, before the register gives it a modality. `would` is `will` in reported speech. */
export type Force =
  'must' | 'must not' | 'may' | 'should' | 'will' | 'would' | 'need' | 'decide' | 'imperative' | 'idle';

/** A place where a clause asks for, allows, or announces an act; in token indices of its sentence. */
export interface Trigger {
  readonly rule: TriggerRule;
  readonly force: Force;
  /** Words of negation stand in the clause that the force does not say: `must not` and `may not` have become the force. */
  readonly isNegated: boolean;
  readonly cue: { readonly from: number; readonly to: number } | null;
  readonly cueKind: CueKind;
  readonly subject: Subject;
  /** `active`: a bare verb follows · `infinitive`: `to` + verb may follow again · `gerund` · `passive` · `clause`: all of it. */
  readonly shape: 'active' | 'infinitive' | 'gerund' | 'passive' | 'imperative' | 'clause';
  /** First token of the core, for a passive its subject (or the modal, where the subject is left out). */
  readonly core: number;
  /** The verb that is asked for; -1 where the items of a list give it. */
  readonly verb: number;
  /** Where an earlier core must end. */
  readonly clauseStart: number;
  /** First token of a clause that begins with its cue: "Nor may a bank". */
  readonly opening?: number;
  /** Who tells the subject to act, where a verb of telling is the cue. */
  readonly teller?: Subject;
  /** A comma-bounded insert between cue and verb. */
  readonly insert: { readonly from: number; readonly to: number } | null;
}

/** A trigger as a rule finds it; what is left out has its usual value. */
export type Draft = Omit<Trigger, 'cueKind' | 'clauseStart' | 'isNegated' | 'insert'> &
  Partial<Pick<Trigger, 'isNegated' | 'insert' | 'cueKind'>>;

/** Looks for a trigger at a token of the sentence `[from, end)`. `report`: an earlier clause of it reports what follows. */
export type FindTrigger = (
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
  report: boolean,
) => Draft | null;

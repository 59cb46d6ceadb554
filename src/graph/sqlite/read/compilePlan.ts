import { BadUserInputError } from '../../../domain/errors.js';
import type { Level, Plan, Step } from '../../plan/Plan.js';
import { hubSql, type HubSql } from '../statements/plan/hub.js';
import { kindModel, nodeProperty, relationshipModel } from '../statements/plan/names.js';
import { nodesByIdSql } from '../statements/plan/nodes.js';
import type { PlanSql } from '../statements/plan/Placeholders.js';
import { unknown, type WordNumber } from '../statements/plan/predicate.js';
import { scanSql, type ScanSql } from '../statements/plan/scan.js';
import { stepSql, type StepSql } from '../statements/plan/step.js';

/** A Plan's shape with the texts of its statements. */
export interface CompiledPlan {
  readonly start: { readonly by: 'ids'; readonly sql: PlanSql } | { readonly by: 'scan'; readonly sql: ScanSql };
  readonly level: CompiledLevel;
}

export interface CompiledLevel {
  readonly project: Level['project'];
  /** Whether any property is wanted at all. */
  readonly stored: boolean;
  readonly steps: readonly CompiledStep[];
}

export interface CompiledStep {
  readonly step: Step;
  readonly sql: StepSql;
  /** The way for parents with very many relationships, where the step has one. */
  readonly hub: HubSql | null;
  readonly from: ReadonlySet<string>;
  /** Kinds that have the relationship; others of `from` have empty pages. */
  readonly owners: ReadonlySet<string>;
  readonly evidence: CompiledLevel | null;
  readonly next: CompiledLevel;
}

/** Compiles all of a Plan, before anything is read. Throws `BAD_USER_INPUT` for what this store or the model does not know. */
export function compilePlan({ start, level }: Pick<Plan, 'start' | 'level'>, number: WordNumber): CompiledPlan {
  return { start: compileStart(start, number), level: compileLevel(level, number) };
}

function compileStart(start: Plan['start'], number: WordNumber): CompiledPlan['start'] {
  switch (start.by) {
    case 'ids':
      return { by: 'ids', sql: nodesByIdSql(start, number) };
    case 'scan':
      return { by: 'scan', sql: scanSql(start, number) };
    default:
      return unknown(start);
  }
}

function compileLevel({ project, steps }: Level, number: WordNumber): CompiledLevel {
  for (const [kind, properties] of Object.entries(project)) {
    kindModel(kind);
    for (const property of properties) if (property !== 'id') nodeProperty([kind], property);
  }
  const keys = new Set(steps.map(({ key }) => key));
  if (keys.size < steps.length) throw new BadUserInputError('Two steps of one level have the same key.');
  return {
    project,
    stored: Object.values(project).some((properties) => properties.length > 0),
    steps: steps.map((step) => ({
      step,
      sql: stepSql(step, number),
      hub: hubSql(step, number),
      from: new Set(step.from),
      owners: new Set(relationshipModel(step.relationship).from),
      evidence: step.evidence ? compileLevel(step.evidence, number) : null,
      next: compileLevel(step.next, number),
    })),
  };
}

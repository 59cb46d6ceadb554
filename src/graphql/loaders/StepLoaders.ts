import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphStore, Read } from '../../graph/GraphStore.js';
import type { StepBinding } from '../../graph/plan/bindings.js';
import { buildStepPlan, PARENT_IDS } from '../../graph/plan/buildPlan.js';
import type { Plan } from '../../graph/plan/Plan.js';
import type { PlanResult, StepResult } from '../../graph/plan/PlanResult.js';
import { canonicalJson } from '../../util/canonicalJson.js';

/** Parents that one statement serves at most. */
const MAX_BATCH = 1_000;

/** The step of one field of one parent, as the fallback found it. */
export interface LoadedStep {
  readonly binding: StepBinding;
  readonly result: StepResult;
  readonly answer: Pick<PlanResult, 'revision' | 'holdings'>;
}

/**
 * The fallback for what no Plan covers (api.md §3.3): one DataLoader for each step shape and its values, keyed by the
 * parent's id, so aliases with other arguments never mix. Lives as long as the request.
 */
export class StepLoaders {
  private readonly loaders = new Map<string, DataLoader<string, LoadedStep>>();

  constructor(
    private readonly store: GraphStore,
    private readonly read: Read,
  ) {}

  load(parent: { readonly kind: string; readonly id: string }, info: GraphQLResolveInfo): Promise<LoadedStep> {
    const { plan, binding } = buildStepPlan(info, parent.kind);
    const key = `${plan.shape} ${canonicalJson(plan.params)}`;
    const loader =
      this.loaders.get(key) ?? new DataLoader((ids) => this.batch(plan, binding, ids), { maxBatchSize: MAX_BATCH });
    this.loaders.set(key, loader);
    return loader.load(parent.id);
  }

  private async batch(plan: Plan, binding: StepBinding, ids: readonly string[]): Promise<readonly LoadedStep[]> {
    const { level, ...answer } = await this.store.execute(
      { ...plan, params: { ...plan.params, [PARENT_IDS]: ids } },
      this.read,
    );
    const result = level.steps.get(binding.step);
    if (!result) throw new TypeError(`The store left out the step ${binding.step}.`);
    return ids.map(() => ({ binding, result, answer }));
  }
}

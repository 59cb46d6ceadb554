import type { PlanResult } from '../../../src/graph/plan/PlanResult.js';
import { stepKey, type PlanDraft } from '../../support/planOf.js';
import type { Draws } from './Draws.js';

/** The Plan as it is asked to find out where its rows lie: whole pages, with keys. */
export const withKeys = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  take: 100,
  keys: true,
  steps: (draft.steps ?? []).map((step) => ({ ...step, take: 100, keys: true })),
});

/** The Plan that goes on after a row which `found`, the answer to `withKeys`, has: of the start, or of one of its steps. */
export function withCursor(draws: Draws, draft: PlanDraft, found: PlanResult): PlanDraft {
  const probe = draws.chance(2);
  const rows = found.start.rows.flatMap(({ keys }) => (keys ? [keys] : []));
  const start = rows.length > 0 && draws.chance(2) ? { after: draws.one(rows), probe } : {};
  const steps = (draft.steps ?? []).map((step) => {
    const pages = [...(found.level.steps.get(stepKey(step))?.pages.values() ?? [])];
    const keys = pages.flatMap(({ edges }) => edges.flatMap((edge) => (edge.keys ? [edge.keys] : [])));
    return !step.one && keys.length > 0 && draws.chance(2) ? { ...step, after: draws.one(keys), probe } : step;
  });
  return { ...draft, ...start, steps };
}

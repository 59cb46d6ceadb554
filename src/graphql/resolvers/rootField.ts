import type { GraphQLFieldResolver } from 'graphql';
import { buildPlan, type RootArguments } from '../../graph/plan/buildPlan.js';
import type { Context } from '../context.js';
import { listParent, nodeParent } from './parents.js';

/** Every root field: one Plan, one statement (api.md §2). */
export const resolveRootField: GraphQLFieldResolver<unknown, Context, RootArguments> = async (
  _root,
  args,
  { store, read, planner, seen },
  info,
) => {
  const planned = buildPlan(info, args, true); // with the planner off too: what is wrong deep down fails its root field
  const { plan } = planner === 'on' ? planned : buildPlan(info, args, false);
  const { start, level, ...answer } = await store.execute(plan, read);
  seen.revision = Math.max(seen.revision ?? 0, answer.revision);
  if (planned.shape === 'list') {
    return listParent(start, start.rows, { level }, { bindings: planned.list, kinds: plan.start.kinds, answer });
  }
  const ids = planned.shape === 'nodes' ? (args.ids ?? []) : [args.id ?? ''];
  const nodes = ids.map((id) => nodeParent(id, level, planned.level, answer));
  return planned.shape === 'nodes' ? nodes : (nodes[0] ?? null);
};

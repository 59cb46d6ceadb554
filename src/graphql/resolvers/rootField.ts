import type { GraphQLFieldResolver } from 'graphql';
import { AnswerTooLargeError } from '../../domain/errors.js';
import { LIMITS } from '../../domain/limits.js';
import { answerSize } from '../../graph/plan/answerSize.js';
import { buildPlan, type RootArguments } from '../../graph/plan/buildPlan.js';
import type { Context } from '../context.js';
import { listParent, nodeParent } from './parents.js';

/** Every root field: one Plan, one statement (api.md §2). */
export const resolveRootField: GraphQLFieldResolver<unknown, Context, RootArguments> = async (
  _root,
  args,
  { store, read, planner, seen, granted },
  info,
) => {
  const planned = buildPlan(info, args, true); // with the planner off too: what is wrong deep down fails its root field
  const { plan } = planner === 'on' ? planned : buildPlan(info, args, false);
  const result = await store.execute(plan, read);
  const { start, level, ...answer } = result;
  seen.revision = Math.max(seen.revision ?? 0, answer.revision);
  const ids = args.ids ?? (args.id === undefined ? [] : [args.id]);
  const size = granted.size + answerSize(planned, result, ids);
  if (size > LIMITS.answerSize) throw new AnswerTooLargeError(size);
  granted.size = size;
  if (planned.shape === 'list') {
    return listParent(start, start.rows, { level }, { bindings: planned.list, kinds: plan.start.kinds, answer });
  }
  const nodes = ids.map((id) => nodeParent(id, level, planned.level, answer));
  return planned.shape === 'nodes' ? nodes : (nodes[0] ?? null);
};

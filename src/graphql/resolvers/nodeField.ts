import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { relationshipModel } from '../../graph/plan/modelLookup.js';
import type { StepBinding } from '../../graph/plan/bindings.js';
import type { StepResult } from '../../graph/plan/PlanResult.js';
import type { Context } from '../context.js';
import { listParent, nodeParent, type Answer, type NodeParent } from './parents.js';

/** A property of a node: null where it is absent. */
export const resolveProperty: GraphQLFieldResolver<NodeParent, Context> = (parent, _args, _context, { fieldName }) =>
  fieldName === 'id' ? parent.id : (parent.properties[fieldName] ?? null);

/**
 * The one resolver of every relationship and computed field: a look-up in what the Plan brought, else the fallback
 * loader. `relationship` is the key of the graph model that the field reads.
 */
export const resolveStep =
  (relationship: string): GraphQLFieldResolver<NodeParent, Context> =>
  (parent, _args, { loaders }, info) => {
    const binding = parent.bindings.get(parent.kind)?.steps.get(responseKey(info));
    const planned = binding && parent.level.steps.get(binding.step);
    if (planned) return found(parent, relationship, binding, planned, parent.answer);
    return loaders
      .load(parent, info)
      .then(({ binding: loaded, result, answer }) => found(parent, relationship, loaded, result, answer));
  };

const responseKey = ({ path }: GraphQLResolveInfo): string => String(path.key);

function found(
  { id }: NodeParent,
  relationship: string,
  binding: StepBinding,
  step: StepResult,
  answer: Answer,
): unknown {
  const page = step.pages.get(id) ?? { edges: [], more: false };
  if (binding.shape === 'one') {
    const [edge] = page.edges;
    return edge ? nodeParent(edge.node, step.level, binding.level, answer) : null;
  }
  const kinds = relationshipModel(relationship).to;
  return listParent(page, page.edges, step, { bindings: binding.list, kinds, answer });
}

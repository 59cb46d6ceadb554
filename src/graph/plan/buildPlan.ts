import { getNamedType, isListType, isObjectType, getNullableType, type GraphQLResolveInfo } from 'graphql';
import { BadUserInputError } from '../../domain/errors.js';
import { parseId } from '../../domain/Id.js';
import { LIMITS } from '../../domain/limits.js';
import type { LevelBindings, ListBindings, StepBinding } from './bindings.js';
import { subselections } from './collectFields.js';
import { LevelBuilder, listBindings } from './LevelBuilder.js';
import { kindsOfType } from './modelLookup.js';
import { numberParams } from './numberParams.js';
import { pageOf, type ListArguments } from './pageArguments.js';
import type { Plan } from './Plan.js';
import { PlanParams } from './PlanParams.js';
import { PredicateBuilder } from './predicates.js';

/** The arguments of a root field: of a list, or the ids of a look-up. */
export type RootArguments = ListArguments & { readonly id?: string; readonly ids?: readonly string[] };

/** A root field's Plan, and how its resolvers find their rows. */
export type PlannedRoot =
  | { readonly shape: 'list'; readonly plan: Plan; readonly list: ListBindings }
  | { readonly shape: 'nodes' | 'node'; readonly plan: Plan; readonly level: LevelBindings };

/**
 * One root field as a Plan: pure, nothing is read. With `deep` false only the root's own rows are planned.
 * Throws `BAD_USER_INPUT`, `BAD_ID` or `BAD_CURSOR` for what a request got wrong.
 */
export function buildPlan(info: GraphQLResolveInfo, args: RootArguments, deep: boolean): PlannedRoot {
  const params = new PlanParams();
  const builder = new LevelBuilder(info, params, deep);
  const type = getNamedType(info.returnType);
  if (isObjectType(type) && type.name.endsWith('Connection')) {
    const kinds = [...kindsOfType(type.name.slice(0, -'Connection'.length))];
    const field = `Query.${info.fieldName}`;
    const selection = builder.list(type, info.fieldNodes);
    const page = pageOf(args, { field, keyCount: 1 }, selection, params);
    const where = args.where ? new PredicateBuilder(params).node(kinds, args.where) : null;
    const { level, bindings } = builder.level(kinds, selection.nodes);
    const start = { by: 'scan', kinds, ...(where ? { where } : {}), page, count: selection.count } as const;
    return {
      shape: 'list',
      plan: numberParams({ start, level, ...builder.asked }, params),
      list: listBindings(field, args, selection, { nodes: bindings }),
    };
  }
  const ids = args.ids ?? (args.id === undefined ? [] : [args.id]);
  if (ids.length > LIMITS.lookUpIds) throw new BadUserInputError(`“ids” takes at most ${LIMITS.lookUpIds} ids.`);
  const kinds = [...kindsOfType(type.name)];
  const { level, bindings } = builder.level(kinds, new Map([['', subselections(info.fieldNodes)]]));
  const start = { by: 'ids', kinds, ids: params.add(ids.map((id) => parseId(id))) } as const;
  return {
    shape: isListType(getNullableType(info.returnType)) ? 'nodes' : 'node',
    plan: numberParams({ start, level, ...builder.asked }, params),
    level: bindings.get('') ?? new Map(),
  };
}

/** The parameter of a one-step Plan that holds the parents' ids. */
export const PARENT_IDS = 'ids0';

/** One relationship field of parents of one kind: the fallback loader's Plan, without the parents' ids (api.md §3.3). */
export function buildStepPlan(
  info: GraphQLResolveInfo,
  kind: string,
): { readonly plan: Plan; readonly binding: StepBinding } {
  const params = new PlanParams();
  const builder = new LevelBuilder(info, params, false);
  const { step, binding } = builder.step('step', [kind], info.fieldNodes);
  const start = { by: 'ids', kinds: [kind], ids: params.add([]) } as const;
  return { plan: numberParams({ start, level: { project: {}, steps: [step] }, ...builder.asked }, params), binding };
}

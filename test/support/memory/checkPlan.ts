import { BadUserInputError } from '../../../src/domain/errors.js';
import type { PropertyModel } from '../../../src/graph/model/GraphModel.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import type {
  EdgePredicate,
  EdgePropertyPredicate,
  Level,
  Page,
  Param,
  Plan,
  Predicate,
} from '../../../src/graph/plan/Plan.js';

const OPERATORS = ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'contains', 'startsWith', 'has', 'hasSome'];

type Models = readonly Readonly<Record<string, PropertyModel>>[];

/** Throws `BAD_USER_INPUT` at the first name in a Plan that the graph model does not know. */
export function checkPlan({ start, level, params }: Plan): void {
  const refuse = (what: string): never => {
    throw new BadUserInputError(`The Plan names ${what}, which is unknown.`);
  };
  const checkParam = (param: Param) => {
    if (!(param in params)) refuse(`the parameter ${param}`);
  };
  const checkKinds = (kinds: readonly string[]) => {
    for (const kind of kinds) if (!graphModel.kinds[kind]) refuse(`the kind ${kind}`);
  };
  const modelsOf = (kinds: readonly string[]): Models => kinds.map((kind) => graphModel.kinds[kind]?.properties ?? {});
  const checkProperty = (models: Models, property: string, folded: boolean) => {
    if (property === 'id' && !folded) return;
    if (!models.some((model) => model[property] && (!folded || model[property].foldedKey)))
      refuse(`the property ${property}`);
  };

  function checkLeaf(where: Predicate | EdgePropertyPredicate, models: Models): void {
    if (where.is === 'absent') checkProperty(models, where.property, false);
    else if (where.is === 'compare') {
      checkProperty(models, where.property, where.folded);
      if (!OPERATORS.includes(where.operator)) refuse(`the operator ${where.operator}`);
      checkParam(where.param);
    } else refuse(`the condition ${where.is}`);
  }

  function checkPredicate(where: Predicate, kinds: readonly string[]): void {
    if (where.is === 'and' || where.is === 'or') for (const each of where.of) checkPredicate(each, kinds);
    else if (where.is === 'not') checkPredicate(where.of, kinds);
    else if (where.is === 'some' || where.is === 'none') checkEdgePredicate(where.where, where.relationship);
    else checkLeaf(where, modelsOf(kinds));
  }

  function checkEdgeProperties(where: EdgePropertyPredicate, models: Models): void {
    if (where.is === 'and' || where.is === 'or') for (const each of where.of) checkEdgeProperties(each, models);
    else if (where.is === 'not') checkEdgeProperties(where.of, models);
    else checkLeaf(where, models);
  }

  const relationshipModel = (relationship: string) =>
    graphModel.relationships[relationship] ?? refuse(`the relationship ${relationship}`);
  const edgeModels = (relationship: string): Models => [
    { ...graphModel.edgeProperties, ...relationshipModel(relationship).properties },
  ];

  function checkEdgePredicate({ node, edge }: EdgePredicate, relationship: string): void {
    const { to } = relationshipModel(relationship);
    if (node) checkPredicate(node, to);
    if (edge) checkEdgeProperties(edge, edgeModels(relationship));
  }

  function checkPage({ take, order, after }: Page, kinds: readonly string[]): void {
    for (const param of [take, ...(after ? [after.key, ...(after.edge === undefined ? [] : [after.edge])] : [])]) {
      checkParam(param);
    }
    if (!order) return;
    if (!modelsOf(kinds).every((model) => model[order.property]?.order)) refuse(`the order by ${order.property}`);
    if (order.direction !== 'ASC' && order.direction !== 'DESC') refuse(`the direction ${String(order.direction)}`);
  }

  function checkLevel({ project, steps }: Level): void {
    checkKinds(Object.keys(project));
    for (const [kind, names] of Object.entries(project)) {
      for (const name of names) checkProperty(modelsOf([kind]), name, false);
    }
    for (const { from, relationship, edge, where, page, evidence, next } of steps) {
      checkKinds(from);
      const { to } = relationshipModel(relationship);
      for (const name of edge) checkProperty(edgeModels(relationship), name, false);
      if (where) checkEdgePredicate(where, relationship);
      if (page !== 'one') checkPage(page, to);
      if (evidence) checkLevel(evidence);
      checkLevel(next);
    }
  }

  if (start.by !== 'ids' && start.by !== 'scan') refuse('a start');
  checkKinds(start.kinds);
  if (start.by === 'ids') checkParam(start.ids);
  else {
    if (start.where) checkPredicate(start.where, start.kinds);
    checkPage(start.page, start.kinds);
  }
  checkLevel(level);
}

import { fold } from '../../../src/graph/model/fold.js';
import type { PropertyModel } from '../../../src/graph/model/GraphModel.js';
import { graphModel } from '../../../src/graph/model/generated/graphModel.js';
import type { Operator, OrderTerm } from '../../../src/graph/plan/Plan.js';
import { absent, and, compare, none, not, or, some } from '../../support/planOf.js';
import type {
  Condition,
  EdgeCondition,
  LevelDraft,
  PageDraft,
  PlanDraft,
  StepCondition,
  StepDraft,
} from '../../support/planOf.js';
import type { Draws } from './Draws.js';
import { POOL } from './pool.js';

type Models = Readonly<Record<string, PropertyModel>>;

const KINDS = [...new Set(POOL.map(({ kind }) => kind))];
const IDS = [...POOL.map(({ id }) => id), 'reg:nobody'];
const STARTS = [...KINDS.map((kind) => [kind]), ...Object.values(graphModel.abstract)];

/** A Plan that the model allows, up to three steps deep, with conditions of every form. Cursors are added by `withCursor`. */
export function drawPlan(draws: Draws): PlanDraft {
  const kinds = draws.one(STARTS);
  const level = drawLevel(draws, kinds, 3);
  const asked = draws.chance(4) ? { holdings: true as const } : {};
  if (draws.chance(4)) return { ...level, ...asked, kinds, ids: [...draws.some(IDS, 6)].reverse() };
  return {
    ...level,
    ...asked,
    ...drawPage(draws, kinds),
    kinds,
    ...(draws.chance(2) ? {} : { where: drawCondition(draws, kinds, 3) }),
  };
}

function drawLevel(draws: Draws, kinds: readonly string[], depth: number): LevelDraft {
  const project = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      draws.some(
        Object.keys(modelsOf(kind)).filter((name) => !modelsOf(kind)[name]?.hidden),
        4,
      ),
    ]),
  );
  const fields = Object.entries(graphModel.relationships).filter(([, { from }]) =>
    from.some((kind) => kinds.includes(kind)),
  );
  if (depth === 0 || fields.length === 0) return { project };
  const steps = draws
    .some(fields, depth === 3 ? 3 : 1)
    .map(([relationship, { from, to, shape, type, properties }], index): StepDraft => {
      const shared = from.filter((kind) => kinds.includes(kind));
      const edge = Object.keys({ ...graphModel.edgeProperties, ...properties }).filter(
        (name) => !graphModel.edgeProperties[name]?.hidden,
      );
      return {
        relationship,
        from: draws.chance(4) ? [draws.one(shared)] : shared,
        as: `${type}${index}`,
        edge: draws.some(edge, 3),
        ...drawPage(draws, to),
        one: shape === 'one' && draws.chance(2),
        ...(draws.chance(3) ? { where: drawStepCondition(draws, relationship, 1) } : {}),
        ...(draws.chance(3) ? { evidence: { project: { Evidence: ['exact'] } } } : {}),
        next: drawLevel(draws, to, depth - 1),
      };
    });
  return { project, steps };
}

function drawPage(draws: Draws, kinds: readonly string[]): PageDraft & { readonly count: boolean } {
  const sortable = sharedModels(kinds).filter(([, { order }]) => order);
  const order: OrderTerm | null =
    sortable.length > 0 && !draws.chance(3)
      ? { property: draws.one(sortable)[0], direction: draws.one(['ASC', 'DESC'] as const) }
      : null;
  return { take: draws.one([0, 1, 2, 3, 100]), keys: draws.chance(2), count: draws.chance(2), order };
}

function drawCondition(draws: Draws, kinds: readonly string[], depth: number): Condition {
  const inner = () => drawCondition(draws, kinds, depth - 1);
  const fields = Object.entries(graphModel.relationships).filter(([, { from }]) =>
    kinds.every((kind) => from.includes(kind)),
  );
  const forms = [
    'leaf',
    'leaf',
    ...(depth > 0 ? ['and', 'or', 'not', ...(fields.length > 0 ? ['some', 'none'] : [])] : []),
  ];
  switch (draws.one(forms)) {
    case 'and':
      return and(...Array.from({ length: draws.whole(0, 2) }, inner));
    case 'or':
      return or(...Array.from({ length: draws.whole(0, 3) }, inner));
    case 'not':
      return not(inner());
    case 'some': {
      const [relationship] = draws.one(fields);
      return some(relationship, drawStepCondition(draws, relationship, depth - 1));
    }
    case 'none': {
      const [relationship] = draws.one(fields);
      return none(relationship, drawStepCondition(draws, relationship, depth - 1));
    }
    default:
      return draws.chance(8) ? compare('id', 'in', draws.some(IDS, 4)) : drawLeaf(draws, sharedModels(kinds));
  }
}

function drawStepCondition(draws: Draws, relationship: string, depth: number): StepCondition {
  const { to = [], properties = {} } = graphModel.relationships[relationship] ?? {};
  const models = Object.entries<PropertyModel>({ ...graphModel.edgeProperties, ...properties }).filter(
    ([, { hidden }]) => !hidden,
  );
  return {
    ...(draws.chance(2) ? { node: drawCondition(draws, to, depth) } : {}),
    ...(draws.chance(2) ? { edge: drawEdgeCondition(draws, models) } : {}),
  };
}

function drawEdgeCondition(draws: Draws, models: readonly (readonly [string, PropertyModel])[]): EdgeCondition {
  const leaf = () => drawLeaf(draws, models);
  switch (draws.one(['leaf', 'leaf', 'not', 'and', 'or'])) {
    case 'not':
      return not(leaf());
    case 'and':
      return and(leaf(), leaf());
    case 'or':
      return or(leaf(), leaf());
    default:
      return leaf();
  }
}

function drawLeaf(draws: Draws, models: readonly (readonly [string, PropertyModel])[]) {
  const [property, model] = draws.one(models);
  if (draws.chance(5)) return absent(property);
  const operator = draws.one(operatorsOf(model));
  if (operator === 'in' || operator === 'hasSome') {
    return compare(
      property,
      operator,
      Array.from({ length: draws.whole(0, 3) }, () => String(draws.scalar(model))),
    );
  }
  const value = draws.scalar(model);
  const folded = (operator === 'contains' || operator === 'startsWith') && model.foldedKey !== undefined;
  return compare(property, operator, folded ? fold(String(value)) : value, folded);
}

function operatorsOf({ type, list, values }: PropertyModel): readonly Operator[] {
  if (list) return ['has', 'hasSome'];
  if (values || type === 'ID') return ['eq', 'in'];
  switch (type) {
    case 'Boolean':
      return ['eq'];
    case 'Int':
    case 'Float':
      return ['eq', 'lt', 'lte', 'gt', 'gte'];
    case 'Date':
    case 'DateTime':
      return ['eq', 'in', 'lt', 'lte', 'gt', 'gte'];
    default:
      return ['eq', 'in', 'contains', 'startsWith'];
  }
}

const modelsOf = (kind: string): Models => graphModel.kinds[kind]?.properties ?? {};

/** Properties that all these kinds have, but for hidden ones. */
const sharedModels = ([first = '', ...others]: readonly string[]): readonly (readonly [string, PropertyModel])[] =>
  Object.entries(modelsOf(first)).filter(
    ([name, { hidden }]) => !hidden && others.every((kind) => modelsOf(kind)[name]),
  );

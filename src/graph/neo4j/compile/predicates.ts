import type { Absence, Comparison, EdgePredicate, EdgePropertyPredicate, Predicate } from '../../plan/Plan.js';
import { standingType } from '../layout.js';
import { allOf, cypher, Identifier, joined, numbered, where, type CypherPart } from './cypher.js';
import type { ParameterUses } from './ParameterUses.js';
import {
  access,
  edgeProperties,
  isOneOf,
  kindProperties,
  propertyModel,
  relationshipModel,
  unknownInPlan,
  type PropertyModels,
} from './planNames.js';

/** A node variable and the kinds that may stand there. */
export interface NodePlace {
  readonly node: Identifier;
  readonly kinds: readonly string[];
}

/**
 * Conditions as Cypher, two-valued: every comparison is `coalesce(…, false)`, so that `not` of an absent property is true
 * and the planner sees no index but the one meant (api.md §3.1).
 */
export class Conditions {
  private inner = 0;

  constructor(private readonly parameters: ParameterUses) {}

  /** A condition on a node. */
  node(condition: Predicate, place: NodePlace): CypherPart {
    switch (condition.is) {
      case 'and':
      case 'or':
        return this.several(
          condition.is,
          condition.of.map((part) => this.node(part, place)),
        );
      case 'not':
        return cypher`NOT ${this.node(condition.of, place)}`;
      case 'some':
        return this.exists(condition.relationship, condition.where, place);
      case 'none':
        return cypher`NOT ${this.exists(condition.relationship, condition.where, place)}`;
      case 'compare':
        return this.comparison(condition, place.node, kindProperties(place.kinds));
      case 'absent':
        return absence(condition, place.node, kindProperties(place.kinds));
      default:
        return unknownInPlan(`the condition ${JSON.stringify((condition as { is: unknown }).is)}`);
    }
  }

  /** Conditions on a relationship and the node that it leads to. */
  hop(condition: EdgePredicate | undefined, relationship: string, edge: Identifier, far: Identifier): CypherPart[] {
    const { to } = relationshipModel(relationship);
    return [
      ...(condition?.edge ? [this.edge(condition.edge, edge, edgeProperties(relationship))] : []),
      ...(condition?.node ? [this.node(condition.node, { node: far, kinds: to })] : []),
    ];
  }

  private edge(condition: EdgePropertyPredicate, edge: Identifier, models: PropertyModels): CypherPart {
    switch (condition.is) {
      case 'and':
      case 'or':
        return this.several(
          condition.is,
          condition.of.map((part) => this.edge(part, edge, models)),
        );
      case 'not':
        return cypher`NOT ${this.edge(condition.of, edge, models)}`;
      case 'compare':
        return this.comparison(condition, edge, models);
      case 'absent':
        return absence(condition, edge, models);
      default:
        return unknownInPlan(`the condition ${JSON.stringify((condition as { is: unknown }).is)}`);
    }
  }

  private exists(relationship: string, condition: EdgePredicate, { node, kinds }: NodePlace): CypherPart {
    const { from } = relationshipModel(relationship);
    this.inner += 1;
    const [edge, far] = [numbered('r', this.inner), numbered('n', this.inner)];
    const hop = cypher`EXISTS { MATCH ${hopPattern(relationship, node, edge, far)}${where([
      ...farLabels(relationship, far),
      ...this.hop(condition, relationship, edge, far),
    ])} }`;
    const strangers = kinds.some((kind) => !from.includes(kind));
    return strangers ? cypher`(${isOneOf(node, from)} AND ${hop})` : hop;
  }

  private several(how: 'and' | 'or', parts: readonly CypherPart[]): CypherPart {
    if (how === 'and') return parts.length === 0 ? cypher`true` : cypher`(${allOf(parts)})`;
    return parts.length === 0 ? cypher`false` : cypher`(${joined(parts, cypher` OR `)})`;
  }

  /** Without `coalesce`: null where the property is absent. For the one comparison that an index is to serve. */
  bare({ property, operator, param, folded }: Comparison, variable: Identifier, models: PropertyModels): CypherPart {
    const model = propertyModel(models, property);
    const value = this.parameters.use(param, model.type === 'Int' ? 'integer' : 'as it is');
    const plain = access(variable, models, property);
    switch (operator) {
      case 'eq':
        return cypher`${plain} = ${value}`;
      case 'in':
        return cypher`${plain} IN ${value}`;
      case 'lt':
        return cypher`${plain} < ${value}`;
      case 'lte':
        return cypher`${plain} <= ${value}`;
      case 'gt':
        return cypher`${plain} > ${value}`;
      case 'gte':
        return cypher`${plain} >= ${value}`;
      case 'contains':
        return cypher`${folded ? foldedCopy(variable, models, property) : plain} CONTAINS ${value}`;
      case 'startsWith':
        return cypher`${folded ? foldedCopy(variable, models, property) : plain} STARTS WITH ${value}`;
      case 'has':
        return cypher`${value} IN ${plain}`;
      case 'hasSome':
        return cypher`any(v IN ${plain} WHERE v IN ${value})`;
      default:
        return unknownInPlan(`the operator ${JSON.stringify(operator)}`);
    }
  }

  private comparison(condition: Comparison, variable: Identifier, models: PropertyModels): CypherPart {
    return cypher`coalesce(${this.bare(condition, variable, models)}, false)`;
  }
}

const absence = ({ property }: Absence, variable: Identifier, models: PropertyModels): CypherPart =>
  cypher`${access(variable, models, property)} IS NULL`;

function foldedCopy(variable: Identifier, models: PropertyModels, property: string): CypherPart {
  const key = models.map((model) => model[property]?.foldedKey).find((name) => name !== undefined);
  if (key === undefined) return unknownInPlan(`a folded copy of ${JSON.stringify(property)}`);
  return cypher`${variable}.${new Identifier(key)}`;
}

/** `(near)-[edge:TYPE]->(far)`, in the direction of the field; without an edge variable where none is given. */
export function hopPattern(
  relationship: string,
  near: Identifier | null,
  edge: Identifier | null,
  far: Identifier | null,
): CypherPart {
  const { type, direction } = relationshipModel(relationship);
  const between = cypher`-[${edge ?? cypher``}:${standingType(type)}]-`;
  const [start, end] = [near ?? cypher``, far ?? cypher``];
  return direction === 'OUT' ? cypher`(${start})${between}>(${end})` : cypher`(${start})<${between}(${end})`;
}

/** The far node's kinds, as a condition; none where the type and direction imply them. */
export function farLabels(relationship: string, far: Identifier): CypherPart[] {
  const { implied, to } = relationshipModel(relationship);
  return implied ? [] : [isOneOf(far, to)];
}

import { BadUserInputError } from '../../../domain/errors.js';
import type { KindModel, PropertyModel, RelationshipModel } from '../../model/GraphModel.js';
import { graphModel } from '../../model/generated/graphModel.js';
import { standingLabel } from '../layout.js';
import { cypher, Identifier, joined, type CypherPart } from './cypher.js';

/** The properties that a node or relationship of a Plan may have: one map per kind that may stand there. */
export type PropertyModels = readonly Readonly<Record<string, PropertyModel>>[];

/** A Plan that names what the graph model does not know: refused before anything is read. */
export function unknownInPlan(what: string): never {
  throw new BadUserInputError(`The Plan names ${what}, which this store does not know.`);
}

export const kindModel = (kind: string): KindModel =>
  own(graphModel.kinds, kind) ?? unknownInPlan(`the kind ${JSON.stringify(kind)}`);

export const relationshipModel = (relationship: string): RelationshipModel =>
  own(graphModel.relationships, relationship) ?? unknownInPlan(`the relationship ${JSON.stringify(relationship)}`);

/** What a map holds under a name that may be anything, `constructor` among it. */
const own = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

export const kindProperties = (kinds: readonly string[]): PropertyModels =>
  kinds.map((kind) => kindModel(kind).properties);

export const edgeProperties = (relationship: string): PropertyModels => [
  { ...graphModel.edgeProperties, ...relationshipModel(relationship).properties },
];

/** A property that at least one of the models has. `id` is one of every record. */
export function propertyModel(models: PropertyModels, property: string): PropertyModel {
  if (property === 'id') return ID_MODEL;
  const found = models.map((model) => own(model, property)).find((model) => model !== undefined);
  return found ?? unknownInPlan(`the property ${JSON.stringify(property)}`);
}

const ID_MODEL: PropertyModel = { type: 'ID', list: false, nullable: false };

/** `variable.property`, of a property that one of the models has. */
export function access(variable: Identifier, models: PropertyModels, property: string): CypherPart {
  propertyModel(models, property);
  return cypher`${variable}.${new Identifier(property)}`;
}

/** `variable:A|B`. */
export function isOneOf(variable: Identifier, kinds: readonly string[]): CypherPart {
  kinds.forEach(kindModel);
  return cypher`${variable}:${joined(
    kinds.map((kind) => cypher`${standingLabel(kind)}`),
    cypher`|`,
  )}`;
}

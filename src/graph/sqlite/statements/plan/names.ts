import { BadUserInputError } from '../../../../domain/errors.js';
import type { KindModel, PropertyModel, RelationshipModel } from '../../../model/GraphModel.js';
import { graphModel } from '../../../model/generated/graphModel.js';

/** Every name in a statement comes from here: a Plan's name that the graph model does not have is `BAD_USER_INPUT`. */

export function kindModel(kind: string): KindModel {
  const model = own(graphModel.kinds, kind);
  if (!model) throw new BadUserInputError(`There is no kind ${kind}.`);
  return model;
}

export function relationshipModel(relationship: string): RelationshipModel {
  const model = own(graphModel.relationships, relationship);
  if (!model) throw new BadUserInputError(`There is no relationship ${relationship}.`);
  return model;
}

/** A property of at least one of these kinds; the others are as if it were absent. */
export function nodeProperty(kinds: readonly string[], property: string): PropertyModel {
  const models = kinds.flatMap((kind) => own(kindModel(kind).properties, property) ?? []);
  const [model] = models;
  if (!model) throw new BadUserInputError(`${kinds.join(', ')}: has no property ${property}.`);
  return models.find(({ foldedKey }) => foldedKey !== undefined) ?? model;
}

/** A property of a relationship: its own, or one that all have. */
export function edgeProperty(relationship: RelationshipModel, property: string): PropertyModel {
  const model =
    own(relationship.properties, property) ??
    own(graphModel.types[relationship.type]?.properties ?? {}, property) ??
    own(graphModel.edgeProperties, property);
  if (!model) throw new BadUserInputError(`${relationship.type}: has no property ${property}.`);
  return model;
}

/** The key of an order that rows of these kinds may come in: all of them have it. */
export function orderKey(kinds: readonly string[], property: string): string {
  const keys = kinds.map((kind) => own(kindModel(kind).properties, property)?.order?.key);
  const [key] = keys;
  if (key === undefined || keys.some((other) => other !== key)) {
    throw new BadUserInputError(`${kinds.join(', ')}: cannot be ordered by ${property}.`);
  }
  return key;
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

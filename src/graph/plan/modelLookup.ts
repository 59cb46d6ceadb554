import type { PropertyModel, RelationshipModel } from '../model/GraphModel.js';
import { graphModel } from '../model/generated/graphModel.js';

const relationshipKeys = new Map<string, string>(
  Object.entries(graphModel.relationships).flatMap(([key, { from }]) => {
    const field = key.slice(key.indexOf('.') + 1);
    return from.map((kind): [string, string] => [`${kind}.${field}`, key]);
  }),
);

/** The kinds that a type of the SDL stands for: itself, or those of an interface; none where it is no kind. */
export function kindsOfType(type: string): readonly string[] {
  return graphModel.abstract[type] ?? (type in graphModel.kinds ? [type] : []);
}

/** The key of `graphModel.relationships` behind a field that all these kinds have; null where it is none. */
export function relationshipKey(kinds: readonly string[], field: string): string | null {
  const keys = new Set(kinds.map((kind) => relationshipKeys.get(`${kind}.${field}`)));
  const [only] = keys;
  return keys.size === 1 && only ? only : null;
}

/** The relationship behind a key. Keys come from the model, so an unknown one is a fault of the program. */
export function relationshipModel(key: string): RelationshipModel {
  const model = graphModel.relationships[key];
  if (!model) throw new TypeError(`There is no relationship ${key}.`);
  return model;
}

/** A property that all these kinds have; null where there is none. */
export function nodeProperty(kinds: readonly string[], name: string): PropertyModel | null {
  if (name === 'id') return ID;
  const found = kinds.map((kind) => graphModel.kinds[kind]?.properties[name]);
  return found.every((model) => model !== undefined) ? (found[0] ?? null) : null;
}

/** A property of a relationship: its own, or one that all have. */
export function edgeProperty(key: string, name: string): PropertyModel | null {
  if (name === 'id') return ID;
  return relationshipModel(key).properties[name] ?? graphModel.edgeProperties[name] ?? null;
}

const ID: PropertyModel = { type: 'ID', list: false, nullable: false };

import { graphModel } from '../model/generated/graphModel.js';
import { Identifier } from './compile/cypher.js';

/**
 * Where records lie (stores.md §4.1). Plain names hold just what stands, so a read of the head asks for no state:
 * a node has the label `:Entity` and that of its kind while it stands, else the kind's name and `Was`; a former state of
 * it is `(:Entity)-[:WAS]->(:Past:<kind>Past)`; a relationship has its type while it stands, else the type and `_WAS`.
 */
export const standingLabel = (kind: string): Identifier => new Identifier(knownKind(kind));
export const fallenLabel = (kind: string): Identifier => new Identifier(fallenKind(kind));
export const pastLabel = (kind: string): Identifier => new Identifier(`${knownKind(kind)}Past`);
export const standingType = (type: string): Identifier => new Identifier(knownType(type));
export const fallenType = (type: string): Identifier => new Identifier(`${knownType(type)}${FALLEN_TYPE}`);

const FALLEN_TYPE = '_WAS';
const fallenKind = (kind: string): string => `${knownKind(kind)}Was`;

export const kinds: readonly string[] = Object.keys(graphModel.kinds).sort();
export const types: readonly string[] = Object.keys(graphModel.types).sort();

/** The type that a relationship in the database stands for, and whether it stands; null: none of ours (`WAS`). */
export function typeOfRelationship(name: string): { readonly type: string; readonly stands: boolean } | null {
  if (graphModel.types[name]) return { type: name, stands: true };
  const type = name.endsWith(FALLEN_TYPE) ? name.slice(0, -FALLEN_TYPE.length) : '';
  return graphModel.types[type] ? { type, stands: false } : null;
}

/** Whether the labels of a node say that it stands: its kind's own name, and that alone. */
export const standsByLabels = (kind: string, labels: readonly string[]): boolean =>
  labels.includes(knownKind(kind)) && !labels.includes(fallenKind(kind));

function knownKind(kind: string): string {
  const model = graphModel.kinds[kind];
  if (!model) throw new TypeError(`There is no kind ${kind}.`);
  return model.label;
}

function knownType(type: string): string {
  if (!graphModel.types[type]) throw new TypeError(`There is no relationship type ${type}.`);
  return type;
}

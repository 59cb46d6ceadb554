import type { FieldDefinitionNode } from 'graphql';
import { directiveArguments, pascalCase, unwrapped, type DeclaredType } from './schemaParts.js';

/** A relationship field where `schema/` declares it, and what is derived from its line. */
export interface RelationshipField {
  readonly owner: string;
  readonly field: FieldDefinitionNode;
  readonly name: string;
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly reads: string;
  readonly dated: boolean;
  readonly hub: boolean;
  /** The narrowest type that covers the targets. */
  readonly target: string;
  readonly shape: 'connection' | 'one';
  /** What derived types are named after: `StatedBy`, or with the owner before it where the field's name is not enough. */
  readonly base: string;
}

/** Interfaces over kinds that lists and targets may have. */
export const ABSTRACT_KINDS: readonly string[] = ['Authority', 'Entity', 'Node'];

/** All relationship fields, in the order of their declaration. Throws where a line contradicts itself. */
export function relationshipFields(types: ReadonlyMap<string, DeclaredType>): readonly RelationshipField[] {
  const found = [...types.values()].flatMap((type) =>
    type.fields.flatMap((field) => {
      const line = directiveArguments(field, 'relationship');
      return line ? [{ owner: type.name, field, line }] : [];
    }),
  );
  const meanings = new Map<string, Set<string>>();
  const meaning = ({ line, field }: (typeof found)[number]) =>
    `${String(line.type)} ${String(line.direction)} ${String(line.to ?? unwrapped(field.type).name)}`;
  for (const one of found) {
    const name = one.field.name.value;
    meanings.set(name, (meanings.get(name) ?? new Set()).add(meaning(one)));
  }
  return found.map((one) => {
    const { owner, field, line } = one;
    const name = field.name.value;
    const returned = unwrapped(field.type).name;
    const shape = returned.endsWith('Connection') ? 'connection' : 'one';
    if (shape === 'connection' && typeof line.to !== 'string') {
      throw new Error(`${owner}.${name}: a connection needs @relationship(to:).`);
    }
    const target = typeof line.to === 'string' ? line.to : returned;
    if (!types.has(target)) throw new Error(`${owner}.${name}: there is no type ${target}.`);
    const alone = shape === 'connection' && meanings.get(name)?.size === 1;
    const base = alone ? pascalCase(name) : owner + pascalCase(name);
    if (shape === 'connection' && returned !== `${base}Connection`) {
      throw new Error(`${owner}.${name} returns ${returned}; by the rule for names it is ${base}Connection.`);
    }
    return {
      owner,
      field,
      name,
      type: String(line.type),
      direction: line.direction === 'IN' ? 'IN' : 'OUT',
      reads: String(line.reads),
      dated: line.dated === true,
      hub: line.hub === true,
      target,
      shape,
      base,
    };
  });
}

/** The concrete kinds that a type stands for: itself, or the kinds that implement it; sorted. */
export function kindsOf(types: ReadonlyMap<string, DeclaredType>, name: string): readonly string[] {
  const type = types.get(name);
  if (!type) throw new Error(`There is no type ${name}.`);
  if (!type.isInterface) return [name];
  return [...types.values()]
    .filter((other) => isKind(other) && allInterfaces(types, other.name).includes(name))
    .map((other) => other.name)
    .sort();
}

/** An object type that is stored as nodes. */
export const isKind = (type: DeclaredType): boolean => !type.isInterface && directiveArguments(type, 'node') !== null;

/** The interfaces of a type, and theirs. */
function allInterfaces(types: ReadonlyMap<string, DeclaredType>, name: string): readonly string[] {
  const direct = types.get(name)?.interfaces ?? [];
  return [...new Set(direct.flatMap((each) => [each, ...allInterfaces(types, each)]))];
}

/**
 * Own fields, then those of the interfaces that the type does not declare itself. A field that only repeats its
 * interface's, as `derived.graphql` writes it, keeps the directives that stand there (`name` is `@sortable`).
 */
export function allFields(types: ReadonlyMap<string, DeclaredType>, name: string): readonly FieldDefinitionNode[] {
  const fields = new Map((types.get(name)?.fields ?? []).map((field) => [field.name.value, field]));
  for (const each of allInterfaces(types, name)) {
    for (const field of types.get(each)?.fields ?? []) {
      const own = fields.get(field.name.value);
      if (!own) fields.set(field.name.value, field);
      else if (!own.directives?.length) fields.set(field.name.value, { ...own, directives: field.directives });
    }
  }
  return [...fields.values()];
}

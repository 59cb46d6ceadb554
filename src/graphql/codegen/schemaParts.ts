import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** A type or interface as `schema/` declares it, extensions included. */
export interface DeclaredType {
  readonly name: string;
  readonly isInterface: boolean;
  readonly interfaces: readonly string[];
  readonly fields: readonly FieldDefinitionNode[];
  readonly directives: readonly ConstDirectiveNode[];
}

/** All object types and interfaces of the documents, by name, in the order of their first declaration. */
export function declaredTypes(documents: readonly DocumentNode[]): ReadonlyMap<string, DeclaredType> {
  const types = new Map<string, DeclaredType>();
  for (const definition of documents.flatMap((document) => document.definitions)) {
    if (!declaresFields(definition)) continue;
    const { kind, name, interfaces = [], fields = [], directives = [] } = definition;
    const known = types.get(name.value);
    types.set(name.value, {
      name: name.value,
      isInterface: kind === Kind.INTERFACE_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_EXTENSION,
      interfaces: [...(known?.interfaces ?? []), ...interfaces.map((node) => node.name.value)],
      fields: [...(known?.fields ?? []), ...fields],
      directives: [...(known?.directives ?? []), ...directives],
    });
  }
  return types;
}

type FieldsDefinition =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

const declaresFields = (definition: DefinitionNode): definition is FieldsDefinition =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
  definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
  definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  definition.kind === Kind.INTERFACE_TYPE_EXTENSION;

/** The arguments of a schema directive on a field or type, or null where it does not stand there. */
export function directiveArguments(
  owner: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
): Readonly<Record<string, string | boolean | readonly string[]>> | null {
  const found = owner.directives?.find((directive) => directive.name.value === name);
  if (!found) return null;
  const given: Record<string, string | boolean | readonly string[]> = {};
  for (const { name: argument, value } of found.arguments ?? []) {
    if (value.kind === Kind.LIST) {
      given[argument.value] = value.values.map((item) => (item.kind === Kind.STRING ? item.value : ''));
    } else if ('value' in value) given[argument.value] = value.value;
  }
  return given;
}

/** The named type inside lists and non-null marks, and whether it is a list, and required. */
export function unwrapped(type: TypeNode): {
  readonly name: string;
  readonly list: boolean;
  readonly required: boolean;
} {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrapped(type.type), required: true };
  if (type.kind === Kind.LIST_TYPE) return { ...unwrapped(type.type), list: true, required: false };
  return { name: type.name.value, list: false, required: false };
}

/** `STATED_BY` → `StatedBy`, `statedBy` → `StatedBy`. */
export const pascalCase = (text: string): string =>
  text.includes('_') || text === text.toUpperCase()
    ? text
        .toLowerCase()
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('')
    : text.charAt(0).toUpperCase() + text.slice(1);

/** `appliesFrom` → `APPLIES_FROM`. */
export const upperSnakeCase = (text: string): string => text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();

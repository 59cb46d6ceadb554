import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
} from 'graphql';
import { executableSchema } from '../../../src/graphql/executableSchema.js';

describe('the served schema', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const bare: string[] = [];
    const look = (name: string, { description }: { readonly description?: string | null }) => {
      if (!description) bare.push(name);
    };
    for (const type of Object.values(executableSchema().getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      look(type.name, type);
      if (isEnumType(type)) type.getValues().forEach((value) => look(`${type.name}.${value.name}`, value));
      if (isInputObjectType(type))
        Object.values(type.getFields()).forEach((field) => look(`${type.name}.${field.name}`, field));
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        field.args.forEach((argument) => look(`${type.name}.${field.name}(${argument.name})`, argument));
      }
    }
    expect(bare).toEqual([]);
  });

  it('offers no filter and no order that no list takes', () => {
    const types = Object.values(executableSchema().getTypeMap());
    const taken = new Set<string>();
    const take = (type: GraphQLInputType) => {
      const named = getNamedType(type);
      if (taken.has(named.name)) return;
      taken.add(named.name);
      if (isInputObjectType(named)) Object.values(named.getFields()).forEach((field) => take(field.type));
    };
    for (const type of types) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      Object.values(type.getFields()).forEach(({ args }) => args.forEach((argument) => take(argument.type)));
    }
    const offered = types.filter((type) => isInputObjectType(type) || /OrderField$/.test(type.name));
    expect(offered.map(({ name }) => name).filter((name) => !taken.has(name))).toEqual([]);
  });

  it('lets every root field fail alone', () => {
    const roots = Object.values(executableSchema().getQueryType()?.getFields() ?? {});
    expect(roots.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it('keeps the directives that map it to a store to itself', () => {
    expect(executableSchema().getDirective('relationship')).toBeUndefined();
    expect(executableSchema().getType('RelationshipDirection')).toBeUndefined();
  });
});

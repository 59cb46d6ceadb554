import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { executableSchema } from '../../src/graphql/executableSchema.js';

/** Everything of the served schema that a client can name and that nothing explains. */
function undescribed(): string[] {
  const found: string[] = [];
  const check = (name: string, described: { readonly description?: string | null | undefined }): void => {
    if (!described.description?.trim()) found.push(name);
  };
  for (const type of Object.values(executableSchema().getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return found;
}

describe('the served schema', () => {
  it('describes every type, field, argument and value', () => {
    expect(undescribed()).toEqual([]);
  });
});

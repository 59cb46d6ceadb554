import { GraphQLError, Kind, print, type GraphQLScalarTypeConfig } from 'graphql';
import { z } from 'zod';

type TextScalar = Partial<GraphQLScalarTypeConfig<string, string>>;

/** A scalar whose values are text of one form, checked by zod on the way in; what a store holds goes out as it is. */
function textScalar(name: string, form: z.ZodType<string>, says: string): TextScalar {
  const parse = (value: unknown, written: string): string => {
    const parsed = form.safeParse(value);
    if (parsed.success) return parsed.data;
    throw new GraphQLError(`${name} cannot be ${written.slice(0, 80)}: it is ${says}.`);
  };
  return {
    serialize: (value) => String(value),
    parseValue: (value) => parse(value, JSON.stringify(value)),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, print(node)),
  };
}

/** The hand-written scalars of `schema/base.graphql`, by name. */
export const scalars: Readonly<Record<string, TextScalar>> = {
  Date: textScalar(
    'Date',
    z.iso.date().refine((day) => day >= '0001'),
    'a real day YYYY-MM-DD of the years 0001–9999',
  ),
  DateTime: textScalar(
    'DateTime',
    z.iso.datetime({ precision: 3 }).refine((instant) => !Number.isNaN(Date.parse(instant))),
    'a UTC instant YYYY-MM-DDTHH:mm:ss.sssZ',
  ),
  URL: textScalar('URL', z.url({ protocol: /^https?$/ }), 'an absolute http or https address'),
  LanguageTag: textScalar(
    'LanguageTag',
    z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
    'a tag such as en or zh-Hans',
  ),
};

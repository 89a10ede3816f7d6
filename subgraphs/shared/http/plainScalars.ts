import { GraphQLScalarType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/**
 * Makes custom scalars serialise to what JSON has. Some scalar libraries give Date objects and leave the text to
 * JSON.stringify; in-process nobody stringifies, so a router would meet a Date where HTTP gives a text.
 */
export function plainScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLScalarType) || isSpecifiedScalarType(type)) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value) => plain(serialize(value));
  }
  return schema;
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? value.toString() : value;
}

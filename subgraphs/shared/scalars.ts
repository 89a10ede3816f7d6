import { GraphQLScalarType, Kind, print } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isCivilDate, type CivilDate } from './civilDate';
import { codedError } from './codedError';

function civilDate(value: unknown): CivilDate {
  if (typeof value === 'string' && isCivilDate(value)) return value;
  throw codedError('BAD_USER_INPUT', `Date: ${JSON.stringify(value)} is not a date that exists, YYYY-MM-DD`);
}

/** A civil date of Asia/Shanghai; a date that does not exist is refused with BAD_USER_INPUT. */
const GraphQLCivilDate = new GraphQLScalarType<CivilDate, CivilDate>({
  name: 'Date',
  serialize: civilDate,
  parseValue: civilDate,
  parseLiteral: (node) => civilDate(node.kind === Kind.STRING ? node.value : undefined),
});

/**
 * An instant, as the library has it. What it finds wrong with a literal has no code, and a router would take it for a
 * request that does not fit the schema, so BAD_USER_INPUT is put here.
 */
const GraphQLInstant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => GraphQLDateTimeISO.serialize(value),
  parseValue: (value) => GraphQLDateTimeISO.parseValue(value),
  parseLiteral: (node, variables) => {
    try {
      return GraphQLDateTimeISO.parseLiteral(node, variables);
    } catch {
      throw codedError('BAD_USER_INPUT', `DateTime: ${print(node)} is not an instant`);
    }
  },
});

/** Resolvers of the scalars that every subgraph has. */
export const scalarResolvers = { Date: GraphQLCivilDate, DateTime: GraphQLInstant };

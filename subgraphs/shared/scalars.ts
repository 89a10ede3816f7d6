import { GraphQLScalarType, Kind } from 'graphql';
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

/** Resolvers of the scalars that every subgraph has. */
export const scalarResolvers = { Date: GraphQLCivilDate, DateTime: GraphQLDateTimeISO };

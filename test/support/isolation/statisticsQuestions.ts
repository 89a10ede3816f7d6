import {
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Operation } from './randomOperation';

/** Every statistics field by each dimension and each pair of dimensions, everything selected that it tells. */
export function statisticsQuestions(schema: GraphQLSchema): Operation[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots
    .filter(({ name }) => name.endsWith('Statistics'))
    .flatMap(({ name, args, type }) => {
      const dimension = getNamedType(args.find((arg) => arg.name === 'groupBy')?.type);
      const answer = getNamedType(type);
      if (!isEnumType(dimension) || !isObjectType(answer)) throw new Error(`${name} has no dimensions`);
      const names = dimension.getValues().map((value) => value.name);
      const pairs = names.flatMap((one, place) => names.slice(place + 1).map((other) => [one, other]));
      return [[], ...names.map((one) => [one]), ...pairs].map((groupBy) => ({
        query: `query ($groupBy: [${dimension.name}!]!) { ${name}(groupBy: $groupBy) { ${wholeOf(answer)} } }`,
        variables: { groupBy },
      }));
    });
}

/** All fields; of rows and authorities the id alone. */
const wholeOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .map((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner) || !isObjectType(inner)) return field.name;
      return `${field.name} { ${inner.getFields()['id'] ? 'id' : wholeOf(inner)} }`;
    })
    .join(' ');

/** Every count in an answer, and every number of rows that it says are not told. */
export function countsIn(data: unknown): number[] {
  if (Array.isArray(data)) return data.flatMap(countsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'number' && ['count', 'pooled', 'leftOut'].includes(name) ? [value] : countsIn(value),
  );
}

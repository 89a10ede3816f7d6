import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { hasId, nodeTypeOf, rootLists } from './connections';

type Field = GraphQLField<unknown, unknown>;

/**
 * Queries for everything that a caller can reach by lists: the rows of a root list, all their fields, their own lists
 * and single edges, and the lists behind the edges. Made from the schema, so that a new type or edge is in them by
 * itself. One query for each root list.
 */
export const wholeQueries = (schema: GraphQLSchema): string[] =>
  rootLists(schema).map(
    ({ name, type }) => `{ ${name}(first: 100) { totalCount nodes { ${rowText(type)} } } }`,
  );

const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

const rowText = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .map((field) => fieldText(field, (below) => (hasId(below) ? `id ${listsOf(below)}` : plainText(below))))
    .join(' ');

/** Of what an edge leads to, the lists that may be null: a field that may not would hide the edge with itself. */
const listsOf = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter((field) => nodeTypeOf(field) && !isNonNullType(field.type))
    .map((field) => fieldText(field, (below) => (hasId(below) ? 'id' : '__typename')))
    .join(' ');

/** Values, and values inside values; the ids that they refer to. */
const plainText = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter((field) => !nodeTypeOf(field))
    .map((field) => fieldText(field, (below) => (hasId(below) ? 'id' : '__typename')))
    .join(' ');

function fieldText(field: Field, inner: (type: GraphQLObjectType) => string): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  const node = nodeTypeOf(field);
  if (node) return `${field.name}(first: 100) { totalCount nodes { ${inner(node)} } }`;
  return isObjectType(type) ? `${field.name} { ${inner(type)} }` : '';
}

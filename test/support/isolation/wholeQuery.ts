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

/** Everything that a caller can reach from one root list. */
export interface WholeQuery {
  /** Type of the list's rows. */
  readonly type: string;
  readonly query: string;
}

/**
 * Queries for everything that a caller can reach by lists: the rows of a root list, all their fields, their own lists
 * and single edges, and the lists behind the edges; rows that no root list gives are asked for whole where they
 * stand. Made from the schema, so that a new type or edge is in them by itself.
 */
export function wholeQueries(schema: GraphQLSchema): WholeQuery[] {
  const roots = rootLists(schema);
  const listed = new Set(roots.map(({ type }) => type.name));

  const whole = (type: GraphQLObjectType, above: readonly string[]): string =>
    fieldsOf(type)
      .map((field) => fieldText(field, (below) => part(field, below, [...above, type.name])))
      .join(' ');

  /** What is asked of a type that a field of a whole row leads to. */
  function part(field: Field, type: GraphQLObjectType, above: readonly string[]): string {
    const elsewhere = [...listed, ...above, ...PUBLIC].includes(type.name);
    if (elsewhere) return hasId(type) ? `id ${listsOf(type)}` : '__typename';
    return hasId(type) || nodeTypeOf(field) ? whole(type, above) : plainText(type);
  }

  const viewer = schema.getQueryType()?.getFields()['viewer'];
  return [
    ...roots.map(({ name, type }) => ({
      type: type.name,
      query: `{ ${name}(first: 100) { totalCount nodes { ${whole(type, [])} } } }`,
    })),
    ...(viewer ? [{ type: 'Viewer', query: `{ ${fieldText(viewer, (type) => whole(type, []))} }` }] : []),
  ];
}

const PUBLIC = ['Authority'];

const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));

/** Of what an edge leads to, the lists that may be null: a field that may not would hide the edge with itself. */
const listsOf = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter((field) => nodeTypeOf(field) && !isNonNullType(field.type))
    .map((field) => fieldText(field, keyOf))
    .join(' ');

/** Values, and values inside values; the ids that they refer to. */
const plainText = (type: GraphQLObjectType): string =>
  fieldsOf(type)
    .filter((field) => !nodeTypeOf(field))
    .map((field) => fieldText(field, keyOf))
    .join(' ');

const keyOf = (type: GraphQLObjectType): string => (hasId(type) ? 'id' : '__typename');

function fieldText(field: Field, inner: (type: GraphQLObjectType) => string): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  const node = nodeTypeOf(field);
  if (node) return `${field.name}(first: 100) { totalCount nodes { ${inner(node)} } }`;
  return isObjectType(type) ? `${field.name} { ${inner(type)} }` : '';
}

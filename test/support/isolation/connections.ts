import {
  getNamedType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field of the schema that leads to rows of a type. */
export interface FieldTo {
  readonly name: string;
  /** `ExpertPool.members` */
  readonly path: string;
  /** Type of the rows. */
  readonly type: GraphQLObjectType;
}

/** Types that everybody may read. */
const PUBLIC = ['Authority'];

/** The rows behind a field that gives a page of them; undefined for any other field. */
export function nodeTypeOf({
  type,
}: Pick<GraphQLField<unknown, unknown>, 'type'>): GraphQLObjectType | undefined {
  const page = getNamedType(type);
  const nodes =
    isObjectType(page) && page.name.endsWith('Connection') ? page.getFields()['nodes'] : undefined;
  const node = nodes && getNamedType(nodes.type);
  return isObjectType(node) ? node : undefined;
}

/** Whether the rows of a type have an id. */
export const hasId = (type: GraphQLObjectType): boolean => type.getFields()['id'] !== undefined;

/** Root fields that give pages of rows which the caller's scope filters. */
export const rootLists = (schema: GraphQLSchema): FieldTo[] =>
  rootFields(schema).flatMap((field) => {
    const type = nodeTypeOf(field);
    return type && !PUBLIC.includes(type.name) && !field.args.some(isRequiredArgument)
      ? [{ name: field.name, path: `Query.${field.name}`, type }]
      : [];
  });

/** Root fields that find one row by its id. */
export const lookUps = (schema: GraphQLSchema): FieldTo[] =>
  rootFields(schema).flatMap(({ name, args, type }) => {
    const found = getNamedType(type);
    return args.length === 1 &&
      args[0]?.name === 'id' &&
      isObjectType(found) &&
      hasId(found) &&
      !PUBLIC.includes(found.name)
      ? [{ name, path: `Query.${name}`, type: found }]
      : [];
  });

const rootFields = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {});

import { GraphQLError, Kind, parse, type FieldNode, type SelectionNode } from 'graphql';

/** No answer needs more errors than this to say that a subgraph is away. */
const MOST_ERRORS = 200;

type Path = readonly (string | number)[];

/**
 * Gives an error that ended a whole subgraph request a path for each field that the request should have filled, so
 * that the client finds it where the null is: root fields by name, fields of entities by the entity's place.
 * @param query the operation as the router sent it
 * @param variables with `representations` when entities are asked for
 */
export function spreadFailure(
  error: GraphQLError,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): GraphQLError[] {
  const paths = pathsOf(query, variables).slice(0, MOST_ERRORS);
  return paths.map((path) => new GraphQLError(error.message, { path, extensions: error.extensions }));
}

function pathsOf(query: string, { representations }: Readonly<Record<string, unknown>>): Path[] {
  const operation = parse(query).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const roots = operation ? fieldsOf(operation.selectionSet.selections) : [];
  const entities = roots.find(({ name }) => name.value === '_entities');
  if (!entities || !Array.isArray(representations)) return roots.map((field) => [keyOf(field)]);
  const selections = entities.selectionSet?.selections ?? [];
  return representations.flatMap((representation: { __typename?: string }, index) =>
    fieldsFor(selections, representation.__typename).map((field) => [keyOf(entities), index, keyOf(field)]),
  );
}

const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
  selections.filter((node) => node.kind === Kind.FIELD).filter(({ name }) => name.value !== '__typename');

/** Fields asked of one entity type; those of an interface when no fragment names the type itself. */
function fieldsFor(selections: readonly SelectionNode[], typeName: string | undefined): FieldNode[] {
  const fragments = selections.filter((node) => node.kind === Kind.INLINE_FRAGMENT);
  const own = fragments.filter(({ typeCondition }) => typeCondition?.name.value === typeName);
  return (own.length > 0 ? own : fragments).flatMap(({ selectionSet }) => fieldsOf(selectionSet.selections));
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

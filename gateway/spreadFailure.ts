import { GraphQLError, Kind, parse, type FieldNode, type SelectionNode } from 'graphql';
import { fragmentsOf, isLeftOut } from './executor/fieldCollection';
import type { JsonObject } from './executor/JsonObject';
import { MOST_ERRORS } from './executor/Run';
import { holdsWith, variableDefaults } from './executor/variableDefaults';

type Path = readonly (string | number)[];

/** Response names of the fields asked of one type; of every type when it is not known. */
type NamesFor = (selections: readonly SelectionNode[], typeName: string | undefined) => readonly string[];

/**
 * Gives an error that ended a whole subgraph request a path for each field that the request should have filled, so
 * that the client finds it where the null is: root fields by name, fields of entities by the entity's place. Fields
 * that @skip or @include left out get none.
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

function pathsOf(query: string, variables: JsonObject): Path[] {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [];
  const { selections } = operation.selectionSet;
  const holds = holdsWith(variables, variableDefaults(operation));
  const namesFor = nameCollection(fragmentsOf(document), (node) => isLeftOut(node, holds));
  const entities = selections.find(isEntities);
  const { representations } = variables;
  if (!entities || !Array.isArray(representations))
    return namesFor(selections, undefined).map((name) => [name]);
  const known = new Map<unknown, readonly string[]>();
  return representations.flatMap(({ __typename: typeName }: { __typename?: string }, index) => {
    const names = known.get(typeName) ?? namesFor(entities.selectionSet?.selections ?? [], typeName);
    known.set(typeName, names);
    return names.map((name) => [keyOf(entities), index, name]);
  });
}

/** A fragment counts that names the type; where none does, all count: they name an interface of it. */
function nameCollection(
  named: ReturnType<typeof fragmentsOf>,
  leftOut: (node: SelectionNode) => boolean,
): NamesFor {
  const fragmentOf = (node: SelectionNode) => {
    if (node.kind === Kind.FIELD) return undefined;
    return node.kind === Kind.INLINE_FRAGMENT ? node : named.get(node.name.value);
  };
  const namesFor: NamesFor = (selections, typeName) => {
    const asked = selections.filter((node) => !leftOut(node));
    const conditionOf = (node: SelectionNode) => fragmentOf(node)?.typeCondition?.name.value;
    const isNamed = typeName !== undefined && asked.some((node) => conditionOf(node) === typeName);
    const names = asked.flatMap((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === '__typename' ? [] : [keyOf(node)];
      if (isNamed && ![undefined, typeName].includes(conditionOf(node))) return [];
      return namesFor(fragmentOf(node)?.selectionSet.selections ?? [], typeName);
    });
    return [...new Set(names)];
  };
  return namesFor;
}

const isEntities = (node: SelectionNode): node is FieldNode =>
  node.kind === Kind.FIELD && node.name.value === '_entities';

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

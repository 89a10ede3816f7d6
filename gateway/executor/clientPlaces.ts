import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isComposite, type CollectFields } from './fieldCollection';
import { isJsonObject, ownValue, type JsonObject } from './JsonObject';

type Path = readonly (string | number)[];

/** Makes the errors of the subgraphs those of the client. `data` is the shaped answer, as the client gets it. */
export type ClientPlaces = (errors: readonly GraphQLError[], data: JsonObject | null) => GraphQLError[];

/** What an operation selects at a place: of the types that may stand there, these selections. */
interface Place {
  readonly types: readonly GraphQLObjectType[];
  readonly selections: readonly SelectionSetNode[];
}

/**
 * Compiles where the errors of an operation may stand: at what the client selected. A plan also asks for fields that
 * it needs itself (@key, @requires), @inaccessible ones too; their errors stand at the object that they were asked of,
 * and say nothing but their code. What then has the same path and code is told once.
 */
export function clientPlaces(
  schema: GraphQLSchema,
  root: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  collect: CollectFields,
): ClientPlaces {
  const start: Place = { types: typesOf(root), selections: [selectionSet] };
  return (errors, data) => {
    const told = new Map<string, GraphQLError>();
    for (const error of errors) {
      const path = error.path && selectedPart(error.path, data);
      const key = `${String(error.extensions['code'])} ${JSON.stringify(path)}`;
      if (!told.has(key)) told.set(key, path?.length === error.path?.length ? error : at(error, path));
    }
    return [...told.values()];
  };

  function selectedPart(path: Path, data: JsonObject | null): Path {
    let place: Place | undefined = start;
    let value: unknown = data;
    for (const [length, part] of path.entries()) {
      if (typeof part === 'string') place = below(place, part);
      if (!place || !mayStand(value, part)) return path.slice(0, length);
      value = value === null ? null : ownValue(value as JsonObject, String(part));
    }
    return path;
  }

  function below({ types, selections }: Place, name: string): Place | undefined {
    const inner = new Set<GraphQLObjectType>();
    const selected = new Set<FieldNode>();
    for (const type of types) {
      const nodes = collect(type, selections).get(name) ?? [];
      nodes.forEach((node) => selected.add(node));
      const definition = nodes[0] && type.getFields()[nodes[0].name.value];
      const named = definition && getNamedType(definition.type);
      if (named && isComposite(named)) typesOf(named).forEach((one) => inner.add(one));
    }
    if (selected.size === 0) return undefined;
    return {
      types: [...inner],
      selections: [...selected].flatMap(({ selectionSet: one }) => (one ? [one] : [])),
    };
  }

  function typesOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  }
}

/** Whether a part of a path can lie in a value of the answer: it is there, or a null took it along. */
function mayStand(value: unknown, part: string | number): boolean {
  if (value === null) return true;
  if (typeof part === 'number') return Array.isArray(value) && part in value;
  return isJsonObject(value) && Object.hasOwn(value, part);
}

function at({ extensions }: GraphQLError, path: Path | undefined): GraphQLError {
  return new GraphQLError('', { path: path && path.length > 0 ? path : null, extensions });
}

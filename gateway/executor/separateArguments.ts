import {
  GraphQLError,
  Kind,
  parse,
  visit,
  type ExecutionResult,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { isJsonObject, setOwn, type JsonObject } from './JsonObject';
import type { OperationDocument } from './operationDocument';

/** An operation to plan, and how its answer becomes the client's; as it was when there is nothing to separate. */
export interface Separated {
  readonly asked: OperationDocument;
  readonly restore?: (result: ExecutionResult) => ExecutionResult;
}

/**
 * Names of the fields that a `@requires` of the supergraph selects with arguments. Apollo's planner makes one field of
 * `comments(limit: 3)` that a subgraph requires and `comments(limit: 1)` that a client asks for, and drops one limit.
 */
export function requiredWithArguments(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set<string>();
  visit(parse(supergraphSdl), {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'join__field') return;
      const value = given.find((one) => one.name.value === 'requires')?.value;
      if (value?.kind !== Kind.STRING) return;
      visit(parse(`{ ${value.value} }`), {
        Field(node) {
          if ((node.arguments ?? []).length > 0) names.add(node.name.value);
        },
      });
    },
  });
  return names;
}

/** Gives what a client selects under one of these names an alias of its own, and takes it off the answer again. */
export function separateArguments(asked: OperationDocument, names: ReadonlySet<string>): Separated {
  if (names.size === 0) return { asked };
  const answered = new Set<string>();
  visit(asked.document, { Field: (node) => void answered.add(responseName(node)) });
  if (![...answered].some((name) => names.has(name))) return { asked };
  let prefix = 'asked_';
  while ([...answered].some((name) => name.startsWith(prefix))) prefix += '_';
  const document = visit(asked.document, {
    Field(node) {
      const name = responseName(node);
      return names.has(name)
        ? { ...node, alias: { kind: Kind.NAME as const, value: prefix + name } }
        : undefined;
    },
  });
  const operation = document.definitions[0] as OperationDefinitionNode;
  return { asked: { document, operation }, restore: (result) => restored(result, prefix) };
}

const responseName = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function restored({ data, errors }: ExecutionResult, prefix: string): ExecutionResult {
  const named = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isJsonObject(value)) return value;
    const object: JsonObject = {};
    for (const name of Object.keys(value)) setOwn(object, named(name), walk(value[name]));
    return object;
  };
  const placed = errors?.map(
    ({ message, path, extensions }) =>
      new GraphQLError(message, {
        path: path?.map((part) => (typeof part === 'string' ? named(part) : part)) ?? null,
        extensions,
      }),
  );
  return {
    ...(data !== undefined && { data: walk(data) as typeof data }),
    ...(placed && { errors: placed }),
  };
}

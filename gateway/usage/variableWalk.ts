import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** Tells each `Input.field` and `Enum.VALUE` that the values of one request hold; never a value of another kind. */
export type VariableWalk = (
  variables: Readonly<Record<string, unknown>>,
  tell: (coordinate: string) => void,
) => void;

type Shaped = GraphQLEnumType | GraphQLInputObjectType;

/** Of one request; a longer input counts as one that uses everything its type has. */
export const MOST_VALUES_LOOKED_AT = 1_000;

/**
 * How to look at the variables of an operation; undefined where none has an enum or an input object in it, which is
 * most of them. Garbage that a subgraph will refuse is passed over.
 */
export function variableWalk(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): VariableWalk | undefined {
  const shaped = variableDefinitions.flatMap(({ variable, type }) => {
    const named = getNamedType(typeFromAST(schema, type));
    return isShaped(named) ? [{ name: variable.name.value, type: named }] : [];
  });
  if (shaped.length === 0) return undefined;
  return (variables, tell) => {
    let left = MOST_VALUES_LOOKED_AT;
    const look = (type: Shaped, value: unknown): void => {
      if ((left -= 1) < 0) return;
      if (Array.isArray(value)) return value.forEach((one) => look(type, one));
      const names = namesOf(type);
      if (isEnumType(type)) {
        const found = typeof value === 'string' ? names.get(value) : undefined;
        if (found) tell(found.coordinate);
        return;
      }
      if (typeof value !== 'object' || value === null) return;
      for (const name of Object.keys(value)) {
        const found = names.get(name);
        if (!found) continue;
        tell(found.coordinate);
        if (found.type) look(found.type, (value as Readonly<Record<string, unknown>>)[name]);
      }
    };
    for (const { name, type } of shaped) if (variables[name] !== undefined) look(type, variables[name]);
    if (left < 0) for (const { type } of shaped) everythingOf(type, tell);
  };
}

const isShaped = (type: unknown): type is Shaped => isEnumType(type) || isInputObjectType(type);

interface Name {
  readonly coordinate: string;
  /** What is inside a field of an input. */
  readonly type: Shaped | undefined;
}

const known = new WeakMap<Shaped, ReadonlyMap<string, Name>>();

/** The fields of an input or the values of an enum, worked out once: texts that are put together anew cost the most. */
function namesOf(type: Shaped): ReadonlyMap<string, Name> {
  const before = known.get(type);
  if (before) return before;
  const inner = (field: GraphQLInputField): Shaped | undefined => {
    const named = getNamedType(field.type);
    return isShaped(named) ? named : undefined;
  };
  const names = new Map<string, Name>(
    isEnumType(type)
      ? type.getValues().map(({ name }) => [name, { coordinate: `${type.name}.${name}`, type: undefined }])
      : Object.values(type.getFields()).map((field) => [
          field.name,
          { coordinate: `${type.name}.${field.name}`, type: inner(field) },
        ]),
  );
  known.set(type, names);
  return names;
}

/** Each field and value that an input of a type may hold. */
function everythingOf(type: Shaped, tell: (coordinate: string) => void, seen = new Set<Shaped>()): void {
  if (seen.has(type)) return;
  seen.add(type);
  for (const { coordinate, type: inner } of namesOf(type).values()) {
    tell(coordinate);
    if (inner) everythingOf(inner, tell, seen);
  }
}

import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  typeFromAST,
  type GraphQLEnumType,
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
      if (isEnumType(type)) {
        if (typeof value === 'string' && type.getValue(value)) tell(`${type.name}.${value}`);
        return;
      }
      if (typeof value !== 'object' || value === null) return;
      const fields = type.getFields();
      for (const [name, inner] of Object.entries(value)) {
        if (!Object.hasOwn(fields, name)) continue;
        tell(`${type.name}.${name}`);
        const named = getNamedType(fields[name]?.type);
        if (isShaped(named)) look(named, inner);
      }
    };
    for (const { name, type } of shaped) if (variables[name] !== undefined) look(type, variables[name]);
    if (left < 0) for (const { type } of shaped) everythingOf(type, tell);
  };
}

const isShaped = (type: unknown): type is Shaped => isEnumType(type) || isInputObjectType(type);

/** Each field and value that an input of a type may hold. */
function everythingOf(type: Shaped, tell: (coordinate: string) => void, seen = new Set<Shaped>()): void {
  if (seen.has(type)) return;
  seen.add(type);
  if (isEnumType(type)) return type.getValues().forEach(({ name }) => tell(`${type.name}.${name}`));
  for (const { name, type: inner } of Object.values(type.getFields())) {
    tell(`${type.name}.${name}`);
    const named = getNamedType(inner);
    if (isShaped(named)) everythingOf(named, tell, seen);
  }
}

import { valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import type { Holds } from './fieldCollection';
import { ownValue, setOwn, type JsonObject } from './JsonObject';

/** The defaults of an operation's variables, by name. */
export function variableDefaults({ variableDefinitions = [] }: OperationDefinitionNode): JsonObject {
  const defaults: JsonObject = {};
  for (const { variable, defaultValue } of variableDefinitions)
    if (defaultValue) setOwn(defaults, variable.name.value, valueFromASTUntyped(defaultValue));
  return defaults;
}

/** The value of a variable in one request: what was given, null too, or else the default. */
export function variableValue(name: string, given: JsonObject, defaults: JsonObject): unknown {
  const value = ownValue(given, name);
  return value === undefined ? ownValue(defaults, name) : value;
}

/** How the conditions of an operation turn out in one request. */
export const holdsWith =
  (given: JsonObject, defaults: JsonObject): Holds =>
  (name) =>
    variableValue(name, given, defaults) === true;

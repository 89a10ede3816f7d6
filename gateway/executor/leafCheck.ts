import { isEnumType, specifiedScalarTypes, type GraphQLLeafType } from 'graphql';

const INTEGER = /^-?(?:0|[1-9]\d*)$/;

const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isInteger = (value: unknown): boolean => isFiniteNumber(value) && INTEGER.test(String(value));
const isText = (value: unknown): boolean => typeof value === 'string';

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: isInteger,
  Float: isFiniteNumber,
  String: isText,
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => isText(value) || isInteger(value),
};

/**
 * What a leaf of an answer must be, or undefined when anything will do: a custom scalar is its subgraph's own affair.
 * Values are checked, never converted.
 */
export function leafCheck(type: GraphQLLeafType): ((value: unknown) => boolean) | undefined {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  return specifiedScalarTypes.some(({ name }) => name === type.name) ? checks[type.name] : undefined;
}

import type { Change } from '@graphql-inspector/core';
import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

const CHANGES: ReadonlySet<unknown> = new Set([
  'FIELD_ARGUMENT_DEFAULT_CHANGED',
  'INPUT_FIELD_DEFAULT_VALUE_CHANGED',
  'DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED',
]);

interface InputValue {
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/**
 * What a changed default does to the clients that leave the value out; undefined for other changes, and for a default
 * that is new: nothing was promised before to those who leave it out.
 */
export function changedDefault(
  published: GraphQLSchema,
  present: GraphQLSchema,
  { type, path = '' }: Change,
): string | undefined {
  if (!CHANGES.has(type) || inputValueAt(published, path)?.defaultValue === undefined) return undefined;
  const now = inputValueAt(present, path);
  return now && isRequired(now) ? 'who leaves it out is refused' : 'who leaves it out gets something else';
}

const isRequired = ({ type, defaultValue }: InputValue): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** @param path `Type.field.argument`, `Input.field` or `@directive.argument` */
function inputValueAt(schema: GraphQLSchema, path: string): InputValue | undefined {
  const [owner = '', name = '', argument] = path.split('.');
  if (owner.startsWith('@'))
    return schema.getDirective(owner.slice(1))?.args.find((one) => one.name === name);
  const type = schema.getType(owner);
  if (isInputObjectType(type)) return type.getFields()[name];
  return isObjectType(type) || isInterfaceType(type)
    ? type.getFields()[name]?.args.find((one) => one.name === argument)
    : undefined;
}

import { specifiedScalarTypes, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { ContractError } from './ContractError';
import { namedTypeOf } from '../namedTypeOf';
import { isInaccessible, type TaggedView, type TypeDefinition } from './taggedView';

/** Throws for the first element of the contract whose type is not part of it. */
export function refuseLooseEnds(
  types: ReadonlyMap<string, TypeDefinition>,
  view: TaggedView,
  tag: string,
): void {
  const builtIn = new Set(specifiedScalarTypes.map(({ name }) => name));
  const check = (path: string, { type }: FieldDefinitionNode | InputValueDefinitionNode): void => {
    const name = namedTypeOf(type);
    if (!builtIn.has(name) && !view.hasType(name))
      throw new ContractError(`${path} is tagged ${tag}, its type ${name} is not`);
  };
  for (const [name, definition] of types) {
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      const path = `${name}.${field.name.value}`;
      if (!view.has(name, field.name.value)) continue;
      check(path, field);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : [])
        if (!isInaccessible(argument)) check(`${path}(${argument.name.value}:)`, argument);
    }
  }
}

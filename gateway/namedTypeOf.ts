import { Kind, type TypeNode } from 'graphql';

/** The name of a type as a document writes it, lists and exclamation marks aside. */
export const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);

import { GraphQLError } from 'graphql';

/** An error that graphql-js made of what a client gave: it has no code of its own. */
export const asInputError = ({ message, nodes, path }: GraphQLError): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });

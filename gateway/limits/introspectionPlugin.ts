import type { ApolloServerPlugin } from '@apollo/server';
import { BREAK, visit, type DocumentNode } from 'graphql';
import type { Role } from '../../subgraphs/shared/identity/Caller';
import type { GatewayContext } from '../GatewayContext';
import { refusedRequest } from '../refusedRequest';

/** Lets some roles ask for the schema, and refuses all others with FORBIDDEN, wherever in the document they ask. */
export function introspectionPlugin(allowed: readonly Role[]): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, boolean>();
  const asks = (document: DocumentNode): boolean => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const found = asksForSchema(document);
    known.set(document, found);
    return found;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, contextValue }) => {
          if (!allowed.includes(contextValue.caller.role) && asks(document))
            throw refusedRequest('FORBIDDEN', undefined);
          return Promise.resolve();
        },
      }),
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';

/**
 * A document over its limits is told that and nothing else: what other rules found in it on the way would make an
 * answer that grows with the document.
 */
export const onlyTheLimit: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () =>
    Promise.resolve<GraphQLRequestListener<BaseContext>>({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { errors = [] } = body.singleResult;
        const limits = errors.filter(({ extensions }) => extensions?.['code'] === 'COST_LIMIT_EXCEEDED');
        if (limits.length > 0 && body.singleResult.data === undefined) body.singleResult.errors = limits;
        return Promise.resolve();
      },
    }),
};

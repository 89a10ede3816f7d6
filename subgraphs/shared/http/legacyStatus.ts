import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { recordOf } from './requestRecord';

const LEGACY = /\bapplication\/json\b/i;
const CURRENT = /\bapplication\/graphql-response\+json\b/i;

/**
 * Answers 200 where it would be 400 to a client that asks for `application/json` and does not know
 * `application/graphql-response+json`, when its request was read and only its document or variables are refused:
 * GraphQL over HTTP says so (6.4.1), since such a client takes every other status for that of a proxy. What is no
 * GraphQL request, has no token or is too large keeps its status.
 */
export const legacyStatus: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () =>
    Promise.resolve<GraphQLRequestListener<BaseContext>>({
      willSendResponse: ({ request, response }) => {
        // of the request as it came: Apollo is not shown what it need not read
        const accept = recordOf(request.http)?.request.headers['accept'] ?? '';
        if (response.http.status === 400 && LEGACY.test(accept) && !CURRENT.test(accept))
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

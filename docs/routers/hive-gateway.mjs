// Hive Gateway over schema/supergraph.graphql: see docs/routers.md. The tests run it with this very file.
const [routerSecret] = (process.env.ROUTER_SECRETS ?? '').split(',');
if (!routerSecret) throw new Error('ROUTER_SECRETS is required: a subgraph answers 401 without it');

const at = (name) => {
  const url = process.env[`${name.toUpperCase()}_URL`];
  return url === undefined ? {} : { [name]: { location: url } };
};

/** What a subgraph may learn of a client's request, and nothing else. */
const forwarded = ['authorization', 'accept-language', 'traceparent', 'x-request-id'];

/** @type {import('@graphql-hive/gateway').GatewayConfig} */
export const gatewayConfig = {
  transportEntries: { ...at('experts'), ...at('committees'), ...at('evaluations') },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({
      ...Object.fromEntries(forwarded.map((name) => [name, request.headers.get(name) ?? undefined])),
      'x-router-secret': routerSecret,
    }),
  },
  // Each of these answers the same request of two callers alike, or tells one what the other may know.
  responseCaching: undefined,
  batching: false,
  cors: false,
  graphiql: false,
  landingPage: false,
  // A subgraph's own codes are for clients; its name, address and body are not.
  subgraphErrors: false,
};

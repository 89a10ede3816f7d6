import type { BaseContext } from '@apollo/server';
import type { Subgraph } from './createSubgraph';
import { apolloServerFor } from './http/apolloServerFor';
import { SUBGRAPH_MAX_TOKENS } from './http/documentReader';
import { graphqlRoute } from './http/graphqlRoute';
import { healthRoutes } from './http/healthRoutes';
import { createHttpServer, type Drain, type HttpServerOptions } from './http/httpServer';
import type { RequestObserver } from './http/RequestObserver';

/** Of a request's body: a router sends long lists of representations. */
export const SUBGRAPH_BODY_LIMIT = 8 * 1024 * 1024;

export interface StartSubgraphOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Largest request body in bytes. Default SUBGRAPH_BODY_LIMIT. */
  readonly bodyLimit?: number;
  /** How long a client may take; httpDefaults says what is left out. */
  readonly patience?: Pick<HttpServerOptions, 'headersTimeoutMs' | 'requestTimeoutMs' | 'keepAliveTimeoutMs'>;
  /** Told of requests, for figures and traces. */
  readonly observer?: RequestObserver;
}

export interface RunningSubgraph {
  /** `http://host:port`; the graph is at /graphql. */
  readonly url: string;
  /** Drains and closes the server, then the subgraph. */
  readonly close: (drain?: Drain) => Promise<void>;
}

/** Serves a subgraph over HTTP: /graphql, /health/live and /health/ready. */
export async function startSubgraph<Context extends BaseContext>(
  subgraph: Subgraph<Context>,
  { host, port, bodyLimit = SUBGRAPH_BODY_LIMIT, patience, observer }: StartSubgraphOptions,
): Promise<RunningSubgraph> {
  const { logger } = subgraph;
  const apollo = apolloServerFor<Context>(
    { schema: subgraph.schema, parseOptions: { maxTokens: SUBGRAPH_MAX_TOKENS }, inlineTrace: true },
    logger,
  );
  await apollo.start();
  const server = createHttpServer({
    logger,
    ...(observer && { observer }),
    ...patience,
    bodyLimit,
    routes: [
      graphqlRoute({ server: apollo, contextOf: subgraph.contextOf, contextFirst: true, bodyLimit }),
      ...healthRoutes({
        checks: { [subgraph.name]: () => subgraph.ready() },
        isDraining: () => server.isDraining,
      }),
    ],
  });
  const url = await server.listen({ host, port });
  logger.info({ url }, 'listening');
  let closed: Promise<void> | undefined;
  return {
    url,
    close: (drain) =>
      (closed ??= server
        .close(drain)
        .then(() => apollo.stop())
        .then(() => subgraph.close())),
  };
}

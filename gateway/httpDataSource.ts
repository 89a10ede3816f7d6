import type { Logger } from 'pino';
import { createHttpExecute, type HttpExecute } from '../subgraphs/shared/http/httpExecute';

export interface HttpDataSourceOptions {
  readonly name: string;
  /** Full address of the subgraph's GraphQL endpoint. */
  readonly url: string;
  readonly timeoutMs: number;
  readonly logger: Logger;
}

/** Headers that leave for a subgraph, checked once more on the way out. */
const ALLOWED = ['authorization', 'accept-language', 'traceparent', 'x-request-id', 'x-router-secret'];

/** A subgraph over kept-alive HTTP; why a request failed goes to the log, never to the client. */
export function httpDataSource({ name, url, timeoutMs, logger }: HttpDataSourceOptions): HttpExecute {
  return createHttpExecute({
    url,
    timeoutMs,
    allowHeaders: ALLOWED,
    onFault: (fault, status) => logger.warn({ subgraph: name, fault, status }, 'subgraph request failed'),
  });
}

import type { Logger } from 'pino';
import { Registry } from 'prom-client';
import { answer } from '../http/answer';
import { createHttpServer } from '../http/httpServer';

export interface MetricsAddress {
  readonly METRICS_HOST: string;
  /** Undefined serves no figures at all. */
  readonly METRICS_PORT?: number | undefined;
}

/** Where figures can be read. */
export interface ServedMetrics {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves /metrics on a port of its own, so that publishing the graph never publishes its figures; nobody is asked who
 * he is, and the port belongs to an inside network. Undefined when no port is set.
 * @param text the figures in the text format of Prometheus
 */
export async function serveMetrics(
  { METRICS_HOST: host, METRICS_PORT: port }: MetricsAddress,
  text: () => Promise<string>,
  logger: Logger,
): Promise<ServedMetrics | undefined> {
  if (port === undefined) return undefined;
  const server = createHttpServer({
    logger,
    routes: [
      {
        methods: ['GET', 'HEAD'],
        path: '/metrics',
        handle: async (exchange) =>
          answer(exchange, {
            status: 200,
            headers: { 'content-type': Registry.PROMETHEUS_CONTENT_TYPE },
            body: await text(),
          }),
      },
    ],
  });
  const url = await server.listen({ host, port });
  logger.info({ url: `${url}/metrics` }, 'figures are served');
  return { url, close: () => server.close({ graceMs: 1_000 }) };
}

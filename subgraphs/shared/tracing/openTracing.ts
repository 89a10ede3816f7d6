import type { Tracing } from './Tracing';
import { readTraceparent, writeTraceparent } from './traceparent';
import type { TracingSettings } from './tracingVariables';

/** Spans that wait for the collector, at most; more are dropped, since requests do not wait for it. */
const MOST_WAITING = 2_048;
const CLOSE_WITHIN_MS = 2_000;

/**
 * Traces to an OTLP collector over HTTP, in batches; undefined without an endpoint. A collector that is away costs its
 * spans and nothing else. Nothing is registered for the whole process, so that no other package traces into it.
 * @param service gateway, experts …
 */
export async function openTracing(
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio }: TracingSettings,
  service: string,
): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined;
  const [api, sdk, { OTLPTraceExporter }, { Resource }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const provider = new sdk.BasicTracerProvider({
    resource: new Resource({ 'service.name': service }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url, timeoutMillis: 5_000 }), {
        maxQueueSize: MOST_WAITING,
        scheduledDelayMillis: 1_000,
      }),
    ],
  });
  const tracer = provider.getTracer('expert-pool-graph');
  return {
    begin(name, kind, attributes, parent) {
      const from = readTraceparent(parent);
      const context = from
        ? api.trace.setSpanContext(api.ROOT_CONTEXT, {
            traceId: from.traceId,
            spanId: from.spanId,
            traceFlags: from.flags,
            isRemote: true,
          })
        : api.ROOT_CONTEXT;
      const span = tracer.startSpan(
        name,
        { kind: api.SpanKind[kind], attributes: plain(attributes) },
        context,
      );
      const { traceId, spanId, traceFlags: flags } = span.spanContext();
      return {
        traceId,
        traceparent: writeTraceparent({ traceId, spanId, flags }),
        end(more, failed) {
          span.setAttributes(plain(more));
          if (failed) span.setStatus({ code: api.SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    async close() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, CLOSE_WITHIN_MS)));
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
    },
  };
}

const plain = (attributes: Readonly<Record<string, string | number | readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );

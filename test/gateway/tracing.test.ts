import { inProcessDataSource } from '../../gateway/inProcessDataSource';
import { openTracing } from '../../subgraphs/shared/tracing/openTracing';
import { readTraceparent } from '../../subgraphs/shared/tracing/traceparent';
import { traceAsks, traceRequests } from '../../subgraphs/shared/tracing/traceRequests';
import { ask, fixtureSubgraph, runHouses } from '../support/housesGraph';
import { startCollector } from '../support/otlpCollector';

const SENDER = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
const TRACEPARENT = `00-${SENDER.traceId}-${SENDER.spanId}-01`;

/** The fixture, traced to an endpoint. */
async function traced(endpoint: string | undefined, ratio = 1) {
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: ratio };
  const tracing = await openTracing(settings, 'gateway');
  const [houses, people] = [fixtureSubgraph('houses'), fixtureSubgraph('people')];
  const reach = (name: string, subgraph: typeof houses) =>
    traceAsks(tracing, name, inProcessDataSource(subgraph.execute, 5_000));
  const graph = await runHouses({
    executors: { houses: reach('houses', houses), people: reach('people', people) },
    observer: traceRequests(tracing),
  });
  return {
    ...graph,
    tracing,
    told: () => [...houses.seen, ...people.seen].map((headers) => headers['traceparent']),
  };
}

describe('traces', () => {
  test('hang a request from its sender, and what it asks from the request', async () => {
    const collector = await startCollector();
    const graph = await traced(collector.url);
    await ask(graph.url, 'query Secret { houses { owner { name } } }', {
      headers: { traceparent: TRACEPARENT },
    });
    await graph.close();
    await graph.tracing?.close();
    const spans = collector.spans();
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([SENDER.traceId]));
    const served = spans.find(({ name }) => name === 'graphql');
    const asked = spans.filter(({ name }) => name.startsWith('ask '));
    expect(served?.parentSpanId).toBe(SENDER.spanId);
    expect(asked.map(({ name }) => name).sort()).toEqual(['ask houses', 'ask people']);
    expect(asked.map(({ parentSpanId }) => parentSpanId)).toEqual([served?.spanId, served?.spanId]);
    expect(
      graph
        .told()
        .map((header) => readTraceparent(header)?.spanId)
        .sort(),
    ).toEqual(asked.map(({ spanId }) => spanId).sort());
    expect(JSON.stringify(spans)).not.toMatch(/Secret|owner|ann/);
    expect(graph.lines().find(({ msg }) => msg === 'request')).toMatchObject({ traceId: SENDER.traceId });
    await collector.close();
  });

  test('begin here when the sender names none', async () => {
    const collector = await startCollector();
    const graph = await traced(collector.url);
    await ask(graph.url, '{ seenBy }', { headers: { traceparent: 'nonsense' } });
    await ask(graph.url, '{ seenBy }');
    await graph.close();
    await graph.tracing?.close();
    const roots = collector.spans().filter(({ name }) => name === 'graphql');
    expect(new Set(roots.map(({ traceId }) => traceId)).size).toBe(2);
    expect(roots.map(({ parentSpanId }) => parentSpanId ?? '')).toEqual(['', '']);
    await collector.close();
  });

  test('cost nothing when the collector is away', async () => {
    const graph = await traced('http://127.0.0.1:9');
    for (let turn = 0; turn < 3; turn += 1)
      expect((await ask(graph.url, '{ seenBy }')).body).toEqual({ data: { seenBy: 'ann' } });
    await graph.close();
    await graph.tracing?.close();
  });

  test('are not made without an endpoint, and the sender’s is passed on', async () => {
    const graph = await traced(undefined);
    expect(graph.tracing).toBeUndefined();
    await ask(graph.url, '{ seenBy }', { headers: { traceparent: TRACEPARENT } });
    expect(graph.told()).toEqual([TRACEPARENT]);
    await graph.close();
  });

  test('are kept by their share, or as the sender says', async () => {
    const collector = await startCollector();
    const graph = await traced(collector.url, 0);
    await ask(graph.url, '{ seenBy }');
    await ask(graph.url, '{ seenBy }', { headers: { traceparent: TRACEPARENT } });
    await graph.close();
    await graph.tracing?.close();
    expect(collector.spans().map(({ traceId }) => traceId)).toEqual([SENDER.traceId, SENDER.traceId]);
    await collector.close();
  });
});

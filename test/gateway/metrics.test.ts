import { Registry } from 'prom-client';
import { gatewayMetrics, type GatewayMetrics } from '../../gateway/metrics/gatewayMetrics';
import { inProcessDataSource } from '../../gateway/inProcessDataSource';
import { noPersistedDocuments } from '../../gateway/persisted/PersistedDocuments';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import { requestMetrics } from '../../subgraphs/shared/metrics/requestMetrics';
import { serveMetrics } from '../../subgraphs/shared/metrics/serveMetrics';
import {
  ask,
  fixtureSubgraph,
  housesSupergraph,
  post,
  runHouses,
  type HousesOptions,
} from '../support/housesGraph';
import { figuresAt, readFigures } from '../support/readFigures';

/** The fixture, measured; `people` answers as told. */
async function measured({
  people = inProcessDataSource(fixtureSubgraph('people').execute, 5_000),
  ...change
}: Partial<HousesOptions> & { readonly people?: ExecuteGraph } = {}) {
  const metrics: GatewayMetrics = gatewayMetrics('gateway');
  const houses = fixtureSubgraph('houses').execute;
  const graph = await runHouses({
    executors: { houses: metrics.countAsks('houses', houses), people: metrics.countAsks('people', people) },
    observer: metrics.observer,
    planTally: metrics.planTally,
    ...change,
  });
  return { graph, metrics, figures: async () => readFigures(await metrics.registry.metrics()) };
}

describe('the figures of the gateway', () => {
  test('name no operation that a client made up', async () => {
    const { graph, metrics, figures } = await measured();
    await ask(graph.url, 'query ZhangSan500103 { seenBy }');
    await ask(graph.url, 'query Other { seenBy }');
    await ask(graph.url, '{ seenBy }');
    await fetch(`${graph.url}/zhang-san`);
    const told = await figures();
    expect(told).toMatchObject({
      'graph_operations_total{operation="other",status="200"}': 2,
      'graph_operations_total{operation="anonymous",status="200"}': 1,
      'graph_http_requests_total{route="/graphql",status="200"}': 3,
      'graph_http_requests_total{route="none",status="404"}': 1,
      'graph_operation_duration_seconds_count{operation="other"}': 2,
    });
    expect(await metrics.registry.metrics()).not.toMatch(/zhang|seenBy/i);
    await graph.close();
  });

  test('name an operation of the closed list', async () => {
    const registry = new Registry();
    const { operationEnded } = requestMetrics(registry, ({ operation }) => operation === 'PoolPage');
    const record = (operation: string) => ({
      request: { id: 'r', headers: {}, language: 'zh' as const },
      operation,
      codes: new Set([]),
    });
    for (const operation of ['PoolPage', 'PoolPage', 'Made_Up'])
      operationEnded?.(record(operation), { status: 200, seconds: 0.2 });
    expect(readFigures(await registry.metrics())).toMatchObject({
      'graph_operations_total{operation="PoolPage",status="200"}': 2,
      'graph_operations_total{operation="other",status="200"}': 1,
    });
  });

  test('name an operation that its client asked for by its registration', async () => {
    const { graph, figures } = await measured({
      documents: () => ({
        ...noPersistedDocuments,
        documentOf: (_, id) => (id === 'a1' ? 'query HousePage { seenBy }' : undefined),
      }),
    });
    await post(graph.url, JSON.stringify({ documentId: 'a1' }));
    await ask(graph.url, 'query HousePage { seenBy }');
    expect(await figures()).toMatchObject({
      'graph_operations_total{operation="HousePage",status="200"}': 1,
      'graph_operations_total{operation="other",status="200"}': 1,
    });
    await graph.close();
  });

  test('count subgraphs by outcome and errors by code', async () => {
    let away = false;
    const { execute } = fixtureSubgraph('people');
    const { graph, figures } = await measured({
      people: (request) => (away ? Promise.reject(new Error('away')) : execute(request)),
    });
    await ask(graph.url, '{ me { id } }');
    await ask(graph.url, '{ limited }');
    away = true;
    await ask(graph.url, '{ me { id } }');
    await ask(graph.url, '{ nothing }');
    expect(await figures()).toMatchObject({
      'graph_subgraph_requests_total{subgraph="people",outcome="OK"}': 1,
      'graph_subgraph_requests_total{subgraph="people",outcome="ERRORS"}': 1,
      'graph_subgraph_requests_total{subgraph="people",outcome="SUBGRAPH_UNAVAILABLE"}': 1,
      'graph_subgraph_request_duration_seconds_count{subgraph="people"}': 3,
      'graph_errors_total{code="RATE_LIMITED"}': 1,
      'graph_errors_total{code="SUBGRAPH_UNAVAILABLE"}': 1,
      'graph_errors_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
    });
    await graph.close();
  });

  test('tell kept plans from made ones, of the graph in force', async () => {
    const { graph, figures } = await measured();
    for (let turn = 0; turn < 3; turn += 1) await ask(graph.url, '{ seenBy }');
    expect(await figures()).toMatchObject({
      'graph_plans_total{from="kept"}': 2,
      'graph_plans_total{from="made"}': 1,
      graph_plan_cache_entries: 1,
    });
    expect((await figures())['graph_plan_cache_bytes']).toBeGreaterThan(0);
    graph.replaceSupergraph(housesSupergraph());
    expect(await figures()).toMatchObject({
      'graph_plans_total{from="kept"}': 2,
      graph_plan_cache_entries: 0,
    });
    await graph.close();
  });

  test('are served on a port of their own or not at all', async () => {
    const { graph, metrics } = await measured();
    const text = () => metrics.registry.metrics();
    expect(await serveMetrics({ METRICS_HOST: '127.0.0.1' }, text, silentLogger)).toBeUndefined();
    const served = await serveMetrics({ METRICS_HOST: '127.0.0.1', METRICS_PORT: 0 }, text, silentLogger);
    expect((await fetch(`${graph.url}/metrics`)).status).toBe(404);
    metrics.onSupergraph(false);
    const told = await figuresAt(served?.url ?? '');
    expect(told).toMatchObject({
      'graph_supergraph_loads_total{outcome="taken"}': 0,
      'graph_supergraph_loads_total{outcome="refused"}': 1,
      'graph_http_requests_total{route="none",status="404"}': 1,
    });
    expect(Object.keys(told)).toContain('nodejs_eventloop_lag_p99_seconds');
    await served?.close();
    await graph.close();
  });
});

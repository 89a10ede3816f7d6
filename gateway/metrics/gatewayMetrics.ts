import type { Registry } from 'prom-client';
import type { RequestObserver } from '../../subgraphs/shared/http/RequestObserver';
import { askMetrics, type CountAsks } from '../../subgraphs/shared/metrics/askMetrics';
import { createRegistry } from '../../subgraphs/shared/metrics/createRegistry';
import { requestMetrics } from '../../subgraphs/shared/metrics/requestMetrics';
import { createPlanTally, type PlanTally } from '../executor/PlanTally';
import type { ResilienceObserver } from '../resilience/ResilienceObserver';
import { loadMetrics } from './loadMetrics';
import { planMetrics } from './planMetrics';
import { resilienceMetrics } from './resilienceMetrics';

/** The figures of a gateway's process. */
export interface GatewayMetrics {
  readonly registry: Registry;
  readonly observer: RequestObserver;
  readonly planTally: PlanTally;
  readonly resilienceObserver: ResilienceObserver;
  readonly countAsks: CountAsks;
  /** Told of each supergraph that was taken or refused. */
  readonly onSupergraph: (taken: boolean) => void;
  /** Told of each reading of the manifests after the first, taken or refused. */
  readonly onManifests: (taken: boolean) => void;
}

export function gatewayMetrics(service: string): GatewayMetrics {
  const registry = createRegistry(service);
  const planTally = createPlanTally();
  planMetrics(registry, planTally);
  return {
    registry,
    observer: requestMetrics(registry, ({ registered }) => registered === true),
    planTally,
    resilienceObserver: resilienceMetrics(registry),
    countAsks: askMetrics(registry),
    onSupergraph: loadMetrics(registry, {
      name: 'graph_supergraph_loads_total',
      help: 'Supergraphs that came while the process ran, by what became of them.',
    }),
    onManifests: loadMetrics(registry, {
      name: 'graph_manifest_loads_total',
      help: 'Readings of the manifests while the process ran, by what became of them.',
    }),
  };
}

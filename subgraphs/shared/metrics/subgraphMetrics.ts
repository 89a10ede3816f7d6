import type { Registry } from 'prom-client';
import type { Clock } from '../clock';
import type { DatabaseSession } from '../database/DatabaseSession';
import type { RequestObserver } from '../http/RequestObserver';
import { askMetrics, type CountAsks } from './askMetrics';
import { createRegistry } from './createRegistry';
import { outboxMetrics } from './outboxMetrics';
import { requestMetrics } from './requestMetrics';

/** The figures of a subgraph's process. */
export interface SubgraphMetrics {
  readonly registry: Registry;
  readonly observer: RequestObserver;
  /** Counts what the subgraph asks its peers. */
  readonly countAsks: CountAsks;
}

export function subgraphMetrics(name: string, database: DatabaseSession, clock: Clock): SubgraphMetrics {
  const registry = createRegistry(name);
  outboxMetrics(registry, { [name]: database }, clock);
  return { registry, observer: requestMetrics(registry), countAsks: askMetrics(registry) };
}

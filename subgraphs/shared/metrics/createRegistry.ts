import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * The figures of one process, of the process itself to begin with: memory, processor, event loop, garbage collection.
 * Labels are names that our own code, schema or manifest has: never a query, an id, or anything a client can make up.
 * @param service gateway, experts …; a label of every figure
 */
export function createRegistry(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}

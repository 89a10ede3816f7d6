import { Counter, type Registry } from 'prom-client';

/** Counts the supergraphs that came while the process ran: taken, or refused. */
export function supergraphMetrics(registry: Registry): (taken: boolean) => void {
  const loads = new Counter({
    name: 'graph_supergraph_loads_total',
    help: 'Supergraphs that came while the process ran, by what became of them.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  for (const outcome of ['taken', 'refused']) loads.inc({ outcome }, 0);
  return (taken) => loads.inc({ outcome: taken ? 'taken' : 'refused' });
}

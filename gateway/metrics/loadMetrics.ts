import { Counter, type CounterConfiguration, type Registry } from 'prom-client';

/** Counts what came from the disk while the process ran: taken, or refused. */
export function loadMetrics(
  registry: Registry,
  figure: Pick<CounterConfiguration<'outcome'>, 'name' | 'help'>,
): (taken: boolean) => void {
  const loads = new Counter({ ...figure, labelNames: ['outcome'], registers: [registry] });
  for (const outcome of ['taken', 'refused']) loads.inc({ outcome }, 0);
  return (taken) => loads.inc({ outcome: taken ? 'taken' : 'refused' });
}

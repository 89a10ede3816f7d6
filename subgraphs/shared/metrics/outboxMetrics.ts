import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../clock';
import type { DatabaseSession } from '../database/DatabaseSession';
import { outboxBacklog } from '../outbox/outboxBacklog';

/**
 * Tells at each reading what waits in the outboxes. Processes of one subgraph tell the same figures, as they share a
 * database; one that cannot be asked tells none.
 * @param databases by the name of the subgraph
 */
export function outboxMetrics(
  registry: Registry,
  databases: Readonly<Record<string, DatabaseSession>>,
  clock: Clock,
): void {
  const registers = [registry];
  // The registry reads its figures all at once; one look at the databases serves the three.
  let under: Promise<void> | undefined;
  const collect = (): Promise<void> => (under ??= tell().finally(() => (under = undefined)));
  const waiting = new Gauge({
    name: 'graph_outbox_waiting',
    help: 'Events announced and not yet delivered.',
    labelNames: ['subgraph', 'target'],
    aggregator: 'max',
    registers,
    collect,
  });
  const oldest = new Gauge({
    name: 'graph_outbox_oldest_seconds',
    help: 'Age of the oldest event that is not yet delivered.',
    labelNames: ['subgraph', 'target'],
    aggregator: 'max',
    registers,
    collect,
  });
  const parked = new Gauge({
    name: 'graph_dead_events',
    help: 'Events that a subgraph received, could not read and parked for a person.',
    labelNames: ['subgraph'],
    aggregator: 'max',
    registers,
    collect,
  });

  async function tell(): Promise<void> {
    const told = await Promise.all(
      Object.entries(databases).map(async ([subgraph, database]) => ({
        subgraph,
        ...(await outboxBacklog(database).catch(() => ({ backlogs: [], parked: undefined }))),
      })),
    );
    for (const gauge of [waiting, oldest, parked]) gauge.reset();
    for (const { subgraph, backlogs, parked: count } of told) {
      for (const { target, waiting: events, since } of backlogs) {
        waiting.set({ subgraph, target }, events);
        oldest.set({ subgraph, target }, Math.max(0, (clock.now().getTime() - since.getTime()) / 1000));
      }
      if (count !== undefined) parked.set({ subgraph }, count);
    }
  }
}

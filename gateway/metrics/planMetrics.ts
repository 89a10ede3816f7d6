import { Counter, Gauge, type Registry } from 'prom-client';
import type { PlanTally } from '../executor/PlanTally';

/** Tells at each reading how the plans stand. */
export function planMetrics(registry: Registry, tally: PlanTally): void {
  const registers = [registry];
  const plans = new Counter({
    name: 'graph_plans_total',
    help: 'Requests by where their plan came from: kept from an earlier one, or made.',
    labelNames: ['from'],
    registers,
    collect() {
      plans.reset();
      plans.inc({ from: 'kept' }, tally.kept);
      plans.inc({ from: 'made' }, tally.made);
    },
  });
  const entries: Gauge = new Gauge({
    name: 'graph_plan_cache_entries',
    help: 'Compiled operations that are kept.',
    registers,
    collect: () => void entries.set(summed(tally, 'size')),
  });
  const bytes: Gauge = new Gauge({
    name: 'graph_plan_cache_bytes',
    help: 'What they are reckoned at.',
    registers,
    collect: () => void bytes.set(summed(tally, 'weight')),
  });
}

const summed = ({ caches }: PlanTally, what: 'size' | 'weight'): number =>
  [...caches].reduce((sum, cache) => sum + cache[what], 0);

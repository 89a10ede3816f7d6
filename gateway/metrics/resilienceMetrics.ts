import { Counter, Gauge, type Registry } from 'prom-client';
import {
  notSentReasons,
  type CircuitState,
  type PlacesTaken,
  type ResilienceObserver,
} from '../resilience/ResilienceObserver';

const STATES: Readonly<Record<CircuitState, number>> = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 };

/** Figures of circuits and places, by subgraph. Of several processes the worst circuit is told, and the places added up. */
export function resilienceMetrics(registry: Registry): ResilienceObserver {
  const registers = [registry];
  const labelNames = ['subgraph'] as const;
  const places = new Map<string, () => PlacesTaken>();
  const circuit = new Gauge({
    name: 'graph_subgraph_circuit',
    help: 'The circuit of a subgraph: 0 closed, 1 letting one request try, 2 open.',
    labelNames,
    aggregator: 'max',
    registers,
  });
  const notSent = new Counter({
    name: 'graph_subgraph_not_sent_total',
    help: 'Requests that a subgraph was spared: CIRCUIT_OPEN, NO_PLACE or WAITED_TOO_LONG.',
    labelNames: ['subgraph', 'reason'],
    registers,
  });
  const again = new Counter({
    name: 'graph_subgraph_retries_total',
    help: 'Queries that were sent to a subgraph once more.',
    labelNames,
    registers,
  });
  for (const what of ['running', 'waiting'] as const) {
    const gauge: Gauge<'subgraph'> = new Gauge({
      name: `graph_subgraph_${what}`,
      help: `Requests that are ${what === 'running' ? 'with a subgraph' : 'waiting for a place with a subgraph'}.`,
      labelNames,
      registers,
      collect: () => places.forEach((taken, subgraph) => gauge.set({ subgraph }, taken()[what])),
    });
  }
  return {
    circuitIs: (subgraph, state) => circuit.set({ subgraph }, STATES[state]),
    notSent: (subgraph, reason) => notSent.inc({ subgraph, reason }),
    triedAgain: (subgraph) => again.inc({ subgraph }),
    watchPlaces(subgraph, taken) {
      places.set(subgraph, taken);
      circuit.set({ subgraph }, STATES.CLOSED);
      again.inc({ subgraph }, 0);
      for (const reason of notSentReasons) notSent.inc({ subgraph, reason }, 0);
    },
  };
}

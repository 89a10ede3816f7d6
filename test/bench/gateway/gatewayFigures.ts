import type { Figure } from '../Figure';
import { shapeNames, type Shape } from './benchGraph';
import { CONNECTIONS, type SampleOf } from './measureGateways';
import { isFloor, type Peer } from './peers';

const bench = 'gateway';

interface GatewayGoal {
  readonly peer: string;
  readonly shapes: readonly Shape[];
  readonly connections: number;
  readonly atLeast: number;
}

/** How many times our CPU the others need, in the same run. */
const GOALS: readonly GatewayGoal[] = [
  { peer: 'stock-http', shapes: ['Q1', 'Q2'], connections: 32, atLeast: 4 },
  { peer: 'stock-http', shapes: ['Q3'], connections: 32, atLeast: 3 },
  { peer: 'hive-rust', shapes: shapeNames, connections: 32, atLeast: 1.5 },
  { peer: 'hive-rust', shapes: shapeNames, connections: 1, atLeast: 2.5 },
];
/** One JSON.stringify of the widest answer is what nothing that answers with JSON can do without. */
const WIDE_AT_MOST = 8;

/** The amounts of every peer, then the ratios with their goals. */
export function gatewayFigures(sampleOf: SampleOf, peers: readonly Peer[]): Figure[] {
  const measured = peers.filter((peer) => !isFloor(peer)).map(({ name }) => name);
  const cpu: CpuOf = (peer, shape, connections) => sampleOf(peer, shape, connections).cpuMs;
  const floors = peers.filter(isFloor).map(({ name }) => {
    return { bench, what: `Q3, 32 conn., ${name}: CPU`, value: cpu(name, 'Q3', 32), unit: 'ms' };
  });
  return [...amountFigures(bench, sampleOf, measured), ...floors, ...ratios(cpu, measured), wide(cpu)];
}

/** CPU and latency of each peer for each shape. */
export const amountFigures = (bench: string, sampleOf: SampleOf, peers: readonly string[]): Figure[] =>
  CONNECTIONS.flatMap((connections) =>
    shapeNames.flatMap((shape) =>
      peers.flatMap((peer) => {
        const { cpuMs, latencyMs } = sampleOf(peer, shape, connections);
        const where = `${shape}, ${connections} conn., ${peer}`;
        return [
          { bench, what: `${where}: CPU`, value: cpuMs, unit: 'ms' },
          { bench, what: `${where}: latency, median`, value: latencyMs, unit: 'ms' },
        ];
      }),
    ),
  );

type CpuOf = (peer: string, shape: Shape, connections: number) => number;

const ratios = (cpu: CpuOf, measured: readonly string[]): Figure[] =>
  GOALS.filter(({ peer }) => measured.includes(peer)).flatMap(({ peer, shapes, connections, atLeast }) =>
    shapes.map((shape) => ({
      bench,
      what: `${shape}, ${connections} conn., CPU of ${peer} : ours-http`,
      value: cpu(peer, shape, connections) / cpu('ours-http', shape, connections),
      unit: '×',
      goal: { atLeast },
    })),
  );

const wide = (cpu: CpuOf): Figure => ({
  bench,
  what: 'Q3, 32 conn., CPU of ours-in-process : one JSON.stringify',
  value: cpu('ours-in-process', 'Q3', 32) / cpu('stringify', 'Q3', 32),
  unit: '×',
  goal: { atMost: WIDE_AT_MOST },
});

import { availableParallelism } from 'node:os';
import { buildDist } from '../../support/buildDist';
import type { Figure } from '../Figure';
import { inTurn } from '../inTurn';
import { median } from '../samples';
import { openBenchIdentity } from './benchIdentity';
import { openClient } from './ask';
import { shapeNames, shapes, type Shape } from './benchGraph';
import type { Peer } from './peers';
import { equalTo, sameAnswers } from './sameAnswers';
import { startShippedGateway } from './shippedProcess';
import type { BenchProcess } from './startProcess';
import { withCannedGraph } from './withCannedGraph';

const bench = 'gateway-processes';
const CONNECTIONS = 32;
const ROUNDS = 5;
const WARM_UP = 2;
const REQUESTS: Readonly<Record<Shape, number>> = { Q1: 4_000, Q2: 1_600, Q3: 160, Q4: 1_600 };

/** Of one request: CPU of the gateway's processes and of everything else in the run, and the time it took, in ms. */
interface Sample {
  readonly gatewayMs: number;
  readonly othersMs: number;
  readonly wallMs: number;
}

/**
 * Our gateway as it is shipped with one process and with two: requests in a second, and CPU of one request. Load and
 * canned subgraphs share the cores with it, so beside the ratio stands the most that the cores allow.
 */
export function gatewayProcessesBench(times = 1): Promise<Figure[]> {
  buildDist();
  return withCannedGraph(async ({ where: { supergraphFile, urls }, subgraphs }, folder) => {
    const identity = await openBenchIdentity(folder);
    const token = await identity.token('cq-reform-office', 'bench');
    const peers: Peer[] = [];
    try {
      for (const processes of [1, 2])
        peers.push(
          await startShippedGateway(String(processes), { identity, urls, supergraphFile, processes }),
        );
      const answers = await sameAnswers(peers, shapes, token);
      const samples = new Map<string, Sample[]>();
      for (let round = -WARM_UP; round < ROUNDS; round += 1)
        for (const shape of shapeNames)
          for (const peer of inTurn(peers, round + WARM_UP)) {
            const requests = Math.max(CONNECTIONS, Math.round(REQUESTS[shape] * times));
            const sample = await sampleOf(peer, subgraphs, {
              shape,
              requests,
              token,
              answer: answers[shape],
            });
            const key = `${shape} ${peer.name}`;
            if (round >= 0) samples.set(key, [...(samples.get(key) ?? []), sample]);
          }
      return shapeNames.flatMap((shape) =>
        figuresOf(shape, middle(samples.get(`${shape} 1`)), middle(samples.get(`${shape} 2`))),
      );
    } finally {
      for (const { process } of peers) await process.stop();
    }
  });
}

interface Round {
  readonly shape: Shape;
  readonly requests: number;
  readonly token: string;
  readonly answer: string;
}

async function sampleOf(
  peer: Peer,
  subgraphs: BenchProcess,
  { shape, requests, token, answer }: Round,
): Promise<Sample> {
  const client = openClient(peer.url, CONNECTIONS, token);
  const others = () => subgraphs.cpuMs() + ownCpuMs();
  const before = { gateway: peer.process.cpuMs(), others: others(), at: performance.now() };
  await client.load(shapes[shape], requests, equalTo(answer));
  const sample = {
    gatewayMs: (peer.process.cpuMs() - before.gateway) / requests,
    othersMs: (others() - before.others) / requests,
    wallMs: (performance.now() - before.at) / requests,
  };
  await client.close();
  return sample;
}

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const middle = (samples: readonly Sample[] = []): Sample => ({
  gatewayMs: median(samples.map(({ gatewayMs }) => gatewayMs)),
  othersMs: median(samples.map(({ othersMs }) => othersMs)),
  wallMs: median(samples.map(({ wallMs }) => wallMs)),
});

function figuresOf(shape: Shape, one: Sample, two: Sample): Figure[] {
  const figure = (what: string, value: number, unit: string): Figure => ({
    bench,
    what: `${shape}, ${what}`,
    value,
    unit,
  });
  return [
    figure('1 process: requests', 1000 / one.wallMs, '/s'),
    figure('2 processes: requests', 1000 / two.wallMs, '/s'),
    figure('1 process: CPU of the gateway', one.gatewayMs, 'ms'),
    figure('2 processes: CPU of the gateway', two.gatewayMs, 'ms'),
    figure('1 process: CPU of load and subgraphs', one.othersMs, 'ms'),
    figure('1 process: share of a core that the gateway fills', one.gatewayMs / one.wallMs, 'core'),
    figure('requests a second, 2 processes : 1', one.wallMs / two.wallMs, '×'),
    figure('most that the cores allow', mostGain(one), '×'),
    figure('CPU for one request, 2 processes : 1', two.gatewayMs / one.gatewayMs, '×'),
  ];
}

/**
 * What a second process can gain at most: one process fills one core; two fill what load and subgraphs leave of all.
 */
function mostGain({ gatewayMs, othersMs }: Sample): number {
  const cores = availableParallelism();
  const rate = (processes: number) => Math.min(processes / gatewayMs, cores / (gatewayMs + othersMs));
  return rate(2) / rate(1);
}

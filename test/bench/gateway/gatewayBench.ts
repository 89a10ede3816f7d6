import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Figure } from '../Figure';
import { median } from '../samples';
import { openClient } from './ask';
import { benchSupergraph, shapes, type BenchSubgraph, type Shape } from './benchGraph';
import type { GatewaySettings } from './gatewayProcess';
import { hasRouters, startGatewayPeer, startHivePeer, type Peer } from './peers';
import { startProcess } from './startProcess';

const CONNECTIONS = [1, 32] as const;
const ROUNDS = 5;
/** Requests of one round, so many that a round is worth some tenths of a second of CPU to the slowest. */
const REQUESTS: Readonly<Record<Shape, number>> = { Q1: 600, Q2: 200, Q3: 32, Q4: 200 };
const WARM_UP = 3;
const shapeNames = Object.keys(shapes) as readonly Shape[];

interface Sample {
  readonly cpuMs: number;
  readonly latencyMs: number;
}
type Samples = Map<string, Sample[]>;

/**
 * CPU of the gateway process for a request, and its latency, over the same canned subgraphs: ours, the stock gateway
 * and Hive Gateway, round by round in turn. Their answers are compared first.
 */
export async function gatewayBench(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'epg-bench-gateway-'));
  const subgraphs = await startProcess(
    ['--import', 'tsx', 'test/bench/gateway/cannedSubgraphs.ts'],
    /\{.*\}/,
  );
  const peers: Peer[] = [];
  try {
    const urls = JSON.parse(subgraphs.said) as Record<BenchSubgraph, string>;
    const supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(supergraphFile, benchSupergraph(urls));
    await startPeers(peers, { supergraphFile, urls });
    const answers = await sameAnswers(peers);
    await startFloors(peers, { supergraphFile, urls }, folder, answers);
    return figuresOf(await measure(peers), peers);
  } finally {
    for (const { process } of peers) await process.stop();
    await subgraphs.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type Where = Pick<GatewaySettings, 'supergraphFile' | 'urls'>;

async function startPeers(peers: Peer[], where: Where): Promise<void> {
  for (const kind of ['ours-http', 'ours-in-process', 'stock-http'] as const)
    peers.push(await startGatewayPeer(kind, { kind, ...where }));
  if (!hasRouters()) {
    console.error('gateway: Hive Gateway is left out; `npm ci --prefix test/routers` installs it');
    return;
  }
  peers.push(await startHivePeer('hive', where.supergraphFile));
  peers.push(await startHivePeer('hive-rust', where.supergraphFile, '--hive-router-runtime'));
}

/** The floors of the widest shape: its bytes as they are, and one JSON.stringify of it. */
async function startFloors(
  peers: Peer[],
  where: Where,
  folder: string,
  answers: Readonly<Record<Shape, string>>,
): Promise<void> {
  const answerFile = join(folder, 'answer.json');
  await writeFile(answerFile, answers.Q3);
  for (const kind of ['bytes', 'stringify'] as const)
    peers.push(await startGatewayPeer(kind, { kind, ...where, answerFile }));
}

/** Asks every peer every shape. Throws when one answers otherwise than the first. */
async function sameAnswers(peers: readonly Peer[]): Promise<Record<Shape, string>> {
  const first: Partial<Record<Shape, string>> = {};
  for (const { name, url } of peers) {
    const client = openClient(url, 1);
    for (const shape of shapeNames) {
      const text = await client.ask(shapes[shape]);
      const expected = (first[shape] ??= text);
      if (!isDeepStrictEqual(JSON.parse(text), JSON.parse(expected)))
        throw new Error(`${name} answers ${shape} otherwise: ${text.slice(0, 300)}`);
    }
    await client.close();
  }
  return first as Record<Shape, string>;
}

const keyOf = (peer: string, shape: Shape, connections: number) => `${peer} ${shape} ${connections}`;
const isFloor = ({ name }: Peer) => name === 'bytes' || name === 'stringify';

async function measure(peers: readonly Peer[]): Promise<Samples> {
  const samples: Samples = new Map();
  for (const connections of CONNECTIONS) {
    const clients = new Map(peers.map(({ name, url }) => [name, openClient(url, connections)]));
    for (let round = -WARM_UP; round < ROUNDS; round += 1)
      for (const shape of shapeNames)
        for (const peer of peers) {
          const client = clients.get(peer.name);
          if (!client || (isFloor(peer) && shape !== 'Q3')) continue;
          const before = peer.process.cpuMs();
          const latencies = await client.load(shapes[shape], REQUESTS[shape]);
          const cpuMs = (peer.process.cpuMs() - before) / REQUESTS[shape];
          if (round < 0) continue;
          const key = keyOf(peer.name, shape, connections);
          samples.set(key, [...(samples.get(key) ?? []), { cpuMs, latencyMs: median(latencies) }]);
        }
    for (const client of clients.values()) await client.close();
  }
  return samples;
}

/** The goals of the executor, as ratios of the same run: how many times ours the others need. */
const GOALS: readonly (readonly [
  peer: string,
  shapes: readonly Shape[],
  connections: number,
  atLeast: number,
])[] = [
  ['stock-http', ['Q1', 'Q2'], 32, 4],
  ['stock-http', ['Q3'], 32, 3],
  ['hive-rust', shapeNames, 32, 1.5],
  ['hive-rust', shapeNames, 1, 2.5],
];

function figuresOf(samples: Samples, peers: readonly Peer[]): Figure[] {
  const bench = 'gateway';
  const cpu = (peer: string, shape: Shape, connections: number): number =>
    median((samples.get(keyOf(peer, shape, connections)) ?? []).map(({ cpuMs }) => cpuMs));
  const latency = (peer: string, shape: Shape, connections: number): number =>
    median((samples.get(keyOf(peer, shape, connections)) ?? []).map(({ latencyMs }) => latencyMs));
  const measured = peers.filter((peer) => !isFloor(peer)).map(({ name }) => name);
  const amounts = CONNECTIONS.flatMap((connections) =>
    shapeNames.flatMap((shape) =>
      measured.flatMap((peer): Figure[] => [
        {
          bench,
          what: `${shape}, ${connections} conn., ${peer}: CPU`,
          value: cpu(peer, shape, connections),
          unit: 'ms',
        },
        {
          bench,
          what: `${shape}, ${connections} conn., ${peer}: latency, median`,
          value: latency(peer, shape, connections),
          unit: 'ms',
        },
      ]),
    ),
  );
  const floors = (['bytes', 'stringify'] as const).map((floor): Figure => ({
    bench,
    what: `Q3, 32 conn., ${floor}: CPU`,
    value: cpu(floor, 'Q3', 32),
    unit: 'ms',
  }));
  const ratios = GOALS.filter(([peer]) => measured.includes(peer)).flatMap(
    ([peer, some, connections, atLeast]) =>
      some.map((shape): Figure => ({
        bench,
        what: `${shape}, ${connections} conn., CPU of ${peer} : ours-http`,
        value: cpu(peer, shape, connections) / cpu('ours-http', shape, connections),
        unit: '×',
        goal: { atLeast },
      })),
  );
  const wide: Figure = {
    bench,
    what: 'Q3, 32 conn., CPU of ours-in-process : one JSON.stringify',
    value: cpu('ours-in-process', 'Q3', 32) / cpu('stringify', 'Q3', 32),
    unit: '×',
    goal: { atMost: 8 },
  };
  return [...amounts, ...floors, ...ratios, wide];
}

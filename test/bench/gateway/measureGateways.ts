import { inTurn } from '../inTurn';
import { median } from '../samples';
import { openClient } from './ask';
import { shapeNames, type Shape, type Shapes } from './benchGraph';
import { isFloor, type Peer } from './peers';
import { equalTo } from './sameAnswers';

export const CONNECTIONS = [1, 32] as const;

/** What the gateways are asked, and how often. */
export interface GatewayLoad {
  readonly shapes: Shapes;
  /** What every shape has to be answered with, every time. */
  readonly answers: Readonly<Record<Shape, string>>;
  /** Rounds that count, and those before them. */
  readonly rounds: number;
  readonly warmUp: number;
  /** Requests of one round. */
  readonly requests: (shape: Shape, peer: Peer, connections: number) => number;
  readonly token?: string;
}

/** CPU and latency of one request, in milliseconds, medians of the rounds. */
export interface GatewaySample {
  readonly cpuMs: number;
  readonly latencyMs: number;
}

export type SampleOf = (peer: string, shape: Shape, connections: number) => GatewaySample;

/** Asks every peer every shape, round by round, in an order that turns. Throws for an answer that is not the same. */
export async function measureGateways(peers: readonly Peer[], load: GatewayLoad): Promise<SampleOf> {
  const samples = new Map<string, GatewaySample[]>();
  const checks = new Map(
    peers.flatMap(({ name }) =>
      shapeNames.map((shape) => [`${name} ${shape}`, equalTo(load.answers[shape])] as const),
    ),
  );
  for (const connections of CONNECTIONS) {
    const clients = new Map(peers.map(({ name, url }) => [name, openClient(url, connections, load.token)]));
    for (let round = -load.warmUp; round < load.rounds; round += 1)
      for (const shape of shapeNames)
        for (const peer of inTurn(peers, round + load.warmUp)) {
          const client = clients.get(peer.name);
          if (!client || (isFloor(peer) && shape !== 'Q3')) continue;
          const requests = load.requests(shape, peer, connections);
          const before = peer.process.cpuMs();
          const latencies = await client.load(
            load.shapes[shape],
            requests,
            checks.get(`${peer.name} ${shape}`),
          );
          const cpuMs = (peer.process.cpuMs() - before) / requests;
          if (round < 0) continue;
          const key = keyOf(peer.name, shape, connections);
          samples.set(key, [...(samples.get(key) ?? []), { cpuMs, latencyMs: median(latencies) }]);
        }
    for (const client of clients.values()) await client.close();
  }
  return (peer, shape, connections) => {
    const rounds = samples.get(keyOf(peer, shape, connections)) ?? [];
    return {
      cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)),
      latencyMs: median(rounds.map(({ latencyMs }) => latencyMs)),
    };
  };
}

const keyOf = (peer: string, shape: Shape, connections: number) => `${peer} ${shape} ${connections}`;

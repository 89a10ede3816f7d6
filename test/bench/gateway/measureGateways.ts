import { inTurn } from '../inTurn';
import { median } from '../samples';
import { openClient } from './ask';
import { shapeNames, shapes, type Shape } from './benchGraph';
import { isFloor, type Peer } from './peers';

export const CONNECTIONS = [1, 32] as const;
const ROUNDS = 7;
const WARM_UP = 2;
/** Requests of one round: a fifth of a second of CPU or more to ours, as CPU is told in hundredths. */
const REQUESTS: Readonly<Record<Shape, number>> = { Q1: 1_600, Q2: 640, Q3: 64, Q4: 640 };
/** The floors need so little that they are asked more often. */
const FLOOR_TIMES = 8;

/** CPU and latency of one request, in milliseconds, medians of the rounds. */
export interface GatewaySample {
  readonly cpuMs: number;
  readonly latencyMs: number;
}

export type SampleOf = (peer: string, shape: Shape, connections: number) => GatewaySample;

/** Asks every peer every shape, round by round, in an order that turns. */
export async function measureGateways(peers: readonly Peer[]): Promise<SampleOf> {
  const samples = new Map<string, GatewaySample[]>();
  for (const connections of CONNECTIONS) {
    const clients = new Map(peers.map(({ name, url }) => [name, openClient(url, connections)]));
    for (let round = -WARM_UP; round < ROUNDS; round += 1)
      for (const shape of shapeNames)
        for (const peer of inTurn(peers, round + WARM_UP)) {
          const client = clients.get(peer.name);
          if (!client || (isFloor(peer) && shape !== 'Q3')) continue;
          const requests = REQUESTS[shape] * (isFloor(peer) ? FLOOR_TIMES : 1);
          const before = peer.process.cpuMs();
          const latencies = await client.load(shapes[shape], requests);
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

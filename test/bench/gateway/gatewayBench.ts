import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from '../Figure';
import { shapes, type Shape } from './benchGraph';
import { coldOperations } from './coldOperations';
import { gatewayFigures } from './gatewayFigures';
import { measureGateways } from './measureGateways';
import { hasRouters, hiveModes, isFloor, startGatewayPeer, startHivePeer, type Peer } from './peers';
import { sameAnswers } from './sameAnswers';
import { withCannedGraph, type CannedGraph } from './withCannedGraph';

type Where = CannedGraph['where'];

/** Requests of one round: a fifth of a second of CPU or more to ours, as CPU is told in hundredths. */
const REQUESTS: Readonly<Record<Shape, number>> = { Q1: 1_600, Q2: 640, Q3: 64, Q4: 640 };
/** The floors need so little that they are asked more often. */
const FLOOR_TIMES = 8;
const LOAD = {
  rounds: 7,
  warmUp: 2,
  requests: (shape: Shape, peer: Peer) => REQUESTS[shape] * (isFloor(peer) ? FLOOR_TIMES : 1),
};

/**
 * CPU of the gateway process for a request, and its latency, over the same canned subgraphs: ours, the stock gateway
 * and Hive Gateway, round by round in turn. Their answers are compared first. Then a thousand operations that ours has
 * never seen.
 */
export const gatewayBench = (): Promise<Figure[]> =>
  withCannedGraph(async ({ where }, folder) => {
    const peers: Peer[] = [];
    try {
      await startPeers(peers, where);
      const answers = await sameAnswers(peers, shapes);
      await startFloors(peers, where, folder, answers);
      const sampleOf = await measureGateways(peers, { ...LOAD, shapes, answers });
      const figures = gatewayFigures(sampleOf, peers);
      return [...figures, ...(await coldOperations(where))];
    } finally {
      for (const { process } of peers) await process.stop();
    }
  });

async function startPeers(peers: Peer[], where: Where): Promise<void> {
  for (const kind of ['ours-http', 'ours-in-process', 'stock-http'] as const)
    peers.push(await startGatewayPeer(kind, { kind, ...where }));
  if (!hasRouters()) {
    console.error('gateway: Hive Gateway is left out; `npm ci --prefix test/routers` installs it');
    return;
  }
  for (const [name, flags] of Object.entries(hiveModes))
    peers.push(await startHivePeer(name, where.supergraphFile, flags));
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

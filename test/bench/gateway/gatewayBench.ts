import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Figure } from '../Figure';
import { openClient } from './ask';
import { benchSupergraph, shapeNames, shapes, type BenchSubgraph, type Shape } from './benchGraph';
import { coldOperations } from './coldOperations';
import { compileProcesses, scriptOf } from './compileProcesses';
import { gatewayFigures } from './gatewayFigures';
import type { GatewaySettings } from './gatewayProcess';
import { measureGateways } from './measureGateways';
import { hasRouters, startGatewayPeer, startHivePeer, type Peer } from './peers';
import { startProcess } from './startProcess';

type Where = Pick<GatewaySettings, 'supergraphFile' | 'urls'>;

/**
 * CPU of the gateway process for a request, and its latency, over the same canned subgraphs: ours, the stock gateway
 * and Hive Gateway, round by round in turn. Their answers are compared first. Then a thousand operations that ours has
 * never seen.
 */
export async function gatewayBench(): Promise<Figure[]> {
  compileProcesses();
  const folder = await mkdtemp(join(tmpdir(), 'epg-bench-gateway-'));
  const subgraphs = await startProcess([scriptOf('cannedSubgraphs')], /\{.*\}/);
  const peers: Peer[] = [];
  try {
    const urls = JSON.parse(subgraphs.said) as Record<BenchSubgraph, string>;
    const supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(supergraphFile, benchSupergraph(urls));
    const where = { supergraphFile, urls };
    await startPeers(peers, where);
    const answers = await sameAnswers(peers);
    await startFloors(peers, where, folder, answers);
    const figures = gatewayFigures(await measureGateways(peers), peers);
    return [...figures, ...(await coldOperations(where))];
  } finally {
    for (const { process } of peers) await process.stop();
    await subgraphs.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

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

/** Asks every peer every shape. Throws when one answers otherwise than the first, or with errors. */
async function sameAnswers(peers: readonly Peer[]): Promise<Record<Shape, string>> {
  const first: Partial<Record<Shape, string>> = {};
  for (const { name, url } of peers) {
    const client = openClient(url, 1);
    for (const shape of shapeNames) {
      const text = await client.ask(shapes[shape]);
      const answer = JSON.parse(text) as { readonly errors?: unknown };
      const expected = (first[shape] ??= text);
      if (answer.errors !== undefined || !isDeepStrictEqual(answer, JSON.parse(expected)))
        throw new Error(`${name} answers ${shape} otherwise: ${text.slice(0, 300)}`);
    }
    await client.close();
  }
  return first as Record<Shape, string>;
}

import { join } from 'node:path';
import { packageRoot } from '../../../../commands/packageRoot';
import { subgraphNames } from '../../../../commands/subgraphNames';
import { buildDist } from '../../../support/buildDist';
import type { Figure } from '../../Figure';
import { shapeNames, type Shape } from '../benchGraph';
import { compileProcesses, scriptOf } from '../compileProcesses';
import { amountFigures } from '../gatewayFigures';
import { measureGateways, CONNECTIONS, type SampleOf } from '../measureGateways';
import { hasRouters, hiveModes, startHivePeer, type Peer } from '../peers';
import { sameAnswers } from '../sameAnswers';
import { startShippedGateway } from '../shippedProcess';
import { startProcess } from '../startProcess';
import type { RealGatewaySettings } from './realGatewayProcess';
import { openRealShapes } from './realShapes';
import { withRealGraph, type RealGraph } from './withRealGraph';

const bench = 'gateway-real';
const SUPERGRAPH = join(packageRoot(), 'schema/supergraph.graphql');
/** Requests of one round, and never fewer than connections: the subgraphs are the slow part. */
const REQUESTS: Readonly<Record<Shape, number>> = { Q1: 256, Q2: 64, Q3: 16, Q4: 64 };

/**
 * CPU of the gateway process for a request, and its latency, over our own subgraphs: ours, the stock gateway and Hive
 * Gateway, round by round in turn. All pass on the caller's token; their answers are compared first.
 * @param server address of the MySQL server
 * @param times scales the number of requests
 */
export function gatewayRealBench(server: string, times = 1): Promise<Figure[]> {
  buildDist();
  compileProcesses();
  return withRealGraph(server, async (graph) => {
    const peers: Peer[] = [];
    try {
      const token = await graph.identity.token(graph.authority, 'bench');
      await startPeers(peers, graph);
      const shapes = await openRealShapes(peers[0]?.url ?? '', token);
      const answers = await sameAnswers(peers, shapes, token);
      const sampleOf = await measureGateways(peers, {
        ...{ shapes, answers, token },
        rounds: 3,
        warmUp: 1,
        requests: (shape, _, connections) => Math.max(connections, Math.round(REQUESTS[shape] * times)),
      });
      const names = peers.map(({ name }) => name);
      return [...amountFigures(bench, sampleOf, names), ...ratios(sampleOf, names)];
    } finally {
      for (const { process } of peers) await process.stop();
    }
  });
}

async function startPeers(peers: Peer[], graph: RealGraph): Promise<void> {
  const { identity, urls, environmentOf } = graph;
  peers.push(await startShippedGateway('ours-http', { identity, urls }));
  const environments = Object.fromEntries(
    subgraphNames.map((name) => [name, environmentOf(name)]),
  ) as RealGatewaySettings['environments'];
  for (const kind of ['ours-in-process', 'stock-http'] as const) {
    const settings: RealGatewaySettings = { kind, supergraphFile: SUPERGRAPH, environments };
    const process = await startProcess([scriptOf('real/realGatewayProcess'), JSON.stringify(settings)], {
      ready: /http:\/\/\S+\n/,
    });
    peers.push({ name: kind, url: process.said.trim(), process });
  }
  if (!hasRouters()) {
    console.error(`${bench}: Hive Gateway is left out; \`npm ci --prefix test/routers\` installs it`);
    return;
  }
  const config = join(packageRoot(), 'docs/routers/hive-gateway.mjs');
  for (const [name, flags] of Object.entries(hiveModes))
    peers.push(await startHivePeer(name, SUPERGRAPH, ['-c', config, ...flags], environmentOf('experts')));
}

/** Without goals: those of the issue are for canned subgraphs. */
const ratios = (sampleOf: SampleOf, peers: readonly string[]): Figure[] =>
  CONNECTIONS.flatMap((connections) =>
    shapeNames.flatMap((shape) => {
      const own = sampleOf('ours-http', shape, connections);
      return peers
        .filter((peer) => !peer.startsWith('ours'))
        .flatMap((peer) => {
          const other = sampleOf(peer, shape, connections);
          const where = `${shape}, ${connections} conn.`;
          return [
            ratio(`${where}, CPU of ${peer} : ours-http`, other.cpuMs / own.cpuMs),
            ratio(`${where}, latency of ${peer} : ours-http`, other.latencyMs / own.latencyMs),
          ];
        });
    }),
  );

const ratio = (what: string, value: number): Figure => ({ bench, what, value, unit: '×' });

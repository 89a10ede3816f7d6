import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchSupergraph, type BenchSubgraph } from './benchGraph';
import { compileProcesses, scriptOf } from './compileProcesses';
import type { GatewaySettings } from './gatewayProcess';
import { startProcess, type BenchProcess } from './startProcess';

/** The canned subgraphs in a process of their own, and the supergraph over them. */
export interface CannedGraph {
  readonly where: Pick<GatewaySettings, 'supergraphFile' | 'urls'>;
  readonly subgraphs: BenchProcess;
}

/** Compiles the processes of the bench, starts the canned subgraphs, and lets a bench use them and a folder of its own. */
export async function withCannedGraph<Result>(
  work: (graph: CannedGraph, folder: string) => Promise<Result>,
): Promise<Result> {
  compileProcesses();
  const folder = await mkdtemp(join(tmpdir(), 'epg-bench-gateway-'));
  const subgraphs = await startProcess([scriptOf('cannedSubgraphs')], { ready: /\{.*\}/ });
  try {
    const urls = JSON.parse(subgraphs.said) as Record<BenchSubgraph, string>;
    const supergraphFile = join(folder, 'supergraph.graphql');
    await writeFile(supergraphFile, benchSupergraph(urls));
    return await work({ where: { supergraphFile, urls }, subgraphs }, folder);
  } finally {
    await subgraphs.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

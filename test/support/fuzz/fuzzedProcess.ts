import { silentLogger } from '../../../subgraphs/shared/http/createLogger';
import { startSubgraph } from '../../../subgraphs/shared/startSubgraph';
import { fixtureSubgraph, runHouses } from '../housesGraph';

/** What the process tells of itself when it is asked, after a collection of garbage. */
export interface ProcessState {
  readonly heapBytes: number;
  /** Open connections and listening sockets. */
  readonly sockets: number;
  /** What nobody caught since the start. */
  readonly uncaught: readonly string[];
}

/**
 * A gateway and a subgraph that listen in one process of their own, which answers every message with its state. The
 * gateway calls its subgraphs in-process, so that every socket is a client's.
 */
async function main(): Promise<void> {
  const uncaught: string[] = [];
  process.on('uncaughtException', (error) => uncaught.push(String(error.stack)));
  process.on('unhandledRejection', (reason) => uncaught.push(String(reason)));
  const gateway = await runHouses({ logger: silentLogger });
  const subgraph = await startSubgraph(fixtureSubgraph('houses'), { host: '127.0.0.1', port: 0 });
  process.on('message', () => {
    globalThis.gc?.();
    const sockets = process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP')).length;
    const state: ProcessState = { heapBytes: process.memoryUsage().heapUsed, sockets, uncaught };
    process.send?.(state);
  });
  process.send?.({ gateway: gateway.url, subgraph: subgraph.url });
}

void main();

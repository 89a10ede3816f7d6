import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { packageRoot } from '../../../commands/packageRoot';
import { scriptOf } from './compileProcesses';
import type { GatewaySettings } from './gatewayProcess';
import { startProcess, type BenchProcess } from './startProcess';

/** A gateway under measurement. */
export interface Peer {
  readonly name: string;
  readonly url: string;
  readonly process: BenchProcess;
}

const HIVE = join(packageRoot(), 'test/routers/node_modules/@graphql-hive/gateway/dist/bin.js');

/** Whether the other routers are installed: `npm ci --prefix test/routers`. */
export const hasRouters = (): boolean => existsSync(HIVE);

/** What answers the widest shape without a graph. */
export const isFloor = ({ name }: Peer): boolean => name === 'bytes' || name === 'stringify';

/** A gateway of this repository, the stock one or a floor, in a process of its own. */
export async function startGatewayPeer(name: string, settings: GatewaySettings): Promise<Peer> {
  const process = await startProcess(
    [scriptOf('gatewayProcess'), JSON.stringify(settings)],
    /http:\/\/\S+\n/,
  );
  return { name, url: process.said.trim(), process };
}

/** Hive Gateway over the supergraph, as its command starts it. */
export async function startHivePeer(
  name: string,
  supergraphFile: string,
  ...flags: readonly string[]
): Promise<Peer> {
  const port = await freePort();
  const at = ['-h', '127.0.0.1', '-p', String(port), '--fork', '1'];
  const process = await startProcess(
    [HIVE, 'supergraph', supergraphFile, ...at, ...flags],
    /Listening on \S+/i,
  );
  return { name, url: `http://127.0.0.1:${port}/graphql`, process };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
